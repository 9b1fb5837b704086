"""Batches: messages read one after the other; a failure of the reader is one message's alone."""

from collections.abc import Sequence

from regard.facts.message import Message, Unreadable
from regard.reading.reader import read
from regard.reading.worker import Answer, Unread


def read_batch(batch: Sequence[Unread]) -> list[Answer]:
    """Read each message of a batch, for the ledger: without the acts of newsletters, spam and programs."""
    return [(number, _read_one(data, fallback)) for number, data, fallback in batch]


def _read_one(data: bytes, fallback: int) -> Message | Unreadable:
    try:
        return read(data, fallback, "people")
    except MemoryError:
        return Unreadable("Reading it took more memory than one message may; it is kept as it came.")
    except Exception as failure:
        return Unreadable(f"The reader failed on it ({type(failure).__name__}); it is kept as it came. Please report it with `regard read`.")
