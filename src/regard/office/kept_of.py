"""What the owner says and keeps of a person: circle, place, wish, goals, saved facts; and what they wrote of themselves, offered to be saved."""

from regard.facts.action import Quoted
from regard.facts.keys import key_of, normalised
from regard.facts.mirror import Keeping, Suggestion
from regard.facts.person import Person
from regard.languages.asking import asking
from regard.languages.delicate import is_delicate, tells_of_oneself
from regard.office.asking import standing as stated
from regard.office.carded import noted_on_card
from regard.office.circled import circle_teller
from regard.office.desk import Desk
from regard.office.standing import about, owner_key
from regard.standing.stated import YEAR, newest, saved_facts

KIND = ("personal", "difficulty")
"""Acts in which people tell of themselves."""
OFFERED = 5
"""Suggestions at once: enough to choose from, too few to be a file on someone."""
LOOKED_AT = 60
"""Sentences looked at for them, the newest first."""


def kept_of(of: Desk, person: Person, *, delicate: bool = False) -> Keeping:
    """All that the owner keeps of one person; `delicate` suggestions are there only where they were asked for. Raises NobodyYet."""
    said = about(of, person)
    found = [*_on_card(of, person), *_suggestions(of, person)]
    return Keeping(
        person=person,
        circle=circle_teller(of)(person),
        place=newest(said, "place", person.addresses, of.as_of),
        wish=newest(said, "wish", person.addresses, of.as_of),
        choice=newest(said, "choice", person.addresses, of.as_of),
        goals=tuple(one for one in said if one.kind == "goal"),
        saved=tuple(saved_facts(said, person.addresses, of.as_of)),
        suggestions=tuple([one for one in found if one.delicate == delicate][:OFFERED]),
        delicate=sum(one.delicate for one in found),
        choices={name: tuple(several.items()) for name, several in asking(of.settings.language).CHOICES.items()},
    )


def _on_card(of: Desk, person: Person) -> list[Suggestion]:
    """What the owner noted of them on a card."""
    return [Suggestion(Quoted(one.words, "", one.at or 0, "", "", ""), one.act, one.delicate) for one in noted_on_card(of, person)]


def _suggestions(of: Desk, person: Person) -> list[Suggestion]:
    """What they wrote of themselves to the owner within a year, the newest first; without what is saved, or refused."""
    spoken = of.view.spoken(KIND, person.key, owner_key(of), of.as_of, LOOKED_AT)
    said = stated(of)
    kept = {normalised(one.words) for one in said if one.kind == "saved_fact"}
    refused = {one.target for one in said if one.kind == "refused"}
    headers = of.view.headers([one.moment for one in spoken])
    out: dict[str, Suggestion] = {}
    for one in spoken:
        act = key_of("suggestion", one.moment, normalised(one.quote))
        fresh = one.at > of.as_of - YEAR and tells_of_oneself(one.quote)
        if fresh and one.moment in headers and normalised(one.quote) not in kept and act not in refused:
            header = headers[one.moment]
            quote = Quoted(one.quote, person.name, one.at, one.moment, header.message_id, header.subject)
            out.setdefault(normalised(one.quote), Suggestion(quote, act, is_delicate(one.quote)))
    return list(out.values())
