"""How it went, in words: "8 of the last 10 known were kept; 1 late; 3 not known"; never a percentage of a person."""

from __future__ import annotations

from regard.faces.voice import Voice
from regard.facts.page import Count


def count_line(voice: Voice, count: Count) -> str:
    """One principle in one direction, the unknowns beside it."""
    parts = [voice.say("count_kept", kept=count.kept, last=count.last) if count.last else voice.say("count_none")]
    for name, number in (("late", count.late), ("unknown", count.unknown), ("open", count.open)):
        if number:
            parts.append(voice.say(f"count_{name}", count=voice.number(number)))
    return "; ".join(parts)
