"""Features of sentences for the linear model: hashed word n-grams, place in the message, and the cues that matched.

Only hashes are kept, so that the weights hold no words of the mail they were trained on. After Weinberger et al. (2009), "Feature hashing
for large scale multitask learning". All sentences of a message are done at once, with NumPy.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
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


@lru_cache(maxsize=200_000)
def _word(word: str) -> int:
    return crc32(word.translate(DIGITS).encode())


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
    edge, end = _word(START), _word(END)
    for sentence in seen:
        words = [_word(word) for word in sentence.words[:LONGEST]]
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
    found = [_named(name) for name in _place(number, seen, total, context)]
    best: dict[str, str] = {}
    for match in seen.matches:
        found.append(_cue(cues[match.cue]))
        if best.get(match.kind) != "certain":
            best[match.kind] = match.weight
    for kind, weight in best.items():
        found += RULE_COUNTS * (_named(f"rule {kind}"), _named(f"rule {kind} {weight}"))
    return found


def _place(number: int, seen: Seen, total: int, context: Context) -> Iterable[str]:
    words = seen.words
    yield f"first {min(number, 3)}"
    yield f"last {min(total - 1 - number, PAST_END)}"
    yield f"words {min((len(words) + 1).bit_length(), 7)}"
    yield f"sentences {min(total.bit_length(), 5)}"
    yield f"reply {context.reply} {min(number, 2)}"
    yield f"recipients {min(context.recipients, 4)}"
    yield f"ends {seen.sentence.rstrip()[-1:]}"
    yield f"opens {' '.join(words[:1])}"
    yield f"opens {' '.join(words[:2])}"
    if "?" in words:
        yield "question mark"
    if not seen.matches:
        yield "no cue"
