"""Whether a deed that is asked or promised would show in mail; what would not is never pressed on anyone."""

from importlib import import_module
from types import ModuleType

SPOKEN = ("en", "pl")
DEEDS = frozenset({"promise", "request"})


def would_show(kind: str, quote: str, due: bool, language: str) -> bool:
    """Whether the deed of this act would end in a mail, and at a time that can be told; acts that ask for no deed show by themselves.

    A request in the form of a question ("can you help?") calls for a word at least.
    """
    if kind not in DEEDS:
        return True
    words = _words(language)
    if words.ELSEWHERE.search(quote):
        return False
    if kind == "request" and quote.rstrip().endswith("?"):
        return True
    if not words.SHOWS.search(quote):
        return False
    if kind == "request":
        return not words.CONDITIONAL.search(quote)
    return due or not words.OPEN_ENDED.search(quote)


def _words(language: str) -> ModuleType:
    return import_module(f"regard.languages.{language if language in SPOKEN else SPOKEN[0]}.showing")
