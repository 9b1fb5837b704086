"""Sentences: the lines of a text to its sentences.

Hard-wrapped lines are one paragraph; an item of a list, a greeting on its own line and a new paragraph begin a new sentence. A dot ends
a sentence before a capital letter, unless it belongs to an abbreviation, an initial or a number.
"""

import re
from collections.abc import Iterable, Iterator

from regard.languages.en import abbreviations as en
from regard.languages.en import names as en_names
from regard.languages.en.frequent import FREQUENT as EN_FREQUENT
from regard.languages.pl import abbreviations as pl
from regard.languages.pl import names as pl_names
from regard.languages.pl.frequent import FREQUENT as PL_FREQUENT

_ALWAYS = en.ALWAYS | pl.ALWAYS
_OFTEN = en.OFTEN | pl.OFTEN
_BEFORE_FIGURES = en.BEFORE_FIGURES | pl.BEFORE_FIGURES
_BULLET = re.compile(r"\s*(?:[-*•·–o○▪■►+]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s+(?=\S)")
_END_IN_ASCII = re.compile(r"[.!?][.!?]*[\"')\]*_]*(?=\s+(\S))")
_END = re.compile(r"(?:[.!?…。！？]+[\"'”’»)\]*_]*)(?=\s+(\S))|[。！？](?=\S)")
_ALNUM = re.compile(r"[^\W_]")
_LAST_WORD = re.compile(r"[\w.'’&/-]+$")
_SMALL_END = re.compile(r"[a-z]{2,}$|[^\W\d_]{3,}$|\d\d$")
"""What stands before a dot that ends a sentence of an author who writes all small: a word or a figure, never one letter."""
_GREETING_WORDS = 6
_GREETINGS = tuple(greeting for greeting in en_names.GREETINGS + pl_names.GREETINGS if len(greeting) > 2 or greeting == "hi")  # noqa: PLR2004
_FIRST_WORDS = tuple({greeting.split()[0] for greeting in _GREETINGS})
_STARTERS = (EN_FREQUENT | PL_FREQUENT) - {"of", "to"}
# Longer than any sentence that people write: a table or a list without marks; it is cut at a space.
_LONGEST = 600
_PIECE = 400
_LONGEST_WORD = 30


def split_sentences(lines: Iterable[str]) -> list[str]:
    """The sentences of the own lines, in order, with single spaces."""
    found: list[str] = []
    for unit in _units(lines):
        found.extend(_split(unit))
    return found


def _units(lines: Iterable[str]) -> Iterator[str]:
    """Runs of text that no sentence crosses: paragraphs, items, greetings."""
    unit: list[str] = []
    begun = False
    for line in lines:
        blank = not line or line.isspace()
        if unit and (blank or _BULLET.match(line)):
            yield " ".join(" ".join(unit).split())
            unit = []
        if blank:
            continue
        if not unit and _is_greeting(line.split(), begun):
            begun = True
            yield " ".join(line.split())
            continue
        begun = True
        unit.append(line)
    if unit:
        yield " ".join(" ".join(unit).split())


def _is_greeting(words: list[str], begun: bool) -> bool:
    """ "Hi Ana," alone on its line; a bare name counts on the first line only (later it is "Thanks,")."""
    if len(words) > _GREETING_WORDS or words[-1][-1] not in ",!:-–.;":
        return False
    if words[0].lower().startswith(_FIRST_WORDS):
        return " ".join(words).lower().startswith(_GREETINGS)
    return not begun and len(words) == 1 and words[0][0].isupper() and words[0][-1] == ","


def _split(unit: str) -> list[str]:
    sentences = []
    start = 0
    ends = list((_END_IN_ASCII if unit.isascii() else _END).finditer(unit))
    small = _written_small(unit, ends)
    for end in ends:
        if _ends(unit, start, end, small):
            sentences.append(unit[start : end.end()].strip())
            start = end.end()
    rest = unit[start:].strip()
    if rest:
        sentences.append(rest)
    if len(unit) <= _LONGEST:
        return [sentence for sentence in sentences if _says_something(sentence)]
    return [piece for sentence in sentences for piece in _pieces(sentence) if _says_something(piece)]


def _written_small(unit: str, ends: Iterable["re.Match[str]"]) -> bool:
    """Whether its author begins no sentence with a capital, as many do in short mail: neither the first nor one after a mark."""
    return unit[0].islower() and not any(end[1] is not None and end[1].isupper() for end in ends)


def _ends(unit: str, start: int, end: "re.Match[str]", small: bool) -> bool:
    following = end[1]
    if following is None:
        return True
    mark = end[0]
    if following.islower() and not (small and _SMALL_END.search(unit, max(start, end.start() - _LONGEST_WORD), end.start())):
        return False
    if mark[0] != "." or mark.startswith(".."):
        return True
    word = _LAST_WORD.search(unit, max(start, end.start() - _LONGEST_WORD), end.start())
    return word is None or _ends_after(word[0], not unit[start : word.start()].strip(), following, _begins_sentence(unit, end.end()))


def _ends_after(word: str, alone: bool, following: str, begins: bool) -> bool:
    """Whether a dot after `word` ends a sentence. `alone`: nothing stands before it.

    `following` is the character that follows; `begins`: a word that begins sentences follows.
    """
    last = word.lower().lstrip("(")
    if (len(last) == 1 and word.isupper()) or (alone and last.isdigit()) or (last in _BEFORE_FIGURES and following.isdigit()):
        return False
    return last not in _ALWAYS and (begins or last not in _OFTEN)


def _begins_sentence(unit: str, at: int) -> bool:
    """Whether the word from `at` on is one that begins sentences: "Corp. The" ends one, "Corp. Board" does not."""
    return unit[at : at + 20].split(maxsplit=1)[0].lower() in _STARTERS


def _says_something(sentence: str) -> bool:
    """Whether there is a letter or a figure in it; one without is a divider."""
    return sentence[0].isalnum() or _ALNUM.search(sentence) is not None


def _pieces(sentence: str) -> Iterator[str]:
    while len(sentence) > _LONGEST:
        at = sentence.rfind(" ", 0, _PIECE)
        at = at if at > 0 else _PIECE
        yield sentence[:at]
        sentence = sentence[at:].strip()
    yield sentence
