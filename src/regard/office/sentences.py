"""Sentences: what the words of an act say beyond it. The same sentence is asked about once: people say the same again, and a running office derives again."""

from functools import lru_cache

from regard.languages import showing
from regard.languages.turns import turns_of

KEPT = 100_000
"""Sentences remembered."""


@lru_cache(maxsize=KEPT)
def turns(kind: str, quote: str, language: str) -> tuple[str, ...]:
    """The turns of phrase in a sentence that does `kind`."""
    return tuple(turns_of(kind, quote, language))


would_show = lru_cache(maxsize=KEPT)(showing.would_show)
calls_for_reply = lru_cache(maxsize=KEPT)(showing.calls_for_reply)
