"""The weekly review: kept this week on top, then one relationship, then a few questions."""

from collections import Counter

from regard.actions.reviewing import LATELY, Relating, at_the_review, next_to_review
from regard.facts.action import Action, Quoted
from regard.facts.person import Person
from regard.facts.review import Relation, Review
from regard.facts.statement import Statement
from regard.languages.standing import standing as sayings
from regard.office.asking import as_asked, as_saved, of_the_relationship, standing, written
from regard.office.carded import else_worth_asking
from regard.office.circled import circle_teller
from regard.office.credited import uncredited
from regard.office.desk import Desk, first_name, known
from regard.office.kind_words import kind_words as every_kind_word
from regard.office.listing import actions
from regard.office.relations import UNDONE, ordered
from regard.office.to_come import still_to_come
from regard.standing.place import Difference, placed
from regard.standing.state import state
from regard.standing.stated import newest, put_off, saved_facts
from regard.standing.strands import strands

WEEK = 7 * 86_400
AT_MOST = 12
"""Rows and words on top of a review: enough to be glad of, short enough to read."""


def review(of: Desk) -> Review:
    """This week's review."""
    if of.owner is None:
        return Review(of.as_of, (), (), None, ())
    chosen = next_to_review(_relations(of), of.as_of)
    questions = at_the_review(still_to_come(of, uncredited(of, of.view.questions(until=of.as_of))), standing(of), of.as_of)
    return Review(
        as_of=of.as_of,
        kept=kept_this_week(of),
        kind_words=kind_words(of),
        relation=None if chosen is None else relation(of, of.people[chosen]),
        questions=as_asked(of, questions),
    )


def kept_this_week(of: Desk) -> tuple[Action, ...]:
    """What the owner owed and did in the last seven days, the newest first, each matter once."""
    assert of.owner is not None
    rows = [row for row in known(of, of.view.occasions(doer=of.owner.key)) if row.certainty != "likely" and row.principle in GIVEN]
    met = [row for row in rows if row.met_at is not None and of.as_of - WEEK < row.met_at <= of.as_of and state(row, of.as_of, of.clock) == "met"]
    met.sort(key=lambda row: (-(row.met_at or 0), row.key))
    single = {(row.matter, row.toward): row for row in reversed(met)}
    return actions(of, sorted(single.values(), key=lambda row: (-(row.met_at or 0), row.key))[:AT_MOST])


GIVEN = frozenset({"follow_through", "when_you_say"})
"""A word that was kept; that a mail was answered is no news."""


def kind_words(of: Desk) -> tuple[Quoted, ...]:
    """Thanks and credit that the owner received in the last seven days, the newest first."""
    return tuple(one.said for one in every_kind_word(of) if not one.mine and one.said.at > of.as_of - WEEK)[:AT_MOST]


def relation(of: Desk, person: Person) -> Relation:
    """One relationship, as a review asks about it."""
    assert of.owner is not None
    said = [one for one in standing(of) if one.about in person.addresses]
    differences = differing(of, person, said)
    goals = tuple(one for one in said if one.kind == "goal")
    sides = [
        actions(of, ordered(of, known(of, of.view.occasions(**side)), UNDONE))
        for side in ({"doer": of.owner.key, "toward": person.key}, {"doer": person.key, "toward": of.owner.key})
    ]
    reviewed = newest(said, "reviewed", person.addresses, of.as_of)
    return Relation(
        person=person,
        circle=circle_teller(of)(person),
        reviewed_at=reviewed.at if reviewed else None,
        wish=newest(said, "wish", person.addresses, of.as_of),
        choice=newest(said, "choice", person.addresses, of.as_of),
        goals=goals,
        saved=tuple(saved_facts(said, person.addresses, of.as_of)),
        chosen=open_acts(said),
        mine=sides[0],
        theirs=sides[1],
        differences=differences,
        questions=of_the_relationship(of, person, bool(differences), bool(goals)),
        worth_asking=_worth_asking(of, person, said),
    )


def _worth_asking(of: Desk, person: Person, said: list[Statement]) -> tuple[str, ...]:
    """What may be asked them: what the owner saved and wants to ask about, the newest first; else what is noted on a card, and news from home."""
    saved = [one for one in saved_facts(said, person.addresses, of.as_of) if one.value != "dont_raise"]
    told = tuple(as_saved(of, one) for one in sorted(saved, key=lambda one: (-one.at, one.key)))
    return told or else_worth_asking(of, person)


def differing(of: Desk, person: Person, said: list[Statement]) -> tuple[str, ...]:
    """Where the owner's place and what was seen differ, each as a question."""
    assert of.owner is not None
    me, them = of.owner.key, person.key
    rows = [
        (row, state(row, of.as_of, of.clock))
        for side in ({"doer": me, "toward": them}, {"doer": them, "toward": me})
        for row in known(of, of.view.occasions(**side))
    ]
    seen = strands(of.view.signs(person=them, until=of.as_of), rows, said, me, them, of.as_of)
    found = placed(said, seen, of.view.traffic(them), me, them, of.as_of)
    return tuple(_difference(of, person, one) for one in found.differences)


def _difference(of: Desk, person: Person, one: Difference) -> str:
    words = sayings(of.settings.language)
    sentence = words.DIFFERENCES[one.kind]
    return str(sentence.format(place=words.PLACES[one.place], who=first_name(of, person.key), since=written(of, one.since), n=one.seen, of=one.of))


def open_acts(said: list[Statement]) -> tuple[Statement, ...]:
    """Acts chosen at a review that nobody has said are done."""
    done = {one.target for one in said if one.kind == "chosen_act" and one.value == "done"}
    return tuple(one for one in said if one.kind == "chosen_act" and one.value != "done" and one.key not in done)


def _relations(of: Desk) -> list[Relating]:
    assert of.owner is not None
    said, owner = standing(of), of.owner.key
    wrote: Counter[tuple[str, bool]] = Counter()
    for one in of.view.traffic():
        if of.as_of - LATELY < one.at <= of.as_of:
            wrote[one.person if one.author == owner else one.author, one.author == owner] += 1
    reviewed: dict[str, int] = {}
    circled: set[str] = set()
    for word in said:
        person = of.person_at.get(word.about)
        if person is not None and word.kind == "reviewed":
            reviewed[person.key] = word.at
        elif person is not None and word.kind == "circle":
            circled.add(person.key)
    keys = {key for key, _ in wrote} | circled
    return [
        Relating(key, of.people[key].name, wrote[key, True], wrote[key, False], reviewed.get(key, 0), key in circled, put_off(said, key, of.as_of))
        for key in keys
        if key in of.people and key != owner
    ]
