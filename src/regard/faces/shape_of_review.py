"""The shape of the review, meetings, statements, standings and kind words as JSON, version 1 (docs/json.md).

Figures about others are in no export, so that nothing can rank people by them: of a standing and of how it is worked out only my own side goes out.
"""

from __future__ import annotations

from collections.abc import Sequence

from regard.faces.shape import VERSION, Shape, instant, listed, quoted, row
from regard.faces.voice import Voice
from regard.facts.action import Quoted
from regard.facts.mirror import KindWord
from regard.facts.review import Asked, MeetingPage, Relation, Review
from regard.facts.standing import How, Standing
from regard.facts.statement import Statement


def asked(one: Asked) -> Shape:
    """A question; `id` is what an answer names, `choices` its values, empty where it is answered in words."""
    return {
        "id": one.key,
        "principle": one.principle,
        "person": one.person_name,
        "person_key": one.person,
        "question": one.sentence,
        "answer": one.answer,
        "choices": [value for value, _ in one.choices],
        "suggested": [person.name for person in one.suggested],
        "opened_at": instant(one.opened_at),
        "said": [quoted(words) for words in one.said],
    }


def statement(one: Statement) -> Shape:
    """What the owner stated; `statement` is its key, for taking it back."""
    return {
        "version": VERSION,
        "statement": one.key,
        "kind": one.kind,
        "about": one.about,
        "value": one.value,
        "words": one.words if one.kind != "vision" else "",
        "at": instant(one.at),
        "when": instant(one.when),
        "until": instant(one.until),
        "target": one.target,
    }


def review(page: Review) -> Shape:
    """The weekly review: rows kept this week, kind words, one relationship (or null), questions."""
    return listed(
        "review",
        page.as_of,
        [row(one) for one in page.kept],
        kind_words=[quoted(words) for words in page.kind_words],
        relation=page.relation and _relation(page.relation),
        questions=[asked(one) for one in page.questions],
    )


def _relation(one: Relation) -> Shape:
    return {
        "person": one.person.name,
        "person_key": one.person.key,
        "circle": one.circle and one.circle._asdict(),
        "reviewed_at": instant(one.reviewed_at),
        "wish": one.wish.words if one.wish else None,
        "choice": one.choice.value if one.choice else None,
        "goals": [statement(each) for each in one.goals],
        "chosen": [statement(each) for each in one.chosen],
        "rows": [row(each) for each in (*one.mine, *one.theirs)],
        "differences": list(one.differences),
        "questions": [asked(each) for each in one.questions],
        "worth_asking": list(one.worth_asking),
    }


def meeting(page: MeetingPage) -> Shape:
    """One meeting: who comes, what is open, what is worth asking; after it, whether one looked forward to it."""
    one = page.meeting
    visits = [
        {"person": each.name, "person_key": each.person and each.person.key, "rows": [row(action) for action in (*each.mine, *each.theirs)],
         "worth_asking": list(each.worth_asking)}
        for each in page.visits
    ]  # fmt: skip
    return {
        "id": one.key,
        "start": instant(one.start),
        "end": instant(one.end),
        "summary": one.summary,
        "place": one.place,
        "after": page.after,
        "visits": visits,
        "questions": [asked(each) for each in page.asking],
    }


def standing(page: Standing) -> Shape:
    """How a relationship stands: my own deeds and signs, quoted words of both, the place, differences, their trust in me."""
    mine = [side for side in page.sides if side.mine]
    return listed(
        "standing",
        page.as_of,
        [],
        person=page.person.name,
        person_key=page.person.key,
        place=page.place,
        place_said_at=instant(page.place_said_at),
        differences=list(page.differences),
        strands=[
            {
                "strand": side.name,
                "deeds": [
                    {**one.lately._asdict(), "now": one.now._asdict(), "before": one.before and one.before._asdict(), "stale": instant(one.stale)}
                    for one in side.deeds
                ],
                "signs": [one._asdict() for one in side.signs],
            }
            for side in mine
        ],
        quoted=[{"strand": side.name, "mine": side.mine, **quoted(words)} for side in page.sides for words in side.quoted],
        trust=[
            {
                "state": one.state,
                "told": list(one.told),
                "breaches": [{**each._asdict(), "at": instant(each.at), "row": each.row and row(each.row)} for each in one.breaches],
            }
            for one in page.trusts
            if one.mine
        ],
        not_compared=page.not_compared,
    )


def how(page: How, voice: Voice) -> Shape:
    """How my own side of a standing is worked out."""
    estimates = [
        {**one._asdict(), "lately": one.lately._asdict(), "stale": instant(one.stale), "why": voice.told(one.why)} for one in page.estimates if one.lately.mine
    ]
    waits = [{**one._asdict(), "by": [each._asdict() for each in one.by], "hours": one.hours and list(one.hours)} for one in page.waits if one.mine]
    trusts = [one._asdict() for one in page.trusts if one.mine]
    return listed("how", page.as_of, [], person=page.person.name, person_key=page.person.key, estimates=estimates, waits=waits, trust=trusts)


def kind_words(words: Sequence[KindWord], as_of: int, best: Sequence[Quoted] = ()) -> Shape:
    """Every thanks and credit, received and given, and the owner's own best moments."""
    rows = [{"mine": one.mine, "kind": one.mark, "person": one.person_name, "person_key": one.person, **quoted(one.said)} for one in words]
    return listed("kind-words", as_of, rows, best_moments=[quoted(one) for one in best])
