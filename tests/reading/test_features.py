"""Features and odds of whole messages: one row a sentence, the same every time, whatever stands around."""

import numpy as np

from regard.reading.acts import look
from regard.reading.context import Context
from regard.reading.features import BUCKETS, NOTHING, features
from regard.reading.weigh import KINDS, scores, shipped

ANA = Context("m", 0, 0, "en", (), False, False, "person", 1)
LETTER = ("Hi Piotr,", "Could you send me the list by Friday?", "", "Thanks for your help.")


def test_every_sentence_has_a_row_even_an_empty_one() -> None:
    found = features([look(sentence, ANA) for sentence in LETTER], ANA)
    for buckets, starts in ((found.grams[0], found.starts), (found.rest, found.rest_starts)):
        assert len(starts) == len(LETTER)
        assert np.all(np.diff(np.append(starts, len(buckets))) > 0)
        assert buckets.min() >= 0
        assert buckets.max() < BUCKETS


def test_no_gram_leaves_its_sentence() -> None:
    found = features([look(sentence, ANA) for sentence in LETTER], ANA)
    last = np.append(found.starts[1:], found.grams.shape[1]) - 1
    assert np.all((found.grams[1] == NOTHING) == np.isin(np.arange(found.grams.shape[1]), last))
    assert np.all((found.grams[2] == NOTHING) == np.isin(np.arange(found.grams.shape[1]), np.append(last, last - 1)))


def test_the_shipped_weights_know_a_request_from_thanks() -> None:
    weights = shipped()
    assert weights is not None
    odds = scores(features([look(sentence, ANA) for sentence in LETTER], ANA), weights)
    assert odds.shape == (len(LETTER), len(KINDS))
    request, thanks = KINDS.index("request"), KINDS.index("thanks")
    assert odds[1, request] > odds[3, request]
    assert odds[3, thanks] > odds[1, thanks]


def test_lines_are_in_order() -> None:
    weights = shipped()
    assert weights is not None
    assert np.all(weights.allowed <= weights.enough)
    assert np.all(weights.allowed <= weights.assured)


def test_an_ngram_is_the_same_wherever_it_stands() -> None:
    alone = features([look("Thanks for your help.", ANA)], ANA).grams
    among = features([look(sentence, ANA) for sentence in LETTER], ANA)
    assert np.array_equal(among.grams[:, among.starts[3] :], alone)
