"""Home: whether a sentence tells news of someone's life outside work, or a note is about it, by the words of either language."""

import re
from functools import cache
from importlib import import_module

SPOKEN = ("en", "pl")


def tells_home_news(sentence: str) -> bool:
    """Whether it does, in plain words, and asks nothing."""
    return not sentence.rstrip().endswith("?") and any(cue.search(sentence) for cue in _cues("NEWS"))


def is_of_home(note: str) -> bool:
    """Whether a note about someone is about their people, animals or free time."""
    return any(cue.search(note) for cue in _cues("OF_HOME"))


@cache
def _cues(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(getattr(import_module(f"regard.languages.{language}.home"), name), re.IGNORECASE) for language in SPOKEN)
