"""Beside mail: calendars, the desk's tables and the owner's statements as the tables that matters read."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from regard.facts.meeting import Meeting
from regard.joining.deeds import ANYBODY
from regard.office.line import Line, World
from regard.people.by_full_name import Bearers, address_of

Array = NDArray[np.generic]


def circles(world: World, person_of: Mapping[str, int]) -> Mapping[int, str]:
    """The circle that the owner gave each person last."""
    return {person_of[one.about]: one.value for one in world.statements if one.kind == "circle" and one.about in person_of}


def meetings_table(world: World, line: Line, person_of: Mapping[str, int]) -> dict[str, dict[str, Array]]:
    """The tables `meetings` and `attendance`."""
    rows = sorted(world.meetings, key=lambda one: (one.start, one.key))
    series = {key: number for number, key in enumerate(sorted({one.series for one in rows}))}
    names = {name: number for number, name in enumerate(sorted({_called(one) for one in rows}))}
    there = [(line.number[one.key, ""], person_of[address], answer) for one in rows for address, answer in _there(one) if address in person_of]
    return {
        "meetings": {
            "meeting": _ints(line.number[one.key, ""] for one in rows),
            "at": _ints(one.start for one in rows),
            "until_at": _ints(one.end for one in rows),
            "ended": _ints(line.number[one.key, "end"] for one in rows),
            "known": _ints(line.number[one.key, "known"] for one in rows),
            "changed": _ints(line.number[one.key, "changed"] for one in rows),
            "ahead": _ints(line.number[one.key, "ahead"] for one in rows),
            "kind": _texts(one.kind for one in rows),
            "cancelled": np.array([one.status == "cancelled" for one in rows], dtype=bool),
            "series": _ints(series[one.series] for one in rows),
            "name": _ints(names[_called(one)] for one in rows),
            "organiser": _ints(person_of.get(one.organiser, ANYBODY) for one in rows),
            "people": _ints(len({one.organiser, *(guest.address for guest in one.attendees)} - {""}) for one in rows),
        },
        "attendance": {
            "meeting": _ints(one[0] for one in there),
            "person": _ints(one[1] for one in there),
            "answer": _texts(one[2] for one in there),
        },
    }


def _there(meeting: Meeting) -> list[tuple[str, str]]:
    """Who was invited, with the answer; whoever called the meeting comes to it, though many programs name them as its organiser alone."""
    guests: list[tuple[str, str]] = [(guest.address, guest.answer) for guest in meeting.attendees]
    named = meeting.organiser == "" or any(address == meeting.organiser for address, _ in guests)
    return guests if named else [(meeting.organiser, "accepted"), *guests]


def _called(meeting: Meeting) -> tuple[str, ...]:
    """What a meeting is called and who is invited; without a name it is like no other."""
    return (" ".join(meeting.summary.casefold().split()) or meeting.key, *sorted({guest.address for guest in meeting.attendees}))


def placed_table(world: World, line: Line, person_of: Mapping[str, int], bearing: Callable[[], Bearers]) -> dict[str, Array]:
    """The table `placed`; a name that is not one person's is null."""
    names = bearing() if world.submissions or world.interviews or world.placements else {}

    def who(name: str, address: str = "") -> int:
        return person_of.get((address or name).lower(), person_of.get(address_of(name, names), ANYBODY))

    matter = {one.id: line.number[one.key, ""] for one in world.submissions}
    candidate = {one.id: who(one.candidate, one.candidate_address) for one in world.submissions}
    rows: list[tuple[Any, ...]] = [
        (line.number[one.key, ""], "submission", one.at, matter[one.id], candidate[one.id], who(one.contact), who(one.submitted_by), ANYBODY,
         ANYBODY, line.number.get((one.key, "answered"), ANYBODY), one.status)
        for one in world.submissions
    ]  # fmt: skip
    rows += [
        (here := line.number[one.key, ""], "interview", one.at, matter.get(one.submission, here), candidate.get(one.submission, who(one.candidate)),
         who(one.interviewer), who(one.owner), ANYBODY, line.number.get((one.key, "told"), ANYBODY), ANYBODY, one.status)
        for one in world.interviews
    ]  # fmt: skip
    rows += [
        (here := line.number[one.key, ""], "placement", one.starts_at, matter.get(one.submission, here), candidate.get(one.submission, who(one.candidate)),
         who(one.contact), who(one.account_manager), who(one.recruiter), ANYBODY, ANYBODY, one.status)
        for one in world.placements
    ]  # fmt: skip
    columns = list(zip(*sorted(rows), strict=True)) or [()] * 11
    names_of = ("row", "kind", "at", "matter", "candidate", "contact", "by", "partner", "told", "answered", "status")
    return {name: _texts(column) if name in {"kind", "status"} else _ints(column) for name, column in zip(names_of, columns, strict=True)}


def statements_table(world: World, line: Line, person_of: Mapping[str, int]) -> dict[str, Array]:
    """The table `statements`."""
    rows = sorted(world.statements, key=lambda one: line.number[one.key, ""])
    place = {key: number for number, key in enumerate(line.keys)} if rows else {}
    return {
        "statement": _ints(line.number[one.key, ""] for one in rows),
        "kind": _texts(one.kind for one in rows),
        "value": _texts(one.value for one in rows),
        "about": _ints(person_of.get(one.about, ANYBODY) for one in rows),
        "when_at": _ints(ANYBODY if one.when is None else one.when for one in rows),
        "target": _ints(place.get(one.target, ANYBODY) for one in rows),
    }


def _ints(values: Iterable[int]) -> Array:
    return np.array(list(values), dtype=np.int64)


def _texts(values: Iterable[str]) -> Array:
    return np.array(list(values), dtype=np.object_)
