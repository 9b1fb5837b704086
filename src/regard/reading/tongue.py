"""Tongue: the language of the new text, as a two-letter code (ISO 639-1).

The frequent words of English and Polish decide where they are plain; else a language model (py3langid, loaded when first needed) among
the languages people write mail in; texts too short for either are taken for English, or Polish where a Polish letter stands in them.
"""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from regard.languages.en.frequent import FREQUENT as ENGLISH
from regard.languages.pl.frequent import FREQUENT as POLISH

_AMONG = [
    "en", "pl", "de", "fr", "es", "it", "nl", "pt", "cs", "sk", "uk", "ru", "sv", "da", "no", "fi", "hu", "ro", "tr", "lt", "lv", "et", "zh", "ja",
    "ko", "el", "he", "ar", "vi", "sl", "hr", "bg", "ca",
]  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_IN_WORDS = bytes(code if chr(code).isalpha() or chr(code) == "'" else ord(" ") for code in range(128)) + bytes(128)
# Words that stand in most sentences of other languages, and in no English one; a text in plain letters without any is not one of theirs.
_OTHERS = frozenset((
    "und", "der", "das", "nicht", "ist", "ich", "mit", "den", "ein", "eine", "auf", "sie", "wir", "bitte", "le", "les", "des", "est",
    "et", "une", "dans", "pour", "vous", "nous", "je", "que", "el", "los", "las", "una", "por", "con", "para", "es", "se", "su", "il",
    "che", "di", "della", "sono", "het", "een", "van", "niet", "dat", "wij", "zijn", "og", "och", "att", "det", "er", "ikke", "inte",
    "jag", "jeg", "som", "av", "ja", "ei", "ole", "nem", "egy", "az", "si", "nu", "ve", "bir", "bu", "ir", "um", "uma", "os", "ao", "na",
    "ne", "jsem", "sa",
))  # fmt: skip
_POLISH_LETTERS = frozenset("ąęłńśźż")
# Enough of a text to know its language: by its frequent words at a glance or a look, and by the model (200 characters tell it the same on all mail tried).
_GLANCE = 500
_LOOKED_AT = 1500
_MEASURED = 400
# A frequent word every eighth word is what plain prose exceeds; names and code do not reach it.
_PLAIN_SHARE = 0.125
_SHORT = 8


class _Seen(NamedTuple):
    """How many words a text has, how many of them are frequent in English and in Polish, and whether any is in another language."""

    words: int
    english: int
    polish: int
    others: bool


def language_of(text: str) -> str:
    """The code of the language of `text`."""
    seen = _count(text[:_GLANCE])
    if not _is_plain(seen) and len(text) > _GLANCE:
        seen = _count(text[:_LOOKED_AT])
    if _is_plain(seen):
        return "en" if seen.english > seen.polish else "pl"
    if text.isascii() and not seen.others and (not seen.polish or seen.english > seen.polish):
        return "en"
    if seen.words >= _SHORT:
        return _measured(text)
    has_polish_letter = not _POLISH_LETTERS.isdisjoint(text[:_LOOKED_AT].lower())
    return "pl" if seen.polish > seen.english or has_polish_letter else "en" if text.isascii() else _measured(text)


def _count(text: str) -> _Seen:
    words = _words(text.lower())
    return _Seen(len(words), sum(map(ENGLISH.__contains__, words)), sum(map(POLISH.__contains__, words)), not _OTHERS.isdisjoint(words))


def _words(low: str) -> list[str]:
    """The words of a text in lower case; in ASCII without a search for each."""
    if not low.isascii():
        return _WORD.findall(low)
    words = low.encode().translate(_IN_WORDS).decode().split()
    return [part for word in words for part in (_WORD.findall(word) if "'" in word else (word,))] if "'" in low else words


def _is_plain(seen: _Seen) -> bool:
    most, least = max(seen.english, seen.polish), min(seen.english, seen.polish)
    return most >= 2 and most > 2 * least and most >= _PLAIN_SHARE * seen.words  # noqa: PLR2004


def _measured(text: str) -> str:
    code, _ = identifier().classify(text[:_MEASURED])
    return str(code)


@lru_cache(maxsize=1)
def identifier() -> Any:
    """The model, restricted to the languages of mail; a tenth of a second the first time."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  loading is what is put off

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_AMONG)
    return identifier
