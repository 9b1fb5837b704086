"""Delicate: what of a person's life is never offered without an explicit tap: health, faith, union, pregnancy, separation, death.

A cue in any language the product speaks is enough, whatever the language of the mail: to be asked once too often harms less.
"""

import re
from functools import cache
from importlib import import_module

SPOKEN = ("en", "pl")


def is_delicate(words: str) -> bool:
    """Whether the words speak of such a thing, as far as cues tell."""
    return any(cue.search(words) for cue in _cues())


def tells_of_oneself(words: str) -> bool:
    """Whether the words tell something of whoever writes them: in the first person, and not asked."""
    return not words.rstrip().endswith("?") and any(own.search(words) for own in _own())


@cache
def _own() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(import_module(f"regard.languages.{language}.delicate").OF_THEMSELVES, re.IGNORECASE) for language in SPOKEN)


@cache
def _cues() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(rf"\b(?:{'|'.join(stems)})", re.IGNORECASE)
        for language in SPOKEN
        for stems in import_module(f"regard.languages.{language}.delicate").STEMS.values()
    )
