"""The acts: found in unseen real mail, certain ones, requests on Parakweet, Polish, due dates, and how fast the finder is."""

import csv
import time
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from bench.acts import due, polish
from bench.acts.examples import examples, seen_in
from bench.acts.gold import Labelled, data_file, labelled
from bench.acts.regression import Line, fit, odds
from bench.acts.train import STRENGTH, shown, trained
from bench.reading.table import Row, auc, f1, share
from regard.reading.acts import find_acts
from regard.reading.context import Context
from regard.reading.features import BUCKETS
from regard.reading.judging import judged
from regard.reading.weigh import KINDS

SEED = 20260302
FOLDS = 5
STAKED = ("promise", "request")
TIMES = 3
FEW = 15
"""An act with fewer examples is printed, and nothing is tuned to it."""
DEV = "acts-dev, trained on acts-train alone"
ANY_DAY, FALSE_DAYS = ("at least", 0.95), ("at most", 1.0)


def rows(training: bool = True) -> Iterator[Row]:
    """All the figures; without `training` only those that need no model trained for them."""
    yield from polish_rows()
    for language in due.LANGUAGES:
        yield from due_rows(language)
    yield speed()
    if training:
        yield from parakweet()
        yield from honest()


def polish_rows() -> Iterator[Row]:
    """Micro-F1 on both Polish sets; on the one written apart also for the sentences with and without the usual cue word."""
    for name, of, aim in (("polish_apart.tsv", "written apart from the cues", ("at least", 0.75)), ("polish.tsv", "by the hand of the cues", None)):
        told = [(sentence.acts, polish.found(sentence.words).keys(), sentence.way) for sentence in polish.sentences(name)]
        parts = {"": told} | ({way: [one for one in told if one[2] == way] for way in ("p", "o")} if aim else {})
        for way, some in parts.items():
            both = np.array([len(gold & got) for gold, got, _ in some])
            either = np.array([len(gold) + len(got) for gold, got, _ in some])
            which = {"": of, "p": "    with the usual cue word", "o": "    without it"}[way]
            yield f1("Polish acts, micro-F1", f"{len(some)} sentences {which}" if not way else which, both, either, None if way else aim)


def due_rows(language: str) -> Iterator[Row]:
    tongue = {"en": "English", "pl": "Polish"}[language]
    apart, beside = due.counts(due.apart(language), language), due.counts(due.beside(language), language)
    yield share("due dates, exact day", f"{tongue} phrases written apart", apart.days, apart.dated, ANY_DAY)
    yield Row("due dates, false", f"{tongue} sentences without any, apart", apart.false, None, None, f"{apart.false} of {apart.bare}", FALSE_DAYS)
    yield share("due dates, exact day", f"{tongue} phrases beside the grammar", beside.days, beside.dated)
    yield Row("due dates, false", f"{tongue} sentences beside the grammar", beside.false, None, None, f"{beside.false} of {beside.bare}")


def honest() -> Iterator[Row]:
    """Train on acts-train, score acts-dev: all acts together, each act, and what is certain."""
    model, *_ = trained(labelled("acts-train.jsonl"))
    messages = [message for message in labelled("acts-dev.jsonl") if message.sentences]
    data = examples(messages)
    seen = [sentence for message in messages for sentence in seen_in(message)]
    found = odds(Line(model.table[:BUCKETS], model.bias), data)
    guess = shown(seen, found, model)
    both, either = per_message(data.truth & guess, messages), per_message(data.truth, messages) + per_message(guess, messages)
    yield f1("acts, micro-F1", DEV, both.sum(1), either.sum(1), ("at least", 0.80))
    for column, kind in enumerate(KINDS):
        gold, told, right = (int(table[:, column].sum()) for table in (data.truth, guess, data.truth & guess))
        counts = f"{gold} in it{' (few)' if gold < FEW else ''}, {told} found, {right} right"
        yield f1(f"    {kind}", DEV, both[:, column], either[:, column], counted=counts)
    sure = judged(seen, found, model)
    for kind in STAKED:
        column = KINDS.index(kind)
        right_of = [bool(data.truth[row, column]) for row, acts in enumerate(sure) for act in acts if act.kind == kind and act.certain]
        yield share(f"certain {kind}s: precision", DEV, sum(right_of), len(right_of), ("at least", 0.90))


def per_message(table: NDArray[np.bool_], messages: list[Labelled]) -> NDArray[np.int64]:
    starts = np.cumsum([0, *(len(message.sentences) for message in messages)])[:-1]
    return np.add.reduceat(table.astype(np.int64), starts, axis=0)


def parakweet() -> Iterator[Row]:
    """Request on Parakweet, five folds, each sentence a message of its own. Its Yes is wider than our request."""
    with data_file("request-parakweet-train.tsv").open(encoding="utf-8", newline="") as lines:
        told = [row for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if len(row) > 1]
    alone = Context("", 0, 0, "en", (), False, False, "person", 1)
    data = examples([Labelled("", (text,), alone, (frozenset({"request"}) if yes == "Yes" else frozenset(),)) for yes, text in told])
    column = KINDS.index("request")
    only = data._replace(truth=data.truth[:, [column]], weight=data.weight[:, [column]])
    order = np.random.default_rng(SEED).permutation(len(told))
    found = np.zeros(len(told))
    for turn in range(FOLDS):
        inside, outside = order[turn::FOLDS], np.concatenate([order[other::FOLDS] for other in range(FOLDS) if other != turn])
        found[inside] = odds(fit(only.rows(outside), BUCKETS, STRENGTH), only.rows(inside))[:, 0]
    truth = only.truth[:, 0]
    guess = found >= 0
    where = f"Parakweet, {FOLDS}-fold, {len(told):,} sentences"
    yield f1("request, F1", where, (truth & guess).astype(np.int64), truth.astype(np.int64) + guess, ("at least", 0.80))
    yield auc("request, AUC", where, found, truth, ("at least", 0.92))


def speed() -> Row:
    """Sentences a second on one core with everything on, the best of three runs."""
    messages = labelled("acts-train.jsonl")
    count = sum(len(message.sentences) for message in messages)
    best = 0.0
    for _ in range(TIMES):
        start = time.process_time()
        for message in messages:
            find_acts(message.sentences, message.context)
        best = max(best, count / (time.process_time() - start))
    return Row("finder, sentences a second a core", "acts-train, the best of three runs", best, None, None, f"{count:,} sentences", ("at least", 16_000.0))
