"""A cue: words that show an act, written so that a person who knows the language but not the code can add one.

One line is one pattern of a regular expression, matched on the lower-case sentence at word boundaries, with these shorthands:

- a space stands for any white space;
- `<send|forward>` marks the anchor: plain words, one of which must stand in the sentence for the cue to be tried at all;
  a word that ends in `*` stands for all words that begin so (four letters or more before the star);
  a named list of plain words may stand there too, as in `<{will}>`;
- `{deed}` stands for a named list of words of the same language;
- in a group after a space, an alternative that starts with an apostrophe leans on the word before: `i (will|'ll)` finds "I'll" too;
- ` ~ ` divides the pattern from what must *not* stand anywhere in the sentence;
- a line that starts with `#` is a comment.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from regard.facts.act import ActKind

APOSTROPHES = ("'",)
LEANING = re.compile(r" \((\?:)?((?=[^()]*(?<![^(|])')[^()]*)\)(?![?*+])")
"""A space and a plain group in which an alternative starts with an apostrophe."""
Weight = Literal["weak", "likely", "certain"]


class Cue(NamedTuple):
    """One pattern for one act. `weight` is what it shows alone: weak ones only advise the model. `unless` are patterns that forbid it."""

    kind: ActKind
    weight: Weight
    pattern: str
    anchors: tuple[str, ...]
    unless: tuple[str, ...]
    chases: bool


class CueUnanchored(ValueError):
    """A cue has no anchor, so that it would have to be tried on every sentence."""

    def __init__(self, line: str) -> None:
        super().__init__(f"The cue {line!r} has no anchor; put the words that must occur between < and >, as in <send|forward>.")


def cues(kind: ActKind, weight: Weight, lines: str, lists: Mapping[str, str], unless: str = "", chases: bool = False) -> tuple[Cue, ...]:
    """The cues of a block of lines; `unless` holds for all of them. Raises CueUnanchored."""
    return tuple(_cue(kind, weight, line, lists, unless, chases) for line in _lines(lines))


def _lines(block: str) -> Iterator[str]:
    for line in block.splitlines():
        bare = line.strip()
        if bare and not bare.startswith("#"):
            yield bare


def _cue(kind: ActKind, weight: Weight, line: str, lists: Mapping[str, str], unless: str, chases: bool) -> Cue:
    pattern, _, veto = (part.strip() for part in line.partition(" ~ "))
    opened, closed = pattern.find("<"), pattern.find(">")
    if opened < 0 or closed < opened:
        raise CueUnanchored(line)
    anchors = pattern[opened + 1 : closed]
    for name, words in lists.items():
        anchors = anchors.replace("{" + name + "}", words)
    spelled = anchors.replace("?", r"\?").replace("*", r"\w*")
    pattern = f"{pattern[:opened]}(?:{spelled}){pattern[closed + 1 :]}"
    vetoes = tuple(filled(part, lists) for part in (veto, unless) if part)
    return Cue(kind, weight, filled(pattern, lists), tuple(anchors.split("|")), vetoes, chases)


def filled(pattern: str, lists: Mapping[str, str]) -> str:
    """The pattern with its named lists put in, twice, as a list may name another."""
    for _ in range(2):
        for name, words in lists.items():
            pattern = pattern.replace("{" + name + "}", f"(?:{words})")
    return LEANING.sub(_leaning, pattern)


def _leaning(group: re.Match[str]) -> str:
    choices = group[2].split("|")
    return f"({group[1] or ''}{'|'.join(choice if choice[:1] in APOSTROPHES else f' {choice}' for choice in choices)})"
