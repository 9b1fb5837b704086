"""Telling: the sentence of a row, in the product's voice: what was seen, the words, since when, and the way out."""

from datetime import date
from types import ModuleType
from typing import NamedTuple

from regard.actions.pressing import WORD_GIVEN, pressing
from regard.facts.action import State, Way
from regard.facts.occasion import Occasion
from regard.matters.clock import Clock, day_of


class Telling(NamedTuple):
    """What a sentence needs: the language's module, the clock, the instant of asking, the other's first name, the opening words."""

    words: ModuleType
    clock: Clock
    as_of: int
    who: str
    mine: bool
    spoken: str
    spoken_at: int


def tell(row: Occasion, now: State, of: Telling) -> str:
    """One or more short sentences: the words given, what was seen since, what can be done."""
    said = of.words
    parts = [(said.YOU_WROTE if _mine_spoke(row, of) else said.THEY_WROTE).format(quote=of.spoken, day=_day(of, of.spoken_at), who=of.who)]
    if row.asked_again_at is not None:
        parts.append((said.ASKED_AGAIN if of.mine else said.YOU_ASKED_AGAIN).format(who=of.who, again=_day(of, row.asked_again_at)))
    if row.told_at is not None:
        parts.append((said.TOLD if of.mine else said.YOU_WERE_TOLD).format(who=of.who, told=_day(of, row.told_at)))
    parts += _seen(row, now, of)
    return _capital(" ".join(parts))


def ways(row: Occasion, now: State, mine: bool) -> tuple[Way, ...]:
    """The ways out of a row, the first one first."""
    if now in ("met", "late", "excused"):
        return ("open_mail",)
    if not mine:
        return ("open_mail", "done", "settle", "not_a_promise")
    if row.principle in WORD_GIVEN:
        return ("open_mail", "done", "tell", "redate", "settle", "not_mine", "not_a_promise")
    return ("open_mail", "reply", "done", "settle", "decline", "not_mine", "not_a_promise")


def _seen(row: Occasion, now: State, of: Telling) -> list[str]:
    said = of.words
    if now in ("met", "late") and row.met_at is not None:
        return [said.MET.format(met=_day(of, row.met_at))]
    if now == "excused":
        return []
    if pressing(row, of.as_of) == "tell_in_time" and of.mine:
        return [said.DUE.format(due=_day(of, row.due_at)), said.TELL.format(who=of.who)]
    if row.principle in WORD_GIVEN:
        thing = _thing(said, of.spoken)
        seen = said.NO_THING.format(thing=thing) if thing else said.NO_DEED
        return [seen, said.ACKNOWLEDGED] if row.principle == "follow_through" else [seen]
    if row.principle == "active_listening" and of.mine:
        return [said.LEFT_OUT.format(who=of.who)]
    seen = said.NO_REPLY.format(who=of.who) if of.mine else said.NO_REPLY_TO_YOU
    return [seen, said.NOT_AGREED] if row.principle == "agreed_not_demanded" and of.mine else [seen]


def _mine_spoke(row: Occasion, of: Telling) -> bool:
    return of.mine == (row.principle in WORD_GIVEN)


def _thing(said: ModuleType, quote: str) -> str:
    found = said.THING.search(quote)
    thing = found["thing"].lower() if found else ""
    return "" if not thing or thing.split()[-1] in said.NAMELESS else thing


def _day(of: Telling, instant: int) -> str:
    day, today = day_of(of.clock, instant), day_of(of.clock, of.as_of)
    near = {0: of.words.TODAY, -1: of.words.YESTERDAY, 1: of.words.TOMORROW}.get((day - today).days)
    return str(near) if near else written_day(of.words, day, today)


def written_day(said: ModuleType, day: date, today: date) -> str:
    """A day as the language writes it: "2 Oct", with the year when it is not this year's."""
    form = said.DAY if day.year == today.year else said.DAY_OF_YEAR
    return str(form.format(day=day.day, month=said.MONTHS[day.month - 1], year=day.year))


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
