"""Meant: whom a name as people type it means: "karen", "heathman karen", "karen heathman" of Karen K. Heathman, the beginning of a name, an address.

A name is never found inside another: "karn" is a misspelt Karen, not Piekarnia, and what is said of one person must not reach another.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from regard.facts.person import Person
from regard.languages.written_days import folded

PIECES = re.compile(r"[^\W_]+")
"""Words of a name, and what stands between the dots and signs of an address."""
Fits = Callable[[str, Person], bool]
_folded = lru_cache(65_536)(folded)
"""Each name is looked at under several readings."""


def meant(written: str, people: Iterable[Person]) -> list[Person]:
    """Those whom `written` means by the surest reading that fits anyone, in their order; nobody where none does. Case, accents and order do not matter."""
    wanted, everyone = _folded(written), list(people)
    readings: tuple[Fits, ...] = (_is_key_or_address, _is_name, _is_words, _begins_words, _begins_address)
    found = ([person for person in everyone if fits(wanted, person)] for fits in readings)
    return next((persons for persons in found if persons), []) if wanted else []


def may_mean(written: str, person: Person) -> bool:
    """Whether a person is among those whom `written` may yet mean: each word written begins one of the name, or a piece of an address; nothing means all."""
    wanted = _folded(written)
    return not wanted or _begins_words(wanted, person) or _begins_address(wanted, person)


def _is_key_or_address(wanted: str, person: Person) -> bool:
    return wanted == person.key or wanted in person.addresses


def _is_name(wanted: str, person: Person) -> bool:
    return wanted == _folded(person.name)


def _is_words(wanted: str, person: Person) -> bool:
    """Each word written is a word of the name."""
    words = set(PIECES.findall(wanted))
    return bool(words) and words <= set(PIECES.findall(_folded(person.name)))


def _begins_words(wanted: str, person: Person) -> bool:
    """Each word written begins a word of the name."""
    return _begin(wanted, PIECES.findall(_folded(person.name)))


def _begins_address(wanted: str, person: Person) -> bool:
    """Each piece written begins a piece of one address: the house counts too, so that "ferrybank" is whoever writes from there."""
    return any(_begin(wanted, PIECES.findall(address)) for address in person.addresses)


def _begin(wanted: str, words: list[str]) -> bool:
    parts = PIECES.findall(wanted)
    return bool(parts) and all(any(word.startswith(part) for word in words) for part in parts)
