"""Fetching: bytes from sources, those unknown on their way to the reader, and when every message of a file is in."""

import sqlite3
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple

from regard.ledger.memo import digest_of
from regard.ledger.plan import Chunk, Wanted
from regard.ledger.reader import UNDATED, Unread
from regard.sources.errors import SourceError
from regard.sources.source import Outline


class Fetched(NamedTuple):
    """New bytes on their way through the reader, and every place (file, item) where they were met meanwhile."""

    digest: bytes
    data: bytes
    places: list[tuple[int, str]]


class Fetching:
    """What is on its way. `placed` holds (file, item, raw) of messages found known, not yet stored."""

    def __init__(self, facts: sqlite3.Connection, owner: int, wanted: list[Wanted], errors: list[str]) -> None:
        self.facts = facts
        self.owner = owner
        self.errors = errors
        self.placed: list[tuple[int, str, int]] = []
        self.handed_over = 0
        self._files = {each.number: each for each in wanted}
        self._left = Counter({each.number: len(each.outlines) for each in wanted})
        self._emptied = [each.number for each in wanted if not each.outlines]
        self._on_way: dict[int, Fetched] = {}
        self._met: dict[bytes, Fetched] = {}

    def unread(self, chunk: Chunk) -> Iterator[Unread]:
        """Fetch a chunk; what of it is for the reader."""
        for wanted, outlines in chunk.parts:
            yield from self._part(wanted, outlines)

    def _part(self, wanted: Wanted, outlines: list[Outline]) -> Iterator[Unread]:
        """A file that fails is left unfinished, to be read again next time; a message that its source leaves out is not waited for."""
        got = 0
        try:
            for found in wanted.source.fetch(wanted.file, outlines):
                got += 1
                index = self._meet((wanted.number, found.location.item), found.data)
                if index is not None:
                    yield index, found.data, UNDATED
        except SourceError as error:
            self.errors.append(str(error))
            self._files.pop(wanted.number, None)
        if got < len(outlines):
            self._left[wanted.number] -= len(outlines) - got
            self._emptied.append(wanted.number)

    def _meet(self, place: tuple[int, str], data: bytes) -> int | None:
        """Where the bytes are new, their index on the way."""
        digest = digest_of(data)
        if digest in self._met:
            self._met[digest].places.append(place)
            return None
        raw = self.facts.execute("SELECT id FROM raw WHERE owner = ? AND digest = ?", (self.owner, digest)).fetchone()
        if raw is not None:
            self.placed.append((*place, raw[0]))
            return None
        self._met[digest] = self._on_way[self.handed_over] = Fetched(digest, data, [place])
        self.handed_over += 1
        return self.handed_over - 1

    def arrived(self, index: int) -> Fetched:
        """The reader is done with it."""
        fetched = self._on_way.pop(index)
        del self._met[fetched.digest]
        return fetched

    def passed(self, index: int, read: Container[int]) -> bool:
        """Whether everything handed over before `index` is stored, or among what was `read`."""
        return all(one in read for one in takewhile(lambda one: one < index, self._on_way))

    def completed_with(self, places: Iterable[tuple[int, str]]) -> list[Wanted]:
        """The files whose last message is among `places`, which are about to be stored."""
        touched, self._emptied = set(self._emptied), []
        for file, _ in places:
            self._left[file] -= 1
            touched.add(file)
        return [self._files.pop(file) for file in sorted(touched) if self._left[file] <= 0 and file in self._files]
