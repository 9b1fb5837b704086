"""What the owner's corrections teach: alike findings only, from two alike words on, the same in any order, and nothing once they are taken back."""

import random

import pytest

from regard.standing.learning import Lesson, shifts, train

AGAINST = [Lesson("I'll keep you posted.", False, True, "a"), Lesson("I'll keep you posted on the move.", False, True, "b")]
FINDINGS = ["I'll keep you posted.", "I'll keep you posted on it.", "I'll send you the contract by Friday.", "Prześlę Ci umowę do piątku."]


def shifted(lessons: list[Lesson], findings: list[str] = FINDINGS) -> dict[str, float]:
    model = train(lessons)
    return {} if model is None else {findings[number]: shift.by for number, shift in shifts(model, findings).items()}


def test_one_word_is_an_exception_and_teaches_nothing() -> None:
    assert train(AGAINST[:1]) is None


def test_two_alike_words_change_what_is_like_them_and_nothing_else() -> None:
    found = shifted(AGAINST)
    assert set(found) == set(FINDINGS[:2])
    assert all(by < 0 for by in found.values())


def test_two_words_that_are_not_alike_teach_nothing() -> None:
    assert train([AGAINST[0], Lesson("The lift is out of order.", False, True, "c")]) is None


@pytest.mark.parametrize(
    ("said", "finding"),
    [
        (("Dam znać, jak coś będzie.", "Dam znać, jak coś się zmieni."), "Dam znać, jak coś będzie wiadomo."),
        (("We should have lunch some time.", "We should have a coffee some time."), "We should have lunch some time soon."),
    ],
)
def test_in_both_languages(said: tuple[str, str], finding: str) -> None:
    lessons = [Lesson(quote, False, True, str(number)) for number, quote in enumerate(said)]
    assert shifted(lessons, [finding])[finding] < 0


def test_more_alike_words_weigh_more() -> None:
    more = [*AGAINST, Lesson("We'll keep you posted.", False, True, "c")]
    assert shifted(more)[FINDINGS[0]] < shifted(AGAINST)[FINDINGS[0]]


def test_what_was_taken_for_real_weighs_against() -> None:
    real = [Lesson("I'll keep you posted.", True, False, "c"), Lesson("I'll keep you posted on it.", True, False, "d")]
    assert shifted([*AGAINST, *real]) == {}
    assert train(real) is None


def test_this_is_a_promise_raises_what_is_like_it() -> None:
    found = shifted(
        [Lesson("Figures by noon from my side.", True, True, "a"), Lesson("Figures by Monday from my side.", True, True, "b")],
        ["Figures by June from my side."],
    )
    assert found["Figures by June from my side."] > 0


def test_the_order_of_words_changes_nothing() -> None:
    lessons = [
        *AGAINST,
        Lesson("We'll keep you posted.", False, True, "c"),
        Lesson("Figures by noon.", True, True, "d"),
        Lesson("Figures by noon!", True, True, "e"),
    ]
    chance = random.Random(20260302)
    first = shifted(lessons)
    for _ in range(5):
        chance.shuffle(lessons)
        assert shifted(lessons) == first
