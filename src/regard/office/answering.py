"""Answering: a question named by its key, and the statements that an answer to it is."""

from collections.abc import Sequence
from typing import NamedTuple

from regard.facts.keys import key_of
from regard.facts.person import Person
from regard.facts.review import Asked
from regard.facts.statement import Statement, StatementKind
from regard.ledger.home import Ledger
from regard.office.asking import DAY, OF_A_RELATIONSHIP, as_asked, of_person, of_the_owner, question_key
from regard.office.desk import Desk
from regard.office.errors import AnswerUnfit, QuestionNotFound, QuestionUnclear
from regard.office.stating import Wording, stated

NOT_NOW_DAYS = 7
"""A question put off comes back at the next weekly review."""
CANDIDATES = 4
SHORT = 8


class Answer(NamedTuple):
    """A choice, words of the owner's own, persons named; whichever the question asks for."""

    value: str = ""
    words: str = ""
    named: tuple[Person, ...] = ()


def question_called(of: Desk, beginning: str) -> Asked:
    """The question whose key begins like this: found in the facts, of a relationship, or the owner's own. Raises QuestionNotFound, QuestionUnclear."""
    wanted = beginning.strip().lower()
    found = [one for one in of.view.questions(until=of.as_of) if wanted and one.key.startswith(wanted)]
    related = [
        (principle, person)
        for person in of.people.values()
        if not person.me
        for principle in OF_A_RELATIONSHIP
        if wanted and question_key(principle, person).startswith(wanted)
    ]
    own = [of_the_owner(of, "vision")] if wanted and key_of("question", "vision").startswith(wanted) else []
    several = len(found) + len(related) + len(own)
    if several == 0:
        raise QuestionNotFound(question=beginning)
    if several > 1:
        keys = [one.key[:SHORT] for one in found] + [question_key(*one)[:SHORT] for one in related]
        raise QuestionUnclear(question=beginning, candidates=", ".join(keys[:CANDIDATES]))
    return own[0] if own else as_asked(of, found)[0] if found else of_person(of, *related[0])


def answer(of: Desk, ledger: Ledger, asked: Asked, given: Answer) -> list[Statement]:
    """Keep an answer. Raises AnswerUnfit where it is not what the question asks for."""
    wordings = list(_wordings(of, asked, given))
    return [stated(ledger, one, of.as_of) for one in wordings]


def not_now(of: Desk, ledger: Ledger, asked: Asked) -> Statement:
    """Put a question off for a week."""
    return stated(ledger, Wording("snoozed", _about(of, asked), until=of.as_of + NOT_NOW_DAYS * DAY, target=asked.key), of.as_of)


def not_this(of: Desk, ledger: Ledger, asked: Asked) -> Statement:
    """Say that a question is not wanted."""
    return stated(ledger, Wording("refused", _about(of, asked), target=asked.key), of.as_of)


def _wordings(of: Desk, asked: Asked, given: Answer) -> Sequence[Wording]:
    about = _about(of, asked)
    values = dict(asked.choices)
    if values and given.value not in values:
        raise AnswerUnfit(question=asked.sentence, needs=", ".join(values))
    closing = Wording("answer", about, given.value, given.words, target=asked.key)
    if asked.answer in ("place", "choice", "looking_forward"):
        kind: StatementKind = asked.answer  # type: ignore[assignment]
        return [Wording(kind, about, given.value, given.words, target=asked.key)]
    if asked.answer == "over_the_line":
        return [Wording("over_the_line", about, given.value, given.words, target=asked.cause), closing]
    if asked.answer == "named" and (given.named or given.words.strip()):
        names = ", ".join(person.name for person in given.named)
        named = [Wording("named", person.addresses[0], asked.principle, target=asked.cause) for person in given.named]
        return [*named, closing._replace(words=given.words or names)]
    if not given.words.strip():
        raise AnswerUnfit(question=asked.sentence, needs=NEEDS_NAMES if asked.answer == "named" else NEEDS_WORDS)
    return [closing]


NEEDS_WORDS, NEEDS_NAMES = "--words", "--who, --words"
"""How the command line gives what is missing; pages have a field for it."""


def _about(of: Desk, asked: Asked) -> str:
    person = of.people.get(asked.person)
    return person.addresses[0] if person else ""
