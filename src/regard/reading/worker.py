"""The worker: a process that reads batches of messages for the pool, with a limit on its memory."""

import signal
from collections.abc import Sequence
from multiprocessing.connection import Connection

from regard.facts.message import Message, Unreadable
from regard.reading.reader import read

Unread = tuple[int, bytes, int]
"""A number that the caller knows the message by, its bytes, the instant to fall back on."""
Answer = tuple[int, Message | Unreadable]

# A message of the largest size allowed needs a tenth of it.
MEMORY_GROWTH = 1024**3


def work(connection: Connection) -> None:
    """Answer batches until the pool hangs up. Runs in a process of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the pool, which then ends its workers
    limit_memory()
    try:
        while True:
            connection.send(read_batch(connection.recv()))
    except (EOFError, OSError):
        return


def read_batch(batch: Sequence[Unread]) -> list[Answer]:
    """Read each message of a batch; a failure of the reader is that message's alone."""
    return [(number, _read_one(data, fallback)) for number, data, fallback in batch]


def _read_one(data: bytes, fallback: int) -> Message | Unreadable:
    try:
        return read(data, fallback, "people")
    except MemoryError:
        return Unreadable("Reading it took more memory than one message may; it is kept as it came.")
    except Exception as failure:
        return Unreadable(f"The reader failed on it ({type(failure).__name__}); it is kept as it came. Please report it with `regard read`.")


def limit_memory() -> None:
    """Let this process grow by MEMORY_GROWTH at most, where the system can hold it to that."""
    try:
        import resource  # noqa: PLC0415  only on POSIX

        with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123
            used = int(statm.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY_GROWTH, resource.getrlimit(resource.RLIMIT_AS)[1]))
    except (ImportError, OSError, ValueError):
        return
