"""What people say by hand: entries, notes, who is who, settings, what was shown; written at once and for good (synchronous FULL)."""

from collections.abc import Iterable, Sequence

from regard.facts.entry import Entry, Note
from regard.facts.person import Decision
from regard.ledger.home import Ledger
from regard.ledger.statements import DECISION, ENTRY, GROWN, NOTE, SETTING, SHOWN


def enter(ledger: Ledger, entry: Entry) -> None:
    """Append one entry; the same entry twice is one. A word on an occasion counts when it is read; only one on an act makes the derived stale."""
    row = (
        ledger.owner, _key(entry.key), entry.author, entry.at, entry.verdict, entry.target_kind, _key(entry.target),
        entry.act_kind, entry.when, entry.words, _key(entry.moment) if entry.moment else None, entry.quote,
    )  # fmt: skip
    with ledger.writing() as connection:
        connection.execute(ENTRY, row)
        if entry.target_kind == "act":
            connection.execute(GROWN, (ledger.owner,))


def taught(ledger: Ledger) -> None:
    """What was said by hand teaches something else now: what was derived is stale."""
    with ledger.writing() as connection:
        connection.execute(GROWN, (ledger.owner,))


def note(ledger: Ledger, written: Note) -> None:
    """Append one note as written; reading it and filling the ledger with its moment is the caller's."""
    _append(ledger, NOTE, (ledger.owner, _key(written.key), written.at, written.written))


def decide(ledger: Ledger, decision: Decision) -> None:
    """Append the owner's word on who is who."""
    _append(ledger, DECISION, (ledger.owner, _key(decision.key), decision.at, decision.verdict, decision.one, decision.other))


def show(ledger: Ledger, day: str, occasions: Sequence[str]) -> None:
    """Keep what was shown on the morning of `day` (YYYY-MM-DD), in its order; shown again on the same day changes nothing."""
    with ledger.writing() as connection:
        connection.executemany(SHOWN, [(ledger.owner, day, _key(occasion), position) for position, occasion in enumerate(occasions)])


def set_setting(ledger: Ledger, name: str, value: str) -> None:
    """Change one setting of the owner's."""
    with ledger.writing() as connection:
        connection.execute(SETTING, (ledger.owner, name, value))


def settings(ledger: Ledger) -> dict[str, str]:
    """All settings of the owner."""
    return dict(ledger.connection.execute("SELECT name, value FROM setting WHERE owner = ?", (ledger.owner,)))


def _append(ledger: Ledger, statement: str, row: Iterable[object]) -> None:
    with ledger.writing() as connection:
        connection.execute(statement, tuple(row))
        connection.execute(GROWN, (ledger.owner,))


def _key(key: str) -> bytes:
    return bytes.fromhex(key)
