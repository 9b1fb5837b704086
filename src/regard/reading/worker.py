"""The worker: a process that reads batches of messages for the pool, with a limit on its memory.

The reader and its tables are loaded by the worker alone, so that the pool's own process can begin before they are.
"""

import gc
import os
import signal
from multiprocessing.connection import Connection

from regard.facts.message import Message, Unreadable

Unread = tuple[int, bytes, int]
"""A number that the caller knows the message by, its bytes, the instant to fall back on."""
Answer = tuple[int, Message | Unreadable]

READY = "ready"
"""What a worker says first, when all that it reads with is loaded."""

# A message of the largest size allowed needs a tenth of it.
MEMORY_GROWTH = 1024**3
# Objects made between two looks for circles among them: the reader makes next to none, and its tables, which stay, are not looked through.
MADE_BETWEEN_LOOKS = 20_000


def work(connection: Connection) -> None:
    """Answer batches until the pool hangs up. Runs in a process of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the pool, which then ends its workers
    from regard.reading.loaded import read_batch  # noqa: PLC0415  it loads NumPy, where this process is no copy of one that has

    limit_memory()
    gc.freeze()
    gc.set_threshold(MADE_BETWEEN_LOOKS)
    try:
        connection.send(READY)
        while True:
            connection.send(read_batch(connection.recv()))
    except (EOFError, OSError):
        return


def limit_memory() -> None:
    """Let this process grow by MEMORY_GROWTH at most, where the system can hold it to that."""
    try:
        import resource  # noqa: PLC0415  only on POSIX

        with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123
            used = int(statm.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY_GROWTH, resource.getrlimit(resource.RLIMIT_AS)[1]))
    except (ImportError, OSError, ValueError):
        return


def processor_seconds(process: int) -> float | None:
    """The seconds of a processor that a process took so far; None where the system does not tell."""
    try:
        with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as stat:  # noqa: PTH123
            fields = stat.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (AttributeError, OSError, ValueError, IndexError):
        return None
