"""Called: whether a name in a greeting ("Hi Pete", "Cześć Kasiu", "Dear Ms Holt") is meant for a person."""

from collections.abc import Iterable

from regard.languages.en import names as en
from regard.languages.pl import names as pl
from regard.people.derived import plain
from regard.people.names import TITLES, full_name
from regard.people.short_names import FAMILIES, says

EVERYONE = en.EVERYONE | pl.EVERYONE | frozenset(("list", "both", "wszystkim"))
"""Greetings that name no one of the recipients and mean each of them."""

VOCATIVE_PAIRS = "ku:ek ku:k niu:nia siu:sia ciu:cia lu:la rze:r cie:t cinie:cin nie:n le:ł u: o:a ie: e: dzie:da szu:sz chu:ch ju:j"
VOCATIVES = tuple(pair.split(":") for pair in VOCATIVE_PAIRS.split())
"""Polish vocative endings and what they stand for: "Tomku" → Tomek, "Kasiu" → Kasia, "Piotrze" → Piotr, "Anno" → Anna."""


def spellings(said: str) -> set[str]:
    """What may be meant by a word of greeting: itself and, where it is a Polish vocative, the name in its plain form."""
    word = said.strip(".,!:;- ").lower()
    found = {word}
    for ending, plain_ending in VOCATIVES:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            found.add(word[: -len(ending)] + plain_ending)
    return {name for name in found if name == word or name in FAMILIES}


def is_called(said: str, names: Iterable[str]) -> bool:
    """Whether `said` fits one of the cleaned names of a person: first name, short form, surname, or initials of both."""
    words = [word for word in said.lower().split() if word.strip(".") not in TITLES]
    return any(fits(words, name) for name in names) if words else False


def fits(words: list[str], name: str) -> bool:
    """Whether each word of a greeting is a word of this name, or said for its first name."""
    parts = [plain(part) for part in name.lower().split()]
    full = full_name(name)
    first = full.first if full else name.lower()
    return all(
        any(says(spelling, first) or plain(spelling) in parts or says(plain(spelling), plain(first)) for spelling in spellings(word)) or initials(word, parts)
        for word in words
    )


def initials(word: str, parts: list[str]) -> bool:
    """ "JS" or "J.S." for John Smith."""
    letters = plain(word)
    return len(parts) > 1 and letters in ("".join(part[:1] for part in parts), parts[0][:1] + parts[-1][:1]) and len(letters) > 1
