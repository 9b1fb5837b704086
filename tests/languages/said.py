"""Every sentence that the product can say, filled with sample values: `python -m tests.languages.said pl` prints them to be read."""

import string
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

MODULES = ("deeds", "findings", "standing", "asking", "correcting", "principles", "sayings")
NUMBERS = (1, 2, 5, 22)
PEOPLE = ("Anna", "Piotr")
DAYS = {"en": "9 Oct", "pl": "9 października"}
ADVERBS = {"en": "on 9 Oct", "pl": "9 października"}
ADVERBIAL = frozenset({"again", "told", "met"})
COUNTS = frozenset({
    "n", "of", "kept", "known", "unknown", "late", "count", "total", "last", "straight", "needed", "asks", "people", "asks_one", "asks_other", "prompt_one",
    "prompt_other", "points", "now", "before", "new", "changed", "gone", "less", "more", "number", "help", "credit", "outcome", "helped", "credited",
    "answered", "asked", "watched", "shown", "always", "mine", "theirs", "raw", "pending",
})  # fmt: skip
NAMED_DAYS = frozenset({"day", "due", "since", "start", "end", "seen"})
NAMES = frozenset({"who", "name", "names", "author", "near", "candidates"})


def templates(language: str) -> Iterator[tuple[str, str]]:
    """Name and template of everything that is a sentence, module by module."""
    told: set[int] = set()
    for module in MODULES:
        for name, value in vars(import_module(f"regard.languages.{language}.{module}")).items():
            if name.isupper() and id(value) not in told:  # a module may hold another's by reference
                told.add(id(value))
                yield from _under(f"{module}.{name}", value)


def _under(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _under(f"{name}.{key}", each)
    elif isinstance(value, tuple):
        fields = getattr(value, "_fields", range(len(value)))
        for field, each in zip(fields, value, strict=True):
            yield from _under(f"{name}.{field}", each)


def sentences(language: str) -> Iterator[tuple[str, str]]:
    """Each template filled, for each number and for a woman and a man, as far as it has such places."""
    plural = import_module(f"regard.languages.{language}.numbers").plural
    for name, template in templates(language):
        if "|" in template:
            forms = template.split("|")
            yield from ((name, f"{number} {forms[plural(number)]}") for number in NUMBERS)
            continue
        places = {place for _, place, _, _ in string.Formatter().parse(template) if place}
        for number in NUMBERS if places & COUNTS else NUMBERS[:1]:
            for who in PEOPLE if places & NAMES else PEOPLE[:1]:
                yield name, template.format(**{place: _sample(language, name, place, number, who) for place in places})


def _sample(language: str, name: str, place: str, number: int, who: str) -> str:
    if place in NAMED_DAYS:
        adverb = name.startswith(("deeds.BEGAN", "deeds.STARTED"))
        return ADVERBS[language] if adverb and place == "day" else DAYS[language]
    if place in ADVERBIAL:
        return ADVERBS[language]
    if place in NAMES:
        return who
    return str(number) if place in COUNTS else f"<{place}>"


if __name__ == "__main__":
    for name, sentence in sentences(sys.argv[1]):
        print(f"{name}: {sentence}")
