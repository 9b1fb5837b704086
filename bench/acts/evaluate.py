"""How well the acts are found: prints every figure with its counts and 95 % intervals.

usage: evaluate.py [--fast]      --fast leaves out what has to be trained (the honest score on acts-dev, Parakweet)

The honest score trains on acts-train alone and scores acts-dev; the shipped weights have seen both and are scored on nothing here.
"""

import csv
import sys
import time

import numpy as np

from bench.acts import due, polish
from bench.acts.examples import examples, seen_in
from bench.acts.gold import Labelled, data_file, labelled
from bench.acts.regression import Line, fit, odds
from bench.acts.train import STRENGTH, shown, trained
from regard.reading.acts import find_acts
from regard.reading.context import Context
from regard.reading.features import BUCKETS, Seen
from regard.reading.judging import judged
from regard.reading.weigh import KINDS, Weights

DRAWS = 1000
SEED = 20260302
FOLDS = 5
STAKED = ("promise", "request")
TIMES = 3


def micro(both: np.ndarray, either: np.ndarray) -> float:
    return 2 * float(both.sum()) / max(1.0, float(either.sum()))


def interval(both: np.ndarray, either: np.ndarray) -> tuple[float, float]:
    """95 % bootstrap interval of F1 over messages; both arrays have a row a message."""
    draw = np.random.default_rng(SEED).integers(0, len(both), (DRAWS, len(both)))
    values = [micro(both[rows], either[rows]) for rows in draw]
    return float(np.quantile(values, 0.025)), float(np.quantile(values, 0.975))


def per_message(table: np.ndarray, messages: list[Labelled]) -> np.ndarray:
    starts = np.cumsum([0, *(len(message.sentences) for message in messages)])[:-1]
    return np.add.reduceat(table.astype(np.int64), starts, axis=0)


def honest() -> None:
    """Train on acts-train, score acts-dev: each act, all together, and what is certain."""
    model, *_ = trained(labelled("acts-train.jsonl"))
    messages = [message for message in labelled("acts-dev.jsonl") if message.sentences]
    rows = examples(messages)
    seen = [sentence for message in messages for sentence in seen_in(message)]
    found = odds(Line(model.table[:BUCKETS], model.bias), rows)
    guess = shown(seen, found, model)
    both, either = per_message(rows.truth & guess, messages), per_message(rows.truth, messages) + per_message(guess, messages)
    for column, kind in enumerate(KINDS):
        low, high = interval(both[:, column], either[:, column])
        right, told, gold = both[:, column].sum(), guess[:, column].sum(), rows.truth[:, column].sum()
        score = micro(both[:, column], either[:, column])
        print(f"{kind:16} n {gold:4}  P {right / max(1, told):.2f}  R {right / max(1, gold):.2f}  F1 {score:.2f} [{low:.2f}, {high:.2f}]")
    low, high = interval(both, either)
    print(f"acts-dev, trained on acts-train: micro-F1 {micro(both, either):.3f} [{low:.3f}, {high:.3f}]")
    certain(seen, found, rows.truth, model)


def certain(seen: list[Seen], found: np.ndarray, truth: np.ndarray, model: Weights) -> None:
    """Precision of promises and requests shown as certain."""
    for kind in STAKED:
        column = KINDS.index(kind)
        sure = [truth[row, column] for row, acts in enumerate(judged(seen, found, model)) for act in acts if act.kind == kind and act.certain]
        print(f"certain {kind}: {sum(sure)} right of {len(sure)}")


def parakweet() -> None:
    """Request on Parakweet, five folds, each sentence a message of its own. Its Yes is wider than our request."""
    with data_file("request-parakweet-train.tsv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if len(row) > 1]
    alone = Context("", 0, 0, "en", (), False, False, "person", 1)
    messages = [Labelled("", (text,), alone, (frozenset({"request"}) if yes == "Yes" else frozenset(),)) for yes, text in rows]
    data = examples(messages)
    column = KINDS.index("request")
    only = data._replace(truth=data.truth[:, [column]], weight=data.weight[:, [column]])
    order = np.random.default_rng(SEED).permutation(len(rows))
    found = np.zeros(len(rows))
    for turn in range(FOLDS):
        inside, outside = order[turn::FOLDS], np.concatenate([order[other::FOLDS] for other in range(FOLDS) if other != turn])
        found[inside] = odds(fit(only.rows(outside), BUCKETS, STRENGTH), only.rows(inside))[:, 0]
    truth = only.truth[:, 0]
    guess = found >= 0
    ranks = np.argsort(np.argsort(found)) + 1
    yes = int(truth.sum())
    area = (ranks[truth].sum() - yes * (yes + 1) / 2) / (yes * (len(truth) - yes))
    print(f"Parakweet, {FOLDS}-fold, {len(rows)} sentences: F1 {micro(truth & guess, truth.astype(int) + guess):.3f}, AUC {area:.3f}")


def speed() -> None:
    """Sentences a second on one core with everything on, the best of three runs."""
    messages = labelled("acts-train.jsonl")
    count = sum(len(message.sentences) for message in messages)
    best = 0.0
    for _ in range(TIMES):
        start = time.process_time()
        for message in messages:
            find_acts(message.sentences, message.context)
        best = max(best, count / (time.process_time() - start))
    print(f"speed: {best:,.0f} sentences a second of one core")


def main() -> None:
    due.main()
    polish.main()
    speed()
    if "--fast" not in sys.argv:
        parakweet()
        honest()


if __name__ == "__main__":
    main()
