"""What a viewer sees of calendars, address books and tables: each fact once, as the newest export that holds it says."""

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from regard.facts.contact import Contact
from regard.facts.meeting import Attendee, Meeting
from regard.facts.placement import Interview, Placement, Submission
from regard.facts.statement import Statement, StatementKind
from regard.ledger.filing import noted_in
from regard.ledger.home import Ledger
from regard.ledger.stating import statement_of

_NEWEST: Final = (
    "SELECT * FROM (SELECT t.*, row_number() OVER (PARTITION BY t.key ORDER BY {version} DESC, e.newest DESC, e.digest DESC) AS newer"
    " FROM {table} t JOIN export e ON e.id = t.export WHERE t.owner = :sight) WHERE newer = 1 {chosen} ORDER BY {order}"
)
"""The newest edition of each fact; among equals the one of the file with the newest change, then of either: they hold the same key."""

MEETINGS: Final = _NEWEST.format(
    table="meeting", version="t.changed_at", chosen="AND (:start IS NULL OR stop > :start OR start >= :start) AND (:end IS NULL OR start < :end)",
    order="start, key",
)  # fmt: skip
CONTACTS: Final = _NEWEST.format(table="contact", version="t.revised", chosen="", order="name, key")
SUBMISSIONS: Final = _NEWEST.format(table="submission", version="coalesce(t.changed_at, 0)", chosen="", order="at, key")
INTERVIEWS: Final = _NEWEST.format(table="interview", version="coalesce(t.told_at, 0)", chosen="", order="at, key")
PLACEMENTS: Final = _NEWEST.format(table="placement", version="0", chosen="", order="starts_at, key")
DAYS_OFF: Final = _NEWEST.format(
    table="meeting", version="t.changed_at", chosen="AND kind IN ('absence', 'holiday') AND all_day AND status <> 'cancelled'", order="start, key"
)
ATTENDANCE: Final = "SELECT a.* FROM attendance a JOIN meeting m ON m.id = a.meeting WHERE a.owner = :sight ORDER BY a.meeting, a.position"
ADDRESSES: Final = "SELECT * FROM contact_address WHERE owner = :sight ORDER BY contact, position"
STATEMENTS: Final = "SELECT * FROM statement WHERE owner = :sight AND (:kind IS NULL OR kind = :kind) AND (:about IS NULL OR about = :about) ORDER BY id"


class FiledView:
    """The part of a view that reads what was filed and stated; `View` says how it asks."""

    _ledger: Ledger

    def _ask(self, sql: str, **given: object) -> Sequence[sqlite3.Row]:
        raise NotImplementedError

    def meetings(self, start: int | None = None, end: int | None = None) -> list[Meeting]:
        """Everything in the calendars that touches the span from `start` to before `end`, by start; cancelled ones too."""
        invited = _listed(self._ask(ATTENDANCE), "meeting")
        return [
            Meeting(
                one["key"].hex(), one["series"].hex(), one["kind"], one["start"], one["stop"], bool(one["all_day"]), one["summary"], one["place"],
                one["status"], one["organiser"], tuple(Attendee(each["address"], each["name"], each["answer"]) for each in invited.get(one["id"], ())),
                one["known_at"], one["changed_at"],
            )
            for one in self._ask(MEETINGS, start=start, end=end)
        ]  # fmt: skip

    def days_off(self) -> list[tuple[int, int]]:
        """Start and end of whole-day absences and public holidays, by start."""
        return [(one["start"], one["stop"]) for one in self._ask(DAYS_OFF)]

    def contacts(self) -> list[Contact]:
        """The cards of the address books, by name; without what is noted on them."""
        addresses = _listed(self._ask(ADDRESSES), "contact")
        return [_card(one, addresses) for one in self._ask(CONTACTS)]

    def noted_on(self, addresses: Collection[str]) -> list[Contact]:
        """The cards of one who has these addresses on which something is noted, with it, by name."""
        listed = _listed(self._ask(ADDRESSES), "contact")
        cards = ((_card(one, listed), one["note"]) for one in self._ask(CONTACTS) if one["note"])
        return [card._replace(note=noted_in(self._ledger.home, seal)) for card, seal in cards if not set(addresses).isdisjoint(card.addresses)]

    def submissions(self) -> list[Submission]:
        """Candidates put forward, oldest first."""
        return [Submission(*_record(one)) for one in self._ask(SUBMISSIONS)]

    def interviews(self) -> list[Interview]:
        """Candidates who met a client, oldest first."""
        return [Interview(*_record(one)) for one in self._ask(INTERVIEWS)]

    def placements(self) -> list[Placement]:
        """Candidates who began to work for a client, oldest first."""
        return [Placement(*_record(one)) for one in self._ask(PLACEMENTS)]

    def statements(self, kind: StatementKind | None = None, about: str | None = None) -> list[Statement]:
        """What was stated, in the order of writing; of one kind, about one address where they are named."""
        return [statement_of(self._ledger.home, one) for one in self._ask(STATEMENTS, kind=kind, about=about)]


def _card(one: sqlite3.Row, addresses: Mapping[int, Sequence[sqlite3.Row]]) -> Contact:
    there = tuple(each["address"] for each in addresses.get(one["id"], ()))
    return Contact(one["key"].hex(), one["name"], there, one["organisation"], one["title"], one["language"], one["revised"])


def _record(row: sqlite3.Row) -> list[Any]:
    """A row's fields: id, owner, export, key, then the record's own in its order, then which edition it is."""
    return [row["key"].hex(), *tuple(row)[4:-1]]


def _listed(rows: Sequence[sqlite3.Row], of: str) -> dict[int, list[sqlite3.Row]]:
    found: dict[int, list[sqlite3.Row]] = {}
    for row in rows:
        found.setdefault(row[of], []).append(row)
    return found
