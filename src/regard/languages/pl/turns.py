"""Turns of phrase in Polish: a turn's name → the kinds of act in whose sentences it can stand, and its words (see `regard.languages.turns`)."""

import re

ASKING = frozenset({"question", "request"})


def _any_of(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in words), re.IGNORECASE)


TURNS = {
    "asks_advice": (
        ASKING,
        _any_of(
            r"\bco (?:by pani|by pan|byś) (?:zrobił|doradził|polecił)",
            r"\b(?:twoj|pani|pana|wasz)\w* (?:rad|zdani|opini)\w*",
            r"\bco (?:pani |pan )?o tym (?:myślisz|sądzi|sądzisz|myśli)",
            r"\bporad[źz]\w*",
        ),
    ),
}
