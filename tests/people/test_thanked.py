"""Thanked: whom the end of a kind sentence names."""

import pytest

from regard.people.thanked import is_first_name, thanked


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Well done Ana.", "ana"),
        ("Thanks for your work on the tent, Piotr!", "piotr"),
        ("Dzięki, Piotrze!", "piotrze"),
        ("Good catch Eric :)", "eric"),
        ("Dziękuję za listę, Pani Olu, jest wzorowa.", "olu"),
        ("Thanks for the note to Ana.", ""),
        ("Congratulations Bo and Ana!", ""),
        ("Best of luck, Dan", ""),
        ("Thanks for the good work.", ""),
    ],
)
def test_the_name_at_the_end(sentence: str, name: str) -> None:
    assert thanked(sentence, "Dan Okoro") == name


def test_a_first_name_in_any_form_is_one() -> None:
    assert [word for word in ("piotrze", "ana", "zofio", "likewise", "orlik") if is_first_name(word)] == ["piotrze", "zofio"]
