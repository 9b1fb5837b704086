"""Thanked: the name at the end of thanks, praise or a wish ("Well done Marta.", "thanks for your work, Peter!"): it is for that person alone."""

import re

from regard.people.called import is_called, spellings
from regard.people.short_names import FAMILIES

KINDS = frozenset({"thanks", "credit", "warmth"})
LAST = re.compile(r"(?:^|(?P<before>[^\s,.!]+)(?P<comma>,?)\s+)(?P<name>[^\W\d_][^\W\d_]+)\s*(?:[.!)]|:-?\)|$)[\s.!:)]*$")
TITLED = re.compile(r",\s+(?:Pani|Panie)\s+([^\W\d_][^\W\d_]+)\s*[,.!]")
"""A Polish form of address within a sentence."""
LINKS_WORDS = "to for from of with by and or the a an my in on at see about dla od z do i oraz lub o w na za przy pan pani panu panem"
LINKS = frozenset(LINKS_WORDS.split())
"""Before a name they tell of a third person ("thanks for the note to David") or join it to another."""


def is_first_name(word: str) -> bool:
    """Whether a lower-case word is a first name that the short names know, in any form in which one is called."""
    return any(spelling in FAMILIES for spelling in spellings(word))


def thanked(sentence: str, author: str) -> str:
    """The lower-case word with which the sentence ends where it may be a name, "" where it is none, or the author's own (a signature)."""
    titled = TITLED.search(sentence)
    if titled:
        return titled[1].lower()
    found = LAST.search(sentence.strip())
    if found is None or not found["name"][0].isupper() or (found["before"] or "").lower() in LINKS:
        return ""
    name = found["name"].lower()
    return "" if is_called(name, [author]) else name
