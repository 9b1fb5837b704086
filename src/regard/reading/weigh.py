"""The linear model: how likely each act is in each sentence, from its features; weights trained by `bench/acts/train.py`."""

from functools import cache
from importlib.resources import files
from typing import NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from regard.facts.act import ActKind
from regard.reading.features import Features

KINDS: tuple[ActKind, ...] = get_args(ActKind)
"""The order of the model's columns."""
Scores = NDArray[np.float32]


class Weights(NamedTuple):
    """`table` (buckets, acts) and `bias` give log-odds. A sentence shows an act from `enough` on; a rule that is certain needs only `allowed`
    to show it, and `assured` to stay certain."""

    table: NDArray[np.float32]
    bias: NDArray[np.float32]
    enough: NDArray[np.float32]
    allowed: NDArray[np.float32]
    assured: NDArray[np.float32]


@cache
def shipped() -> Weights | None:
    """The weights in the package; None in a tree where they were not trained yet."""
    place = files("regard.reading") / "weights" / "acts.npz"
    if not place.is_file():
        return None
    with place.open("rb") as stream, np.load(stream) as kept:
        table = kept["table"].astype(np.float32) * kept["scale"].astype(np.float32)
        return Weights(table, *(kept[name].astype(np.float32) for name in ("bias", "enough", "allowed", "assured")))


def scores(found: Features, weights: Weights) -> Scores:
    """Log-odds, shape (sentences, acts)."""
    total = np.tile(weights.bias, (len(found.starts[0]), 1))
    for buckets, starts in zip(found.blocks, found.starts, strict=True):
        total += np.add.reduceat(weights.table[buckets], starts, axis=0)
    return total
