"""Silence is respected: the sample office's quiet people, what was settled by phone, and mail outside coverage.

Nothing may be said where mail shows nothing: no row claims that something of a quiet person's is missing, no row of a morning rests on a planted silence,
trust asks about none of them, and without the folder of sent mail nothing is judged at all.
"""

import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from bench.validity.occasions import Seen, as_owner
from regard.facts.action import State
from regard.office import Office
from regard.standing.trust import trust

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sample"
MISSING: frozenset[State] = frozenset({"unknown", "broken", "told"})
"""States by which a row says that something is missing."""


class Kept(NamedTuple):
    """Of `n` places where something false could be said, in how many it was."""

    name: str
    n: int
    said: int


def silence(seen: Sequence[Seen]) -> list[Kept]:
    """All silences."""
    planted = tomllib.loads((SAMPLE / "planted.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="regard-silence-") as scratch:
        folder = Path(scratch)
        subprocess.run([sys.executable, str(SAMPLE / "build.py"), str(folder / "office")], check=True)
        office = _opened(folder / "home", folder / "office" / "marta", planted["now"])
        found = [_quiet(office, planted), _planted(office, planted), _trusted(office, planted)]
        office.close()
        inbox = [path for path in (folder / "office" / "marta").glob("*.mbox") if path.stem == "Inbox"]
        half = _opened(folder / "half", inbox[0], planted["now"], "marta.zielinska@orla.example")
        found.append(Kept("the sample without its sent mail: my deeds judged", len(half.people()), len([*half.promises().mine, *half.waiting().mine])))
        half.close()
    return [*found, _outside(seen)]


def _opened(home: Path, mail: Path, now: str, me: str | None = None) -> Office:
    office = Office.open(home)
    office.set("zone", "Europe/Warsaw")
    office.set("as_of", datetime.fromisoformat(now).strftime("%Y-%m-%d %H:%M"))
    office.import_paths([mail], me)
    return office


def _quiet(office: Office, planted: dict[str, Any]) -> Kept:
    """Of each quiet person, that something is missing."""
    rows = [row for page in (office.promises(), office.waiting()) for row in page.theirs if row.state in MISSING]
    said = {row.person_name.split()[0].lower() for row in rows} & set(planted["quiet"])
    return Kept("quiet people of the sample", len(planted["quiet"]), len(said))


def _planted(office: Office, planted: dict[str, Any]) -> Kept:
    """A row of the morning that rests on a planted silence."""
    rows = office.today().actions
    ids = [(row.principle, {quoted.message_id.partition("@")[0] for quoted in row.said}) for row in rows]
    said = [one for one in planted["silence"] if any(set(one.get("messages", ())) & held and one.get("principle") in (None, name) for name, held in ids)]
    return Kept("planted silences of the sample, this morning", len(planted["silence"]), len(said))


def _trusted(office: Office, planted: dict[str, Any]) -> Kept:
    """Trust asks whether it was a breach, though they are quiet."""
    seen = as_owner(office, "sample", both=True)
    quiet = {key for key, names in seen.names.items() if names[0].split()[0].lower() in planted["quiet"]}
    rows = seen.judged(("when_you_say", "follow_through"))
    asked = [person for person in quiet if trust([one for one in rows if one[0].doer == person], (), seen.owner)[1].worth_asking]
    return Kept("quiet people about whom trust would ask", len(quiet), len(asked))


def _outside(seen: Sequence[Seen]) -> Kept:
    """Rows of the owner's own deeds opened outside the time for which both sides are seen."""
    mine = [(row, one) for one in seen for row in one.rows if row.doer == one.owner]
    outside = [row for row, one in mine if not any(span.start <= row.opened_at <= span.end for span in one.coverage)]
    return Kept("my rows on real mail, opened outside coverage", len(mine), len(outside))
