"""Train the linear model of the acts and put its weights into the package.

usage: python -m bench.acts.train [--honest]
--honest trains on acts-train alone and writes nothing: it prints cross-validated figures and the score on acts-dev.
Without it the final weights are trained on acts-train, acts-dev and the cases beside the cues, the lines drawn on held-out odds of both.
The same data gives the same weights to the bit: nothing is drawn at random, and no library beyond NumPy is used.
"""

import sys
from pathlib import Path

import numpy as np

from bench.acts.examples import examples, seen_in
from bench.acts.extra import cases, further
from bench.acts.folds import FOLDS, fold_of_sentences
from bench.acts.gold import Labelled, labelled
from bench.acts.regression import Examples, Line, fit, odds, together
from bench.acts.thresholds import Lines, lines
from regard.reading.features import BUCKETS, Seen
from regard.reading.judging import judged
from regard.reading.weigh import KINDS, Weights, with_nothing

STRENGTH = 0.6
"""Inverse of the penalty; chosen by cross-validation on acts-train among 0.15, 0.3, 0.6, 1 and 2."""
PLACE = Path(__file__).resolve().parents[2] / "src" / "regard" / "reading" / "weights" / "acts.npz"


def held_out(rows: Examples, folds: np.ndarray, more: Examples) -> np.ndarray:
    """The odds of every sentence by a model that has not seen its fold, but has learnt from `more`."""
    found = np.zeros(rows.truth.shape, np.float32)
    for turn in range(FOLDS):
        inside, outside = np.flatnonzero(folds == turn), np.flatnonzero(folds != turn)
        found[inside] = odds(fit(together(rows.rows(outside), more), BUCKETS, STRENGTH), rows.rows(inside))
    return found


def trained(messages: list[Labelled]) -> tuple[Weights, np.ndarray, list[Seen], np.ndarray]:
    """Weights, held-out odds, the sentences and their truth."""
    rows = examples(messages)
    seen = [sentence for message in messages for sentence in seen_in(message)]
    more = further(cases())
    kept_out = held_out(rows, fold_of_sentences(messages), more)
    drawn = lines(kept_out, rows.truth, seen, rows.weight[:, 0] ** 2)
    return weights(fit(together(rows, more), BUCKETS, STRENGTH), drawn), kept_out, seen, rows.truth


def weights(line: Line, drawn: Lines) -> Weights:
    return Weights(with_nothing(line.table), line.bias, *drawn)


def shown(seen: list[Seen], found: np.ndarray, model: Weights) -> np.ndarray:
    """What would be shown, as truth has it."""
    table = np.zeros(found.shape, bool)
    for row, acts in enumerate(judged(seen, found, model)):
        for act in acts:
            table[row, KINDS.index(act.kind)] = True
    return table


def report(name: str, truth: np.ndarray, guess: np.ndarray) -> None:
    both, either = (truth & guess).sum(0), truth.sum(0) + guess.sum(0)
    print(f"{name}: micro-F1 {2 * both.sum() / either.sum():.3f}")
    print("   " + "  ".join(f"{kind} {2 * b / max(1, e):.2f}" for kind, b, e in zip(KINDS, both, either, strict=True)))


def save(model: Weights, place: Path) -> None:
    """Eight bits a weight, one scale an act."""
    table = model.table[:BUCKETS]
    scale = np.maximum(np.abs(table).max(0), 1e-6) / 127
    table = np.round(table / scale).astype(np.int8)
    place.parent.mkdir(exist_ok=True)
    np.savez_compressed(place, table=table, scale=scale, bias=model.bias, enough=model.enough, allowed=model.allowed, assured=model.assured)
    print(f"{place}: {place.stat().st_size / 1e6:.2f} MB, {int((table != 0).sum())} weights")


def main() -> None:
    honest = "--honest" in sys.argv
    messages = labelled("acts-train.jsonl") + ([] if honest else labelled("acts-dev.jsonl"))
    model, kept_out, seen, truth = trained(messages)
    report("cross-validated", truth, shown(seen, kept_out, model))
    if not honest:
        save(model, PLACE)
        return
    others = labelled("acts-dev.jsonl")
    rows = examples(others)
    looked = [sentence for message in others for sentence in seen_in(message)]
    report("acts-dev, trained on acts-train", rows.truth, shown(looked, odds(Line(model.table[:BUCKETS], model.bias), rows), model))


if __name__ == "__main__":
    main()
