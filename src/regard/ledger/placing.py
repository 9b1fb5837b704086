"""Placing an entry after a re-read: the same sentence, else the sentence of the moment that shares most of its words, else nowhere.

An entry is never dropped: one that finds no place is listed as unplaced.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

WORD = re.compile(r"\w+")
SHARED_AT_LEAST = 0.5
"""Half of the words of both (Dice): another cutter shifts the ends of a sentence, it does not exchange its middle."""


class Candidate(NamedTuple):
    """A thing found in the moment that an entry may be about: an act or an occasion, its kind, and its words."""

    key: str
    kind: str
    quote: str


def place(target: str, kind: str | None, quote: str, candidates: Sequence[Candidate]) -> Candidate | None:
    """The candidate that an entry about (target, kind, quote) belongs to, or None. A kind of None fits any.

    Of equals the first: candidates come in the order of the mail.
    """
    fitting = [one for one in candidates if kind is None or one.kind == kind]
    exact = [one for one in fitting if one.key == target]
    if exact:
        return exact[0]
    best = max(fitting, key=lambda one: overlap(quote, one.quote), default=None)
    return best if best is not None and overlap(quote, best.quote) >= SHARED_AT_LEAST else None


def overlap(one: str, other: str) -> float:
    """The share of words that two sentences have in common (Dice's coefficient over bags of words, 0 to 1)."""
    ones, others = _bag(one), _bag(other)
    both = sum((ones & others).values())
    return 2 * both / total if (total := ones.total() + others.total()) else 0.0


def _bag(sentence: str) -> Counter[str]:
    return Counter(WORD.findall(sentence.casefold()))
