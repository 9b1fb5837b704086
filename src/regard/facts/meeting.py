"""Meetings: what a calendar holds, one record for each time that a meeting takes place."""

from typing import Literal, NamedTuple


class Attendee(NamedTuple):
    """Who is invited. `address` is lower case; `name` as written, "" when absent; `answer` as the calendar has it."""

    address: str
    name: str
    answer: Literal["accepted", "declined", "tentative", "none"]


class Meeting(NamedTuple):
    """One occurrence. `key` is derived from (uid, the start that the series gives it), so that a moved occurrence stays the same one.

    `series` is the key of the whole series (of the uid). `start` and `end` are instants, `end` exclusive; `all_day` ones run from midnight to
    midnight in the calendar's zone. An *absence* is the owner's own time away (out of office, leave); a *holiday* is nobody's working day.
    `known_at` is the instant since which the calendar held it, `changed_at` its last change (for a cancelled one: when it was cancelled);
    both are the start where the file does not say. `organiser` is an address, "" when the file names none (the owner's own entry).
    """

    key: str
    series: str
    kind: Literal["meeting", "absence", "holiday"]
    start: int
    end: int
    all_day: bool
    summary: str
    place: str
    status: Literal["confirmed", "tentative", "cancelled"]
    organiser: str
    attendees: tuple[Attendee, ...]
    known_at: int
    changed_at: int
