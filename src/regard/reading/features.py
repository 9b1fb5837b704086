"""Features of sentences for the linear model: hashed word n-grams, place in the message, and the cues that matched.

Only hashes are kept, so that the weights hold no words of the mail they were trained on. After Weinberger et al. (2009), "Feature hashing
for large scale multitask learning". The sentences of many messages are done at once, with NumPy.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from regard.reading.context import Context
from regard.reading.evidence import Match, spoken

BITS = 18
BUCKETS = 1 << BITS
NOTHING = BUCKETS
"""The bucket of what is no feature; its weights are nothing."""
LONGEST = 80
"""Words; what a longer sentence does is said in its first eighty."""
START, END = "^", "$"
PAST_END = 5
"""The last lines of a message are told apart up to this many from the end."""
RULE_COUNTS = 2
"""How many times a rule's verdict is counted: it tells more than any one word, and is held back less by the penalty so."""
DIGITS = str.maketrans("123456789", "000000000")
ODD = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)
"""Odd 64-bit multipliers (golden ratio and the primes of xxHash); the top bits of the sum are the bucket."""

WIDE = (1 << 64) - 1
WORDS_KEPT = 200_000

Buckets = NDArray[np.int64]
_Around = tuple[bool, int, int]
"""Whether the message answers another, how many it is written to (up to four), how many sentences it has (in powers of two, up to five)."""


class Seen(NamedTuple):
    """What the finder knows of one sentence before the model speaks: as written, its plain words, its matches."""

    sentence: str
    words: Sequence[str]
    matches: Sequence[Match]


class Group(NamedTuple):
    """The sentences of one message, and what is around them."""

    seen: Sequence[Seen]
    context: Context


class Features(NamedTuple):
    """Buckets of all sentences of some messages. `grams` has shape (3, words): the one, two and three words from each word on, NOTHING where they would
    leave the sentence; `rest` holds all others. Those of a sentence begin at its place in `starts` and in `rest_starts`.
    """

    grams: Buckets
    starts: Buckets
    rest: Buckets
    rest_starts: Buckets


class _Codes(dict[str, int]):
    """The code of each word met, found once; forgotten all together when there are too many."""

    def __missing__(self, word: str) -> int:
        if len(self) > WORDS_KEPT:
            self.clear()
        code = self[word] = crc32(word.translate(DIGITS).encode())
        return code


CODES = _Codes()


@lru_cache(maxsize=20_000)
def _named(name: str) -> int:
    """The bucket of a feature that is not an n-gram."""
    return (crc32(name.encode()) * int(ODD[0]) & WIDE) >> (64 - BITS)


class _Beginnings(dict[tuple[str, ...], tuple[int, ...]]):
    """The features of how a sentence opens, by its first two words; forgotten as the codes are."""

    def __missing__(self, words: tuple[str, ...]) -> tuple[int, ...]:
        if len(self) > WORDS_KEPT:
            self.clear()
        found = self[words] = (_named(f"opens {words[0]}" if words else "opens "), _named(f"opens {' '.join(words)}"))
        return found


OPENINGS = _Beginnings()


@cache
def _cues_of(language: str) -> tuple[int, ...]:
    """The bucket of each cue that mail in a language is read with, by its number."""
    return tuple(_named(f"cue {cue.kind} {cue.pattern}") for cue in spoken(language))


@cache
def _rule(kind: str, weight: str) -> tuple[int, ...]:
    return RULE_COUNTS * (_named(f"rule {kind}"), _named(f"rule {kind} {weight}"))


def features(seen: Sequence[Seen], context: Context) -> Features:
    """The features of the sentences of one message, one or more."""
    return features_of([Group(seen, context)])


def features_of(groups: Sequence[Group]) -> Features:
    """The features of the sentences of some messages, in their order; the matches of a sentence number the cues of its message's language."""
    codes: list[int] = []
    ends: list[int] = []
    edge, end, code = CODES[START], CODES[END], CODES.__getitem__
    rest: list[int] = []
    rest_starts: list[int] = []
    for group in groups:
        cues, total = _cues_of(group.context.language), len(group.seen)
        around = (group.context.reply, min(group.context.recipients, 4), min(total.bit_length(), 5))
        for number, sentence in enumerate(group.seen):
            codes.append(edge)
            codes += map(code, sentence.words[:LONGEST])
            codes += (end, end)
            ends.append(len(codes))
            rest_starts.append(len(rest))
            rest += _others(number, sentence, total, around, cues)
    grams = _grams(np.array(codes, dtype=np.uint64), np.array(ends))
    return Features(grams, np.array([0, *ends[:-1]]), np.array(rest), np.array(rest_starts))


def _grams(codes: NDArray[np.uint64], ends: NDArray[np.int64]) -> Buckets:
    first, second, third = codes * ODD[:, None]
    sums = np.empty((3, len(codes)), np.uint64)
    sums[0] = second
    sums[1, :-1] = third[:-1] + (first[1:] ^ np.uint64(2))
    sums[2, :-2] = first[:-2] + (second[1:-1] ^ np.uint64(3)) + (third[2:] ^ np.uint64(6))
    sums ^= sums >> np.uint64(29)
    sums *= ODD[:, None]
    sums >>= np.uint64(64 - BITS)
    grams = sums.view(np.int64)
    grams[1:, ends - 1] = NOTHING
    grams[2, ends - 2] = NOTHING
    return grams


def _others(number: int, seen: Seen, total: int, around: _Around, cues: Sequence[int]) -> list[int]:
    sentence, words, matches = seen
    found = [
        *_place(min(number, 3), min(total - 1 - number, PAST_END), min((len(words) + 1).bit_length(), 7), around, "?" in words, bool(matches)),
        _named(f"ends {sentence.rstrip()[-1:]}"),
        *OPENINGS[tuple(words[:2])],
    ]
    if not matches:
        return found
    best: dict[str, str] = {}
    for match in matches:
        found.append(cues[match.cue])
        if best.get(match.kind) != "certain":
            best[match.kind] = match.weight
    for kind, weight in best.items():
        found += _rule(kind, weight)
    return found


@cache
def _place(first: int, last: int, words: int, around: _Around, asks: bool, cued: bool) -> tuple[int, ...]:
    """Where in what kind of message the sentence stands, how long both are (in powers of two), and whether anything was seen in it."""
    reply, recipients, sentences = around
    names = [f"first {first}", f"last {last}", f"words {words}", f"sentences {sentences}", f"reply {reply} {min(first, 2)}", f"recipients {recipients}"]
    return tuple(map(_named, names + ["question mark"] * asks + ["no cue"] * (not cued)))
