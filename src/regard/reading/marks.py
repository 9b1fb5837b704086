"""Marks: what a single line says of the lines around it, asked of the data of all languages."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from regard.languages.en import quoting as en
from regard.languages.pl import quoting as pl
from regard.reading import clients

_LANGUAGES = (en, pl, clients)
FORWARDS = tuple(mark for language in _LANGUAGES for mark in language.FORWARD_MARKS)
REPLIES = tuple(mark for language in _LANGUAGES for mark in language.REPLY_MARKS)
FROM_LABELS = frozenset(label for language in _LANGUAGES for label in language.FROM_LABELS)
LABELS = FROM_LABELS.union(label for language in _LANGUAGES for label in language.OTHER_LABELS)
SIGNATURES = tuple(start for language in _LANGUAGES for start in language.SIGNATURE_STARTS)
DISCLAIMERS = en.DISCLAIMER_STARTS + pl.DISCLAIMER_STARTS
DISCLAIMER_WORDS = en.DISCLAIMER_WORDS + pl.DISCLAIMER_WORDS
DISCLAIMER_ROOTS = en.DISCLAIMER_ROOTS + pl.DISCLAIMER_ROOTS
FOOTERS = en.FOOTER_WORDS + pl.FOOTER_WORDS

_VERBS = tuple(verb for language in _LANGUAGES for verb in language.ATTRIBUTION_VERBS)
_STARTS = tuple(start for language in _LANGUAGES for start in language.ATTRIBUTION_STARTS)
_ALONE = frozenset(FORWARDS + REPLIES)
_PASSED_ON = "begin forwarded message"
_ALONE_STARTS = (*_ALONE, _PASSED_ON)
RULES = "-_=*+#~"
BEGINNINGS = frozenset(start[:2] for start in (*_STARTS, *_ALONE_STARTS))
_AROUND = RULES + " \t:.\xa0"
_LONGEST_MARK = 50
_ATTRIBUTION_END = re.compile(
    rf"(?:^|[\s>\]),]|<)(?:{'|'.join(map(re.escape, sorted(_VERBS, key=len, reverse=True)))})(?:\s+\S{{1,40}})?\s*[:：]?\s*\.{{0,3}}$"
)
_VERB_INSIDE = re.compile(rf"\s(?:{'|'.join(clients.ATTRIBUTION_VERBS_BEFORE_NAMES)})\s\S.{{0,100}}$")
_WHEN_OR_WHO = re.compile(r"\d{1,4}[./:\-]\d|\b(?:19|20)\d\d\b|\S@\S|\d{1,2}:\d\d|<[^>]+>|[\"“][^\"”]+[\"”]")
# "Anna Nowak/HOU/ECT@ECT on 12/11/2000 09:10 AM", the line that Lotus Notes prints above a mail, or only its date.
NOTES_DATE = re.compile(r"^(?:(?P<who>\S.{0,80}?)\s+(?:on\s+)?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s+\d{1,2}:\d\d(?::\d\d)?(?:\s*[AP]M)?$", re.IGNORECASE)
# "        .example       To:  Piotr Zych", a header far from the margin, beside the sender's name.
_BESIDE = re.compile(r"^\s{10,}(?:\S.{0,40}?\s{2,})?(?P<label>to|subject):(?:\s|$)", re.IGNORECASE)
# "2026-03-11 9:30 Ana Nowak <ana@x>:", a time and an address and no verb, as Gmail, Yandex and others print in many languages.
_TIMED_ADDRESS = re.compile(r"(?:\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b).*<[^<>@]+@[^<>]+>\s*[:：]$")
# "On 3 March Ana Nowak <ana@x> wrote", without the colon.
_NO_COLON = re.compile(rf"<[^<>@\s]+@[^<>\s]+>\s+(?:{'|'.join(en.ATTRIBUTION_VERBS)})$")
_WHEN = re.compile(r"\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b")
_DIGIT = re.compile(r"\d")
LONGEST_LABEL = 24
_ATTRIBUTION_LINES = 4
_ATTRIBUTION_LENGTH = 400


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, grouped by their first letters, which is many times faster than one after the other."""
    ends: dict[str, list[str]] = {}
    for word in words:
        ends.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in ends.items())


class Mark(NamedTuple):
    """A line below which all is foreign: `start` is the first line that belongs to it; `forward` when it says that mail is passed on."""

    start: int
    forward: bool


def label_of(line: str) -> str:
    """The header that a line names ("*Von:* Anna" → "von"), "" when it names none."""
    end = line.find(":", 0, LONGEST_LABEL)
    if end < 0:
        end = line.find("：", 0, LONGEST_LABEL)
        if end < 0:
            return ""
    label = line[:end].strip(" *\t_\xa0").lower()
    return label if label in LABELS else ""


def stands_beside(lines: Sequence[str], at: int) -> bool:
    """Whether the "cc:" of this line stands between a "To:" and a "Subject:" that Lotus Notes prints beside the sender's name and the date."""
    found = [_BESIDE.match(line) for line in (*lines[max(0, at - 1) : at], *lines[at + 1 : at + 4])]
    return [one["label"].lower() for one in found if one] == ["to", "subject"]


def is_ruled_mark(line: str) -> Mark | None:
    """ "-----Original Message-----", "----- Forwarded by Anna on … -----", also without dashes where the whole line says it."""
    if line[0] in RULES:
        low = line.strip(_AROUND).lower()
        if low[:2] not in BEGINNINGS:
            return None
        if low.startswith(FORWARDS):
            return Mark(0, True)
        return Mark(0, False) if low.startswith(REPLIES) or (low.startswith(_STARTS) and is_attribution(low + ":")) else None
    if len(line) > _LONGEST_MARK:
        return None
    low = line.rstrip(": \t.\xa0").lower()
    if low.startswith(_PASSED_ON):
        return Mark(0, True)
    return Mark(0, low in FORWARDS) if low in _ALONE else None


def is_attribution(line: str, above_quote: bool = False) -> bool:
    """ "On 3 March, Ana Nowak <ana@x> wrote:" on one line; above a marked quote "Ana wrote:" is enough."""
    if len(line) > _ATTRIBUTION_LENGTH:
        return False
    if _TIMED_ADDRESS.search(line):
        return True
    low = line.rstrip(" :：\xa0").lower()
    if not _ATTRIBUTION_END.search(low + ":"):
        return low.startswith(_STARTS) and line.rstrip()[-1] in ":：" and bool(_VERB_INSIDE.search(low) and _WHEN_OR_WHO.search(line))
    return line.rstrip()[-1] in ":：." and (above_quote or bool(_WHEN_OR_WHO.search(line)) or line.lower().startswith(_STARTS))


def may_say(line: str) -> bool:
    """Whether a line without a colon, a quote mark or a rule may say anything of those below."""
    if line[:2].lower() not in BEGINNINGS:
        return False
    return may_start_attribution(line) or (len(line) <= _LONGEST_MARK and line.lower().startswith(_ALONE_STARTS))


def has_time(line: str) -> bool:
    """Whether a line names a time of the day or a year."""
    return bool(_WHEN.search(line))


def may_start_attribution(line: str) -> bool:
    """Whether an attribution over several lines may begin here."""
    return line[:2].lower() in BEGINNINGS and _DIGIT.search(line) is not None and line.lower().startswith(_STARTS)


def attribution_length(lines: Sequence[str], at: int) -> int:
    """How many lines from `at` make one attribution; 0 when they make none."""
    joined = ""
    for count, line in enumerate(lines[at : at + _ATTRIBUTION_LINES], 1):
        if not line.strip():
            return 0
        joined = f"{joined} {line.strip()}".strip()
        if (joined[-1] in ":：" and is_attribution(joined)) or (joined[-1] == "e" and _NO_COLON.search(joined.lower())):
            return count
    return 0


def is_disclaimer(paragraph: str) -> bool:
    """Whether a paragraph is a company's notice rather than the author's words."""
    low = paragraph.strip("*_-=# \t\n>").lower()
    held = sum(word in low for word in DISCLAIMER_WORDS)
    return (held > 0 and low.startswith(DISCLAIMERS)) or held >= 3  # noqa: PLR2004  "confidential", "in error" and "notify": no one writes that alone
