"""Whom a sentence is put to by name, in English and in Polish; words that only look like names are nobody's."""

import pytest

from regard.reading.addressee import named


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Piotr, could you send it?", "piotr"),
        ("Dan, thank you for being straight about the money.", "dan"),
        ("Thanks, Dan, for the list.", "dan"),
        ("Well done on this one, team.", ""),
        ("Dziękuję za zestawienie, Pani Ewo.", "ewo"),
        ("Olu, dziękuję za pomoc!", "olu"),
        ("Wonderful, thank you for the list.", ""),
        ("Świetnie, dziękuję.", ""),
        ("However, thank you all the same.", ""),
        ("Thank you for the contract.", ""),
        ("Olu, zdążysz do środy?", "olu"),
        ("Tomek, ogarniesz klucze?", "tomek"),
        ("Umowa, nasz wzór, leży na stole.", ""),
        ("@Ana could you look at it", "ana"),
    ],
)
def test_the_name_that_a_sentence_is_put_to(sentence: str, name: str) -> None:
    assert named(sentence, ()) == name
