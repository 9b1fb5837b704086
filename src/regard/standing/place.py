"""The place: what the owner says a relationship is, beside what was written and done; where they differ, a question.

Nothing here says that the owner is wrong: mail shows a part. Each difference needs evidence that was seen; silence alone differs from nothing,
and what was said of the place stands until the owner says otherwise.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from regard.facts.statement import Statement
from regard.facts.traffic import Traffic
from regard.standing.strands import Strand

Place = Literal["partner", "respected_not_loved", "loved_not_respected", "neither_yet", "cannot_say"]
PLACES: tuple[Place, ...] = ("partner", "respected_not_loved", "loved_not_respected", "neither_yet", "cannot_say")
LOVED: frozenset[Place] = frozenset({"partner", "loved_not_respected"})
RESPECTED: frozenset[Place] = frozenset({"partner", "respected_not_loved"})

STARTS_IN_A_ROW = 5
"""Threads that one side alone began before it is asked about: by chance, with both as ready to write, one time in sixteen."""
STARTS_DAYS = 60
"""… over two months at least: a busy week is no turn."""
WARM = 3
"""Warm or relying words seen from one side in a quarter that make a pattern, not a slip."""
KNOWN_DEEDS = 6
"""Known deeds before kept ones are laid beside a place."""
FEW_KEPT = 0.5
"""Fewer than half of them kept."""
DAY = 86_400

Differing = Literal["you_start_all", "they_start_all", "quieter", "kept_few", "more_warmth", "more_reliance"]


class Difference(NamedTuple):
    """A question: the place as stated, what differs, since when, and how many were seen (of how many, for kept deeds)."""

    place: Place
    kind: Differing
    since: int
    seen: int
    of: int


class Placed(NamedTuple):
    """The owner's newest word on the place, when, and where the evidence differs; `place` is None before the first word."""

    place: Place | None
    said_at: int | None
    differences: tuple[Difference, ...]


def placed(statements: Iterable[Statement], strands: Sequence[Strand], traffic: Iterable[Traffic], me: str, them: str, as_of: int) -> Placed:
    """The place beside the evidence. `statements` are those that stand about this person; `traffic` between the two."""
    newest = max((one for one in statements if one.kind == "place" and one.at <= as_of), key=lambda one: (one.at, one.key), default=None)
    place = next((known for known in PLACES if newest is not None and known == newest.value), None)
    if newest is None or place is None:
        return Placed(None, None, ())
    starts = sorted((one.at, one.author == me, one.moment) for one in traffic if one.starts and one.at <= as_of and {one.author, one.person} == {me, them})
    found = (_starts(place, starts), _quieter(place, strands), _kept(place, strands), _warmer(place, strands), _relied(place, strands))
    return Placed(place, newest.at, tuple(one for one in found if one is not None))


def _starts(place: Place, starts: Sequence[tuple[int, bool, str]]) -> Difference | None:
    """You call them loved; since then one side began every thread."""
    if place not in LOVED or not starts:
        return None
    mine = starts[-1][1]
    row: list[int] = []
    for at, by_me, _ in reversed(starts):
        if by_me != mine:
            break
        row.append(at)
    if len(row) < STARTS_IN_A_ROW or row[0] - row[-1] < STARTS_DAYS * DAY:
        return None
    return Difference(place, "you_start_all" if mine else "they_start_all", row[-1], len(row), len(row))


def _quieter(place: Place, strands: Sequence[Strand]) -> Difference | None:
    """You call them loved; they wrote warm words in the quarter before and none in this one, though they write."""
    love = _strand(strands, "love", mine=False)
    if place not in LOVED or love is None or not love.quoted:
        return None
    now, before = sum(one.now for one in love.signs), sum(one.before for one in love.signs)
    return Difference(place, "quieter", love.quoted[0].at, before, before) if now == 0 and before >= WARM else None


def _kept(place: Place, strands: Sequence[Strand]) -> Difference | None:
    """You call them respected; of what they are known to have owed you, by one row, fewer than half was kept."""
    respect = _strand(strands, "respect", mine=False)
    if place not in RESPECTED or respect is None:
        return None
    few = (one.lately for one in respect.deeds if one.lately.last >= KNOWN_DEEDS and one.lately.kept < FEW_KEPT * one.lately.last)
    return next((Difference(place, "kept_few", 0, one.kept, one.last) for one in few), None)


def _warmer(place: Place, strands: Sequence[Strand]) -> Difference | None:
    """You do not call them loved; both wrote warm words this quarter."""
    sides = [_strand(strands, "love", mine=mine) for mine in (True, False)]
    if place in LOVED or place == "cannot_say" or None in sides:
        return None
    warm = min(sum(one.now for one in side.signs) for side in sides if side is not None)
    return Difference(place, "more_warmth", 0, warm, warm) if warm >= WARM else None


def _relied(place: Place, strands: Sequence[Strand]) -> Difference | None:
    """You do not call them respected; they sought your advice, or took up what you proposed, this quarter."""
    respect = _strand(strands, "respect", mine=False)
    if place in RESPECTED or place == "cannot_say" or respect is None:
        return None
    relied = sum(one.now for one in respect.signs if one.principle == "reliance")
    return Difference(place, "more_reliance", 0, relied, relied) if relied >= WARM else None


def _strand(strands: Sequence[Strand], name: str, *, mine: bool) -> Strand | None:
    return next((one for one in strands if one.name == name and one.mine == mine), None)
