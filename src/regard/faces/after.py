"""After a meeting: what was promised both ways, in the written form, so that it is read like mail."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from regard.faces.voice import Voice
from regard.facts.review import MeetingPage, Visit

UNFIT = re.compile(r"[,:()]")
"""What a name may not hold in the written form."""


class Between(NamedTuple):
    """What the form of twenty seconds says of one who came: what I promised, what they promised; each may be empty."""

    visit: Visit
    mine: str
    theirs: str


def written(page: MeetingPage, said: Sequence[Between], missing: str, voice: Voice) -> str:
    """The notes, "" where nothing was said: a line for each promise, at the meeting's end, each person's apart; who was missing is said to the first."""
    at = datetime.fromtimestamp(page.meeting.end, voice.zone).strftime("%Y-%m-%d %H:%M")
    parts = [_lines(at, _name(one.visit), one.mine, one.theirs) for one in said]
    if missing.strip() and said:
        spoken = next((number for number, part in enumerate(parts) if part), 0)
        parts[spoken].append(f"{at} me -> {_name(said[spoken].visit)}: {voice.say('after_was_missing', names=_one_line(missing))}")
    return "\n\n".join("\n".join([f"Subject: {_one_line(page.meeting.summary)}", *part]) for part in parts if part)


def _lines(at: str, name: str, mine: str, theirs: str) -> list[str]:
    lines = [f"{at} me -> {name}: {_one_line(mine)}"] if mine.strip() else []
    return [*lines, f"{at} {name} -> me: {_one_line(theirs)}"] if theirs.strip() else lines


def _name(visit: Visit) -> str:
    """The name as the written form takes it, else an address that is theirs."""
    if not UNFIT.search(visit.name):
        return visit.name
    return visit.person.addresses[0] if visit.person else " ".join(UNFIT.sub(" ", visit.name).split())


def _one_line(words: str) -> str:
    return " ".join(words.split())
