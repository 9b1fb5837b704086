"""Turns of phrase: what a sentence with an act says beyond its act ("asks advice", "leans on a rule"), by the words of its language.

The words are data in `languages/<language>/turns.py`: TURNS is a dict from a turn's name to (kinds of act it can stand in, pattern).
Every turn has cases that must fire and must not in `cases/turns.tsv`.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from re import Pattern

SPOKEN = ("en", "pl")
Turns = dict[str, tuple[frozenset[str], Pattern[str]]]


def turns_of(kind: str, quote: str, language: str) -> Iterator[str]:
    """The turns of a sentence that does `kind`, in the order of the data."""
    for name, pattern in _by_kind(language if language in SPOKEN else SPOKEN[0]).get(kind, ()):
        if pattern.search(quote):
            yield name


@cache
def _by_kind(language: str) -> dict[str, list[tuple[str, Pattern[str]]]]:
    found: dict[str, list[tuple[str, Pattern[str]]]] = {}
    turns: Turns = import_module(f"regard.languages.{language}.turns").TURNS
    for name, (kinds, pattern) in turns.items():
        for kind in kinds:
            found.setdefault(kind, []).append((name, pattern))
    return found
