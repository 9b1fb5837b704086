"""Asking: the questions found in the facts and those that a review asks, as pages show them."""

from collections.abc import Iterable, Sequence

from regard.facts.action import Quoted
from regard.facts.keys import key_of
from regard.facts.meeting import Meeting
from regard.facts.person import Person
from regard.facts.question import Question
from regard.facts.review import Asked
from regard.facts.statement import Statement, StatementKind
from regard.languages.asking import asking
from regard.languages.days import written_day
from regard.matters.clock import day_of
from regard.office.desk import Desk, author_of, first_name, name_of
from regard.office.to_come import meeting_of
from regard.principles.genuineness import mutual_care, shared_goals
from regard.principles.respect_and_love import both_strands, choose_clients
from regard.standing.stated import newest, put_off

DAY = 86_400
ANSWERS = {"both_strands": "place", "choose_clients": "choice", "looking_forward": "looking_forward", "no_jerks": "over_the_line"}
"""Which kind of statement answers a principle's question; every other is an "answer" in the person's own words."""
PUT = {"shared_credit": "named", "inclusivity": "named"}
"""Whose answer names persons, one statement each."""


def standing(of: Desk) -> list[Statement]:
    """The statements that stand at the desk's instant, in order of writing."""
    return [one for one in of.statements if one.at <= of.as_of]


def written(of: Desk, instant: int) -> str:
    """A day in words of the desk's language."""
    day, today = day_of(of.clock, instant), day_of(of.clock, of.as_of)
    return written_day(of.settings.language, day, today)


def as_saved(of: Desk, fact: Statement) -> str:
    """What the owner saved of someone, with its day."""
    return str(asking(of.settings.language).SAVED.format(day=written(of, fact.at), words=fact.words))


def as_asked(of: Desk, questions: Iterable[Question]) -> tuple[Asked, ...]:
    """Found questions as pages show them."""
    found = list(questions)
    headers = of.view.headers([moment for one in found for moment in one.evidence])
    out = []
    for one in found:
        suggested = tuple(of.people[key] for key in one.suggested if key in of.people)
        said = tuple(
            Quoted(one.quote if number == 0 else "", author_of(of, headers[moment].author), headers[moment].instant, moment,
                   headers[moment].message_id, headers[moment].subject)
            for number, moment in enumerate(one.evidence)
            if moment in headers
        )  # fmt: skip
        coming = meeting_of(of, one) if one.principle == "asked_last_time" else None
        out.append(_asked(of, one.principle, one.key, one.about, one.opened_at, one.cause, said, suggested, one.meeting, coming))
    return tuple(out)


EVERY: dict[str, tuple[StatementKind, int]] = {
    "both_strands": ("place", both_strands.EVERY_DAYS),
    "choose_clients": ("choice", choose_clients.EVERY_DAYS),
    "mutual_care": ("answer", mutual_care.EVERY_DAYS),
    "shared_goals": ("answer", shared_goals.EVERY_DAYS),
}
"""What a review asks about a relationship: which statement answers it, and after how many days it is asked again."""
OF_A_RELATIONSHIP = tuple(EVERY)


def of_the_relationship(of: Desk, person: Person, differs: bool, has_goals: bool) -> tuple[Asked, ...]:
    """What a review asks about one relationship: its place when it was never said, is a quarter old or differs from what was seen; what to do
    with it; once a quarter whether both feel cared for; and what was gained towards written goals. What was put off or refused is not asked."""
    said = standing(of)
    due = []
    for principle, (kind, every) in EVERY.items():
        key = question_key(principle, person)
        last = newest(said, kind, person.addresses, of.as_of, key if kind == "answer" else None)
        refused = newest(said, "refused", person.addresses, of.as_of, key)
        stale = last is None or of.as_of - last.at > every * DAY or (principle == "both_strands" and differs)
        wanted = refused is None or of.as_of - refused.at > every * DAY
        if stale and wanted and not put_off(said, key, of.as_of) and (principle != "shared_goals" or has_goals):
            due.append(of_person(of, principle, person))
    return tuple(due)


def of_person(of: Desk, principle: str, person: Person) -> Asked:
    """A question that a review asks about a relationship, whether it is due or not."""
    key = question_key(principle, person)
    return _asked(of, principle, key, person.key, of.as_of, key, (), (), "")


def of_the_owner(of: Desk, principle: str) -> Asked:
    """A question about the owner's own, such as the vision."""
    key = key_of("question", principle)
    return _asked(of, principle, key, "", of.as_of, key, (), (), "")


def question_key(principle: str, person: Person) -> str:
    """The key of a question that a review asks about a person; the same for every review."""
    return key_of("question", principle, person.addresses[0])


def _asked(
    of: Desk,
    principle: str,
    key: str,
    about: str,
    opened_at: int,
    cause: str,
    said: Sequence[Quoted],
    suggested: Sequence[Person],
    meeting: str,
    coming: Meeting | None = None,
) -> Asked:
    words = asking(of.settings.language)
    called = (coming.summary if coming else "") or words.NAMELESS
    ahead = {"meeting": called, "next": written(of, coming.start if coming else opened_at)}
    names = f" {words.AND} ".join(person.name for person in suggested)
    won = next((one.words for one in of.statements if one.key == cause and one.kind == "outcome"), "")
    answer = PUT.get(principle) or ANSWERS.get(principle, "answer")
    return Asked(
        key=key,
        principle=principle,
        person=about,
        person_name=name_of(of, about) if about else "",
        sentence=words.QUESTIONS[f"{principle}_won" if won else principle].format(
            who=first_name(of, about) if about else "", names=names, day=written(of, opened_at), won=won, **ahead
        ),
        said=tuple(said),
        suggested=tuple(suggested),
        choices=tuple(words.CHOICES.get(answer, {}).items()),
        answer=answer,
        opened_at=opened_at,
        cause=cause,
        meeting=meeting,
    )
