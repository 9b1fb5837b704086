"""The help record as text, to keep: a line a quarter, the owner's own deeds."""

from __future__ import annotations

from collections.abc import Sequence

from regard.faces.voice import Voice
from regard.facts.mirror import Quarter
from regard.standing.telling import of_quarter


def as_text(record: Sequence[Quarter], voice: Voice) -> str:
    """What it is, a line a quarter, the oldest first, and what it cannot know."""
    lines = [of_quarter(one, voice.language) for one in record] or [voice.say("help_record_none")]
    return "\n".join([voice.say("help_record").upper(), "", *lines, "", voice.say("help_record_about")]) + "\n"
