"""What the ledger asks of whoever reads for it (`regard.reading.pool`): bytes in, what they say out, in any order."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from typing import NamedTuple

from regard.facts.message import Message, Unreadable

UNDATED = 0
"""The instant of a message that has none: 1970. A file's own time would differ between copies of one mail."""

Unread = tuple[int, bytes, int]
"""A message for the reader: an index, its bytes, the instant to use when it has none."""
Answers = list[tuple[int, Message | Unreadable]]
Reader = Callable[[Iterable[Unread]], Iterator[Answers]]
"""Takes messages, drawing them on the caller's thread; gives back some at a time what was read, by index, in any order."""


def pool() -> Reader:
    """The worker processes; imported when there is something to read."""
    from regard.reading.pool import read_all  # noqa: PLC0415 (the reader and its tables take a while)

    return read_all


class Readers(NamedTuple):
    """A reader, and how to have it made ready before there is anything to read."""

    read: Reader
    begin: Callable[[], None]


@contextmanager
def readers(read: Reader | None) -> Iterator[Readers]:
    """The worker processes, unless there is another reader; they are sent home afterwards."""
    if read is not None:
        yield Readers(read, lambda: None)
        return
    from regard.reading.pool import Readers as Workers  # noqa: PLC0415 (as above)

    with closing(Workers()) as workers:
        yield Readers(workers.read, workers.begin)


@contextmanager
def answers(read: Reader, messages: Iterable[Unread]) -> Iterator[Iterator[Answers]]:
    """The reader at work; whatever ends the block, its workers are sent home."""
    at_work = read(messages)
    try:
        yield at_work
    finally:
        if isinstance(at_work, Generator):
            at_work.close()


def in_order(read: Reader, messages: Iterable[Unread], at_once: int) -> Iterator[Answers]:
    """The answers in the order in which the messages were handed over, `at_once` at a time."""
    handed: deque[int] = deque()
    waiting: dict[int, Message | Unreadable] = {}

    def noted() -> Iterator[Unread]:
        for message in messages:
            handed.append(message[0])
            yield message

    with answers(read, noted()) as at_work:
        ready: Answers = []
        for some in at_work:
            waiting.update(some)
            while handed and handed[0] in waiting:
                index = handed.popleft()
                ready.append((index, waiting.pop(index)))
            while len(ready) >= at_once:
                yield ready[:at_once]
                ready = ready[at_once:]
        if ready:
            yield ready
