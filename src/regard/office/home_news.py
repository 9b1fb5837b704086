"""Home news: before a meeting, what someone wrote of their life since a while, as a suggestion with its words and source; nothing is saved by it."""

from regard.facts.keys import key_of, normalised
from regard.facts.person import Person
from regard.languages.asking import asking
from regard.languages.delicate import is_delicate
from regard.languages.home import tells_home_news
from regard.office.asking import standing, written
from regard.office.context import sentences
from regard.office.desk import Desk, first_name

SINCE = 90 * 86_400
"""What was written longer ago is asked about late (the horizon of all rules)."""
MAILS = 12
"""Mails looked at, the newest first: a page is read in a moment."""


def home_news(of: Desk, person: Person) -> tuple[str, ...]:
    """The newest such news of one person, with the sentence before it, or nothing. Never of health, faith, union, pregnancy, separation or death; not
    what was saved (it is asked about by its own words) or refused."""
    for moment in _mails(of, person):
        said = sentences(of.view, moment)
        for place, sentence in enumerate(said):
            around = " ".join(said[max(0, place - 1) : place + 2])
            if tells_home_news(sentence) and not is_delicate(around) and not _known(of, person, moment, sentence):
                return (_told(of, person, moment, " ".join(said[max(0, place - 1) : place + 1])),)
    return ()


def _mails(of: Desk, person: Person) -> list[str]:
    """The newest mails of a person to the owner."""
    rows = {(one.at, one.moment) for one in of.view.traffic(person.key) if one.author == person.key and of.as_of - SINCE < one.at <= of.as_of}
    return [moment for _, moment in sorted(rows, reverse=True)[:MAILS]]


def _known(of: Desk, person: Person, moment: str, sentence: str) -> bool:
    """Whether the owner saved something of that day's news, or does not want the sentence."""
    said, act = standing(of), key_of("suggestion", moment, normalised(sentence))
    at = of.view.headers([moment])[moment].instant
    return any((one.kind == "refused" and one.target == act) or (one.kind == "saved_fact" and one.about in person.addresses and one.at >= at) for one in said)


def _told(of: Desk, person: Person, moment: str, words: str) -> str:
    header = of.view.headers([moment])[moment]
    return str(asking(of.settings.language).WROTE.format(who=first_name(of, person.key), day=written(of, header.instant), subject=header.subject, words=words))
