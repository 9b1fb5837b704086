"""Voice: whether a mail says that its author and its reader talked or met before it, so that things between them may be settled by voice."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from regard.languages.cue import filled
from regard.languages.en import voice as en
from regard.languages.pl import voice as pl
from regard.reading.phrases import words_of

_STRAIGHT = str.maketrans("’‘`´ąćęłńóśźż", "''''acelnoszz")
_ANCHORS = {anchor.encode(): anchor for anchor in en.ANCHORS}


class _Cue(NamedTuple):
    pattern: re.Pattern[str]
    unless: re.Pattern[str]


def _cues() -> Iterator[_Cue]:
    for language in (en, pl):
        for line in filled(language.VOICED, language.LISTS).translate(_STRAIGHT).splitlines():
            pattern, _, unless = line.strip().partition(" ~ ")
            if pattern:
                yield _Cue(re.compile(rf"\b(?:{pattern})(?!\w)"), re.compile(unless))


_CUES = tuple(_cues())
# One pass for all of them; only where it finds one are they asked one by one, with what forbids them.
_ANY = re.compile("|".join(cue.pattern.pattern for cue in _CUES))


def voiced(text: str, sentences: Iterable[str], language: str) -> bool:
    """Whether one of the sentences of a text says so: in English, as everyone writes a word of it, and in Polish where the text is Polish."""
    low = text.lower()
    anchors = [_ANCHORS[word] for word in _ANCHORS.keys() & words_of(low)]
    if language == "pl":
        anchors += [stem for stem in pl.STEMS if stem in low]
    return bool(anchors) and any(_says(sentence) for sentence in map(str.lower, sentences) if any(map(sentence.__contains__, anchors)))


def _says(low: str) -> bool:
    text = low.translate(_STRAIGHT)
    if not _ANY.search(text):
        return False
    return any(cue.pattern.search(text) and not (cue.unless.pattern and cue.unless.search(text)) for cue in _CUES)
