"""What the ledger asks of whoever reads for it (`regard.reading.pool`): batches of bytes in, batches of what they say out."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from regard.facts.message import Message, Unreadable

UNDATED = 0
"""The instant of a message that has none: 1970. A file's own time would differ between copies of one mail."""

Batch = list[tuple[int, bytes, int]]
"""Messages for the reader: an index, the bytes, the instant to use when they have none."""
Results = list[tuple[int, Message | Unreadable]]
Reader = Callable[[Iterable[Batch]], Iterator[Results]]
"""Takes batches, asking for the next on the caller's thread, and gives back what was read by index, in any order."""


def pool() -> Reader:
    """The worker processes; imported when there is something to read."""
    from regard.reading.pool import read_batches  # noqa: PLC0415 (only when there is something to read)

    return read_batches


def in_order(read: Reader, batches: Iterable[Batch]) -> Iterator[Results]:
    """The same results in the order in which they were handed over."""
    handed: deque[int] = deque()
    waiting: dict[int, Message | Unreadable] = {}

    def noted() -> Iterator[Batch]:
        for batch in batches:
            handed.extend(index for index, _, _ in batch)
            yield batch

    for results in read(noted()):
        waiting.update(results)
        ready = []
        while handed and handed[0] in waiting:
            index = handed.popleft()
            ready.append((index, waiting.pop(index)))
        yield ready
