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
    """`table` (buckets and one row of nothing, acts) and `bias` give log-odds.

    A sentence shows an act from `enough` on; a rule that is certain needs only `allowed` to show it, and `assured` to stay certain.
    """

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
        return Weights(with_nothing(table), *(kept[name].astype(np.float32) for name in ("bias", "enough", "allowed", "assured")))


def with_nothing(table: NDArray[np.float32]) -> NDArray[np.float32]:
    """The table with the row of nothing."""
    return np.concatenate([table, np.zeros((1, table.shape[1]), np.float32)])


def scores(found: Features, weights: Weights) -> Scores:
    """Log-odds, shape (sentences, acts)."""
    table = weights.table
    words = table.take(found.grams[0], axis=0)
    words += table.take(found.grams[1], axis=0)
    words += table.take(found.grams[2], axis=0)
    odds = np.add.reduceat(words, found.starts, axis=0)
    odds += np.add.reduceat(table.take(found.rest, axis=0), found.rest_starts, axis=0)
    odds += weights.bias
    return odds
