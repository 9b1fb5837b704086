"""Voice: whether a mail says that its author and its reader talked or met before it, so that things between them may be settled by voice."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from regard.languages.cue import filled
from regard.languages.en import voice as en
from regard.languages.pl import voice as pl
from regard.reading.phrases import words_of

_STRAIGHT = str.maketrans("’‘`´ąćęłńóśźż", "''''acelnoszz")
_ANCHORS = frozenset(anchor.encode() for anchor in en.ANCHORS)


class _Cue(NamedTuple):
    """What says so, and what must not stand beside it ("" where nothing)."""

    pattern: str
    unless: str


@cache
def _cues() -> tuple[_Cue, ...]:
    return tuple(_read(en.VOICED, en.LISTS)) + tuple(_read(pl.VOICED, pl.LISTS))


def _read(lines: str, lists: Mapping[str, str]) -> Iterator[_Cue]:
    for line in filled(lines, lists).translate(_STRAIGHT).splitlines():
        pattern, _, unless = line.strip().partition(" ~ ")
        if pattern:
            yield _Cue(rf"(?:{pattern})(?!\w)", unless)


# All of them in one pass, from one place before a word to the next; only where it finds one are they asked one by one, with what forbids them.
# Compiled when first needed.
@cache
def _any() -> re.Pattern[str]:
    return re.compile(rf"\W(?:{'|'.join(cue.pattern for cue in _cues())})")


_compiled = cache(re.compile)


def voiced(text: str, sentences: Iterable[str], language: str) -> bool:
    """Whether one of the sentences of a text says so: in English, as everyone writes a word of it, and in Polish where the text is Polish."""
    low = text.lower()
    anchors = [word.decode() for word in _ANCHORS.intersection(words_of(low))]
    if language == "pl":
        anchors += [stem for stem in pl.STEMS if stem in low]
    return bool(anchors) and any(_says(sentence) for sentence in map(str.lower, sentences) if any(map(sentence.__contains__, anchors)))


def _says(low: str) -> bool:
    text = low.translate(_STRAIGHT)
    if not _any().search(f" {text}"):
        return False
    return any(_compiled(rf"\b{cue.pattern}").search(text) and not (cue.unless and _compiled(cue.unless).search(text)) for cue in _cues())
