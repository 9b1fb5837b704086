"""Tables: comma-separated exports of submissions, interviews and placements, recognised by the names of their columns.

A wrong row is named by its line and column, and the rest goes on. A day without an hour is its first instant where something begins or is
asked, and its last where something was done or ends: whoever did it that day did it in time.
"""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from regard.facts.keys import key_of
from regard.facts.placement import Interview, Placement, Submission
from regard.sources.columns import Headed, TableKind, headed
from regard.sources.days import Order, instant_of, order_of
from regard.sources.errors import RowUnreadable, SourceError, TableUnknown

Row = Submission | Interview | Placement
DELIMITERS: Final = ",;\t"
RECORDS: Final[Mapping[TableKind, Callable[..., Row]]] = {"submission": Submission, "interview": Interview, "placement": Placement}
FIELDS: Final[Mapping[TableKind, tuple[str, ...]]] = {"submission": Submission._fields, "interview": Interview._fields, "placement": Placement._fields}
BEGINS: Final = frozenset(("at", "starts_at"))
ENDS: Final = frozenset(("changed_at", "told_at", "ends_at"))
DAY: Final = timedelta(days=1)
LONGEST: Final = 1 << 20
"""Letters of one cell."""


class Table(NamedTuple):
    """What a table says: its kind, its rows by key, what could not be read."""

    kind: TableKind
    rows: tuple[Row, ...]
    errors: tuple[SourceError, ...]


def header_of(head: str) -> Headed | None:
    """What the first line of a text says that it is a table of; None when it is none."""
    return headed(_cells(_first_line(head), _delimiter(head)))


def read_table(text: str, path: Path, zone: ZoneInfo) -> Table:
    """Read a table's text; days are of `zone` unless they name their own. Raises TableUnknown."""
    delimiter = _delimiter(text)
    header = _cells(_first_line(text), delimiter)
    columns = headed(header)
    if columns is None:
        raise TableUnknown(path, ", ".join(name for name in header if name)[:200] or "no names")
    lines = list(_lines(text, delimiter))
    orders: dict[str, Order] = {field: order_of(_cell(cells, columns, field) for _, cells in lines) for field in columns.place.keys() & (BEGINS | ENDS)}
    known = {order for order in orders.values() if order != "unknown"}
    order = known.pop() if len(known) == 1 else "unknown"
    found: dict[str, Row] = {}
    errors: list[SourceError] = []
    for line, cells in lines:
        try:
            row = _row(cells, columns, zone, order)
        except _Wrong as wrong:
            column = header[columns.place[wrong.field]] if wrong.field in columns.place else wrong.field
            errors.append(RowUnreadable(path, f'line {line}, column "{column}",', wrong.reason))
        else:
            found[row.key] = _newer(found.get(row.key), row)
    return Table(columns.kind, tuple(found[key] for key in sorted(found)), tuple(errors))


class _Wrong(Exception):
    def __init__(self, field: str, reason: str) -> None:
        super().__init__(field, reason)
        self.field, self.reason = field, reason


def _row(cells: Sequence[str], columns: Headed, zone: ZoneInfo, order: Order) -> Row:
    said: dict[str, Any] = {field: _cell(cells, columns, field) for field in FIELDS[columns.kind] if field != "key"}
    if not said["candidate"]:
        raise _Wrong("candidate", "it is empty")
    for field in said.keys() & (BEGINS | ENDS):
        said[field] = _instant(said[field], field, zone, order)
        if said[field] is None and field in BEGINS:
            raise _Wrong(field, "it is empty")
    if "candidate_address" in said:
        said["candidate_address"] = said["candidate_address"].lower() if "@" in said["candidate_address"] else ""
    own = [said["id"]] if said["id"] else [value for field, value in sorted(said.items()) if field in ("candidate", "client", "job", "at", "starts_at")]
    return RECORDS[columns.kind](key=key_of(columns.kind, *own), **said)


def _instant(value: str, field: str, zone: ZoneInfo, order: Order) -> int | None:
    if not value:
        return None
    try:
        written = instant_of(value, zone, order)
        at = written.at if written.has_hour or field in BEGINS else (written.at + DAY)
        return int(at.timestamp()) - (not written.has_hour and field in ENDS)
    except (ValueError, OverflowError) as refused:
        raise _Wrong(field, str(refused)) from refused


def _newer(one: Row | None, other: Row) -> Row:
    """Of two rows of one number the one that changed last; else the later in the table."""
    if isinstance(one, Submission) and isinstance(other, Submission) and (one.changed_at or 0) > (other.changed_at or 0):
        return one
    return other


def _lines(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """(number of the line, cells) of every row below the header that is not empty."""
    csv.field_size_limit(LONGEST)
    reader = csv.reader(text.split("\n") if '"' not in text else text.splitlines(keepends=True), delimiter=delimiter)
    line = 1
    try:
        for number, cells in enumerate(reader):
            if number and any(cell.strip() for cell in cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error:
        return


def _cell(cells: Sequence[str], columns: Headed, field: str) -> str:
    place = columns.place.get(field)
    return "" if place is None or place >= len(cells) else " ".join(cells[place].split())


def _cells(line: str, delimiter: str) -> list[str]:
    return [cell.strip() for cell in next(csv.reader([line], delimiter=delimiter), [])]


def _first_line(text: str) -> str:
    return text.partition("\n")[0]


def _delimiter(text: str) -> str:
    """The one of the delimiters that the header has most of."""
    first = _first_line(text)
    return max(DELIMITERS, key=first.count)
