"""Telling: the sentence of a row, in the product's voice: what was seen, the words, since when, and the way out."""

from types import ModuleType
from typing import NamedTuple

from regard.actions.deeds import ASKED, CLOSED, DEEDS, ELSE, GAVE_WORD, GIVEN, THEIRS, WORDLESS
from regard.actions.pressing import pressing
from regard.facts.action import State, Way
from regard.facts.occasion import Occasion
from regard.languages.days import near_day, on_day
from regard.languages.findings import SPOKEN, findings
from regard.matters.clock import Clock, day_of


class Telling(NamedTuple):
    """What a sentence needs: the language's code, the clock, the instant of asking, the other's first name, the opening words."""

    language: str
    clock: Clock
    as_of: int
    who: str
    mine: bool
    spoken: str
    spoken_at: int

    @property
    def words(self) -> ModuleType:
        """The sentences of the language."""
        return findings(self.language)


def tell(row: Occasion, now: State, of: Telling) -> str:
    """One or more short sentences: the words given, what was seen since, what can be done."""
    said = of.words
    parts = [_opening(row, of)]
    if row.asked_again_at is not None:
        parts.append((said.ASKED_AGAIN if of.mine else said.YOU_ASKED_AGAIN).format(who=of.who, again=_on(of, row.asked_again_at)))
    if row.told_at is not None:
        parts.append((said.TOLD if of.mine else said.YOU_WERE_TOLD).format(who=of.who, told=_on(of, row.told_at)))
    parts += _seen(row, now, of)
    return _capital(" ".join(parts))


def ways(row: Occasion, now: State, mine: bool) -> tuple[Way, ...]:
    """The ways out of a row, the first one first."""
    if now in ("met", "late", "excused"):
        return CLOSED
    if not mine:
        return THEIRS
    if row.cause_kind not in ("act", "moment"):
        return ELSE
    return GAVE_WORD if row.principle in GIVEN else ASKED


def _opening(row: Occasion, of: Telling) -> str:
    """The words that open the row, or what opened it where none are at hand."""
    if of.spoken:
        spoken = of.words.YOU_WROTE if of.mine == (DEEDS[row.principle].spoken_by == "doer") else of.words.THEY_WROTE
        return str(spoken.format(quote=of.spoken, day=_day(of, of.spoken_at), who=of.who))
    began = _side(of, of.words.BEGAN.get(row.principle, of.words.STARTED))
    return began.format(day=_on(of, row.opened_at), due=_day(of, row.due_at), who=of.who)


def _seen(row: Occasion, now: State, of: Telling) -> list[str]:
    said = of.words
    if now in ("met", "late") and row.met_at is not None:
        return [said.MET_OF.get(row.principle, said.MET).format(met=_on(of, row.met_at))]
    if now == "excused":
        return []
    if now == "went_on" and row.excused_at is not None:
        return [said.WENT_ON.format(day=_on(of, row.excused_at))]
    if pressing(row, of.as_of) == "tell_in_time" and of.mine:
        return [said.DUE.format(due=_day(of, row.due_at)), said.TELL.format(who=of.who)]
    if row.acknowledged_at is not None and row.principle in WORDLESS:
        return [_side(of, said.A_WORD_SEEN).format(who=of.who, day=_on(of, row.acknowledged_at))]
    unseen = _side(of, said.UNSEEN[row.principle]).format(who=of.who)
    return [unseen.replace(_side(of, said.NO_DEED), _not_seen(said, of)) if row.principle in GIVEN else unseen]


def _not_seen(said: ModuleType, of: Telling) -> str:
    """What is not seen of a promise: the thing that its words name, a word where no more was promised, else anything handed over."""
    if thing := _thing(said, of.spoken):
        return str(said.NO_THING.format(thing=thing))
    a_word = any(findings(language).A_WORD.search(of.spoken) for language in SPOKEN)
    return _side(of, said.NO_WORD if a_word else said.NO_DEED).format(who=of.who)


def _side(of: Telling, sides: tuple[str, str]) -> str:
    return sides[0] if of.mine else sides[1]


def _thing(said: ModuleType, quote: str) -> str:
    found = said.THING.search(quote)
    thing = found["thing"].lower() if found else ""
    return "" if not thing or thing.split()[-1] in said.NAMELESS else thing


def _day(of: Telling, instant: int) -> str:
    return near_day(of.language, day_of(of.clock, instant), day_of(of.clock, of.as_of))


def _on(of: Telling, instant: int) -> str:
    return on_day(of.language, day_of(of.clock, instant), day_of(of.clock, of.as_of))


def _capital(sentence: str) -> str:
    """With a capital, unless it begins with an address, which is written as it is."""
    if "@" in sentence.partition(" ")[0]:
        return sentence
    return sentence[:1].upper() + sentence[1:]
