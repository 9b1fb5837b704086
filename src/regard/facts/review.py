"""Pages that ask: the weekly review, one relationship, a meeting; made once by the office for every face."""

from typing import NamedTuple

from regard.facts.action import Action, Quoted
from regard.facts.meeting import Meeting
from regard.facts.person import Person
from regard.facts.statement import Statement


class Asked(NamedTuple):
    """One question as a page shows it. `key` is what an answer targets; `sentence` the question itself; `said` the words behind it.

    `suggested` are persons laid beside it; `choices` pairs of a value and its words, empty where the answer is in the person's own words;
    `answer` is the kind of statement that an answer is.
    """

    key: str
    principle: str
    person: str
    person_name: str
    sentence: str
    said: tuple[Quoted, ...]
    suggested: tuple[Person, ...]
    choices: tuple[tuple[str, str], ...]
    answer: str
    opened_at: int
    cause: str
    meeting: str


class Circle(NamedTuple):
    """In which circle a person stands: as the owner said (`reason` is ""), or as proposed, with the reason."""

    value: str
    reason: str


class Relation(NamedTuple):
    """One relationship under review: what the owner says of it, what is open in it, the questions that it asks, and what is worth asking them."""

    person: Person
    circle: Circle | None
    reviewed_at: int | None
    wish: Statement | None
    choice: Statement | None
    goals: tuple[Statement, ...]
    saved: tuple[Statement, ...]
    chosen: tuple[Statement, ...]
    mine: tuple[Action, ...]
    theirs: tuple[Action, ...]
    differences: tuple[str, ...]
    questions: tuple[Asked, ...]
    worth_asking: tuple[str, ...] = ()


class Review(NamedTuple):
    """The weekly review: what was kept this week on top, then one relationship (None when none is due), then a few questions."""

    as_of: int
    kept: tuple[Action, ...]
    kind_words: tuple[Quoted, ...]
    relation: Relation | None
    questions: tuple[Asked, ...]


class Visit(NamedTuple):
    """One who comes to a meeting: a person of the ledger, or a name of whom nothing is known; what is open, and what is worth asking."""

    person: Person | None
    name: str
    mine: tuple[Action, ...]
    theirs: tuple[Action, ...]
    worth_asking: tuple[str, ...]


class MeetingPage(NamedTuple):
    """One meeting, before it or after it. `asking` are the questions of the page: before it, whether to send again what they asked for last time;
    after it, whether one looked forward to it, one a person."""

    meeting: Meeting
    visits: tuple[Visit, ...]
    asking: tuple[Asked, ...]
    after: bool
