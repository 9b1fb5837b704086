"""Join: from the set of moments to conversations and people; pure, and the same for every order of rows."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np

from regard.facts.contact import Contact
from regard.facts.coverage import Coverage
from regard.facts.link import Reply, Threaded
from regard.facts.person import Belonging, Person
from regard.joining.channels import Towards, towards_of
from regard.joining.columns import Columns, Folders, Ints
from regard.joining.copies import ORIGINAL, copies_of
from regard.joining.coverage import coverage_of
from regard.joining.me import Me, me_of
from regard.joining.order import Cast, cast_of, folders_in_order, in_order, numbered
from regard.joining.persons import Lists, Persons, Said, known_by, persons_of, said_of
from regard.joining.threads import Spinner, Threads, belongings, replies, spun
from regard.people.decisions import Decision
from regard.people.names import cleaned


class Numbered(NamedTuple):
    """The integer columns that matters read, by moment number: its place sorted by (instant, key).

    `key` and `instant` are the moment's; `row` its row in the columns given; `author` a person's number (place in `Joined.persons`) or -1;
    `thread` a number in order of first moment, named by `threads`; `parent` a moment's number or -1; `reason` an index into
    `regard.joining.threads.REASONS` or -1; `certain` 0 or 1; `copy_of` the number of the moment that this one is a shifted copy of, or -1.
    """

    key: list[str]
    instant: Ints
    author: Ints
    thread: Ints
    threads: list[str]
    parent: Ints
    reason: Ints
    certain: Ints
    copy_of: Ints


class Joined(NamedTuple):
    """Everything joining says. Persons are sorted by key; the owner is marked; `me_reason` and `notices` are full sentences.

    `coverage` is where both sides are seen, `coverage_of_others` where received mail is kept so well that others can be judged.
    `candidates` are names to choose from where no owner was found. `towards` and `numbered` count moments by place and persons by
    their place in `persons`.
    """

    replies: list[Reply]
    threads: list[Threaded]
    persons: list[Person]
    belongings: list[Belonging]
    me: tuple[str, ...]
    me_reason: str
    candidates: tuple[str, ...]
    coverage: tuple[Coverage, ...]
    coverage_of_others: tuple[Coverage, ...]
    notices: tuple[str, ...]
    towards: Towards
    numbered: Numbered


def join(columns: Columns, folders: Folders, decisions: Iterable[Decision] = (), me: str | None = None, cards: Sequence[Contact] = ()) -> Joined:
    """Join the moments of `columns`. `me` is an address or a name and overrules what is found; `cards` are the owner's address book.

    Raises MeNotFound, MeUnclear.
    """
    with uncollected():
        return step_by_step(columns, folders, decisions, me, cards).joined


@contextmanager
def uncollected() -> Iterator[None]:
    """Pause the search for circular garbage: millions of new records hold none, and going through them costs a third of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class Parts(NamedTuple):
    """What was joined, and what each step found on the way: that from which the joining can go on (`regard.joining.growing`)."""

    joined: Joined
    columns: Columns
    folders: Folders
    said: Said
    cast: Cast
    persons: Persons
    who: Ints
    spinner: Spinner
    owner: Me


def step_by_step(columns: Columns, folders: Folders, decisions: Iterable[Decision], me: str | None, cards: Sequence[Contact]) -> Parts:
    """`join`, with what each step found."""
    folders = folders_in_order(folders, columns)
    columns = in_order(columns)
    addressed = numbered(columns.participants.address)
    cast, said = cast_of(columns.participants, len(columns.key), addressed), said_of(columns.participants, addressed)
    persons = persons_of(known_by(said, Lists(columns.list_id)), cast, decisions, cards)
    who = np.array([persons.number.get(address, -1) for address in cast.addresses], dtype=np.int64)
    author = person_of_author(cast, who)
    copy_of = copies_of(columns, cast)
    spinner = spun(columns, cast, copy_of)
    threads = spinner.threads()
    owner = me_of(columns, cast, folders, persons, who, me)
    towards = towards_of(columns, cast, who, author, answered(author, threads.parent), spoken(persons), copy_of == ORIGINAL)
    covered = coverage_of(columns, author, threads.parent, towards, owner.persons)
    joined = Joined(
        replies=replies(columns, threads),
        threads=belongings(columns, threads),
        persons=marked(persons, owner.persons),
        belongings=persons.belongings,
        me=tuple(persons.persons[number].key for number in owner.persons),
        me_reason=owner.reason,
        candidates=owner.candidates,
        coverage=covered.both,
        coverage_of_others=covered.others,
        notices=covered.notices,
        towards=towards,
        numbered=numbers(columns, author, threads, copy_of),
    )
    return Parts(joined, columns, folders, said, cast, persons, who, spinner, owner)


def answered(author: Ints, parent: Ints) -> Ints:
    """The author of what each moment answers, -1 where it answers nothing."""
    return np.where(parent >= 0, author[parent], -1) if len(author) else parent


def person_of_author(cast: Cast, who: Ints) -> Ints:
    """The author's person by place, -1 where there is none or it is a list."""
    return np.where(cast.author >= 0, who[cast.author], -1) if len(who) else cast.author


def marked(persons: Persons, mine: tuple[int, ...]) -> list[Person]:
    """The persons with the owner marked."""
    return [person._replace(me=True) if number in mine else person for number, person in enumerate(persons.persons)]


def spoken(persons: Persons) -> list[list[str]]:
    """By person: the cleaned names by which a greeting may call."""
    return [sorted({person.name, *map(cleaned, names)} - {""}) for person, names in zip(persons.persons, persons.names, strict=True)]


def numbers(columns: Columns, author: Ints, threads: Threads, copy_of: Ints) -> Numbered:
    """The columns for matters."""
    first: dict[str, int] = {}
    thread = np.fromiter((first.setdefault(name, len(first)) for name in threads.thread), dtype=np.int64, count=len(threads.thread))
    return Numbered(
        key=list(columns.key),
        instant=np.asarray(columns.instant, dtype=np.int64),
        author=author,
        thread=thread,
        threads=list(first),
        parent=threads.parent,
        reason=threads.reason,
        certain=threads.certain,
        copy_of=copy_of,
    )
