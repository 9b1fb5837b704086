"""Growing: a joining that goes on when later mail comes, so that only what it touches is joined again.

What is said of a moment is a function of this and the earlier moments alone, save for what all mail together says of people, of whose mailbox it is and
of what is covered. Where later mail changes any of that, or is not later, `JoinAnew` is raised, and what is kept here is of no use any more.

Moments keep their places in time; persons and identities keep their numbers, and new ones follow, so that numbers say nothing of order here.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from regard.facts.act import Certainty
from regard.facts.link import Reply, Threaded
from regard.facts.person import Belonging
from regard.joining.called import Called
from regard.joining.channels import Towards, towards_of
from regard.joining.columns import Columns, Folders, Ints
from regard.joining.copies import APART, ORIGINAL, copies_of
from regard.joining.coverage import ARCHIVE_SHARE, Covered, covered
from regard.joining.errors import JoinAnew
from regard.joining.headers import chain_of, named_parents
from regard.joining.join import Numbered, Parts, answered
from regard.joining.kept import answers
from regard.joining.longer import behind, longer, since_row
from regard.joining.me import by_sent, chosen
from regard.joining.newcomers import Met, People
from regard.joining.order import Cast, cast_of, folders_in_order, in_order
from regard.joining.quotes import Ties
from regard.joining.sent_folders import is_sent
from regard.joining.threads import REASONS, quoted, told_apart
from regard.joining.topics import marks
from regard.people.called import EVERYONE, is_called


class Before(NamedTuple):
    """How many moments, persons and belongings there were before the newest growth."""

    moments: int
    persons: int
    belongings: int


class Growing:
    """A joining that goes on. All by place in time or by number of person; `Parts` says what each of them is."""

    def __init__(self, parts: Parts, asked: str | None, carded: frozenset[str]) -> None:
        joined, numbered = parts.joined, parts.joined.numbered
        self.asked, self.before = asked, Before(0, 0, 0)
        self.key, self.instant, self.author = list(numbered.key), numbered.instant, numbered.author
        self.thread, self.threads = numbered.thread, list(numbered.threads)
        self.parent, self.reason, self.certain, self.copy_of = numbered.parent, numbered.reason, numbered.certain, numbered.copy_of
        self.number_of_thread = {name: number for number, name in enumerate(self.threads)}
        self.towards, self.cast, self.spinner, self.who = joined.towards, parts.cast, parts.spinner, parts.who
        self.persons, self.owner = parts.persons, parts.owner
        self.identity = {address: number for number, address in enumerate(parts.cast.addresses)}
        self.people = People(parts.said, parts.cast, self.identity, parts.persons, parts.columns.list_id, carded)
        self.belongings = {one.address: number for number, one in enumerate(parts.persons.belongings)}
        self.lines, self.quoted = parts.columns.lines, parts.columns.quoted
        self.subject, self.own_words = list(parts.columns.subject), np.asarray(parts.columns.own_words, dtype=np.int64)
        self.greeting = list(parts.columns.greeted)
        self.met = Met({}, reworded=False)
        self.topic, self.topics = self._topics(parts.spinner.columns.topic, {})
        self.marked, self.listed = answers(parts.columns), sum(1 for name in parts.columns.list_id if name)
        self.sent = sorted({row for row, folder in zip(np.asarray(parts.folders.row).tolist(), parts.folders.folder, strict=True) if is_sent(folder)})
        self.covered = Covered(joined.coverage, joined.coverage_of_others, joined.notices)

    def add(self, columns: Columns, folders: Folders) -> None:
        """Join later moments. Raises JoinAnew, MeNotFound, MeUnclear."""
        folders, columns = folders_in_order(folders, columns), in_order(columns)
        first = len(self.key)
        if first and (int(columns.instant[0]), columns.key[0]) <= (int(self.instant[-1]), self.key[-1]):
            raise JoinAnew("mail came that is older than what was joined")
        self.stay()
        cast = self._meet(columns)
        self._still_called()
        self._spin(columns, cast, first)
        self._speak(columns, cast, first)
        self._own(folders, first)
        self._cover(columns, first)

    def stay(self) -> None:
        """Nothing that was joined is newest any more."""
        self.before = Before(len(self.key), len(self.persons.persons), len(self.persons.belongings))
        self.met = Met({}, reworded=False)

    def _meet(self, columns: Columns) -> Cast:
        """Number the identities and persons of new moments; the new moments' cast, in these numbers."""
        own = cast_of(columns.participants, len(columns.key))
        number = np.array([self.identity.setdefault(address, len(self.identity)) for address in own.addresses], dtype=np.int64)
        new = [address for address in own.addresses if self.identity[address] >= len(self.cast.addresses)]
        new.sort(key=self.identity.__getitem__)
        author = np.where(own.author >= 0, number[own.author], -1) if len(number) else own.author
        who = number[own.who] if len(number) else own.who
        by = np.lexsort((who, np.repeat(np.arange(len(author)), np.diff(own.starts))))
        cast = Cast([*self.cast.addresses, *new], author, own.starts, who[by], own.role[by])
        self.met = self.people.meet(columns, cast, self.persons)
        self.belongings |= {one.address: number for number, one in enumerate(self.persons.belongings[self.before.belongings :], self.before.belongings)}
        self.who = np.append(self.who, np.array([self.persons.number.get(address, -1) for address in new], dtype=np.int64))
        before = self.cast
        self.cast = Cast(
            cast.addresses,
            np.append(before.author, author),
            np.append(before.starts, own.starts[1:] + before.starts[-1]),
            np.append(before.who, cast.who),
            np.append(before.role, cast.role),
        )
        return cast

    def _still_called(self) -> None:
        """Whoever is called otherwise now was greeted in the same mails as before, or everything is joined anew."""
        names = Called(self.persons)
        recalled = {number: names[number] for number in self.met.recalled}
        rows = np.flatnonzero(np.isin(self.towards.person, list(recalled)))
        for row in rows.tolist() if recalled else ():
            words = [word for word in self.greeting[int(self.towards.moment[row])].split("\n") if word not in EVERYONE]
            if bool(self.towards.named[row]) != any(is_called(word, recalled[int(self.towards.person[row])]) for word in words if word):
                raise JoinAnew("someone was greeted by a name that is known only now")

    def _spin(self, columns: Columns, cast: Cast, first: int) -> None:
        """Copies, parents and threads of new moments."""
        spinner, count = self.spinner, len(columns.key)
        self._take(columns)
        copy_of = self._copies(first)
        chain = [chain_of(*row) for row in zip(columns.in_reply_to, columns.references, columns.message_ids, strict=True)]
        named = named_parents(columns.message_ids, chain, spinner.holder, first)
        topics = told_apart(columns)
        topic, self.topics = self._topics(topics, self.topics)
        self.topic = np.append(self.topic, topic)
        by_quote = quoted(columns._replace(lines=self.lines, quoted=self.quoted), named, Ties(self.topic, self.cast), first)
        spinner.take(columns._replace(topic=topics, lines=self.lines, quoted=self.quoted), cast, chain, named, marks(columns))
        for place, original in enumerate(copy_of.tolist(), first):
            spinner.add(place, by_quote.get(place), original)
        self.copy_of = np.append(self.copy_of, copy_of)
        for name in spinner.thread[first:]:
            if self.number_of_thread.setdefault(name, len(self.threads)) == len(self.threads):
                self.threads.append(name)
        new = range(first, first + count)
        self.thread = np.append(self.thread, [self.number_of_thread[spinner.thread[place]] for place in new])
        self.parent = np.append(self.parent, [spinner.parent[place] for place in new])
        self.reason = np.append(self.reason, [spinner.reason[place] for place in new])
        self.certain = np.append(self.certain, [spinner.certain[place] for place in new])

    def _take(self, columns: Columns) -> None:
        self.key += columns.key
        self.subject += columns.subject
        self.greeting += columns.greeted
        self.instant = np.append(self.instant, np.asarray(columns.instant, dtype=np.int64))
        self.own_words = np.append(self.own_words, np.asarray(columns.own_words, dtype=np.int64))
        self.lines, self.quoted = longer(self.lines, columns.lines), longer(self.quoted, columns.quoted)

    def _copies(self, first: int) -> Ints:
        """Which new moments are shifted copies: only the mail of the hours before matters."""
        since = int(np.searchsorted(self.instant, self.instant[first] - APART.stop))
        part = slice(since, None)
        starts = self.cast.starts[since:]
        cast = self.cast._replace(author=self.cast.author[part], starts=starts - starts[0], who=self.cast.who[starts[0] :], role=self.cast.role[starts[0] :])
        empty = Columns(*([] for _ in Columns._fields))  # type: ignore[arg-type]
        lately = empty._replace(
            key=self.key[part],
            instant=self.instant[part].tolist(),
            subject=self.subject[part],
            own_words=self.own_words[part].tolist(),
            lines=since_row(self.lines, since),
        )
        found = copies_of(lately, cast)[first - since :]
        original = np.where(found == ORIGINAL, ORIGINAL, found + since)
        return np.array([self._first(one, first) for one in original.tolist()], dtype=np.int64)

    def _first(self, original: int, first: int) -> int:
        """The moment of which the original is itself a copy, where it is."""
        earlier = int(self.copy_of[original]) if 0 <= original < first else ORIGINAL
        return earlier if earlier != ORIGINAL else original

    def _topics(self, topics: Sequence[str], known: dict[str, int]) -> tuple[Ints, dict[str, int]]:
        """Topics by number, -1 for none."""
        return np.array([known.setdefault(topic, len(known)) if topic else -1 for topic in topics], dtype=np.int64), known

    def _speak(self, columns: Columns, cast: Cast, first: int) -> None:
        """Towards whom the new moments speak; a moment's rows in the order of the persons' keys."""
        author = np.where(cast.author >= 0, self.who[cast.author], -1)
        self.author = np.append(self.author, author)
        original = self.copy_of[first:] == ORIGINAL
        names = Called(self.persons)
        found = towards_of(columns, cast, self.who, author, answered(self.author, self.parent)[first:], names, original)
        by = sorted(range(len(found.moment)), key=lambda row: (int(found.moment[row]), self.persons.persons[int(found.person[row])].key))
        more = Towards(found.moment[by] + first, *(column[by] for column in found[1:]))  # type: ignore[arg-type]
        self.towards = behind(self.towards, more)

    def _own(self, folders: Folders, first: int) -> None:
        """Whose mailbox it is: the same persons as before, or everything is joined anew."""
        self.sent = sorted(
            {*self.sent, *(row + first for row, folder in zip(np.asarray(folders.row).tolist(), folders.folder, strict=True) if is_sent(folder))}
        )
        sent = Folders(self.sent, [""] * len(self.sent), ["sent"] * len(self.sent))
        owner = chosen(self.persons, self.asked) if self.asked else by_sent(self.author, sent, self.persons)
        if owner is None or owner.persons != self.owner.persons:
            raise JoinAnew("it may be another one's mailbox now")
        self.owner = owner

    def _cover(self, columns: Columns, first: int) -> None:
        """What is covered: as before up to the last mail of then, or everything is joined anew."""
        self.marked = np.append(self.marked, answers(columns))
        self.listed += sum(1 for name in columns.list_id if name)
        archive = self.listed >= ARCHIVE_SHARE * len(self.key)
        found = covered(self.instant, archive, self.marked, self.author, self.parent, self.towards, self.owner.persons)
        last = int(self.instant[first - 1])
        for old, new in ((self.covered.both, found.both), (self.covered.others, found.others)):
            if [(one.start, one.end) for one in old] != [(one.start, min(one.end, last)) for one in new if one.start <= last]:
                raise JoinAnew("other times are covered now")
        self.covered = found

    def newest(self) -> tuple[list[Reply], list[Threaded]]:
        """What the newest moments answer, and their threads."""
        first = self.before.moments
        keys = self.key[first:]
        certainty: tuple[Certainty, Certainty] = ("likely", "certain")
        said = zip(keys, self.parent[first:].tolist(), self.certain[first:].tolist(), self.reason[first:].tolist(), strict=True)
        found = [Reply(key, self.key[parent], certainty[sure], REASONS[reason]) for key, parent, sure, reason in said if parent >= 0]
        return found, [Threaded(key, self.threads[one]) for key, one in zip(keys, self.thread[first:].tolist(), strict=True)]

    def numbered(self, first: int) -> Numbered:
        """The columns from the moment `first` on; parents and originals keep the numbers that they have among all."""
        return Numbered(
            key=self.key[first:],
            instant=self.instant[first:],
            author=self.author[first:],
            thread=self.thread[first:],
            threads=self.threads,
            parent=self.parent[first:],
            reason=self.reason[first:],
            certain=self.certain[first:],
            copy_of=self.copy_of[first:],
        )

    def belonging(self, address: str) -> Belonging:
        """To whom an address belongs, and why."""
        return self.persons.belongings[self.belongings[address]]

    def mine(self) -> list[int]:
        """The owner's numbers, in the order of keys."""
        return sorted(self.owner.persons, key=lambda number: self.persons.persons[number].key)
