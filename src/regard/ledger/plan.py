"""What an import is to read, and in which order: the newest 90 days first, then back to the oldest."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.sources.source import Outline, Source, SourceFile

RECENT = 90 * 86_400
"""What is read before a first finding is shown (docs/architecture.md: newest 90 days first)."""
WRONG_CLOCKS = 0.01
"""The newest hundredth of all claims does not say what is recent: spam and broken clocks claim the future."""
NO_CLAIM = -1
CHUNK = 256
"""Messages to a batch: one transaction, a twentieth of a second of writing."""


class Wanted(NamedTuple):
    """A file to read: its row in the memo, its messages seen from afar, whether it was read before."""

    source: Source
    file: SourceFile
    number: int
    outlines: Sequence[Outline]
    again: bool


class Chunk(NamedTuple):
    """Some messages to fetch together, by file; `last_recent` marks the chunk that completes the newest 90 days."""

    parts: tuple[tuple[Wanted, list[Outline]], ...]
    last_recent: bool


class Plan(NamedTuple):
    """All messages in the order of reading, as parallel arrays: which of `files`, which of its outlines. The first `recent` are recent."""

    files: list[Wanted]
    file: NDArray[np.int64]
    position: NDArray[np.int64]
    recent: int


def plan_of(files: list[Wanted]) -> Plan:
    """Order every message of `files` by its claim, newest first; those that claim nothing come last."""
    lengths = [len(each.outlines) for each in files]
    file = np.repeat(np.arange(len(files)), lengths)
    position = np.concatenate([np.arange(length) for length in lengths]) if lengths else np.zeros(0, dtype=np.int64)
    claims = np.fromiter((NO_CLAIM if one.claimed is None else one.claimed for each in files for one in each.outlines), np.int64, len(file))
    order = np.argsort(-claims, kind="stable")
    return Plan(files, file[order], position[order], _recent(claims[order]))


def _recent(claims: NDArray[np.int64]) -> int:
    """How many of the claims, newest first, lie in the newest 90 days."""
    if not len(claims):
        return 0
    newest = claims[int(len(claims) * WRONG_CLOCKS)]
    return int(np.searchsorted(-claims, -(newest - RECENT), side="right"))


def chunks(plan: Plan) -> Iterator[Chunk]:
    """The plan in pieces of CHUNK messages, each sorted by file and place; none holds both recent and older messages."""
    total = len(plan.file)
    for first, end in ((0, plan.recent), (plan.recent, total)):
        for start in range(first, end, CHUNK):
            stop = min(start + CHUNK, end)
            yield Chunk(_parts(plan, start, stop), last_recent=stop == plan.recent)


def _parts(plan: Plan, start: int, stop: int) -> tuple[tuple[Wanted, list[Outline]], ...]:
    places: dict[int, list[int]] = {}
    for file, position in zip(plan.file[start:stop].tolist(), plan.position[start:stop].tolist(), strict=True):
        places.setdefault(file, []).append(position)
    return tuple((plan.files[file], [plan.files[file].outlines[position] for position in sorted(places[file])]) for file in sorted(places))
