"""Learning in the office: from the entries that stand to lessons, and from lessons to findings shown more or less surely."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from regard.facts.entry import Entry
from regard.facts.keys import normalised
from regard.facts.learnt import Learnt, Sureness
from regard.ledger.views import View
from regard.standing.corrections import entries_that_stand

if TYPE_CHECKING:
    from regard.office.tables import Facts
    from regard.standing.learning import Lesson

Side = Literal["given", "asked"]
SIDES: Mapping[str, Side] = {"promise": "given", "request": "asked", "question": "asked"}
"""A word on a promise teaches about promises, one on a request or a question about both of these."""
SETTING, OFF = "learning", "off"
AGAINST = frozenset({"not_a_promise", "not_mine"})
FOR = frozenset({"is_promise"})
REAL = frozenset({"done", "redated", "still_true", "released", "another_did", "settled"})
"""Words that take a row for real; they weigh against "not a promise", and raise nothing by themselves."""
Lessons = dict[Side, "tuple[Lesson, ...]"]


class Taught(NamedTuple):
    """The facts as learning leaves them, and what it changed."""

    facts: "Facts"
    learnt: tuple[Learnt, ...]


def standing(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that stand on rows and sentences, each the last on its target."""
    targets: dict[str, list[Entry]] = {}
    for entry in entries:
        targets.setdefault(entry.target, []).append(entry)
    return [stack[-1] for several in targets.values() if (stack := entries_that_stand(several))]


def lessons(view: View) -> Lessons:
    """What the owner taught, by side; only what can change anything."""
    from regard.standing.learning import Lesson, with_a_mate  # noqa: PLC0415  numbers are loaded only to learn

    found: dict[Side, list[Lesson]] = {"given": [], "asked": []}
    for entry in standing(view.entries()):
        side = SIDES.get(entry.act_kind or "")
        if side is not None and entry.quote and entry.verdict in AGAINST | FOR | REAL:
            found[side].append(Lesson(entry.quote, entry.verdict not in AGAINST, entry.verdict not in REAL, entry.key))
    return {side: with_a_mate(several) for side, several in found.items()}


def may_teach(entries: Iterable[Entry]) -> bool:
    """Whether enough was said to learn anything at all."""
    said = [entry for entry in entries if entry.verdict in AGAINST | FOR]
    return len(said) > 1


Heeded = tuple[Lessons, list[Entry]] | None


def heeded(view: View) -> Heeded:
    """What is learnt from: the lessons, and the words that stand by hand; None where learning is switched off or nothing can be learnt."""
    said = view.entries()
    if view.settings().get(SETTING) == OFF or not may_teach(said):
        return None
    return lessons(view), standing(said)


def taught(facts: "Facts", learning: Heeded) -> Taught:
    """The facts as the viewer's corrections leave them; as they are where nothing is learnt from."""
    return Taught(facts, ()) if learning is None else teach(facts, *learning)


def teach(facts: "Facts", taught: Lessons, by_hand: Iterable[Entry]) -> Taught:
    """The facts with the certainty of findings changed by what was taught; what has a word of its own by hand stays as it was found."""
    from regard.standing.learning import shifts, train  # noqa: PLC0415

    acts, own = facts.acts, {(entry.moment, normalised(entry.quote)) for entry in by_hand}
    certain, worded = acts.certain.copy(), acts.worded.copy()
    hidden: list[int] = []
    learnt: list[Learnt] = []
    for side, several in taught.items():
        model = train(several)
        numbers = [number for number, kind in enumerate(acts.kind) if SIDES.get(kind) == side] if model is not None else []
        for place, shift in (shifts(model, [acts.quote[number] for number in numbers]) if model is not None else {}).items():
            number = numbers[place]
            moment = facts.columns.key[int(acts.row[number])]
            was: Sureness = "certain" if certain[number] else "worded" if worded[number] else "likely"
            now = _next(was, shift.by)
            if now == was or (moment, normalised(acts.quote[number])) in own:
                continue
            certain[number], worded[number] = False, now == "worded"
            hidden += [number] if now == "hidden" else []
            learnt.append(Learnt(moment, acts.key[number], acts.kind[number], acts.quote[number], was, now, tuple(one.entry for one in shift.alike)))  # type: ignore[arg-type]
    return Taught(_without(facts._replace(acts=acts._replace(certain=certain, worded=worded)), hidden), tuple(sorted(learnt)))


def _next(was: Sureness, by: float) -> Sureness:
    """One step less surely, or from likely to worded."""
    if by < 0:
        return "hidden" if was == "likely" else "likely"
    return "worded" if was == "likely" else was


def _without(facts: "Facts", hidden: Sequence[int]) -> "Facts":
    if not hidden:
        return facts
    from regard.joining.deeds import of_acts  # noqa: PLC0415  it loads NumPy, which most commands do without

    gone = set(hidden)
    kept = [number for number in range(len(facts.acts.key)) if number not in gone]
    marked = [facts.marked[number] for number in kept] if len(facts.marked) else ()
    return facts._replace(acts=of_acts(facts.acts, kept), marked=marked)
