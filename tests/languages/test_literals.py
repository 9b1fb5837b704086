"""Literals: what surely stands in a match, and nothing that is not sure."""

import re

import pytest

from regard.languages.literals import alternatives, literals


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"\byour advice\b", {"your advice"}),
        (r"\b(?:recommended|referred) (?:me|us)\b", {"commended", "ferred"}),
        (r"what would you (?:do|suggest)?", {"what would you "}),
        (r"(?:any )?advice", {"advice"}),
        (r"any|thing", {"any", "thing"}),
        (r"do|thing", set()),
        (r"\w+ing", {"ing"}),
        (r"(?:very )?\w+", set()),
        (r"Zażółć", {"zażółć"}),
    ],
)
def test_only_what_is_sure(pattern: str, found: set[str]) -> None:
    assert literals(pattern) == found


def test_the_alternatives_find_what_the_whole_finds() -> None:
    whole = re.compile(r"\ba(?:b|c)\b|(?:[|)(]X|d\|e)|(?:f)(?:g)", re.IGNORECASE)
    parts = [part for part, _ in alternatives(whole)]
    assert [part.pattern for part in parts] == [r"\ba(?:b|c)\b", "[|)(]x", r"d\|e", "(?:f)(?:g)"]
    for text in ("AC", "|X", "d|E", "ad", "FG", "f"):
        assert bool(whole.search(text)) == any(part.search(text.lower()) for part in parts)
