"""How a promise names what it is about, in Polish."""

import re

THING = re.compile(r"(?!)")
"""A Polish object stands in a case that would have to change: never named."""
A_WORD = re.compile(
    r"\b(?:odez(?:wę|wiemy) się|się odez(?:wę|wiemy)|da(?:m|my) (?:\w+ ){0,2}znać|(?:zadzwonię|zadzwonimy|oddzwonię|oddzwonimy"
    r"|napiszę|napiszemy|odpiszę|odpiszemy"
    r"|odpowiem|odpowiemy|poinformuję|poinformujemy|powiadomię|powiadomimy|uprzedzę|uprzedzimy|powiem|powiemy))\b",
    re.IGNORECASE,
)
"""A promise of no more than a word."""
NAMELESS: frozenset[str] = frozenset()
