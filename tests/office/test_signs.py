"""The signs of one relationship: the last word wanting nothing, the last five warm sentences each way, one's own best moments."""

from regard.facts.sign import Sign
from regard.office.signs import best_moments, last_for_nothing, warm_sentences


def sign(at: int, by: str, toward: str, mark: str = "without_ask", principle: str = "free_warmth", certain: bool = True) -> Sign:
    return Sign(f"{at}{by}{mark}", principle, mark, by, toward, at, f"mail {at}", f"act {at}", f"words of {at}", None, certain)


WARM = [sign(1, "me", "ana"), sign(2, "ana", "me"), sign(3, "me", "ana", "with_ask"), sign(4, "me", "ewa"), sign(5, "me", "ana", certain=False)]


def test_the_last_word_wanting_nothing_is_the_newest_certain_one_without_an_ask() -> None:
    found = last_for_nothing(WARM, "me", "ana")
    assert found is not None
    assert found.at == 1


def test_where_none_is_seen_nothing_is_said() -> None:
    assert last_for_nothing(WARM, "ewa", "me") is None


def test_the_last_five_warm_sentences_newest_first_and_directions_never_mixed() -> None:
    more = [*WARM, *(sign(at, "me", "ana") for at in range(10, 16))]
    assert [one.at for one in warm_sentences(more, "me", "ana")] == [15, 14, 13, 12, 11]
    assert [one.at for one in warm_sentences(more, "ana", "me")] == [2]


def test_warm_sentences_keep_their_mark() -> None:
    assert [one.mark for one in warm_sentences(WARM, "me", "ana")] == ["with_ask", "without_ask"]


def test_best_moments_are_ones_own_one_a_mail() -> None:
    signs = [
        sign(1, "me", "ana", "reaction", "empathy"),
        sign(1, "me", "ana", "used", "proactiveness"),
        sign(2, "ana", "me", "reaction", "empathy"),
        sign(3, "me", "ana", "ask_first", "empathy"),
        sign(4, "me", "ewa", "admits_limit", "integrity"),
    ]
    assert [one.at for one in best_moments(signs, "me")] == [4, 1]
