"""Further sentences to learn from, each labelled for some acts only: the cases beside the cues, so that a new cue is known from its first day."""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import NamedTuple

import numpy as np

from bench.acts.examples import examples
from bench.acts.gold import Labelled
from bench.acts.regression import Examples
from regard.facts.act import ActKind
from regard.reading.context import Context
from regard.reading.weigh import KINDS

ALONE = Context("", 0, 0, "en", (), True, False, "person", 1)
CASE_WEIGHT = 1.0
"""As much as a sentence of acts-train."""


class Hint(NamedTuple):
    """A sentence that shows some acts, and does not show others; of all else it says nothing."""

    text: str
    shows: frozenset[ActKind]
    lacks: frozenset[ActKind]
    weight: float


def further(hints: Iterable[Hint]) -> Examples:
    """The hints as examples, each a message of its own."""
    rows = list(hints)
    data = examples([Labelled("", (hint.text,), ALONE, (hint.shows,)) for hint in rows])
    weight = [[hint.weight if kind in hint.shows | hint.lacks else 0.0 for kind in KINDS] for hint in rows]
    return data._replace(weight=np.array(weight, np.float32))


def cases() -> Iterator[Hint]:
    """The case file of the English cues: what must be found, and what must not."""
    for line in (files("regard.languages") / "en" / "cases" / "acts.tsv").read_text(encoding="utf-8").splitlines():
        sign, _, text = line.partition("\t")
        kind = next((kind for kind in KINDS if kind == sign.lstrip("+-~")), None)
        if kind and not sign.startswith("~"):
            named: frozenset[ActKind] = frozenset((kind,))
            yield Hint(text, named, frozenset(), CASE_WEIGHT) if sign.startswith("+") else Hint(text, frozenset(), named, CASE_WEIGHT)
