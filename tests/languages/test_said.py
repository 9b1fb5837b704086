"""Every sentence in both languages: the marks of its own language, no form that needs a person's gender, nothing left in English."""

import re

import pytest

from regard.languages.findings import SPOKEN
from tests.languages.said import sentences, templates

OURS = ("sayings.SAYINGS", "findings", "deeds", "standing", "asking", "correcting")
GENDERED = re.compile(r"\w(?:łeś|łaś|(?<!udzia)łem|łam|łbyś|łabyś)\b|\b(?:zadbany|zadbana|winien|winna|sam|sama|pewien|pewna) (?:lub|albo|czy)\b|\w/(?:a|ła)\b")
"""Endings of a past tense that says whether it speaks of a man or a woman, and both forms side by side."""
ENGLISH = re.compile(r"\b(?:the|of|and|were|is|are|seen|your|you|they|kept)\b", re.IGNORECASE)
CODE = re.compile(r"`[^`]*`|regard [a-z-]+[^.;]*|--[a-z-]+|<\w+>|\b(?:Sent (?:Items|Mail)|mail_link|All Mail)\b|\[Gmail\]/\w+|Message-ID|\(message:\)")
DECIMAL = re.compile(r"\d\.\d(?!\d*\.)")


def ours(language: str) -> list[tuple[str, str]]:
    """What the product says in its own words; the essays are quoted as they were written."""
    return [(name, CODE.sub("", said)) for name, said in sentences(language) if name.startswith(OURS)]


@pytest.mark.parametrize("language", SPOKEN)
def test_every_place_is_filled(language: str) -> None:
    assert not [(name, said) for name, said in sentences(language) if "{" in said or "}" in said]


def test_polish_stands_in_polish_quotation_marks() -> None:
    assert not [(name, said) for name, said in ours("pl") if "“" in said or said.count("„") != said.count("”")]


def test_english_stands_in_english_quotation_marks() -> None:
    assert not [(name, said) for name, said in ours("en") if "„" in said or said.count("“") != said.count("”")]


def test_no_polish_sentence_needs_a_gender() -> None:
    assert not [(name, said) for name, said in ours("pl") if GENDERED.search(said)]


def test_no_english_remains_in_polish() -> None:
    assert not [(name, said) for name, said in ours("pl") if ENGLISH.search(said)]


def test_polish_writes_decimals_with_a_comma() -> None:
    assert not [(name, said) for name, said in ours("pl") if DECIMAL.search(re.sub(r"\d+\.\d+\.\d+|\d{4}-\d\d-\d\d|mbox|\.\w+", "", said))]


@pytest.mark.parametrize("language", SPOKEN)
def test_no_percentage_and_no_shouting(language: str) -> None:
    assert not [(name, said) for name, said in ours(language) if "%" in said or "!" in said]


def test_both_languages_fill_the_same_places() -> None:
    english, polish = (dict(templates(language)) for language in SPOKEN)
    assert english.keys() == polish.keys()
