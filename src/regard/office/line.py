"""The line of time: mail, meetings, rows of tables and statements in one total order; a fact's number is its place on it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from regard.facts.meeting import Meeting
from regard.facts.occasion import FactKind
from regard.facts.placement import Interview, Placement, Submission
from regard.facts.statement import Statement
from regard.joining.columns import Ints

AHEAD = 7 * 86_400
"""How long before a meeting it is coming up: the week in which something can still be sent for it."""


class World(NamedTuple):
    """The facts beside mail. `statements` are those that stand: without what was taken back."""

    meetings: Sequence[Meeting] = ()
    submissions: Sequence[Submission] = ()
    interviews: Sequence[Interview] = ()
    placements: Sequence[Placement] = ()
    statements: Sequence[Statement] = ()


class Point(NamedTuple):
    """One instant of a fact beside mail. A meeting has several points of one key."""

    at: int
    key: str
    what: FactKind
    part: str = ""


class Line(NamedTuple):
    """Every number's instant, key and kind of fact; `of_mail` maps numbers of mail onto the line, `number` the others by (key, part)."""

    instants: list[int]
    keys: list[str]
    kinds: list[FactKind]
    of_mail: Ints
    number: Mapping[tuple[str, str], int]


def line_of(instants: Ints, keys: Sequence[str], world: World) -> Line:
    """The line of the mail (in the order of its own numbers) and of the world."""
    points = sorted(set(_points(world)))
    at = np.concatenate([instants, np.array([point.at for point in points], dtype=np.int64)])
    order = np.argsort(at, kind="stable")
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    all_keys = [*keys, *(point.key for point in points)]
    mail: FactKind = "mail"
    kinds: list[FactKind] = [*(mail for _ in keys), *(point.what for point in points)]
    places = place[len(keys) :].tolist()
    return Line(
        instants=at[order].tolist(),
        keys=[all_keys[one] for one in order.tolist()],
        kinds=[kinds[one] for one in order.tolist()],
        of_mail=place[: len(keys)],
        number={(point.key, point.part): where for point, where in zip(points, places, strict=True)},
    )


def _points(world: World) -> Iterable[Point]:
    for meeting in world.meetings:
        yield Point(meeting.start, meeting.key, "meeting")
        yield Point(meeting.end, meeting.key, "meeting", "end")
        yield Point(meeting.known_at, meeting.key, "meeting", "known")
        yield Point(meeting.changed_at, meeting.key, "meeting", "changed")
        yield Point(meeting.start - AHEAD, meeting.key, "meeting", "ahead")
    for submission in world.submissions:
        yield Point(submission.at, submission.key, "row")
        if submission.feedback and submission.changed_at is not None:
            yield Point(submission.changed_at, submission.key, "row", "answered")
    for interview in world.interviews:
        yield Point(interview.at, interview.key, "row")
        if interview.told_at is not None:
            yield Point(interview.told_at, interview.key, "row", "told")
    for placement in world.placements:
        yield Point(placement.starts_at, placement.key, "row")
    for statement in world.statements:
        yield Point(statement.at, statement.key, "statement")
