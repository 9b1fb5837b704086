"""One mailbox file (mbox) in any dialect: where its messages lie, and their bytes as they were before they were put in."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import BinaryIO, Final, overload

from regard.facts.raw import Found, Location
from regard.sources.blocks import BEFORE, Cut, Lines, cuts, window
from regard.sources.claims import HEADERS_AT_MOST, claimed_in
from regard.sources.dialects import Dialect, dialect_of, unquoted
from regard.sources.errors import MessageTooLarge, SourceChanged, SourceError
from regard.sources.forms import looks_headed
from regard.sources.lengths import measured
from regard.sources.message import LARGEST_MESSAGE, opened
from regard.sources.separators import empty_line_before, separator_at
from regard.sources.source import Outline, SourceFile

NO_CLAIM: Final = -1
KEPT: Final = 1_000
"""Mailboxes whose dialect is remembered: more than a person has."""


class Outlines(Sequence[Outline]):
    """The messages of a mailbox, 24 bytes each; `counts` is what each dialect's rule counts, "read" what is read."""

    def __init__(self, file: SourceFile, dialect: Dialect) -> None:
        self.file = file
        self.dialect = dialect
        self.counts: dict[str, int] = {}
        self._starts, self._ends, self._claims = array("q"), array("q"), array("q")

    def begin(self, start: int, claimed: int | None) -> None:
        """A message begins at `start`; `end_last` says where."""
        self._starts.append(start)
        self._claims.append(NO_CLAIM if claimed is None else claimed)

    def end_last(self, end: int) -> None:
        """The message begun last ends before `end`."""
        if len(self._starts) > len(self._ends):
            self._ends.append(end)

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, index: int) -> Outline: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Outline]: ...
    def __getitem__(self, index: int | slice) -> Outline | Sequence[Outline]:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        start, end, claimed = self._starts[index], self._ends[index], self._claims[index]
        return Outline(self.file, f"{start}-{end}", start, end, None if claimed == NO_CLAIM else claimed)


def outline_mbox(file: SourceFile) -> Outlines:
    """Every message of the mailbox, in order. Raises SourceForbidden when it cannot be opened."""
    outlines, lines = Outlines(file, _dialect(file)), Lines()
    with opened(file.path) as stream:
        plain = cuts(stream, file.size, lines=lines)
        if outlines.dialect in {"mboxcl", "mboxcl2"}:
            plain_count = sum(1 for _ in plain)
            _fill(outlines, stream, (each.cut for each in measured(stream, file.size)))
            outlines.counts = {"mboxrd": lines.all, "mboxo": lines.after_empty, "seen": plain_count, "mboxcl": len(outlines)}
        else:
            _fill(outlines, stream, plain)
            outlines.counts = {"mboxrd": lines.all, "mboxo": lines.after_empty}
    outlines.counts["read"] = len(outlines)
    return outlines


@lru_cache(maxsize=KEPT)
def _dialect(file: SourceFile) -> Dialect:
    """The file's dialect, looked up once though its messages are fetched in many parts; a single message has no room for lengths."""
    if file.form == "mbox_of_one":
        return "mboxrd"
    with opened(file.path) as stream:
        return dialect_of(stream, file.size)


def _fill(outlines: Outlines, stream: BinaryIO, found: Iterable[Cut]) -> None:
    for cut in found:
        if len(outlines) == 0 and cut.start > 0:
            _message_without_separator(outlines, window(stream, 0, min(cut.start, HEADERS_AT_MOST)))
        outlines.end_last(cut.start - cut.gap)
        outlines.begin(cut.start, cut.claimed)
    size = outlines.file.size
    outlines.end_last(size - empty_line_before(window(stream, max(0, size - BEFORE), BEFORE), min(size, BEFORE)))


def _message_without_separator(outlines: Outlines, head: bytes) -> None:
    """What stands before the first separator is a message when it begins with headers, else it is left out."""
    if looks_headed(head):
        outlines.begin(0, claimed_in(head, 0, len(head)))


def fetch_mbox(source: str, file: SourceFile, outlines: Iterable[Outline], errors: list[SourceError]) -> Iterator[Found]:
    """The messages without their separator lines. Raises SourceChanged where no separator stands any more."""
    dialect = _dialect(file)
    with opened(file.path) as stream:
        for outline in outlines:
            if outline.end - outline.start > LARGEST_MESSAGE:
                errors.append(MessageTooLarge(file.path, f"{(outline.end - outline.start) >> 20} MiB"))
                continue
            data = window(stream, outline.start, outline.end - outline.start)
            yield Found(Location(source, file.folder, outline.item), unquoted(_without_separator(data, outline), dialect))


def _without_separator(data: bytes, outline: Outline) -> bytes:
    message = separator_at(data, 0)
    if len(data) < outline.end - outline.start or (message < 0 and outline.start > 0):
        raise SourceChanged(outline.file.path)
    return data[max(0, message) :]


def dialects(file: SourceFile) -> dict[str, int]:
    """What each dialect's rule counts in this mailbox, and under "read" what Regard reads."""
    return outline_mbox(file).counts
