"""Rank: from a title in contacts and the owner's word; read by `no_status_difference` and by nothing else, in no order and no other reading."""

import re
from collections.abc import Mapping

from regard.languages.findings import SPOKEN
from regard.languages.standing import standing

RANKED_CIRCLES = frozenset({"manager"})
"""The owner's word: who is the owner's manager has rank over the owner. A client or a colleague may or may not."""
UNRANKED_CIRCLES = frozenset({"report", "candidate"})


def is_ranked(title: str) -> bool | None:
    """Whether a title is one of rank, in any language the product speaks; None without a title."""
    words = re.findall(r"[^\W\d_]+", title.casefold())
    if not words:
        return None
    return any(_ranked_in(words, language) for language in SPOKEN)


def _ranked_in(words: list[str], language: str) -> bool:
    of = standing(language)
    return any(word in of.RANKED and not (word in of.WEAK and of.UNRANKED_BEFORE & set(words[:place])) for place, word in enumerate(words))


def ranks(titles: Mapping[str, str], circles: Mapping[str, str]) -> dict[str, bool]:
    """Who has rank and who has not, by person; whoever has neither a title nor a telling circle is left out of the comparison."""
    said = {person: circle in RANKED_CIRCLES for person, circle in circles.items() if circle in RANKED_CIRCLES | UNRANKED_CIRCLES}
    read = {person: ranked for person, title in titles.items() if (ranked := is_ranked(title)) is not None}
    return read | said
