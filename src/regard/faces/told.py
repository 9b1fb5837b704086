"""Sentences that other parts bring along in English (why a file was refused, what a mailbox lacks), said in the language and place of the asker.

Each is a saying whose name begins with "told_" or "error_": its English is the template that the other part fills. So a sentence is
recognised, its fillings are taken out, and it is said again; a filling may be such a sentence itself. What is not recognised stays as it is.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterator, Mapping
from functools import cache

TOLD = ("told_", "error_")
SINGLE = re.compile("'([^']*)'")
NAMED = re.compile("'[^']*'(?:, '[^']*')*")
"""Names as programs write them: 'today', 'waiting'."""
GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
Say = Callable[..., str]


def told(sentence: str, english: Mapping[str, str], own: Mapping[str, str], say: Say, number: Callable[[int], str]) -> str:
    """The sentence, recognised by what it is in English, said by `say` from its name and its fillings.

    One that is said in the asker's `own` language already may still be said otherwise on a page. Numbers and names are written as the language does.
    """
    if GROUPED.fullmatch(sentence):
        return number(int(sentence.replace(",", "")))
    if NAMED.fullmatch(sentence):
        return SINGLE.sub(lambda one: own["quoted"].format(words=one[1]), sentence)
    for name, template in (*_templates(english), *_with_a_page(own)):
        found = _filled(template, sentence)
        if found is not None:
            shorter = (said for said in found.items() if len(said[1]) < len(sentence))
            return say(name, **{**found, **{place: told(filling, english, own, say, number) for place, filling in shorter}})
    return sentence


def _templates(sayings: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return ((name, said) for name, said in sayings.items() if name.startswith(TOLD) and not name.endswith("_page"))


def _with_a_page(sayings: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return ((name, said) for name, said in _templates(sayings) if f"{name}_page" in sayings)


def _filled(template: str, sentence: str) -> dict[str, str] | None:
    head, tail = template.partition("{")[0], template.rpartition("}")[2]
    if not (sentence.startswith(head) and sentence.endswith(tail)) or ("{" not in template and sentence != template):
        return None
    found = _pattern(template).fullmatch(sentence)
    return found.groupdict() if found else None


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """The template as a pattern; a place that stands twice holds the same words twice."""
    seen: set[str] = set()
    parts = []
    for words, place, _, _ in string.Formatter().parse(template):
        parts.append(re.escape(words))
        if place:
            parts.append(f"(?P={place})" if place in seen else f"(?P<{place}>.+?)")
            seen.add(place)
    return re.compile("".join(parts), re.DOTALL)
