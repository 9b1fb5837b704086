"""Growing: how long everything takes at the size of a long life of mail, and how long when a hundred messages more come.

Usage: python -m bench.growing [--messages N] [--mailbox FOLDER --owner NAME_OR_ADDRESS] [--circles N]

A real mailbox is imported once; its mail then stands in the ledger as often as is needed, with other people and each time a week later (the last one later
than that). The owner stays the same person. Only what was read of the mail is copied. The last hundred messages come when all else is derived. People come
again: with every copy among people of its own there would be more people than mails. In the real mailboxes of over a thousand mails the people grow as the
mails to the power of 0.28 to 0.56, so as many circles of people as the root of the copies take turns; `--circles` asks for another number.
`make bench` takes 150,000 messages; a million: python -m bench.growing --messages 1000000
"""

import argparse
import resource
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from bench.real_mail import real_mail
from bench.running import regard
from regard.office import Office, deriving, keeping_on

WEEK = 7 * 86_400
SALT = 0x9E3779B97F4A7C15
NEW = 100
TIMES = 5
TABLES_IN_ORDER = ("identity", "raw", "moment", "fingerprint", "participant", "act", "copy", "location")
COPIED = {
    "identity": (
        "id <= :identities AND address NOT IN (SELECT address FROM own)",
        {
            "id": "id + :circle * :identities",
            "address": ":circle || '.' || address",
            "directory": "CASE WHEN directory = '' THEN '' ELSE directory || '.' || :circle END",
        },
    ),
    "raw": ("id <= :raws", {"id": "id + :block * :raws", "digest": "renamed(digest, :n)", "data": "x''"}),
    "moment": (
        "id <= :moments",
        {
            "id": "id + :block * :moments",
            "key": "renamed(key, :n)",
            "raw": "raw + :block * :raws",
            "claimed": "claimed + :later",
            "instant": "instant + :later",
        },
    ),
    "fingerprint": ("moment <= :moments", {"moment": "moment + :block * :moments", "quoted": "salted(quoted, :n)", "lines": "salted(lines, :n)"}),
    "participant": (
        "moment <= :moments",
        {
            "moment": "moment + :block * :moments",
            "identity": "CASE WHEN identity IN (SELECT id FROM own_identity) THEN identity ELSE identity + :circle * :identities END",
        },
    ),
    "act": ("moment <= :moments", {"moment": "moment + :block * :moments", "key": "renamed(key, :n)", "due": "due + :later"}),
    "copy": (
        "raw <= :raws",
        {"raw": "raw + :block * :raws", "moment": "moment + :block * :moments"}
        | {name: f"other_ids({name}, :n)" for name in ("message_id", "in_reply_to", "refs")},
    ),
    "location": ("raw <= :raws", {"id": "NULL", "item": "item || '.' || :n", "raw": "raw + :block * :raws"}),
}
"""Of each table: which rows are copied, and what differs in the copy `n`, whose numbers lie in one block. `own` holds the owner's addresses."""


class Multiplied:
    """A ledger whose mail can stand in it several times."""

    def __init__(self, path: Path, own: list[str]) -> None:
        self.circles = 1
        self.connection = connection = sqlite3.connect(path, isolation_level=None)
        for function in (renamed, salted, other_ids):
            connection.create_function(function.__name__, 2, function, deterministic=True)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("CREATE TEMP TABLE own (address TEXT PRIMARY KEY)")
        connection.executemany("INSERT OR IGNORE INTO own VALUES (?)", [(address,) for address in own])
        connection.execute("CREATE TEMP TABLE own_identity AS SELECT id FROM identity WHERE address IN (SELECT address FROM own)")
        names = {"identities": "identity", "raws": "raw", "moments": "moment"}
        self.last = {many: int(connection.execute(f"SELECT max(id) FROM {one}").fetchone()[0]) for many, one in names.items()}
        self.count = int(connection.execute("SELECT count(*) FROM moment").fetchone()[0])

    def apart(self) -> int:
        """So many weeks later than the copy before, the newest messages of a copy are later than all of that one."""
        ask = "SELECT instant FROM moment WHERE id <= ? ORDER BY instant DESC LIMIT ?"
        latest = [instant for (instant,) in self.connection.execute(ask, (self.last["moments"], NEW))]
        return 1 + (latest[0] - latest[-1]) // WEEK

    def copy(self, n: int, weeks: int, *, newest: int | None = None, without: int | None = None) -> None:
        """Put the n-th copy in, so many weeks later: all of it, only its `newest` moments, or all `without` its newest."""
        given = {"n": n, "circle": n % self.circles, "block": n + 1 if newest else n, "later": weeks * WEEK, **self.last}
        for table in TABLES_IN_ORDER:
            chosen, differs = COPIED[table]
            chosen += self._part(table, newest, without)
            names = [row[1] for row in self.connection.execute(f"PRAGMA table_info({table})")]
            said = ", ".join(differs.get(name, name) for name in names)
            kind = "INSERT OR IGNORE" if table == "identity" else "INSERT"  # a circle that came before
            self._run(f"{kind} INTO {table} ({', '.join(names)}) SELECT {said} FROM {table} WHERE {chosen}", given)
        self.connection.execute("UPDATE owner SET generation = generation + 1")

    def _run(self, statement: str, given: dict[str, Any]) -> None:
        self.connection.execute(statement, {name: value for name, value in given.items() if f":{name}" in statement})

    def _part(self, table: str, newest: int | None, without: int | None) -> str:
        if table == "identity" or (newest is None and without is None):
            return ""
        latest = f"SELECT id FROM moment WHERE id <= :moments ORDER BY instant DESC, key DESC LIMIT {newest or without}"
        told = "IN" if newest else "NOT IN"
        moment = {
            "moment": "id",
            "raw": "(SELECT moment FROM copy WHERE copy.raw = raw.id)",
            "location": "(SELECT moment FROM copy WHERE copy.raw = location.raw)",
        }
        here = f" AND {moment.get(table, 'moment')} {told} ({latest})"
        return here if newest or table not in ("raw", "location") else f" AND coalesce({moment[table]}, 0) NOT IN ({latest})"


def renamed(key: bytes | None, n: int) -> bytes | None:
    """A key of the same length that names the n-th copy."""
    return None if key is None else n.to_bytes(4, "big") + key[4:]


def other_ids(ids: str, n: int) -> str:
    """Message ids of the n-th copy."""
    return " ".join(f"{n}.{one}" for one in ids.split())


def salted(lines: bytes, n: int) -> bytes:
    """Fingerprints of the n-th copy: 64-bit integers, one after the other."""
    return (np.frombuffer(lines, dtype=np.uint64) * np.uint64(1 + 2 * n) + np.uint64(n * SALT % 2**64)).tobytes()


def said(name: str, seconds: float, processor: float, target: float | None) -> None:
    """Print one figure."""
    aim = f", target {target:g} s" if target else ""
    print(f"{name}: {seconds:.2f} s ({processor:.2f} s of processor time{aim})", flush=True)


class Timed:
    """Time between entering and leaving."""

    def __init__(self, name: str, target: float | None = None) -> None:
        self.name, self.target = name, target

    def __enter__(self) -> None:
        self.wall, self.processor = time.perf_counter(), time.process_time()

    def __exit__(self, *_: object) -> None:
        said(self.name, time.perf_counter() - self.wall, time.process_time() - self.processor, self.target)


@contextmanager
def of_which(name: str) -> Iterator[None]:
    """Print how much of a deriving goes to the principles; links are made meanwhile."""
    judged = deriving.judge

    def judge(*given: Any) -> Any:
        with Timed(f"  of which {name}"):
            return judged(*given)

    deriving.judge = judge
    try:
        yield
    finally:
        deriving.judge = judged


def measure(mailbox: Path, me: str, messages: int, home: Path, zone: str, circles: int | None) -> None:
    """Grow a ledger and print the figures."""
    office = Office.open(home)
    office.set("zone", zone)
    office.import_paths([mailbox], me)
    own = [address for person in office.view.persons() if person.me for address in person.addresses]
    office.close()
    several = Multiplied(home / "ledger.sqlite", own)
    times = max(2, -(-messages // several.count))
    several.circles = circles or round(times**0.5)
    for n in range(1, times - 1):
        several.copy(n, n)
    last = times - 2 + several.apart()
    several.copy(times - 1, last, without=NEW)
    office = Office.open(home)
    office.keep_on()
    found = several.connection.execute("SELECT count(*) FROM moment").fetchone()[0]
    print(f"{found:,} messages of one person (a real mailbox of {several.count:,}, multiplied with other dates and {several.circles:,} circles of people)")
    target = 15 if messages <= 150_000 else 90
    with Timed("everything from nothing", target), of_which("the principles: tables, expressions, naming"):
        office._derive()
    (people,) = office.ledger.connection.execute("SELECT count(*) FROM derived.person").fetchone()
    print(f"{people:,} people; peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:,} MiB (target: under 2,048)")
    several.copy(times - 1, last, newest=NEW)
    before = keeping_on.peek(office.ledger)
    with Timed(f"after {NEW} new messages, in a running office", 1):
        office.catch_up()
    after = keeping_on.peek(office.ledger)
    if before is None or after is None or before.state is not after.state:
        print("  (everything was derived anew)")
    with Timed("today, the first time"):
        office.today()
    with Timed("today", 0.5):
        office.today()
    office.close()
    alone = statistics.median(regard(home, "today").seconds for _ in range(TIMES))
    print(f"regard today, a process of its own: {alone:.2f} s (median of {TIMES}, target 0.5 s)")


def enron() -> Path:
    """The folder of the Enron mailboxes."""
    return next(path for path in real_mail() if path.name == "enron")


def main() -> None:
    """Measure in a folder that is removed afterwards."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    asked.add_argument("--mailbox", type=Path, help="a folder of mail; one of the Enron mailboxes without it")
    asked.add_argument("--owner", default="mike.grigsby@enron.com")
    asked.add_argument("--messages", type=int, default=150_000)
    asked.add_argument("--zone", default="America/Chicago")
    asked.add_argument("--circles", type=int, help="so many circles of people take turns; the root of the number of copies without it")
    asked.add_argument("--home", type=Path, help="keep the grown ledger here")
    given = asked.parse_args()
    home = given.home or Path(tempfile.mkdtemp(prefix="regard-growing-"))
    try:
        measure(given.mailbox or enron() / "grigsby-m", given.owner, given.messages, home, given.zone, given.circles)
    finally:
        if given.home is None:
            shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main()
