"""Re-reading: stored mail is read again by a better reader; what changed is said in rows, and no word by hand is lost."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from regard.facts.action import Action
from regard.facts.entry import Entry
from regard.facts.occasion import Occasion
from regard.facts.page import Progress
from regard.facts.rereading import Reread, Unplaced
from regard.languages.correcting import correcting
from regard.ledger.home import Ledger
from regard.ledger.rereading import reread
from regard.office.desk import Desk, known
from regard.office.listing import actions
from regard.office.relations import PROMISES, UNDONE, WAITING
from regard.standing.state import state

NOTHING_LEFT = frozenset({"not_a_promise", "not_mine"})
"""Words that say there is nothing: where nothing is found any more, nothing is left to do."""


def read_again(ledger: Ledger, lay: Callable[[], Desk], on_progress: Callable[[Progress], None] | None, everything: bool) -> Reread:
    """Read again; `lay` lays the desk, deriving where the facts have changed. Raises ImportRunning."""
    then = lay()
    before = [(row, one) for row, one in _owed(then)]
    done = reread(ledger, on_progress, everything=everything)
    of = lay()
    after = _owed(of)
    return Reread(
        raw=done.raw,
        pending=done.pending,
        added=done.added,
        removed=done.removed,
        changed=done.changed,
        kinds=done.kinds,
        readable=done.readable,
        unreadable=done.unreadable,
        appeared=_without(after, before),
        gone=_without(before, after),
        unplaced=unplaced(of),
        interrupted=done.interrupted,
    )


def _owed(of: Desk) -> list[tuple[Occasion, Action]]:
    """My rows that lists show and that are not done, as they read now."""
    if of.owner is None:
        return []
    found = [row for principle in (*PROMISES, *WAITING) for row in known(of, of.view.occasions(doer=of.owner.key, principle=principle))]
    rows = [row for row in found if row.certainty != "likely" and state(row, of.as_of, of.clock) in UNDONE]
    return list(zip(rows, actions(of, rows), strict=True))


def _without(rows: Iterable[tuple[Occasion, Action]], others: Iterable[tuple[Occasion, Action]]) -> tuple[Action, ...]:
    """The rows that have no fellow among the others: of the same principle, opened in the same mail between the same two, whatever the cut of the words."""
    fellows: dict[tuple[str, ...], int] = defaultdict(int)
    for row, _ in others:
        fellows[_same(row)] += 1
    left = []
    for row, action in rows:
        fellows[_same(row)] -= 1
        if fellows[_same(row)] < 0:
            left.append(action)
    return tuple(left)


def _same(row: Occasion) -> tuple[str, ...]:
    return row.principle, row.evidence[0].moment, row.doer, row.toward


def unplaced(of: Desk) -> tuple[Unplaced, ...]:
    """The words by hand that found no place, oldest first."""
    said: Sequence[Entry] = sorted(of.by_hand.unplaced, key=lambda entry: (entry.at, entry.key))
    headers = of.view.headers([entry.moment for entry in said if entry.moment])
    words = correcting(of.settings.language)

    def one(entry: Entry) -> Unplaced:
        header = headers.get(entry.moment)
        if header is None:
            return Unplaced(entry, "", "", "", None, words.MAIL_GONE.format(entry=entry.key[:8]))
        todo = words.NOTHING_LEFT if entry.verdict in NOTHING_LEFT else words.MARK_AGAIN
        return Unplaced(entry, header.message_id, header.subject, header.author, header.instant, todo.format(entry=entry.key[:8], mail=header.message_id))

    return tuple(one(entry) for entry in said)
