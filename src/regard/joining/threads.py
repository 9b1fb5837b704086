"""Threads: each moment's one parent, and the thread it belongs to.

Guarantee: moments are taken in the order of (instant, key), and what is said of a moment (parent, thread) is a function of
this and the earlier moments alone. So a parent is always earlier; adding later mail changes nothing said before; only
earlier mail that arrives late (an older mailbox imported after) may fill in a missing parent, and may then
move what hangs on it. A thread is named by its first moment, or, where only its Message-ID is known, by that id.
"""

from typing import Literal, NamedTuple

import numpy as np

from regard.facts.act import Certainty
from regard.facts.keys import key_of
from regard.facts.link import Reply, Threaded
from regard.joining.columns import Columns, Ints
from regard.joining.copies import ORIGINAL
from regard.joining.headers import MISSING, Named, chains, named_parents
from regard.joining.marks import versioned
from regard.joining.nearer import Nearer
from regard.joining.order import Cast, numbered
from regard.joining.quotes import Ties, quoted_parents
from regard.joining.series import Series
from regard.joining.topics import Topics, marks

Reason = Literal["header", "quote", "topic"]
REASONS: tuple[Reason, ...] = ("header", "quote", "topic")
HEADER, QUOTE, TOPIC = range(3)


class Threads(NamedTuple):
    """By place: the parent's place or -1, the reason (index into REASONS, or -1), whether certain, and the thread's key."""

    parent: Ints
    reason: Ints
    certain: Ints
    thread: list[str]


def threads_of(columns: Columns, cast: Cast, copy_of: Ints) -> Threads:
    """Rebuild the threads of moments in order of time; `copy_of` is from `copies_of`."""
    return spun(columns, cast, copy_of).threads()


def spun(columns: Columns, cast: Cast, copy_of: Ints) -> "Spinner":
    """The spinner that has taken all moments."""
    spinner = Spinner(columns._replace(topic=told_apart(columns), instant=np.asarray(columns.instant, dtype=np.int64).tolist()), cast)
    by_quote = quoted(columns, spinner.named, ties_of(spinner.columns, cast))
    for place, original in enumerate(copy_of.tolist()):
        spinner.add(place, by_quote.get(place), original)
    return spinner


def told_apart(columns: Columns) -> list[str]:
    """The topics as threads tell them apart."""
    return [versioned(*pair) for pair in zip(columns.topic, columns.subject, strict=True)]


def ties_of(columns: Columns, cast: Cast) -> Ties:
    """What a quote is weighed with."""
    topics, topic = numbered(columns.topic)
    return Ties(np.where(topic == 0, -1, topic) if topics[:1] == [""] else topic, cast)


def quoted(columns: Columns, named: Named, ties: Ties, first: int = 0) -> dict[int, tuple[int, int]]:
    """Place → (parent, certain) by quote, for those from `first` on that no header tells of; `named` begins there."""
    wanted = np.flatnonzero(np.array(named.parent, dtype=np.int64) == MISSING) + first
    proven = quoted_parents(columns.lines, columns.quoted, wanted, ties)
    return dict(zip(proven.child.tolist(), zip(proven.parent.tolist(), proven.certain.tolist(), strict=True), strict=True))


class Spinner:
    """Adds moments one by one, in the order of time. `awaited` maps the Message-IDs that were named but not seen to their thread."""

    def __init__(self, columns: Columns, cast: Cast) -> None:
        self.columns = columns
        self.chain = chains(columns)
        self.holder: dict[str, int] = {}
        self.named = named_parents(columns.message_ids, self.chain, self.holder)
        self.marked = marks(columns)
        self.topics = Topics(columns, cast)
        self.nearer = Nearer(columns, cast, self.topics)
        self.series = Series()
        self.headed: set[int] = set()
        self.awaited: dict[str, str] = {}
        self.parent: list[int] = []
        self.reason: list[int] = []
        self.certain: list[int] = []
        self.thread: list[str] = []

    def take(self, columns: Columns, cast: Cast, chain: list[list[str]], named: Named, marked: list[bool]) -> None:
        """Take later moments, which are then to be added; `cast` and `named` are theirs, `lines` and `quoted` those of all."""
        for name in ("key", "message_ids", "in_reply_to", "references", "subject"):
            getattr(self.columns, name).extend(getattr(columns, name))
        self.columns.instant.extend(np.asarray(columns.instant, dtype=np.int64).tolist())  # type: ignore[attr-defined]  # a list since `spun`
        self.chain += chain
        for old, new in zip(self.named, named, strict=True):
            old.extend(new)
        self.marked += marked
        self.topics.take(columns, cast)
        self.nearer.take(columns, cast)

    def threads(self) -> Threads:
        """What was said of the moments taken."""
        parent, reason, certain = (np.array(column, dtype=np.int64) for column in (self.parent, self.reason, self.certain))
        return Threads(parent, reason, certain, self.thread)

    def add(self, place: int, quote: tuple[int, int] | None, original: int) -> None:
        """Decide the parent and the thread of the next moment; a copy has those of its original."""
        author = self.topics.author[place]
        if self.columns.in_reply_to[place] or self.columns.references[place]:
            self.headed.add(author)
        series = self.series.parent(place, author, self.columns.instant[place], self.columns.subject[place], author in self.headed)
        if original != ORIGINAL:
            parent, reason, certain, thread = self.parent[original], self.reason[original], self.certain[original], self.thread[original]
        elif (parent := self.named.parent[place]) != MISSING:
            reason, certain, thread = HEADER, int(self.named.depth[place] == 0), self.thread[parent]
        else:
            awaited = self.awaiting(place)
            parent, reason, certain = self.choose(place, series, quote, awaited)
            thread = self.thread[parent] if parent != MISSING else (awaited or self.new_thread(place))
        self.parent.append(parent)
        self.reason.append(reason)
        self.certain.append(certain)
        self.thread.append(thread)
        self.topics.add(place, self.marked[place])
        for name in self.chain[place][: self.named.depth[place]]:
            self.awaited.setdefault(name, thread)

    def awaiting(self, place: int) -> str | None:
        """The thread in which this moment's own id, or one that it names, was met before."""
        if self.named.same[place] != MISSING:
            return self.thread[self.named.same[place]]
        names = (*self.columns.message_ids[place].split(), *self.chain[place])
        return next((self.awaited[name] for name in names if name in self.awaited), None)

    def choose(self, place: int, series: int | None, quote: tuple[int, int] | None, awaited: str | None) -> tuple[int, int, int]:
        """(parent, reason, certain) where no header tells: the series first, then the quote, then the topic."""
        if series is not None:
            return series, TOPIC, 0
        earlier = self.topics.parent(place, self.marked[place])
        if quote is not None and (earlier is None or self.topics.same_subject(place, quote[0]) or not self.topics.same_subject(place, earlier)):
            nearer = self.nearer.than(place, quote[0], self.thread)
            return nearer, QUOTE, quote[1] if nearer == quote[0] else 0
        if earlier is None or self.answered_before(place) or (awaited is not None and self.thread[earlier] != awaited):
            return MISSING, -1, 0
        return earlier, TOPIC, 0

    def answered_before(self, place: int) -> bool:
        """Whether an earlier moment names this one: with clocks apart, the answer comes first and is not what this one answers."""
        return any(name in self.awaited for name in self.columns.message_ids[place].split())

    def new_thread(self, place: int) -> str:
        """The name of a thread that begins here, or with a mail that is only named."""
        chain = self.chain[place]
        return key_of("thread", chain[-1]) if chain else self.columns.key[place]


def replies(columns: Columns, threads: Threads) -> list[Reply]:
    """One record for each moment that has a parent, in order of time."""
    keys = columns.key
    certainty: tuple[Certainty, Certainty] = ("likely", "certain")
    found = np.flatnonzero(threads.parent != MISSING)
    return list(
        map(
            Reply,
            (keys[child] for child in found.tolist()),
            (keys[parent] for parent in threads.parent[found].tolist()),
            (certainty[sure] for sure in threads.certain[found].tolist()),
            (REASONS[reason] for reason in threads.reason[found].tolist()),
        )
    )


def belongings(columns: Columns, threads: Threads) -> list[Threaded]:
    """One record a moment, in order of time."""
    return list(map(Threaded, columns.key, threads.thread))
