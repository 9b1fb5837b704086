"""What is said after a decision: "Noted: done Tue 13 Oct."."""

from __future__ import annotations

from regard.faces.voice import Voice
from regard.facts.entry import Entry


def noted(voice: Voice, entry: Entry) -> str:
    """One sentence about an entry just made."""
    day = voice.plain_day(entry.when) if entry.when is not None else voice.say("today")
    return voice.say("noted", what=voice.say(f"noted_{entry.verdict}", day=day))
