"""Remembering: one question is asked once, until something else is derived; collecting: as before afterwards."""

import gc

from regard.ledger.collecting import seldom_collecting
from regard.ledger.remembering import KEPT, Remembering


def test_a_question_is_asked_again_only_when_something_else_was_derived() -> None:
    asked: list[int] = []

    def ask() -> list[int]:
        asked.append(1)
        return [len(asked)]

    remembering = Remembering()
    first = remembering.once(1, "occasions", ask)
    first.append(99)  # the caller's own list
    assert remembering.once(1, "occasions", ask) == [1]
    assert remembering.once(1, "traffic", ask) == [2]
    assert remembering.once(2, "occasions", ask) == [3]
    assert remembering.once(None, "occasions", ask) == [4]


def test_not_more_than_some_answers_are_kept() -> None:
    remembering = Remembering()
    for number in range(KEPT + 1):
        remembering.once(1, number, lambda: [0])
    assert remembering.once(1, 0, lambda: [1]) == [1]


def test_the_collector_is_as_before_after_an_import_even_one_that_fails() -> None:
    before = gc.get_threshold()
    try:
        with seldom_collecting():
            assert gc.get_threshold() != before
            raise ValueError
    except ValueError:
        assert gc.get_threshold() == before
        assert gc.get_freeze_count() == 0
