"""Excerpts: the words of a mail around what was searched for."""

import re
import unicodedata
from functools import lru_cache

from regard.ledger.searching import WORD, folded

LENGTH = 200
"""Letters of an excerpt: two lines on a page."""
BEFORE = 60
"""Letters shown before the first word found, so that it is read in its sentence."""
MORE = "…"
_MARKUP = re.compile(r"</?(?:html|body|table|tr|td|div|p|br|font|span|a|b|i|img|center|head|style)\b[^<>]{0,500}>", re.IGNORECASE)
_PLAIN = str.maketrans("’", "'")


def excerpt(text: str, searched: str) -> str:
    """The text on one line from a little before the first of the words searched for; its beginning where they stand elsewhere (in the subject)."""
    line = " ".join(_MARKUP.sub(" ", text).split())
    found = _any_of(searched).search(_bare(line))
    start = _word_start(line, found.start() - BEFORE) if found and found.start() > BEFORE else 0
    end = start + LENGTH
    shown = line[start:end] if len(line) <= end else line[start:end].rpartition(" ")[0] or line[start:end]
    return MORE * (start > 0) + shown.strip() + MORE * (len(line) > end)


@lru_cache(maxsize=8)
def _any_of(searched: str) -> re.Pattern[str]:
    """Any of the words, each whole; the last may go on, as it may in the search. Nothing where there is no word."""
    words = [_bare(word) for word in WORD.findall(folded(searched))]
    each = [rf"{re.escape(word)}(?!\w)" for word in words[:-1]] + [re.escape(word) for word in words[-1:]]
    return re.compile(rf"(?<!\w)(?:{'|'.join(each)})" if each else r"(?!)")


def _bare(text: str) -> str:
    """The text as the index has it, without case and marks, of the same length."""
    low = folded(text).lower().translate(_PLAIN)
    if low.isascii() or len(low) != len(text):
        return low if len(low) == len(text) else folded(text)
    return "".join([unicodedata.normalize("NFD", one)[0] for one in low])


def _word_start(line: str, at: int) -> int:
    """The beginning of the next word from here."""
    return line.find(" ", at) + 1
