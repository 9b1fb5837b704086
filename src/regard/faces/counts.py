"""How it went, in words: "8 of the last 10 known were kept; 1 late; 3 not known"; never a percentage of a person."""

from __future__ import annotations

from regard.faces.voice import Voice
from regard.facts.page import Count


def count_line(voice: Voice, count: Count) -> str:
    """One principle in one direction, the unknowns beside it; what a line above counts too is said, so that one promise is not read as two."""
    parts = [_known(voice, count)]
    for name, number in (("late", count.late if count.last > 1 else 0), ("unknown", count.unknown), ("open", count.open)):
        if number:
            parts.append(voice.counted(f"count_{name}", number))
    if count.shared and (told := count.last + count.unknown + count.open):
        parts.append(voice.counted("count_shared", count.shared) if count.shared < told else voice.say("count_shared_one" if told == 1 else "count_shared_all"))
    return "; ".join(parts)


def _known(voice: Voice, count: Count) -> str:
    """Of one known there is nothing to count."""
    if count.last == 0:
        return voice.say("count_none")
    if count.last == 1:
        return voice.say("count_one_kept" if count.kept else "count_one_late" if count.late else "count_one_not_kept")
    return voice.say("count_kept_one" if count.kept == 1 else "count_kept", kept=voice.number(count.kept), last=voice.number(count.last))
