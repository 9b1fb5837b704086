"""Home: whether a sentence tells news of someone's life outside work, by the words of either language."""

import re
from functools import cache
from importlib import import_module

SPOKEN = ("en", "pl")


def tells_home_news(sentence: str) -> bool:
    """Whether it does, in plain words, and asks nothing."""
    return not sentence.rstrip().endswith("?") and any(cue.search(sentence) for cue in _cues())


@cache
def _cues() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(import_module(f"regard.languages.{language}.home").NEWS, re.IGNORECASE) for language in SPOKEN)
