"""Greeting: whom the first line of a mail greets, by lower-case first names; ("all",) for everyone."""

import re
from collections.abc import Collection, Sequence
from itertools import takewhile

from regard.languages.en import names as en
from regard.languages.pl import names as pl

_GREETINGS = tuple(sorted(en.GREETINGS + pl.GREETINGS, key=len, reverse=True))
_EVERYONE = en.EVERYONE | pl.EVERYONE
_ADDRESS = en.ADDRESS | pl.ADDRESS
_AND = en.AND | pl.AND
_SHORT = {**en.SHORT, **pl.SHORT}
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)?|&|[,:!.;–-]")
ALL = ("all",)
_MOST_NAMES = 5
_LONGEST_GREETING = 90


def greeted(lines: Sequence[str], recipients: Collection[str]) -> tuple[str, ...]:
    """The names in the greeting. `lines` are the own lines; `recipients` the lower-case words of the recipients' names."""
    first = next((line.strip() for line in lines if line.strip()), "")
    if not first:
        return ()
    rest, greeting = _after_greeting(first)
    words = _WORD.findall(rest[:_LONGEST_GREETING])
    names = _names(words, recipients, bool(greeting))
    if names or greeting not in _EVERYONE:
        return names
    return ALL


def _after_greeting(line: str) -> tuple[str, str]:
    """The line below its greeting word, and that word; ("", "") for the word where there is none."""
    low = line.lower()
    for greeting in _GREETINGS if low.startswith(_GREETINGS) else ():
        if low.startswith(greeting) and not low[len(greeting) : len(greeting) + 1].isalnum():
            return line[len(greeting) :].lstrip(" ,"), greeting
    return line, ""


def _names(words: Sequence[str], recipients: Collection[str], after_greeting: bool) -> tuple[str, ...]:
    """Names up to the mark that ends the greeting; without a greeting word only names of recipients count."""
    found: list[str] = []
    for word in words:
        low = word.lower()
        if not word[0].isalpha():
            if word == "&" or (word in ",." and not found and after_greeting) or (word == "," and not found):
                continue
            if word == "," and after_greeting and len(found) < _MOST_NAMES:
                continue
            break
        if low in _EVERYONE and (after_greeting or low in ("all", "team", "folks", "everyone", "wszyscy", "państwo")):
            return ALL
        if low in _ADDRESS or low in _AND:
            continue
        name = name_called(low, recipients)
        if not word[0].isupper() and name not in recipients:
            break
        if not after_greeting and name not in recipients:
            return ()
        if found and name not in recipients and len(found) >= 1 and not _SHORT.get(low):
            break
        found.append(name)
    return tuple(dict.fromkeys(found))


def name_called(word: str, recipients: Collection[str]) -> str:
    """The name as it is written, for a name as it is called: "piotrze" → "piotr", "mike" → "michael" where a Michael is addressed."""
    if word in recipients:
        return word
    full = _SHORT.get(word)
    if full and (full in recipients or full[:1] != word[:1] or word not in en.SHORT):
        return full
    alike = sorted(name for name in recipients if name[:3] == word[:3] and _is_called(name, word))
    return max(alike, key=lambda name: _shared(name, word), default=word)


def _is_called(name: str, word: str) -> bool:
    return len(name) > 3 and len(word) > 3 and abs(len(name) - len(word)) <= 3 and _same_stem(name, word)  # noqa: PLR2004


def _shared(name: str, word: str) -> int:
    """How many letters they begin with together."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(name, word, strict=False)))


def _same_stem(name: str, word: str) -> bool:
    """Whether the two differ in their ending only, as a Polish name and its vocative do."""
    stem = max(3, min(len(name), len(word)) - 2)
    return name[:stem] == word[:stem]
