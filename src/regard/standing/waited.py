"""Who waited longest and who never waits: a sample with mails, beside a comparison's sentence. By date and by name; never by worth."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from regard.matters.clock import HOUR
from regard.standing.asks import Ask
from regard.standing.latency import answered_by

SHOWN = 5
"""Of each: enough to look at, too few to be a list of people."""
NEVER_WAITS = 3
"""Asks, all answered by the next working day, before someone is said never to wait."""
STEPS = (1, 2, 4, 8, 16, 24, 40)
"""Working hours at which the picture is drawn: within the day, and one, two, three and five days."""


class Sample(NamedTuple):
    """`longest`: the asks that waited longest, by date; `never`: the newest ask of each of those who never wait, by person."""

    longest: tuple[Ask, ...]
    never: tuple[Ask, ...]


class Curve(NamedTuple):
    """What the picture shows of one group: (working hours, share answered by then), as far as anyone was watched."""

    label: str
    points: tuple[tuple[int, float], ...]


def sample(asks: Sequence[Ask]) -> Sample:
    """The sample of a comparison. An ask that was settled otherwise did not wait on; it is left out."""
    known = [ask for ask in asks if ask.prompt is not None]
    waited = sorted((ask for ask in known if not ask.prompt), key=lambda ask: (-ask.wait.seconds, ask.at, ask.moment))[:SHOWN]
    of: dict[str, list[Ask]] = {}
    for ask in known:
        of.setdefault(ask.person, []).append(ask)
    never = [max(own, key=lambda ask: (ask.at, ask.moment)) for own in of.values() if len(own) >= NEVER_WAITS and all(ask.prompt for ask in own)]
    newest = sorted(never, key=lambda ask: (-ask.at, ask.person))[:SHOWN]
    return Sample(tuple(sorted(waited, key=lambda ask: (ask.at, ask.moment))), tuple(sorted(newest, key=lambda ask: ask.person)))


def curve(label: str, asks: Iterable[Ask]) -> Curve:
    """The share answered by each step, those who still wait counted as long as they were seen to (Kaplan and Meier)."""
    waits = sorted(ask.wait for ask in asks)
    drawn = ((hours, answered_by(waits, hours * HOUR)) for hours in STEPS)
    return Curve(label, tuple((hours, share) for hours, share in drawn if share is not None))
