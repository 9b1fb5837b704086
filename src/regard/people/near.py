"""Near: what was meant by a name that nobody and nothing has."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TypeVar

Meant = TypeVar("Meant")


def nearest(written: str, spelled: Mapping[str, Meant], most: int, likeness: float) -> list[Meant]:
    """What the spellings that are nearly what was written stand for, the nearest first, each once; `likeness` is the share of letters that two
    spellings have in common, as `difflib` counts it."""
    return list(dict.fromkeys(spelled[one] for one in get_close_matches(written, spelled, most, likeness)))
