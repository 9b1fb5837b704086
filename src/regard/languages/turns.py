"""Turns of phrase: what a sentence with an act says beyond its act ("asks advice", "leans on a rule"), by the words of its language.

The words are data in `languages/<language>/turns.py`: TURNS is a dict from a turn's name to (kinds of act it can stand in, pattern).
Every turn has cases that must fire and must not in `cases/turns.tsv`.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from re import Pattern
from typing import NamedTuple

from regard.languages.literals import alternatives

SPOKEN = ("en", "pl")
Turns = dict[str, tuple[frozenset[str], Pattern[str]]]


class Tried(NamedTuple):
    """One alternative of a turn: its place in the data's order, the turn, its pattern."""

    order: int
    turn: str
    pattern: Pattern[str]


class Searched(NamedTuple):
    """What is tried in a sentence of one kind: always, and where a literal stands in it."""

    always: list[Tried]
    by_literal: dict[str, list[Tried]]


def turns_of(kind: str, quote: str, language: str) -> Iterator[str]:
    """The turns of a sentence that does `kind`, in the order of the data."""
    searched = _by_kind(language if language in SPOKEN else SPOKEN[0]).get(kind)
    if searched is None:
        return
    low = quote.lower()
    standing = (tried for literal, several in searched.by_literal.items() if literal in low for tried in several)
    yield from _found(sorted({*searched.always, *standing}, key=lambda tried: tried.order), low)


def _found(several: Iterable[Tried], low: str) -> Iterator[str]:
    seen = ""
    for tried in several:
        if tried.turn != seen and tried.pattern.search(low):
            seen = tried.turn
            yield seen


@cache
def _by_kind(language: str) -> dict[str, Searched]:
    found: dict[str, Searched] = {}
    turns: Turns = import_module(f"regard.languages.{language}.turns").TURNS
    order = 0
    for name, (kinds, whole) in turns.items():
        for pattern, literals in alternatives(whole):
            order += 1
            for kind in kinds:
                _keep(found.setdefault(kind, Searched([], {})), Tried(order, name, pattern), literals)
    return found


def _keep(searched: Searched, tried: Tried, literals: frozenset[str]) -> None:
    if not literals:
        searched.always.append(tried)
    for literal in literals:
        searched.by_literal.setdefault(literal, []).append(tried)
