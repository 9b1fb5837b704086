"""What a pattern needs: words without which a search would be in vain, and nothing that is not sure."""

import re

import pytest

from regard.languages.needed import needed, opens


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        ("any (news|word) on", ({"any"}, {"news", "word"}, {"on"})),
        ("(very )?(good|as good as) work", ({"good"}, {"work"})),
        (r"\bif\b|\bwhen (i|we)", ({"if", "when"},)),
        ("questions? (about|on the)", ({"question", "questions"}, {"about", "the"})),
        ("i( would|'d) like", ({"like"},)),
        (r"(\w+ ){0,3}sent", ()),
        ("user ?id", ()),
        ("(come|go)? ?on", ()),
        (r"(please|\w+ing) it", ({"it"},)),
        ("(?!not)[a-z]+ (me|us)", ({"me", "us"},)),
    ],
)
def test_only_what_is_sure(pattern: str, sets: tuple[set[str], ...]) -> None:
    assert needed(pattern) == sets


def test_what_can_stand_at_the_beginning_only() -> None:
    assert opens("^(ok|fine)[.!]*$")
    assert not opens("^ok|fine")
    assert not opens("(^|, )ok")


def test_a_needed_word_stands_wherever_the_pattern_matches() -> None:
    pattern = r"(do|did) you (already )?(get|have) (a|the) (chance|time)"
    text = "did you already have the time"
    assert re.search(pattern, text)
    assert all(words & set(text.split()) for words in needed(pattern))
