"""Whether a deed that is asked or promised would show in mail; what would not is never pressed on anyone."""

from importlib import import_module
from types import ModuleType

SPOKEN = ("en", "pl")
DEEDS = frozenset({"promise", "request"})


def would_show(kind: str, quote: str, due: bool, language: str) -> bool:
    """Whether the deed of this act would end in a mail, and at a time that can be told."""
    if kind not in DEEDS:
        return False
    words = _words(language)
    if words.ELSEWHERE.search(quote) or not words.SHOWS.search(quote):
        return False
    if kind == "request":
        return not words.CONDITIONAL.search(quote) and not words.PERMISSION.search(quote)
    return due or not words.OPEN_ENDED.search(quote)


def calls_for_reply(kind: str, quote: str, language: str) -> bool:
    """Whether a question or request calls for a word in answer: a question does, and so does a request that is put as one ("can you help?")."""
    words = _words(language)
    return kind == "question" or (kind == "request" and quote.rstrip().endswith("?") and not words.ELSEWHERE.search(quote))


def _words(language: str) -> ModuleType:
    return import_module(f"regard.languages.{language if language in SPOKEN else SPOKEN[0]}.showing")
