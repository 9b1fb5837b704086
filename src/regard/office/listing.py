"""Listing: occasions as rows of a page, with the words, who wrote them, and how to find the mail again."""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from regard.actions.deeds import DEEDS
from regard.actions.pressing import pressing
from regard.actions.telling import Telling, tell, ways
from regard.facts.action import Action, Quoted
from regard.facts.occasion import Evidence, Occasion
from regard.languages.findings import findings
from regard.ledger.views import Header
from regard.office.circled import supported
from regard.office.desk import Desk, first_name, name_of
from regard.office.named_fact import fact_names
from regard.standing.state import state

ID_LENGTH = 6
"""Characters of an occasion's key that name a row: 16 million names."""
QUOTE_LENGTH = 160
"""Characters of a quote in a sentence; the page behind the row shows the whole."""
UNSEEN = Header("", "", "", 0)


class Behind(NamedTuple):
    """What rows of a page rest on: headers of mail, quotes by (moment, act), names of facts beside mail, and who is inside, by key."""

    headers: dict[str, Header]
    quotes: dict[tuple[str, str], str]
    beside: dict[str, str]
    circle: Callable[[str], str]


def actions(of: Desk, rows: Sequence[Occasion], asking: Collection[str] = ()) -> tuple[Action, ...]:
    """The rows as actions, in the order given."""
    moments = [one.moment for row in rows for one in row.evidence]
    beside = fact_names(of, {one.moment for row in rows for one in row.evidence if one.of in ("meeting", "row")})
    behind = Behind(of.view.headers(moments), of.view.quotes(moments), beside, supported(of))
    return tuple(_action(of, row, behind, row.key in asking) for row in rows)


def _action(of: Desk, row: Occasion, behind: Behind, still_true: bool) -> Action:
    mine = of.owner is not None and row.doer == of.owner.key
    other = row.toward if mine else row.doer
    now = state(row, of.as_of, of.clock)
    said = tuple(_quoted(of, row, one, behind) for one in row.evidence)
    part = DEEDS[row.principle].words
    words = next((quoted for one, quoted in zip(row.evidence, said, strict=True) if one.part == part and quoted.words), said[0])
    telling = Telling(of.settings.language, of.clock, of.as_of, first_name(of, other), mine, short(words.words), words.at)
    return Action(
        id=row.key[:ID_LENGTH],
        occasion=row.key,
        principle=row.principle,
        pressing=pressing(row, of.as_of),
        state=now,
        person=other,
        person_name=name_of(of, other),
        mine=mine,
        opened_at=min(row.opened_at, row.evidence[0].at),
        due_at=row.due_at,
        due_kind=row.due_kind,
        met_at=row.met_at if now not in ("excused", "went_on") else None,
        excuse=row.excuse if now == "excused" else None,
        reason=tell(row, now, telling),
        said=(words, *(one for one in said if one is not words)),
        ways=ways(row, now, mine),
        still_true=still_true,
        circle=behind.circle(other),
    )


def _quoted(of: Desk, row: Occasion, one: Evidence, behind: Behind) -> Quoted:
    if one.of != "mail":
        return Quoted("", "", one.at, one.moment, "", behind.beside.get(one.moment) or findings(of.settings.language).FACTS[one.of])
    header = behind.headers.get(one.moment, UNSEEN)
    words = behind.quotes.get((one.moment, one.act), row.quote if one.act == row.cause else "") if one.act else ""
    return Quoted(words, _author(of, row, header), one.at, one.moment, header.message_id, header.subject)


def _author(of: Desk, row: Occasion, header: Header) -> str:
    for person in (row.doer, row.toward):
        if person in of.people and header.author in of.people[person].addresses:
            return of.people[person].name
    return header.author


def short(quote: str) -> str:
    """A quote that fits into a sentence, cut between words; its last full stop is left to the sentence around it."""
    whole = " ".join(quote.split()).removesuffix(".")
    return whole if len(whole) <= QUOTE_LENGTH else whole[:QUOTE_LENGTH].rsplit(" ", 1)[0] + "…"
