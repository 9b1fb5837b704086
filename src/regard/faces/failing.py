"""What is said when something fails: one full sentence, the same in the terminal and on a page."""

from __future__ import annotations

from regard.faces.stated import unfit_names
from regard.faces.voice import Voice

UNFIT = "error_StatementUnfit"
NOT_THERE = ("NotFound", "Unclear")


class Failed(Exception):
    """Something failed; its text is the sentence about it, already in the language of whoever asked."""


def sentence_of(error: Exception, voice: Voice) -> str:
    """Our own errors bring their sentence; anything else is a defect of ours, named as such."""
    said = f"error_{type(error).__name__}"
    if said in voice.sayings and is_ours(error):
        names = {name: voice.told(value) for name, value in getattr(error, "names", {}).items()}
        return voice.say(said, **(unfit_names(voice, names) if said == UNFIT else names))
    if is_ours(error):
        return voice.told(str(error))
    return voice.say("unexpected", error=f"{type(error).__name__}: {error}")


def is_ours(error: Exception) -> bool:
    """Whether the error was raised on purpose, with a sentence for people."""
    return type(error).__module__.startswith("regard.")


def is_not_there(error: Exception) -> bool:
    """Whether it says that a row, a person or a mail is not there ("not there" and "not yours" are the same answer)."""
    return is_ours(error) and type(error).__name__.endswith(NOT_THERE)
