"""Phrases: which of many stand in a text; a phrase is looked for only where one of its words stands, so that most are never looked for."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

_APART = bytes(code if chr(code).isalpha() else ord(" ") for code in range(128)) + bytes(range(128, 256))
_PRINTED = str.maketrans(dict.fromkeys("“”„‘’«»–—…\xa0", " "))


class Phrases(NamedTuple):
    """Phrases by the word of theirs that tells most, and the others, which have no word that stands whole in every text that holds them."""

    words: frozenset[bytes]
    by_word: Mapping[bytes, Sequence[str]]
    others: Sequence[str]


def phrases(written: Iterable[str]) -> Phrases:
    """Phrases in lower case, made ready to be looked for. What begins with a letter is found at the beginning of a word only."""
    by_word: dict[bytes, list[str]] = {}
    others: list[str] = []
    for phrase in written:
        whole = set(words_of(phrase if not phrase[-1].isalpha() else phrase[: phrase.rfind(" ") + 1]))
        if whole:
            by_word.setdefault(max(sorted(whole), key=len), []).append(phrase)
        else:
            others.append(phrase)
    return Phrases(frozenset(by_word), by_word, others)


class Wording(NamedTuple):
    """A text in lower case with single spaces, and its words as UTF-8."""

    low: str
    words: Sequence[bytes]


@lru_cache(maxsize=2)
def wording(text: str) -> Wording:
    """The wording of a text; asked for the same text twice in a row."""
    low = " ".join(text.lower().split())
    return Wording(low, words_of(low))


def words_of(low: str) -> list[bytes]:
    """The words of a text in lower case, as UTF-8, in order."""
    return (low if low.isascii() else low.translate(_PRINTED)).encode("utf-8", "surrogatepass").translate(_APART).split()


def held(text: Wording, asked: Phrases) -> int:
    """How many of the phrases stand in a text."""
    near = [phrase for word in asked.words.intersection(text.words) for phrase in asked.by_word[word]]
    return sum(map(text.low.__contains__, near)) + sum(map(text.low.__contains__, asked.others))
