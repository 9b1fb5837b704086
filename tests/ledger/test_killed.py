"""Killed at any instant, an import loses nothing and doubles nothing: the next one ends in the same ledger."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from regard.ledger.dumping import dump
from regard.ledger.home import Ledger
from tests.ledger.mail import MONDAY, folder, imported, mail, mailbox

MESSAGES = 2_000
KILLS = 5
RUN = "import sys; from pathlib import Path; from tests.ledger.test_killed import run; run(*map(Path, sys.argv[1:]))"
ROOT = Path(__file__).parents[2]


def run(home: Path, *paths: Path) -> None:
    """What the process that is killed does."""
    with Ledger.open(home) as ledger:
        imported(ledger, *paths)


def raws(home: Path) -> int:
    with Ledger.open(home) as ledger:
        return sum('"type":"raw"' in line for line in dump(ledger))


def test_killed_again_and_again_ends_in_the_same_ledger(tmp_path: Path) -> None:
    made = [mail(f"{n % 7}@x.example", "b@x.example", f"I will do {n}.\nShall I?", at=MONDAY - n * 600) for n in range(MESSAGES)]
    paths = [
        mailbox(tmp_path / "inbox.mbox", made[:1_500]),
        folder(tmp_path / "exported", {f"{n}.eml": made[n] for n in range(1_400, 1_600)}),
        mailbox(tmp_path / "sent.mbox", made[1_600:]),
    ]
    with Ledger.open(tmp_path / "undisturbed") as ledger:
        imported(ledger, *paths)
        expected = list(dump(ledger))
    home, chance = tmp_path / "home", random.Random(7)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")])}
    with Ledger.open(home):
        pass
    held = [0]
    for _ in range(KILLS):
        process = subprocess.Popen([sys.executable, "-c", RUN, str(home), *map(str, paths)], env=environment, cwd=ROOT)
        _wait_until_writing(home, process)
        time.sleep(chance.random() * 0.25)
        process.kill()
        process.wait()
        held.append(raws(home))
    assert held == sorted(held)
    run(home, *paths)
    with Ledger.open(home) as ledger:
        assert list(dump(ledger)) == expected
        words = "SELECT count(*) FROM derived.search WHERE search MATCH 'shall'"
        assert ledger.connection.execute(words).fetchone() == (MESSAGES,)


def _wait_until_writing(home: Path, process: "subprocess.Popen[bytes]") -> None:
    """Until the log of the ledger has grown, so that kills fall into the work and not into the start of Python."""
    log = home / "ledger.sqlite-wal"
    before = log.stat().st_size if log.exists() else 0
    until = time.monotonic() + 5
    while process.poll() is None and time.monotonic() < until and (not log.exists() or log.stat().st_size == before):
        time.sleep(0.01)
