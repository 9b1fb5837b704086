"""Decisions by hand about who is who: they win over every rule.

Merge and unmerge of one pair cancel each other, whichever came first, so that "merge, then unmerge" leaves the ledger as it was.
"""

from collections.abc import Iterable
from typing import Literal, NamedTuple


class Decision(NamedTuple):
    """The owner says that two addresses are one person ("merge") or are not ("unmerge")."""

    kind: Literal["merge", "unmerge"]
    a: str
    b: str


class Standing(NamedTuple):
    """What is left of all decisions: pairs to join and pairs to keep apart, each pair in order."""

    together: frozenset[tuple[str, str]]
    apart: frozenset[tuple[str, str]]


def standing(decisions: Iterable[Decision]) -> Standing:
    """Decisions, oldest first, reduced to what holds now."""
    now: dict[tuple[str, str], str] = {}
    for kind, one, other in decisions:
        pair = (min(one.lower(), other.lower()), max(one.lower(), other.lower()))
        if now.get(pair, kind) != kind:
            del now[pair]
        elif pair[0] != pair[1]:
            now[pair] = kind
    return Standing(frozenset(pair for pair, kind in now.items() if kind == "merge"), frozenset(pair for pair, kind in now.items() if kind == "unmerge"))
