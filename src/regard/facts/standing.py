"""Pages of a standing: how a relationship stands, and how that is worked out; made once by the office for every face.

Two strands each way and two trusts, side by side; nothing is added up, and no figure is a figure of a person.
"""

from typing import Literal, NamedTuple

from regard.facts.action import Action, Quoted
from regard.facts.page import Count
from regard.facts.person import Person
from regard.facts.statement import Statement


class Known(NamedTuple):
    """Deeds kept of those known, in one quarter."""

    kept: int
    known: int


class Often(NamedTuple):
    """How often one principle's signs were seen: in the last quarter and in the one before; `before` is None where the mail does not cover it."""

    principle: str
    now: int
    before: int | None


class Went(NamedTuple):
    """One principle's deeds: of the last ten known, and quarter beside quarter; `stale` is the newest one's instant where it is half a year old."""

    lately: Count
    now: Known
    before: Known | None
    stale: int | None


class Side(NamedTuple):
    """One strand in one direction; `mine`: from the owner towards them. `quoted` newest first; `answers` are the owner's words, newest first."""

    name: Literal["respect", "love"]
    mine: bool
    signs: tuple[Often, ...]
    deeds: tuple[Went, ...]
    quoted: tuple[Quoted, ...]
    answers: tuple[Statement, ...]


class Opened(NamedTuple):
    """A breach that the owner opened: the key of the statement, its instant, its kind, the owner's words, and the row that it names (None without)."""

    key: str
    at: int
    kind: str
    words: str
    row: Action | None


class Trusted(NamedTuple):
    """Trust in one direction; `mine`: made by the owner's deeds, their trust in me. `told` are sentences: the state first, then the way back in deeds.

    `asks` is the row of a broken promise about which it may be asked once whether it is a breach of trust.
    """

    mine: bool
    state: Literal["sound", "breached", "on_probation", "closed"]
    told: tuple[str, ...]
    breaches: tuple[Opened, ...]
    asks: Action | None


class Standing(NamedTuple):
    """How a relationship stands: `sides` respect mine, respect theirs, love mine, love theirs; `trusts` their trust in me first.

    `place` is the owner's word (None before the first), `differences` questions where the evidence differs from it;
    `not_compared` says why no earlier quarter stands beside this one, "" where it does; `for_nothing` is my last warm word in a mail without an ask.
    """

    as_of: int
    person: Person
    place: str | None
    place_said_at: int | None
    differences: tuple[str, ...]
    sides: tuple[Side, ...]
    trusts: tuple[Trusted, ...]
    not_compared: str
    for_nothing: Quoted | None


class Estimated(NamedTuple):
    """The estimate behind one count, each between 0 and 1; `effective` as many equal deeds would say as much; `habit` what the doer does in general.
    `value`, `low` and `high` are None where too few deeds are known to estimate anything: then the counts say all.

    `proof`: what a page may claim, and `why` in one sentence ("" where it was not tested).
    """

    lately: Count
    value: float | None
    low: float | None
    high: float | None
    known: int
    effective: float
    habit: float
    stale: int | None
    proof: Literal["prediction", "description", "untested"]
    why: str


class Horizon(NamedTuple):
    """The share answered within `days` working days, of `watched`; None where too few were watched so long."""

    days: int
    share: float | None
    watched: int


class Waited(NamedTuple):
    """How long is waited in one direction: `asked`, `answered`; who still waits counts as long as seen to; `hours` quartiles of the answered.
    With too few asks the counts alone."""

    mine: bool
    asked: int
    answered: int
    by: tuple[Horizon, ...]
    hours: tuple[float, float, float] | None


class TrustWorked(NamedTuple):
    """The estimate behind trust in one direction, each between 0 and 1, None with too few `promises` known, which are behind the reliability."""

    mine: bool
    reliability: float | None
    integrity: float | None
    trust: float | None
    promises: int
    breaches: int


class How(NamedTuple):
    """How a standing is worked out: the estimates behind the counts, the waits, the trusts; both directions, never mixed."""

    as_of: int
    person: Person
    estimates: tuple[Estimated, ...]
    waits: tuple[Waited, ...]
    trusts: tuple[TrustWorked, ...]
