"""The pool: reads many messages in worker processes, with limits on memory and time.

Each worker has a thread here that hands it batches and waits for the answers, so that a worker that hangs or dies holds up no other. The
messages of a batch that killed its worker are read once more, one by one: the one at fault becomes unreadable, the rest go on.
"""

import contextlib
import os
import queue
import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, ForkServerProcess, SpawnContext, SpawnProcess

from regard.facts.message import Unreadable
from regard.reading.worker import Answer, Unread, processor_seconds, work

# Fewer messages are read sooner in this process than a worker starts.
WORTH_A_POOL = 200
BATCH = 128
"""Enough that copies of one mail are mostly met together, and what is done for all at once costs little for each."""
# Seconds of a processor, where the system tells them; real mail takes thousandths.
TIME_LIMIT = 10.0
# So many times the limit by the clock is waited for a worker that hardly gets a processor, or sleeps.
PATIENCE = 12
# Seconds that a worker which was sent home is waited for.
LAST_WORD = 2.0
# A batch longer than its messages allow is read again one by one, which takes the blame to one of them.
_TOO_LONG = Unreadable("Reading it took more than ten seconds; it is kept as it came and was not read.")
_KILLED = Unreadable("It brought the reading process down; it is kept as it came and was not read.")

# On Linux one process loads what is read with, and each worker is a copy of it; elsewhere such copies are not safe, and each loads it itself.
COPIES = sys.platform == "linux"
CONTEXT: ForkServerContext | SpawnContext = get_context("forkserver") if COPIES else get_context("spawn")
CONTEXT.set_forkserver_preload(["regard.reading.loaded"])

Answers = list[Answer]


def read_all(mail: Iterable[Unread], workers: int | None = None, time_limit: float = TIME_LIMIT) -> Iterator[Answers]:
    """Read messages, in batches in order of completion. `workers`: 0 reads in this process, None takes one for each core. `mail` is only drawn from in
    the caller's thread, a few batches ahead. Closing the iterator, or Ctrl-C, ends the workers."""
    with contextlib.closing(Readers(workers, time_limit)) as readers:
        yield from readers.read(mail)


class Readers:
    """Whoever reads: this process where there are few messages, else workers, which may be sent for before the first message is there."""

    def __init__(self, workers: int | None = None, time_limit: float = TIME_LIMIT) -> None:
        self.workers, self.time_limit = workers, time_limit
        self._pool: _Pool | None = None

    def begin(self) -> None:
        """Much mail is coming: start the workers now, which load what they read with meanwhile. Does not wait for them."""
        if self._pool is None:
            self._pool = _Pool(self.workers or os.cpu_count() or 1, self.time_limit)
            self._pool.begin()

    def read(self, mail: Iterable[Unread]) -> Iterator[Answers]:
        """As `read_all`."""
        waiting = iter(mail)
        undecided = self.workers is None and self._pool is None
        few = list(islice(waiting, WORTH_A_POOL)) if undecided else []
        if self.workers == 0 or (undecided and len(few) < WORTH_A_POOL):
            for batch in _batches(chain(few, waiting)):
                from regard.reading.batches import read_batch  # noqa: PLC0415  the reader and its tables take a while: not where nothing is new

                yield read_batch(batch)
            return
        self._pool = self._pool or _Pool(self.workers or os.cpu_count() or 1, self.time_limit)
        try:
            yield from self._pool.read(_batches(chain(few, waiting)))
        except BaseException:
            self.close()  # what is under way would be taken for answers to the next
            raise

    def close(self) -> None:
        """End the workers."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None
            end_loaded()


def _batches(mail: Iterator[Unread]) -> Iterator[list[Unread]]:
    while batch := list(islice(mail, BATCH)):
        yield batch


class _Pool:
    """The threads that hand out work, and the queues between them and the caller."""

    def __init__(self, workers: int, time_limit: float) -> None:
        self.tasks: queue.Queue[list[Unread] | None] = queue.Queue()
        self.answers: queue.Queue[Answers | BaseException] = queue.Queue()
        self.ahead = 2 * workers
        self.hands = [_Hand(self.tasks, self.answers, time_limit) for _ in range(workers)]

    def begin(self) -> None:
        for _ in self.hands:
            self.tasks.put([])

    def read(self, batches: Iterator[list[Unread]]) -> Iterator[Answers]:
        under_way = 0
        for batch in batches:
            self.tasks.put(batch)
            under_way += 1
            if under_way >= self.ahead:
                yield self._next()
                under_way -= 1
        while under_way:
            yield self._next()
            under_way -= 1

    def _next(self) -> Answers:
        answers = self.answers.get()
        if isinstance(answers, BaseException):
            raise answers
        return answers

    def close(self) -> None:
        for hand in self.hands:
            hand.stop()
        for hand in self.hands:
            hand.thread.join(LAST_WORD)


class _Hand:
    """One worker and the thread that speaks with it."""

    def __init__(self, tasks: "queue.Queue[list[Unread] | None]", answers: "queue.Queue[Answers | BaseException]", time_limit: float) -> None:
        self.tasks, self.answers, self.time_limit = tasks, answers, time_limit
        self.process: ForkServerProcess | SpawnProcess | None = None
        self.connection: Connection | None = None
        self.stopped = False
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.stopped = True
        self.tasks.put(None)
        self._end_worker()

    def _run(self) -> None:
        try:
            while not self.stopped and (batch := self.tasks.get()) is not None:
                if batch:
                    self.answers.put(self._read(batch))
                else:
                    self._be_ready()
        except BaseException as failure:
            if not self.stopped:
                self.answers.put(failure)
        finally:
            self._end_worker()

    def _be_ready(self) -> None:
        """Have a worker before there is work. One that cannot be started is tried again with the first messages, which tells why."""
        with contextlib.suppress(EOFError, OSError):
            self.connection = self.connection or self._start_worker()

    def _read(self, batch: list[Unread]) -> Answers:
        answers = self._ask(batch)
        if isinstance(answers, list):
            return answers
        if len(batch) == 1:
            return [(batch[0][0], answers)]
        return [answer for one in batch for answer in self._read([one])]

    def _ask(self, batch: list[Unread]) -> Answers | Unreadable:
        """The worker's answers, or why there are none; the worker is then gone."""
        try:
            connection = self.connection or self._start_worker()
            worked = self._worked()
            connection.send(batch)
            if self._answers(connection, worked):
                answers: Answers = connection.recv()
                return answers
            reason = _TOO_LONG
        except (EOFError, OSError):
            reason = _KILLED
        if self.stopped:
            return reason
        self._end_worker()
        return reason

    def _answers(self, connection: Connection, worked: float | None) -> bool:
        """Whether the worker answers within the limit of its own processor time: where others keep the machine busy, it may take longer by the clock."""
        for _ in range(PATIENCE):
            if connection.poll(self.time_limit):
                return True
            now = self._worked()
            if now is None or worked is None or now - worked >= self.time_limit:
                return False
        return False

    def _worked(self) -> float | None:
        """The processor's seconds that the worker took so far; None where the system does not tell."""
        return None if self.process is None or self.process.pid is None else processor_seconds(self.process.pid)

    def _start_worker(self) -> Connection:
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # threads of NumPy's would take a worker longer to start than they ever save it
        self.connection, theirs = CONTEXT.Pipe()
        process = CONTEXT.Process(target=work, args=(theirs,), daemon=True)
        with _without_ctrl_c():
            process.start()
        self.process = process  # not before: whoever stops the hand meanwhile could not end what has not begun
        theirs.close()
        self.connection.recv()  # it has loaded what it reads with, which no message is to blame for
        return self.connection

    def _end_worker(self) -> None:
        connection, process = self.connection, self.process
        self.connection = self.process = None
        if process is not None and process.pid is not None:  # one that is only just being started finds its line closed, and ends
            process.kill()
            process.join()
        if connection is not None:
            connection.close()


def end_loaded() -> None:
    """End the process that workers were copies of, where there is one: it holds all that is read with. The next worker starts another."""
    if COPIES:
        from multiprocessing import forkserver  # noqa: PLC0415  only where there are copies

        server = forkserver._forkserver
        if (process := getattr(server, "_forkserver_pid", None)) is not None:
            os.kill(process, signal.SIGKILL)  # it may still be loading
        getattr(server, "_stop", lambda: None)()  # Python has no other way, and ends it itself at the very end


@contextlib.contextmanager
def _without_ctrl_c() -> Iterator[None]:
    """A process started in here never hears Ctrl-C, not even before it can say so itself; the thread that starts it does again afterwards."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # where it is started below, it lets Ctrl-C in again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
