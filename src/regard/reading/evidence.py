"""Evidence: the cues that match a sentence; only those are tried whose anchor word stands in it."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from regard.facts.act import ActKind
from regard.languages.cue import Cue, Weight
from regard.languages.en.cues import CUES as ENGLISH
from regard.languages.en.words import NO_ACT as NO_ACT_EN
from regard.languages.needed import Needed, needed, opens
from regard.languages.pl.cues import CUES as POLISH
from regard.languages.pl.words import NO_ACT as NO_ACT_PL

WORD = re.compile(r"[\w']+|\?")
IN_WORDS = bytes(code if chr(code).isalnum() or chr(code) in "_'?" else ord(" ") for code in range(256))
"""ASCII with a space for all that stands between words."""
STEM = 4
"""Letters of a word by which anchors with a star are found."""
EDGE = r"(?:(?<!\w)|(?!\w))"
"""A place not inside a word."""
WORD_START = r"\W"
"""What stands before a word, in a text with a space put in front: a search runs from one such place to the next, not from letter to letter."""
FROM_BEGINNING = re.compile(r"(?<!\[)\^|\\A")
"""What is said of the beginning of a text, which is elsewhere with a space in front."""
MARK_FIRST = re.compile(r"\(\^\||[\[,]|\([^()]*[(|]'")
"""How cues begin that may start at a mark ("'ve attached"); all others start with a word, whose edge is found faster."""
SPACE = re.compile(r" ([?*])?")
STRAIGHT = str.maketrans("’‘`´\n\r\t\u00a0", "''''    ")
FOLDED = str.maketrans("ąćęłńóśźż", "acelnoszz")
NO_ACT = re.compile(rf"\W*(?:{NO_ACT_EN}|{NO_ACT_PL})")
"""Begins what no one says to anyone: lines of a mail's head left in the text, receipts."""
ACCENTED = re.compile("[ąćęłńóśźż]")
SPOKEN: Mapping[str, tuple[Cue, ...]] = {"en": ENGLISH, "pl": POLISH + tuple(cue for cue in ENGLISH if "?" not in cue.anchors)}
"""Polish mail is read with the English cues too, but for those that hang on a question mark: people mix the two, and the anchors seldom meet."""


class Match(NamedTuple):
    """One cue that matched, and where."""

    kind: ActKind
    weight: Weight
    start: int
    end: int
    chases: bool
    cue: int


Seek = Callable[[str], re.Match[str] | None]


class Veto(NamedTuple):
    """A pattern that forbids a cue, and the words that it needs."""

    seek: Seek
    needs: Needed


class Trial:
    """A cue made ready when it is first tried: most are never needed where a few messages are read. `number` is its place among its language's."""

    def __init__(self, cue: Cue, number: int, folded: bool) -> None:
        self.cue, self.number, self.folded = cue, number, folded

    def make_ready(self) -> None:
        """Have its patterns compiled before there is a sentence."""
        _ = self.needs, self.seek, self.unless

    @cached_property
    def needs(self) -> Needed:
        """Sets of words, one of each of which must stand in the sentence."""
        return tuple(words for words in _needs(self.cue.pattern, self.folded) if not words >= set(self.cue.anchors))

    @cached_property
    def seek(self) -> Seek:
        """The search for its words, in the text with a space in front where it is `spaced`."""
        return _ready(self.cue.pattern, self.folded, WORD_START if self.spaced else EDGE)

    @cached_property
    def spaced(self) -> int:
        """1 where it begins with a word that may stand anywhere: it is looked for in the text with a space in front, and ends one further on."""
        return not (MARK_FIRST.match(self.cue.pattern) or FROM_BEGINNING.search(self.cue.pattern))

    @cached_property
    def unless(self) -> tuple[Veto, ...]:
        """What must not stand in the sentence."""
        return tuple(Veto(_ready(veto, self.folded, EDGE), _needs(veto, self.folded)) for veto in self.cue.unless)


class Index(NamedTuple):
    """The trials of a language by anchor word; those of an anchor that ends in a star by the first letters of a word."""

    anchors: frozenset[str]
    stems: frozenset[str]
    trials: Mapping[str, tuple[Trial, ...]]


def plain(sentence: str) -> str:
    """The sentence in lower case with straight apostrophes and plain spaces, of the same length, so that offsets hold."""
    if sentence.isascii() and sentence.isprintable() and "`" not in sentence:
        return sentence.lower()
    text = sentence.translate(STRAIGHT)
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def unaccented(text: str) -> bool:
    """Whether a plain sentence has none of the letters of Polish (ą, ę, ł…), be it that none is needed or that they were left out."""
    return not ACCENTED.search(text)


def spoken(language: str) -> tuple[Cue, ...]:
    """The cues that mail in a language is read with; the English ones where it has none."""
    return SPOKEN.get(language, ENGLISH)


@cache
def index(language: str, folded: bool) -> Index:
    """The index of a language's cues; folded for mail written without Polish letters."""
    if language not in SPOKEN:
        return index("en", folded)
    by_anchor: dict[str, list[Trial]] = defaultdict(list)
    for number, cue in enumerate(spoken(language)):
        trial = Trial(cue, number, folded)
        for anchor in cue.anchors:
            by_anchor[_indexed(anchor.translate(FOLDED) if folded else anchor)].append(trial)
    stems = frozenset(anchor[:-1] for anchor in by_anchor if anchor.endswith("*"))
    return Index(frozenset(by_anchor), stems, {anchor: tuple(trials) for anchor, trials in by_anchor.items()})


@cache
def _needs(pattern: str, folded: bool) -> Needed:
    """The words that a pattern needs, the smallest sets first."""
    sets = [frozenset(word.translate(FOLDED) for word in words) if folded else words for words in needed(pattern)]
    return tuple(sorted(sets, key=len))


def _indexed(anchor: str) -> str:
    return f"{anchor[:STEM]}*" if anchor.endswith("*") else anchor


@cache
def _ready(pattern: str, folded: bool, start: str) -> Seek:
    """The search for a pattern; the same for cues that share it. What can only stand at the beginning is looked for only there."""
    spaced = SPACE.sub(lambda space: " *" if space[1] else " +", pattern)
    ready = re.compile(f"{start}(?:{spaced.translate(FOLDED) if folded else spaced}){EDGE}")
    return ready.match if opens(pattern) else ready.search


def words_of(text: str) -> list[str]:
    """The words of a plain sentence; a question mark is one."""
    if not text.isascii():
        return WORD.findall(text)
    apart = text.encode().translate(IN_WORDS).decode()
    return (apart.replace("?", " ? ") if "?" in apart else apart).split()


def evidence(text: str, words: Sequence[str], cues: Index) -> list[Match]:
    """All matches in a plain sentence with these words, in the order of the cues."""
    found: list[Match] = []
    tried: set[int] = set()
    vetoed: dict[Seek, bool] = {}
    present = set(words)
    spaced = f" {text}"
    if "'" in text:
        present.update([part for word in words if "'" in word for part in (word.strip("'"), *word.split("'"))])
    for anchor in _anchors(words, cues):
        for trial in cues.trials[anchor]:
            if trial.number in tried:
                continue
            tried.add(trial.number)
            for needs in trial.needs:
                if needs.isdisjoint(present):
                    break
            else:
                match = trial.seek(spaced if trial.spaced else text)
                if match and not _vetoed(trial, text, present, vetoed):
                    cue = trial.cue
                    found.append(Match(cue.kind, cue.weight, match.start(), match.end() - trial.spaced, cue.chases, trial.number))
    found.sort(key=lambda match: match.cue)
    return found


def _vetoed(trial: Trial, text: str, present: set[str], known: dict[Seek, bool]) -> bool:
    """Whether one of the vetoes stands; each is looked for once in a sentence, whichever cues share it."""
    for seek, needs in trial.unless:
        stands = known.get(seek)
        if stands is None:
            stands = known[seek] = not any(words.isdisjoint(present) for words in needs) and seek(text) is not None
        if stands:
            return True
    return False


def _anchors(words: Sequence[str], cues: Index) -> Iterable[str]:
    whole = cues.anchors.intersection(words)
    if not cues.stems:
        return whole
    return [*whole, *(f"{stem}*" for stem in cues.stems.intersection([word[:STEM] for word in words]))]


def overlaps(match: Match, others: Sequence[Match]) -> bool:
    """Whether the match shares a character with any of the others."""
    return any(match.start < other.end and other.start < match.end for other in others)
