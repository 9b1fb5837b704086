"""Pages: what a face shows, made once by the office, so that the terminal, the web and the JSON say the same."""

from typing import NamedTuple

from regard.facts.action import Action, Quoted
from regard.facts.coverage import Coverage
from regard.facts.occasion import Evidence, Occasion
from regard.facts.person import Belonging, Person


class Today(NamedTuple):
    """This morning: at most seven debts, at most one kindness.

    `more` counts debts not shown because seven is enough; `faded` those too old to press; `parked` those asked about and left.
    `notices` are full sentences about what could not be seen ("No Sent folder…") with the remedy; `covered` is false where the mail
    does not reach this morning, so that an empty list says nothing; `begins` is the first instant of which it tells, where this morning lies before it.
    """

    as_of: int
    me: Person | None
    actions: tuple[Action, ...]
    kindness: Quoted | None
    more: int
    faded: int
    parked: int
    notices: tuple[str, ...]
    covered: bool = True
    begins: int | None = None


class Ledgered(NamedTuple):
    """A two-sided list (promises, waiting): what I owe, what I am owed; open rows first, then newest first."""

    as_of: int
    mine: tuple[Action, ...]
    theirs: tuple[Action, ...]
    notices: tuple[str, ...]


class Count(NamedTuple):
    """How many of the last known ones were kept, for one principle in one direction; `last` is how many are looked at, at most 10.

    `shared` of its matters are counted by an earlier principle of the same page and direction too: one promise, read twice.
    """

    principle: str
    mine: bool
    kept: int
    last: int
    late: int
    unknown: int
    open: int
    shared: int = 0


class Traffic(NamedTuple):
    """One kind of traffic over the bridge, both ways: threads started, questions and requests, things delivered, thanks."""

    kind: str
    mine: int
    theirs: int


class PersonCard(NamedTuple):
    """A line in the list of people, which is sorted by name or by what I owe; never by what they are worth."""

    person: Person
    last_at: int
    moments: int
    owed_by_me: int
    owed_to_me: int


class PersonPage(NamedTuple):
    """One relationship in both directions."""

    as_of: int
    person: Person
    belongings: tuple[Belonging, ...]
    first_at: int
    last_at: int
    mine: tuple[Action, ...]
    theirs: tuple[Action, ...]
    counts: tuple[Count, ...]
    traffic: tuple[Traffic, ...]
    warm_mine: tuple[Quoted, ...]
    warm_theirs: tuple[Quoted, ...]


class Why(NamedTuple):
    """The evidence behind one row: its occasion, the moments in order, the words in each, what is not known, what was said by hand.

    `linked` says of each piece of evidence what it does about the words that opened the row, and how that is known ("" where nothing links them);
    `learnt` why the row is shown more or less surely than it was found.
    """

    action: Action
    occasion: Occasion
    evidence: tuple[tuple[Evidence, Quoted], ...]
    coverage: Coverage | None
    cannot_know: str
    sentence: str
    entries: tuple[str, ...]
    linked: tuple[str, ...] = ()
    learnt: str = ""


class Mail(NamedTuple):
    """One mail shown as text: headers, new text. `excerpt` is what of the text stands around the words searched for, "" where none were."""

    moment: str
    message_id: str
    subject: str
    author: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    at: int
    text: str
    folders: tuple[str, ...]
    excerpt: str = ""


class Progress(NamedTuple):
    """How far an import is. `seconds_left` is None until it can be told; `skipped` counts by reason."""

    done: int
    total: int
    per_second: float
    seconds_left: float | None
    skipped: dict[str, int]
    first_finding: Action | None
    stage: str


class FiledFile(NamedTuple):
    """What an import changed in one calendar, address book or table; `kind` is meeting, contact, submission, interview or placement."""

    path: str
    kind: str
    new: int
    changed: int
    gone: int
    same: int


class Imported(NamedTuple):
    """What an import did: new raw messages, moments, copies known already, unreadable by reason, sources refused, by full sentences.

    `me_refused` says why the owner that was asked for was not set, "" where it was or none was asked for. `filed` tells of files besides mail.
    """

    raw: int
    moments: int
    known: int
    unreadable: dict[str, int]
    errors: tuple[str, ...]
    notices: tuple[str, ...]
    interrupted: bool
    me_refused: str = ""
    filed: tuple[FiledFile, ...] = ()
