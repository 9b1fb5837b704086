"""Names: how a display name as written becomes a name as said: "Kent, Clark F. (E-mail)" → "Clark F. Kent"."""

import re
from functools import lru_cache
from typing import NamedTuple

BRACKETS = re.compile(r"\([^)]*\)?|\[[^\]]*\]?|<[^>]*>?|\{[^}]*\}?")
VIA = re.compile(r"\s+(?:via|on behalf of|przez|w imieniu)\s.*$", re.IGNORECASE)
NOTES = re.compile(r"[/\\@].*$")
NOT_NAMES = re.compile(r"[^\w\s.,'’\-]")
TITLES_WORDS = "mr mrs ms miss dr prof sir pan pani mgr inż inz hab doc ing dipl herr frau mme m"
TITLES = frozenset(TITLES_WORDS.split())
AFTER_WORDS = "jr sr ii iii iv phd md esq mba cpa jd dds bsc msc inc ltd llc llp corp co gmbh ag sa plc spzoo"
AFTER = frozenset(AFTER_WORDS.split())
PARTICLES_WORDS = "van von der den de da di du la le del della dos ter ten zu zur af av bin al el"
PARTICLES = frozenset(PARTICLES_WORDS.split())
NO_NAMES = frozenset(("e-mail", "email", "mail", "unknown", "undisclosed recipients", "undisclosed-recipients", "nieznany"))
ACRONYM = 3
"""Longer words in capitals are surnames written the French way, not acronyms."""
FULL = 2
"""A full name has at least two words of two or more letters; one word alone is shared by too many people."""


class FullName(NamedTuple):
    """First name and surname, lower case, and the middle initials ("" when none is written)."""

    first: str
    last: str
    middle: str


@lru_cache(maxsize=262_144)
def cleaned(name: str) -> str:
    """The name as one would say it; "" when nothing of a name is left, or when it is an address."""
    name = VIA.sub("", name.strip().strip("'\"` "))
    if "@" in name and " " not in name.strip():
        return ""
    name = BRACKETS.sub(" ", NOTES.sub("", BRACKETS.sub(" ", name)) if "/" in name or "@" in name else name)
    name = turned(NOT_NAMES.sub(" ", name).replace('"', " "))
    words = [word for word in name.split() if word.strip(".,'-")]
    while words and words[0].strip(".").lower() in TITLES and len(words) > 1:
        words = words[1:]
    name = " ".join(cased(words)).strip(" ,")
    return "" if name.lower() in NO_NAMES else name


def turned(name: str) -> str:
    """ "Kent, Clark F." → "Clark F. Kent"; "Kent, Inc." stays; what follows a name ("Jr", "PhD") is dropped."""
    parts = [part.strip() for part in name.split(",") if part.strip()]
    parts = parts[:1] + [part for part in parts[1:] if part.replace(".", "").replace(" ", "").lower() not in AFTER]
    if len(parts) == FULL and 0 < len(parts[0].split()) <= 3 and len(parts[1].split()) <= 3:  # noqa: PLR2004 (longer is no name)
        return f"{parts[1]} {parts[0]}"
    return " ".join(parts)


def cased(words: list[str]) -> list[str]:
    """Names in one case are given capitals; what is in mixed case stays as its owner writes it."""
    text = "".join(words)
    if not (text.islower() or text.isupper()):
        return [capital(word) if word.isupper() and len(word) > ACRONYM else word for word in words]
    return [word if word.lower() in PARTICLES and position else capital(word) for position, word in enumerate(words)]


def capital(word: str) -> str:
    """ "o'neil-smith" → "O'Neil-Smith"."""
    return re.sub(r"[^\W\d_]+", lambda found: found[0][0].upper() + found[0][1:].lower(), word)


@lru_cache(maxsize=262_144)
def full_name(name: str) -> FullName | None:
    """First name, surname and middle initials of a cleaned name; None when it is not a full name of one human being."""
    words = [word.strip(".,'’").lower() for word in name.split()]
    words = [word for word in words if word and word not in AFTER]
    if len(words) < FULL or any(character.isdigit() for word in words for character in word):
        return None
    first, last = words[0], words[-1]
    if len(first) < FULL or len(last) < FULL:
        return None
    return FullName(first, last, "".join(word[0] for word in words[1:-1] if word not in PARTICLES))


@lru_cache(maxsize=262_144)
def readable(address: str) -> str:
    """A name made of an address, where no other was seen: "anna.nowak@…" → "Anna Nowak"; other addresses stay as they are."""
    words = [word for word in re.split(r"[._]+", address.partition("@")[0].partition("+")[0]) if word]
    if len(words) < FULL or not all(word.replace("-", "").replace("'", "").isalpha() for word in words) or len(words[-1]) < FULL:
        return address
    return " ".join(capital(word) + ("." if len(word) == 1 else "") for word in words)


def best_name(names: dict[str, int], address: str) -> str:
    """The most frequent full name, else the most frequent other, else a readable address. `names` are as written."""
    if len(names) == 1:
        return cleaned(next(iter(names))) or readable(address)
    counts: dict[str, int] = {}
    for written, count in names.items():
        name = cleaned(written)
        if name:
            counts[name] = counts.get(name, 0) + count
    ranked = sorted(counts, key=lambda name: (full_name(name) is None, -counts[name], -len(name), name))
    return ranked[0] if ranked else readable(address)
