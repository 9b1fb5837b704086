"""Due dates: the day (or hour) that a sentence names for a deed, relative to the message's own date and zone."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple

from regard.languages.dating import Dating, Grammar
from regard.languages.en.dates import GRAMMAR as ENGLISH
from regard.languages.needed import Needed, needed
from regard.languages.pl.dates import GRAMMAR as POLISH
from regard.reading.context import Context
from regard.reading.evidence import FOLDED, SPACE, WORD, plain
from regard.reading.reckoning import END_OF_DAY, NOON, clock_of, reckon

GRAMMARS: Mapping[str, Grammar] = {"en": ENGLISH, "pl": POLISH}
NEAR = 24
"""Characters between a day and the hour that belongs to it ("by tomorrow, if you can, 3pm" is too far)."""
SAID = re.compile(r"\w{3,}")
CLAUSE_WORDS = 2
"""Words of three letters or more, beside the date, from which on something is said of someone."""
LEFT_OUT = re.compile(r"\(\?:(?:[^()]|\([^()]*\))*\)[?*]|\(\?[!=](?:[^()]|\([^()]*\))*\)")
"""A group that may be missing, or that only looks ahead."""
BETWEEN = " ,.;:!–-"
"""Marks that the words of a promise may begin with, where a cue starts at the mark before them."""
A_FIGURE = re.compile(r"\d")
FIGURE = "0"
"""Stands for any figure among the words of a sentence."""


Found = tuple[datetime, int, int, bool]
"""When it is due, from where to where the words say so, and whether they name no more than a month."""
A_MONTH = "month name"


class Due(NamedTuple):
    """`instant` in seconds since 1970 (UTC); `words` as written, from `start` on. `broad` when only a month is named, which binds a promise alone."""

    instant: int
    words: str
    start: int
    broad: bool = False


class Trial(NamedTuple):
    """A dating made ready to be tried where one word of each set in `needs` stands."""

    dating: Dating
    needs: Needed
    pattern: re.Pattern[str]


class Ready(NamedTuple):
    """A grammar with its patterns compiled, in the order in which they are tried."""

    grammar: Grammar
    quick: re.Pattern[str]
    datings: tuple[Trial, ...]
    hours: tuple[re.Pattern[str], ...]
    alone: tuple[re.Pattern[str], ...]
    before: re.Pattern[str]
    after: re.Pattern[str]
    ahead: re.Pattern[str]
    past: re.Pattern[str]
    past_for_sure: re.Pattern[str]
    clause: re.Pattern[str]
    joint: re.Pattern[str]
    vague: re.Pattern[str]
    own: re.Pattern[str]
    noon: re.Pattern[str]
    strictly: re.Pattern[str]


@cache
def ready(language: str) -> Ready:
    """The compiled grammar of a language; English for those that have none. Polish is compiled without its letters, as it is often written."""
    grammar = GRAMMARS.get(language, ENGLISH)
    lists = {
        "by": grammar.by,
        "weekday": _any(grammar.weekdays),
        "month": _any(grammar.months),
        "number": _any(grammar.numbers),
        "unit": _any(grammar.units),
    }

    def filled(pattern: str) -> str:
        for name, words in lists.items():
            pattern = pattern.replace("{" + name + "}", f"(?:{words})")
        return pattern.translate(FOLDED)

    def put(pattern: str) -> re.Pattern[str]:
        return re.compile(SPACE.sub(lambda space: " *" if space[1] else " +", filled(pattern)))

    return Ready(
        grammar,
        put(grammar.quick),
        tuple(
            Trial(dating, _marks(dating.pattern, grammar) or needed(filled(dating.pattern)), put(rf"(?<!\w)(?:{dating.pattern})(?!\w)"))
            for dating in grammar.datings
        ),
        tuple(put(rf"(?<![\w.:/]){hour}") for hour in grammar.hours),
        tuple(put(rf"(?<!\w){hour}") for hour in grammar.alone),
        *map(put, (grammar.forbidden_before, grammar.forbidden_after, grammar.ahead, grammar.past, grammar.past_for_sure)),
        *map(put, (grammar.clause, grammar.joint, grammar.vague, grammar.own, grammar.noon, grammar.strictly)),
    )


def _marks(pattern: str, grammar: Grammar) -> Needed:
    """What every text must hold that the dating matches: a weekday, a month, a unit or a figure; () when none of them."""
    while (bare := LEFT_OUT.sub("", pattern)) != pattern:
        pattern = bare
    found = [
        frozenset(form.translate(FOLDED) for name in names for word in name.split() for form in (word, word + "s"))
        for mark, names in (("weekday", grammar.weekdays), ("month", grammar.months), ("unit", grammar.units))
        if "{" + mark + "}" in pattern or re.search(rf"\(\?P<{mark}>\w", pattern)
    ]
    if r"\d" in pattern and r"\d+|" not in pattern:
        found.append(frozenset((FIGURE,)))
    return tuple(found)


def _any(words: Mapping[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def find_due(sentence: str, context: Context) -> Due | None:
    """The due date of a sentence, None when it names none."""
    tongue = ready(context.language)
    text = plain(sentence).translate(FOLDED)
    if not tongue.quick.search(text):
        return None
    now = datetime.fromtimestamp(context.instant, UTC).replace(tzinfo=None) + timedelta(minutes=context.zone)
    found = _dated(text, now, tongue) or _hour_alone(text, now, tongue)
    if found is None:
        return None
    when, start, end, broad = found
    instant = int((when - timedelta(minutes=context.zone)).replace(tzinfo=UTC).timestamp())
    return Due(instant, sentence[start:end].strip(" ,"), start, broad)


def own_due(sentence: str, promise: int, due: Due, context: Context) -> Due | None:
    """The due date of a promise whose words begin at `promise`: that of its own clause first, and not one that an earlier clause says of someone else.

    "She decides on Friday, and I'll tell you" is promised for no day, and neither is "Today is full, I'll write later in the week".
    """
    tongue = ready(context.language)
    text = plain(sentence).translate(FOLDED)
    promise += len(text[promise:]) - len(text[promise:].lstrip(BETWEEN))
    if due.start >= promise:
        return due
    cuts = [0, *(cut.end() for cut in tongue.joint.finditer(text, 0, promise))]
    if cuts[-1] <= due.start:
        return due
    if tongue.vague.search(text, promise):
        return None
    nearer = find_due(sentence[cuts[-1] :], context)
    if nearer is not None:
        return nearer._replace(start=nearer.start + cuts[-1])
    start = max(cut for cut in cuts if cut <= due.start)
    end = min(cut for cut in cuts if cut > due.start)
    said = text[start : due.start] + text[due.start + len(due.words) : end]
    if len(SAID.findall(said)) < CLAUSE_WORDS or tongue.own.search(said):
        return due
    return None


def _dated(text: str, now: datetime, tongue: Ready) -> Found | None:
    for dating, match in _mentions(text, tongue):
        if not _fits(dating, match, text, tongue):
            continue
        day = reckon(dating.meaning, match.groupdict(), now, tongue.grammar)
        if isinstance(day, datetime):
            return day, match.start(), match.end(), False
        if day is not None:
            return *_with_hour(day, match, text, tongue), not dating.sure and dating.meaning == A_MONTH
    return None


def _mentions(text: str, tongue: Ready) -> Iterator[tuple[Dating, re.Match[str]]]:
    words = WORD.findall(text)
    present = {*words, *[word.partition("'")[0] for word in words if "'" in word]}
    if A_FIGURE.search(text):
        present.add(FIGURE)
    for dating, needs, pattern in tongue.datings:
        if not any(marks.isdisjoint(present) for marks in needs):
            for match in pattern.finditer(text):
                yield dating, match


def _fits(dating: Dating, match: re.Match[str], text: str, tongue: Ready) -> bool:
    clause = text[_clause_start(text, match.start(), tongue) : match.start()]
    if dating.sure:
        return not tongue.past_for_sure.search(clause)
    beside = tongue.before.search(text[max(0, match.start() - 20) : match.start()]) or tongue.after.match(text[match.end() :])
    if beside or tongue.past.search(clause):
        return False
    rest = _clause_rest(text, match.end(), tongue)
    opens = len(SAID.findall(clause)) < CLAUSE_WORDS
    return not tongue.past_for_sure.search(rest) and not (opens and tongue.past.search(rest) and not tongue.ahead.search(rest))


def _clause_start(text: str, before: int, tongue: Ready) -> int:
    return max((cut.end() for cut in tongue.clause.finditer(text, 0, before)), default=0)


def _clause_rest(text: str, after: int, tongue: Ready) -> str:
    cut = tongue.clause.search(text, after)
    return text[after : cut.start() if cut else len(text)]


def _with_hour(day: date, match: re.Match[str], text: str, tongue: Ready) -> tuple[datetime, int, int]:
    start, end = match.start(), match.end()
    for pattern in tongue.hours:
        for hour in pattern.finditer(text):
            if (
                hour.start() - end <= NEAR
                and start - hour.end() <= NEAR
                and not (start <= hour.start() < end and hour.end() <= end and not hour.groupdict().get("half"))
            ):
                clock = clock_of(hour.groupdict(), tongue.grammar)
                if clock:
                    return datetime.combine(day, clock), min(start, hour.start()), max(end, hour.end())
    noon = tongue.noon.search(text, max(0, start - NEAR), end + NEAR)
    if noon:
        return datetime.combine(day, time(NOON)), min(start, noon.start()), max(end, noon.end())
    strictly = tongue.strictly.match(match[0]) and not tongue.after.match(text[end:])
    return datetime.combine(day - timedelta(days=bool(strictly)), END_OF_DAY), start, end


def _hour_alone(text: str, now: datetime, tongue: Ready) -> Found | None:
    for pattern in tongue.alone:
        match = pattern.search(text)
        clock = clock_of(match.groupdict(), tongue.grammar) if match else None
        if match and clock and not tongue.past.search(text[_clause_start(text, match.start(), tongue) : match.start()]):
            when = datetime.combine(now.date(), clock)
            return (when if when > now else when + timedelta(days=1)), match.start(), match.end(), False
    return None
