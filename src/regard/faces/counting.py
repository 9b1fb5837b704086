"""An import in words: how far it is, and what it did."""

from __future__ import annotations

from regard.faces.voice import Voice
from regard.facts.page import Imported, Progress

A_MINUTE = 60
TELLING = 0.05  # share of the mail to be read before its speed tells when the rest will be: the readers' own start is over by then


def progress_line(voice: Voice, now: Progress) -> str:
    """ "1,200 of 10,000, 1,500 a second, about 6 s left; 3 skipped: not mail"; before anything is read only that nothing is."""
    if now.total == 0 and now.done == 0:
        return voice.say("import_looking")
    if now.done == 0:
        return voice.say("import_starting", total=voice.number(now.total))
    left = "" if now.seconds_left is None or now.done < TELLING * now.total else voice.say("import_left", time=_length(now.seconds_left))
    speed = voice.number(round(now.per_second))
    said = voice.say("import_line", done=voice.number(now.done), total=voice.number(now.total), speed=speed, left=left)
    skipped = [voice.say("import_skipped", count=voice.number(number), reason=voice.told(reason)) for reason, number in now.skipped.items()]
    return "; ".join([said, *skipped])


def stage_of(voice: Voice, now: Progress) -> str:
    """What an import does now."""
    return voice.sayings.get(f"stage_{now.stage}") or voice.say("importing")


def import_line(voice: Voice, done: Imported) -> str:
    """ "100 new mails read, 90 moments in them, 10 known already."."""
    raw = voice.counted("import_raw", done.raw)
    return voice.say("import_done", raw=raw, moments=voice.number(done.moments), known=voice.number(done.known))


def _length(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < A_MINUTE else f"{seconds / A_MINUTE:.0f} min"
