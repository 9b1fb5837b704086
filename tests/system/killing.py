"""A real `regard import` in its own process: started, killed or interrupted at any instant, started again."""

import contextlib
import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Final, NamedTuple

COMMAND: Final = (sys.executable, "-c", "from regard.faces.cli import main; main()")
POSIX: Final = os.name == "posix"
A_MORNING: Final = "2025-03-03"
DIGITS: Final = 16
LOOK_EVERY: Final = 0.01
A_LONG_TIME: Final = 600
"""Seconds after which an import hangs; the largest here takes a minute."""


class Ended(NamedTuple):
    """How a process ended: its code (negative: the signal) and all it said."""

    code: int
    said: str


class Import:
    """One running import, with its own group of processes, as a terminal gives to each command."""

    def __init__(self, home: Path, mail: Path) -> None:
        self.home = home
        self.log = home / "import.log"
        home.mkdir(parents=True, exist_ok=True)
        with self.log.open("wb") as out:
            arguments = [*COMMAND, "--home", str(home), "import", str(mail)]
            self.process = subprocess.Popen(arguments, stdout=out, stderr=subprocess.STDOUT, start_new_session=POSIX)

    def until(self, stored: int) -> bool:
        """Wait until the ledger holds so many messages; False when the import has ended before."""
        end = time.monotonic() + A_LONG_TIME
        while self.process.poll() is None and time.monotonic() < end:
            if stored_in(self.home) >= stored:
                return True
            time.sleep(LOOK_EVERY)
        return False

    def kill(self, everything: bool) -> None:
        """kill −9: the process alone, or (as when the power goes) all that it started as well."""
        if everything and POSIX:
            with contextlib.suppress(ProcessLookupError):  # it has just ended of itself
                os.killpg(self.process.pid, signal.SIGKILL)
        else:
            self.process.kill()
        self.process.wait()

    def interrupt(self) -> None:
        """Ctrl-C, which reaches the whole group."""
        os.killpg(self.process.pid, signal.SIGINT)

    def ended(self) -> Ended:
        """Wait for its end."""
        code = self.process.wait(A_LONG_TIME)
        return Ended(code, self.log.read_text("utf-8", "replace"))

    def leftovers(self, within: float) -> bool:
        """Whether processes that it started still run after so many seconds."""
        end = time.monotonic() + within
        while time.monotonic() < end and self._group_lives():
            time.sleep(0.05)
        return self._group_lives()

    def _group_lives(self) -> bool:
        try:
            os.killpg(self.process.pid, 0)
        except ProcessLookupError:
            return False
        return True


def stored_in(home: Path) -> int:
    """How many messages the ledger holds by now, as another process sees it."""
    try:
        with contextlib.closing(sqlite3.connect(f"{(home / 'ledger.sqlite').as_uri()}?mode=ro", uri=True, timeout=0)) as ledger:
            return int(ledger.execute("SELECT count(*) FROM raw").fetchone()[0])
    except sqlite3.Error:
        return 0


def imported(home: Path, mail: Path) -> float:
    """Import to the end; the seconds it took."""
    start = time.perf_counter()
    ended = Import(home, mail).ended()
    assert ended.code == 0, ended.said
    return time.perf_counter() - start


class State(NamedTuple):
    """What a home holds, by digests: its canonical dump (the facts), and a list that is derived from them."""

    dump: str
    promises: str


def state(home: Path) -> State:
    """The state of a home."""
    return State(_said(home, "dump"), _said(home, "--as-of", A_MORNING, "promises", "--json"))


def _said(home: Path, *words: str) -> str:
    said = subprocess.run([*COMMAND, "--home", str(home), *words], check=True, capture_output=True, timeout=A_LONG_TIME).stdout
    return hashlib.sha256(said).hexdigest()[:DIGITS]
