"""Labelled sentences as examples for the regression: their features and which acts were labelled."""

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from bench.acts.gold import Labelled
from bench.acts.regression import Examples
from regard.reading.acts import look
from regard.reading.features import NOTHING, Seen, features
from regard.reading.weigh import KINDS


def seen_in(message: Labelled) -> list[Seen]:
    """The sentences of a message with their matches."""
    return [look(sentence, message.context) for sentence in message.sentences]


def examples(messages: Sequence[Labelled]) -> Examples:
    """All sentences of the messages, in order."""
    buckets: list[np.ndarray] = []
    for message in messages:
        if message.sentences:
            found = features(seen_in(message), message.context)
            grams, rest = np.split(found.grams, found.starts[1:], axis=1), np.split(found.rest, found.rest_starts[1:])
            buckets += [np.concatenate([words[words != NOTHING], others]) for words, others in zip(grams, rest, strict=True)]
    truth = np.array([[kind in labels for kind in KINDS] for message in messages for labels in message.labels])
    lengths = np.array([len(row) for row in buckets])
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    return Examples(np.concatenate(buckets), starts, truth, np.repeat(weights_of(messages)[:, None], len(KINDS), axis=1))


def weights_of(messages: Iterable[Labelled]) -> np.ndarray:
    """The weight of each sentence: one that stands in n messages counts 1/√n each time, so that form letters do not rule."""
    sentences = [sentence for message in messages for sentence in message.sentences]
    times = Counter(sentences)
    return np.array([times[sentence] ** -0.5 for sentence in sentences], dtype=np.float32)
