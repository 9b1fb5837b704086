"""Turns of phrase in English: a turn's name → the kinds of act in whose sentences it can stand, and its words (see `regard.languages.turns`)."""

import re

ASKING = frozenset({"question", "request"})


def _any_of(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in words), re.IGNORECASE)


TURNS = {
    "asks_advice": (
        ASKING,
        _any_of(
            r"\byour (?:advice|view|opinion|take|thoughts|judgement)\b",
            r"\bwhat would you (?:do|suggest|advise|recommend)\b",
            r"\bhow (?:do|would) you (?:do|handle|deal)\b",
        ),
    ),
}
