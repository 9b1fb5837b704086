"""Pages of the own mirror: comparisons, samples to look at, kind words, and what the owner keeps of a person."""

from typing import Literal, NamedTuple

from regard.facts.action import Quoted
from regard.facts.person import Person
from regard.facts.review import Circle
from regard.facts.statement import Statement


class Curve(NamedTuple):
    """What a picture shows of one group: (working hours, share answered by then), as far as anyone was watched."""

    label: str
    points: tuple[tuple[int, float], ...]


class Waiting(NamedTuple):
    """One ask of a sample: who asked, when, the mail; `hours` working hours until the answer, None where none is seen."""

    person: str
    person_name: str
    at: int
    moment: str
    subject: str
    hours: float | None


class Crossing(NamedTuple):
    """What went over the bridge with one person in half a year: (kind, mine, theirs), never added up."""

    person: Person
    kinds: tuple[tuple[str, int, int], ...]


class Comparison(NamedTuple):
    """One comparison: sentences, a picture (`curves`, or `people`: how many people have which tenth of their asks answered by the next working day),
    and a sample. `figure` names the `behind` asks that it rests on."""

    principle: str
    figure: str
    told: tuple[str, ...]
    curves: tuple[Curve, ...]
    people: tuple[int, ...]
    longest: tuple[Waiting, ...]
    never: tuple[Waiting, ...]
    behind: int


class LowerHalf(NamedTuple):
    """What the lower half of the desk brought in, in sentences, with the owner's help beside it; `prompt` is a leader's question for this quarter,
    "" where nothing is compared; `figure` names the moments to watch, `looked` the instant at which the owner did so this quarter."""

    told: tuple[str, ...]
    prompt: str
    figure: str
    looked: int | None


class Quarter(NamedTuple):
    """A calendar quarter of the help record, such as (2026, 3): the owner's own deeds, beside one another, never weighed against one another."""

    year: int
    quarter: int
    help: int
    credit: int
    outcome: int


class Mirror(NamedTuple):
    """The comparisons page; the owner's own mirror. `lower_half` is None without tables, `record` empty where there is nothing to keep."""

    as_of: int
    comparisons: tuple[Comparison, ...]
    traffic: tuple[Crossing, ...]
    lower_half: LowerHalf | None
    record: tuple[Quarter, ...]


class Observed(NamedTuple):
    """Some of the moments behind a figure, drawn by a fixed seed, without a verdict; `of` how many there are.

    `question` is the key that an answer targets; `person` whom it is about, None for a comparison; `answers` the owner's earlier words.
    """

    figure: str
    principle: str
    mine: bool
    person: Person | None
    sample: tuple[Quoted, ...]
    of: int
    question: str
    sentence: str
    answers: tuple[Statement, ...]


class KindWord(NamedTuple):
    """A thanks or a credit, quoted; `mine`: given by the owner. `person` is the other side's key, "" where it is not in the ledger any more."""

    mine: bool
    mark: Literal["thanks", "credit"]
    person: str
    person_name: str
    said: Quoted


class Suggestion(NamedTuple):
    """What a person wrote of themselves, or the owner noted of them on a card (`said` is then of no mail, at 0 where the card has no day), offered to be
    saved; `delicate` ones (health, faith, union, pregnancy, separation, death) only on request."""

    said: Quoted
    act: str
    delicate: bool


class Keeping(NamedTuple):
    """What the owner says and keeps of a person; `circle` as said, or proposed with its reason. `delicate` counts suggestions not shown."""

    person: Person
    circle: Circle | None
    place: Statement | None
    wish: Statement | None
    choice: Statement | None
    goals: tuple[Statement, ...]
    saved: tuple[Statement, ...]
    suggestions: tuple[Suggestion, ...]
    delicate: int
    choices: dict[str, tuple[tuple[str, str], ...]]
