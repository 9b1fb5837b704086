"""Features of sentences for the linear model: hashed word n-grams, place in the message, and the cues that matched.

Only hashes are kept, so that the weights hold no words of the mail they were trained on. After Weinberger et al. (2009), "Feature hashing
for large scale multitask learning". All sentences of a message are done at once, with NumPy.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from regard.languages.cue import Cue
from regard.reading.context import Context
from regard.reading.evidence import Match

BITS = 18
BUCKETS = 1 << BITS
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


class Seen(NamedTuple):
    """What the finder knows of one sentence before the model speaks: as written, its plain words, its matches."""

    sentence: str
    words: Sequence[str]
    matches: Sequence[Match]


class Features(NamedTuple):
    """Buckets of all sentences of a message: those of sentence i are `buckets[starts[i]:starts[i + 1]]` within each of the blocks."""

    blocks: tuple[Buckets, ...]
    starts: tuple[Buckets, ...]


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


@lru_cache(maxsize=5_000)
def _cue(cue: Cue) -> int:
    return _named(f"cue {cue.kind} {cue.pattern}")


def features(seen: Sequence[Seen], context: Context, cues: Sequence[Cue]) -> Features:
    """The features of the sentences of one message; `cues` are those that the matches number."""
    codes: list[int] = []
    lengths: list[int] = []
    edge, end, code = CODES[START], CODES[END], CODES.__getitem__
    for sentence in seen:
        words = list(map(code, sentence.words[:LONGEST]))
        codes += [edge, *words, end, end]
        lengths.append(len(words) + 3)
    grams = _grams(np.array(codes, dtype=np.uint64), np.array(lengths))
    others = [_others(number, sentence, len(seen), context, cues) for number, sentence in enumerate(seen)]
    rest = np.array([bucket for buckets in others for bucket in buckets], dtype=np.int64)
    starts = _starts(np.array([len(buckets) for buckets in others]))
    return Features((*grams.blocks, rest), (*grams.starts, starts))


def _grams(codes: NDArray[np.uint64], lengths: NDArray[np.int64]) -> Features:
    of = np.repeat(np.arange(len(lengths)), lengths)
    salted = [codes * factor for factor in ODD]
    blocks: list[Buckets] = []
    starts: list[Buckets] = []
    for size in (1, 2, 3):
        count = len(codes) - size + 1
        total = sum((salted[(place + size) % 3][place : place + count] ^ np.uint64(size * place) for place in range(size)), start=np.zeros(count, np.uint64))
        total = (total ^ (total >> np.uint64(29))) * ODD[size - 1]
        inside = of[:count] == of[size - 1 :]
        blocks.append((total[inside] >> np.uint64(64 - BITS)).astype(np.int64))
        starts.append(_starts(lengths - size + 1))
    return Features(tuple(blocks), tuple(starts))


def _starts(lengths: NDArray[np.int64]) -> Buckets:
    found = np.zeros(len(lengths), np.int64)
    np.cumsum(lengths[:-1], out=found[1:])
    return found


def _others(number: int, seen: Seen, total: int, context: Context, cues: Sequence[Cue]) -> list[int]:
    words = seen.words
    found = [
        *_place(min(number, 3), min(total - 1 - number, PAST_END), min((len(words) + 1).bit_length(), 7), min(total.bit_length(), 5)),
        *_around(context.reply, min(number, 2), min(context.recipients, 4), "?" in words, bool(seen.matches)),
        _named(f"ends {seen.sentence.rstrip()[-1:]}"),
        _named(f"opens {' '.join(words[:1])}"),
        _named(f"opens {' '.join(words[:2])}"),
    ]
    best: dict[str, str] = {}
    for match in seen.matches:
        found.append(_cue(cues[match.cue]))
        if best.get(match.kind) != "certain":
            best[match.kind] = match.weight
    for kind, weight in best.items():
        found += RULE_COUNTS * (_named(f"rule {kind}"), _named(f"rule {kind} {weight}"))
    return found


@cache
def _place(first: int, last: int, words: int, sentences: int) -> tuple[int, ...]:
    """Where in the message the sentence stands, and how long both are (in powers of two)."""
    return tuple(map(_named, (f"first {first}", f"last {last}", f"words {words}", f"sentences {sentences}")))


@cache
def _around(reply: bool, first: int, recipients: int, asks: bool, cued: bool) -> tuple[int, ...]:
    """What kind of message it is, and whether anything was seen in the sentence."""
    names = [f"reply {reply} {first}", f"recipients {recipients}"]
    return tuple(map(_named, names + ["question mark"] * asks + ["no cue"] * (not cued)))
