"""Which of several copies a moment's columns come from: the same one, whatever the order of import.

A copy straight from its author is preferred to one that went through a list (which adds footers and rewrites senders);
among equals the smallest digest wins, which means nothing and never changes.
"""

from typing import NamedTuple


class Rank(NamedTuple):
    """The smallest rank is the canonical copy; `digest` is that of its raw bytes."""

    listed: bool
    digest: bytes


def better(one: Rank, other: Rank) -> bool:
    """Whether `one` is to replace `other`."""
    return one < other
