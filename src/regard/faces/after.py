"""After a meeting: what was promised both ways, in the written form, so that it is read like mail."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from regard.faces.voice import Voice
from regard.facts.review import MeetingPage


class After(NamedTuple):
    """What the form of twenty seconds says: with whom, what I promised, what they promised, who was missing; each may be empty."""

    whom: str
    mine: str
    theirs: str
    missing: str


def written(page: MeetingPage, said: After, voice: Voice, name: str) -> str:
    """The notes, "" where nothing was said: a line for each side, at the meeting's end."""
    at = datetime.fromtimestamp(page.meeting.end, voice.zone).strftime("%Y-%m-%d %H:%M")
    mine, theirs, missing = (" ".join(one.split()) for one in (said.mine, said.theirs, said.missing))
    lines = [f"{at} me -> {name}: {mine}"] if mine and name else []
    lines += [f"{at} {name} -> me: {theirs}"] if theirs and name else []
    if missing and name:
        lines.append(f"{at} me -> {name}: {voice.say('after_was_missing', names=missing)}")
    return "\n".join([f"Subject: {page.meeting.summary}", *lines]) if lines else ""
