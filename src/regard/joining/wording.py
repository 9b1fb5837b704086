"""Wording: what a sentence is about, as a set of rare stems; two sentences that share some speak of one thing.

A stem is a word's first letters: enough to bring together the forms of one word, in English and in Polish, without a dictionary.
"""

import re
from collections import Counter
from functools import lru_cache

from regard.languages.en import commonplace as en
from regard.languages.en.frequent import FREQUENT as EN_FREQUENT
from regard.languages.pl import commonplace as pl
from regard.languages.pl.frequent import FREQUENT as PL_FREQUENT

WORD = re.compile(r"[^\W_]{3,}")
STEM = 5
"""Letters: "umowę" and "umowy", "profile" and "profiles" become one; shorter stems bring strangers together."""
RARE_AT_MOST = 0.01
"""A stem in more than one sentence of a hundred tells nothing of what it is about ("please", "send", "think")."""
RARE_COUNT = 6
"""In a small mailbox every stem is seen seldom; up to so many times it may still tell something."""
KEPT = 200_000


COMMONPLACE = frozenset(word[:STEM] for words in (en.COMMONPLACE, pl.COMMONPLACE, EN_FREQUENT, PL_FREQUENT) for word in words)
"""Stems that tell nothing however seldom they were seen so far."""


@lru_cache(maxsize=KEPT)
def stems(sentence: str) -> frozenset[str]:
    """The stems of a sentence that may tell what it is about."""
    return frozenset([word[:STEM] for word in WORD.findall(sentence.lower())]) - COMMONPLACE


class Heard:
    """How many sentences each stem stood in so far: what is rare is told by the past alone."""

    def __init__(self) -> None:
        self.counted: Counter[str] = Counter()
        self.sentences = 0

    def add(self, sentence: frozenset[str]) -> None:
        """One more sentence."""
        self.counted.update(sentence)
        self.sentences += 1

    def rare(self, shared: frozenset[str]) -> int:
        """How many of the stems that two sentences share are rare so far."""
        most = max(RARE_COUNT, RARE_AT_MOST * self.sentences)
        return sum(self.counted[stem] <= most for stem in shared)
