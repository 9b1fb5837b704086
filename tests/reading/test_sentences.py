"""Where sentences end, in English and Polish."""

import pytest

from regard.reading.sentences import split_sentences


def split(text: str) -> list[str]:
    return split_sentences(text.split("\n"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Holt and Dr. Zych meet at 5 p.m. on Friday.",
        "We pay e.g. travel, i.e. trains and the like.",
        "It costs 3.50 a piece.",
        "See https://holt.example/rates.html?day=2.3 for the rest.",
        "J. K. Holt signed it.",
        "Holt Inc. Board approved it.",
        "Spotkanie o godz. 12, np. w biurze, tj. na ul. Długiej.",
        "Wyślę 2 tys. szt. do dn. 15.03.",
        "Proszę o kontakt z p. Nowak z firmy Holt sp. z o.o. w Gdańsku.",
        "1. First the rates.",
    ],
)
def test_a_dot_that_ends_nothing(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I will send it. You will have it by noon.", ["I will send it.", "You will have it by noon."]),
        ("Really?! Yes... No.", ["Really?!", "Yes...", "No."]),
        ('He said "no." Then he left.', ['He said "no."', "Then he left."]),
        ("We buy from Holt Inc. The rates are good.", ["We buy from Holt Inc.", "The rates are good."]),
        ("Wyślę jutro. Czy to wystarczy? Tak!", ["Wyślę jutro.", "Czy to wystarczy?", "Tak!"]),
        ("Dzięki! Łukasz", ["Dzięki!", "Łukasz"]),
    ],
)
def test_a_dot_that_ends_a_sentence(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_who_writes_all_small_ends_sentences_with_small_letters_behind() -> None:
    assert split("nice. will do the list monday, i've no van today. ask dr. kim") == ["nice.", "will do the list monday, i've no van today.", "ask dr. kim"]
    assert split("dzięki! wyślę jutro. ul. Długa 4 pasuje") == ["dzięki! wyślę jutro. ul. Długa 4 pasuje"]
    assert split("We need it. but see below") == ["We need it. but see below"]


def test_hard_wrapped_lines_are_one_sentence() -> None:
    assert split("Could you send me the three\nprofiles by Friday? I need\nthem.") == ["Could you send me the three profiles by Friday?", "I need them."]


def test_paragraphs_items_and_greetings_are_sentences_of_their_own() -> None:
    text = "Hi Ana,\nplease send:\n- the rates\n- the contract,\n  signed\n\n1) a date\n2) a place\n\nThanks,\nPiotr"
    assert split(text) == ["Hi Ana,", "please send:", "- the rates", "- the contract, signed", "1) a date", "2) a place", "Thanks, Piotr"]
    assert split("Cześć Ana,\nwyślę jutro.") == ["Cześć Ana,", "wyślę jutro."]


def test_lines_without_a_letter_are_no_sentences() -> None:
    assert split("One.\n\n* * *\n\n-----\n\nTwo.") == ["One.", "Two."]
