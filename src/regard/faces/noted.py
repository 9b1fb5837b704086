"""What is said after a decision, and after taking something back: "Noted: done Tue 13 Oct.", "Taken back: done Tue 13 Oct."."""

from __future__ import annotations

from regard.faces.stated import stated_what
from regard.faces.voice import Voice
from regard.facts.entry import Entry, Note
from regard.facts.statement import Statement


def noted(voice: Voice, entry: Entry | Note) -> str:
    """One sentence about an entry or note just made."""
    if isinstance(entry, Note):
        return voice.say("note_kept", written=entry.written)
    return voice.say("noted", what=_what(voice, entry))


def taken_back(voice: Voice, taken: Entry | Note | Statement, who: str = "") -> str:
    """One sentence about what was taken back; `who` is the person whom a statement is about."""
    if isinstance(taken, Statement):
        return voice.say("taken_back", what=stated_what(voice, taken, who))
    if isinstance(taken, Note):
        return voice.say("taken_back_note", written=taken.written)
    return voice.say("taken_back", what=_what(voice, taken))


def _what(voice: Voice, entry: Entry) -> str:
    day = voice.plain_day(entry.when) if entry.when is not None else voice.say("today")
    return voice.say(f"noted_{entry.verdict}", day=day)
