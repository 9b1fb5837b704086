"""Comparing: the owner's own mirror; who waits, rank, before and after a turn, and what goes over the bridge; no other person is measured."""

from collections import Counter
from collections.abc import Mapping, Sequence

from regard.facts.mirror import Comparison, Crossing, Curve, Mirror, Waiting
from regard.facts.person import Person
from regard.facts.statement import Statement
from regard.languages.standing import standing as sayings
from regard.office.asking import standing as stated
from regard.office.desk import Desk, known, name_of
from regard.office.loyalty import lower_half, record
from regard.office.standing import owner_key
from regard.standing import telling, waited
from regard.standing.asks import Ask, asks_of
from regard.standing.fairness import Finding, compare, together
from regard.standing.rank import ranks
from regard.standing.spread import Spread, of_often, spread
from regard.standing.turning import turned

ASKS = "promptness"
TURN = "however_far_you_go"
RANK = "no_status_difference"
SPREAD = "consistency"
LATELY = 180 * 86_400
"""The bridge is shown for half a year (`regard.actions.reviewing.LATELY`)."""
BOTH_WROTE = 3
"""… with those to whom and from whom at least so much went: fewer is an errand."""
TENTHS = 10
KINDS = ("starts", "asks", "delivers", "thanks")


def mirror(of: Desk) -> Mirror:
    """The comparisons of the owner's own conduct. Raises NobodyYet."""
    asks = asks_of_mine(of)
    one, rank = spread(asks), compare(RANK, asks, ranked(of))
    turn = newest_turn(of)
    found = together([rank, *([turned(TURN, asks, _instant(turn))] if turn else [])])
    comparisons = [_consistency(of, one, asks), *(_compared(of, finding, asks, turn) for finding in found)]
    return Mirror(of.as_of, without_repeating(comparisons, sayings(of.settings.language).SAME_WAITS), crossings(of), lower_half(of), record(of))


def without_repeating(comparisons: Sequence[Comparison], instead: str) -> tuple[Comparison, ...]:
    """The comparisons with each sample of asks once; a later one that would show the same says so instead."""
    shown: list[tuple[tuple[Waiting, ...], tuple[Waiting, ...]]] = []
    out = []
    for one in comparisons:
        again = (one.longest, one.never) in shown and bool(one.longest or one.never)
        shown.append((one.longest, one.never))
        out.append(one._replace(told=(*one.told, instead), longest=(), never=()) if again else one)
    return tuple(out)


def known_asks(asks: Sequence[Ask]) -> int:
    """Of how many it is known whether they were answered by the next working day."""
    return sum(ask.prompt is not None for ask in asks)


def asks_of_mine(of: Desk) -> tuple[Ask, ...]:
    """What was asked of the owner alone, and what became of it."""
    me = owner_key(of)
    return asks_of(known(of, of.view.occasions(doer=me, principle=ASKS)), me, of.clock, of.as_of)


def ranked(of: Desk) -> dict[str, bool]:
    """Who has rank and who has not, by person, from titles in address books and the owner's word; read for this comparison alone."""
    titles = {of.person_at[address].key: card.title for card in of.view.contacts() if card.title for address in card.addresses if address in of.person_at}
    circles = {of.person_at[one.about].key: one.value for one in stated(of) if one.kind == "circle" and one.about in of.person_at}
    return ranks(titles, circles)


def newest_turn(of: Desk) -> Statement | None:
    """The promotion or big win that the owner named last."""
    return next((one for one in reversed(stated(of)) if one.kind == "turn"), None)


def _instant(one: Statement) -> int:
    return one.at if one.when is None else one.when


def _consistency(of: Desk, one: Spread, asks: Sequence[Ask]) -> Comparison:
    told = telling.of_spread(one, known_asks(asks), of.settings.language)
    return Comparison(SPREAD, f"asks.{SPREAD}", told, (), tenths(asks) if one.told != "too_few" else (), *_sample(of, asks), len(asks))


def tenths(asks: Sequence[Ask]) -> tuple[int, ...]:
    """How many people have which tenth of their asks answered by the next working day; those who asked at least twice. Nobody is named."""
    of: dict[str, list[bool]] = {}
    for ask in asks:
        if ask.prompt is not None:
            of.setdefault(ask.person, []).append(ask.prompt)
    shares = [sum(own) / len(own) for own in of.values() if len(own) > 1]
    counted = Counter(min(int(share * TENTHS), TENTHS - 1) for share in shares)
    return tuple(counted[tenth] for tenth in range(TENTHS))


def _compared(of: Desk, found: Finding, asks: Sequence[Ask], turn: Statement | None) -> Comparison:
    groups = ("after", "before") if found.question == TURN else ("ranked", "others")
    sides = _sides(of, found.question, asks, turn)
    words = sayings(of.settings.language).GROUPS
    drawn = tuple(_curve(words[name], side) for name, side in zip(groups, sides, strict=True)) if found.told != "too_few" else ()
    told = telling.of_finding(found, groups, known_asks(asks), of.settings.language)
    behind = [ask for side in sides for ask in side]
    return Comparison(found.question, f"asks.{found.question}", told, drawn, (), *_sample(of, behind), len(behind))


def _sides(of: Desk, question: str, asks: Sequence[Ask], turn: Statement | None) -> tuple[list[Ask], list[Ask]]:
    """The asks of the two groups of a question."""
    if question == TURN and turn is not None:
        at = _instant(turn)
        both = {ask.person for ask in asks if ask.at >= at} & {ask.person for ask in asks if ask.at < at}
        return [ask for ask in asks if ask.person in both and ask.at >= at], [ask for ask in asks if ask.person in both and ask.at < at]
    rank = ranked(of)
    return [ask for ask in asks if rank.get(ask.person) is True], [ask for ask in asks if rank.get(ask.person) is False]


def asks_behind(of: Desk, question: str) -> list[Ask]:
    """The asks that a comparison rests on: as many as its sentence says were compared."""
    asks = [ask for ask in asks_of_mine(of) if ask.prompt is not None]
    return of_often(asks) if question == SPREAD else [ask for side in _sides(of, question, asks, newest_turn(of)) for ask in side]


def _curve(label: str, asks: Sequence[Ask]) -> Curve:
    one = waited.curve(label, asks)
    return Curve(one.label, one.points)


def _sample(of: Desk, asks: Sequence[Ask]) -> tuple[tuple[Waiting, ...], tuple[Waiting, ...]]:
    found = waited.sample(asks)
    headers = of.view.headers([ask.moment for ask in (*found.longest, *found.never)])

    def shown(ask: Ask) -> Waiting:
        subject = headers[ask.moment].subject if ask.moment in headers else ""
        return Waiting(ask.person, name_of(of, ask.person), ask.at, ask.moment, subject, ask.hours)

    return tuple(map(shown, found.longest)), tuple(sorted(map(shown, found.never), key=lambda one: (one.person_name.casefold(), one.person)))


def crossings(of: Desk) -> tuple[Crossing, ...]:
    """What went over the bridge in half a year, each side beside the other, by name; kinds are never added up."""
    me = owner_key(of)
    found: dict[str, Counter[tuple[str, bool]]] = {}
    for one in of.view.traffic():
        if of.as_of - LATELY < one.at <= of.as_of and me in (one.author, one.person) and one.author != one.person:
            mine = one.author == me
            counter = found.setdefault(one.person if mine else one.author, Counter())
            counter.update([("all", mine), *((kind, mine) for kind in KINDS if getattr(one, kind))])
    alive = {key: counted for key, counted in found.items() if min(counted["all", True], counted["all", False]) >= BOTH_WROTE and key in of.people}
    return tuple(_crossing(of.people[key], alive[key]) for key in sorted(alive, key=lambda key: (of.people[key].name.casefold(), key)))


def _crossing(person: Person, counted: Mapping[tuple[str, bool], int]) -> Crossing:
    return Crossing(person, tuple((kind, counted[kind, True], counted[kind, False]) for kind in KINDS))
