"""Folds for cross-validation: messages that share a long sentence are form letters of one another and go into one fold."""

from collections.abc import Sequence

import numpy as np

from bench.acts.gold import Labelled

FOLDS = 5
LONG = 40
"""Characters from which a shared sentence is no accident."""


def fold_of_sentences(messages: Sequence[Labelled], folds: int = FOLDS) -> np.ndarray:
    """The fold of each sentence, in order."""
    leader = list(range(len(messages)))

    def head(number: int) -> int:
        while leader[number] != number:
            number = leader[number]
        return number

    first: dict[str, int] = {}
    for number, message in enumerate(messages):
        for sentence in message.sentences:
            if len(sentence) >= LONG:
                other = first.setdefault(sentence, number)
                leader[head(number)] = head(other)
    heads = [head(number) for number in range(len(messages))]
    place = {one: turn % folds for turn, one in enumerate(dict.fromkeys(heads))}
    return np.repeat([place[one] for one in heads], [len(message.sentences) for message in messages])
