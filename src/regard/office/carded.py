"""Carded: what the owner noted about someone on a card of the address book, as a suggestion with its day; nothing is saved by it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from regard.facts.keys import key_of, normalised
from regard.facts.person import Person
from regard.languages.asking import asking
from regard.languages.delicate import is_delicate
from regard.languages.home import is_of_home
from regard.office.asking import standing, written
from regard.office.desk import Desk
from regard.office.home_news import home_news
from regard.standing.stated import YEAR

LONG = 240
"""Letters: a longer line is a text of its own (terms, a directory's entry), no note of a person."""


class Noted(NamedTuple):
    """A line of a card about someone's life: its words, the instant of the card's last change (None where it tells none), what a refusal names."""

    words: str
    at: int | None
    act: str
    delicate: bool


def noted_on_card(of: Desk, person: Person) -> Iterator[Noted]:
    """The lines noted on this person's cards about their people, animals or free time, without what is saved or refused; no card of more than a year
    ago, as a saved fact is good for a year."""
    said = standing(of)
    saved = {normalised(one.words) for one in said if one.kind == "saved_fact"}
    refused = {one.target for one in said if one.kind == "refused"}
    for card in of.view.noted_on(person.addresses):
        at = _instant(card.revised)
        for words in card.note.split("\n") if at is None or of.as_of - YEAR < at <= of.as_of else ():
            act = key_of("suggestion", card.key, normalised(words))
            if len(words) <= LONG and is_of_home(words) and normalised(words) not in saved and act not in refused:
                yield Noted(words, at, act, is_delicate(words))


def worth_a_word(of: Desk, person: Person) -> tuple[str, ...]:
    """The first such line as a page shows it, or nothing. Never of health, faith, union, pregnancy, separation or death."""
    say = asking(of.settings.language)
    lines = (one for one in noted_on_card(of, person) if not one.delicate)
    return tuple(say.CARD.format(words=one.words) if one.at is None else say.CARD_OF.format(words=one.words, day=written(of, one.at)) for one in lines)[:1]


def else_worth_asking(of: Desk, person: Person) -> tuple[str, ...]:
    """What may be asked where nothing was saved: what is noted on a card, and news from home."""
    return (*worth_a_word(of, person), *home_news(of, person))


def _instant(revised: str) -> int | None:
    """The day of a card's last change, as far as it can be read."""
    try:
        return int(datetime.strptime(revised[:8], "%Y%m%d").replace(tzinfo=UTC).timestamp())
    except ValueError:
        return None
