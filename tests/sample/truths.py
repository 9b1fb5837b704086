"""The planted truths and silences of the sample office, asked of the product."""

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from regard.facts.action import State
from regard.facts.keys import key_of
from regard.facts.occasion import Evidence, Occasion
from regard.facts.placement import Interview, Placement, Submission
from regard.office import Office
from regard.office.desk import Desk, known
from regard.office.gathering import gather
from regard.principles.registry import ASKED, DEEDS, SIGNS
from regard.standing.state import state

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample"
PLANTED = tomllib.loads((SAMPLE / "planted.toml").read_text(encoding="utf-8"))
CAST = tomllib.loads((SAMPLE / "cast.toml").read_text(encoding="utf-8"))
BUILT = {deed.name for deed in DEEDS}
SIGNED = {one.name for one in SIGNS}
ASKING = {one.name for one in ASKED if one.found}
MEANT: dict[str, set[State]] = {
    "open": {"open", "unknown", "broken", "told", "faded"},
    "broken": {"broken", "late"},
    "late": {"late"},
    "told_before": {"told"},
    "kept": {"met"},
    "answered": {"met", "late", "told", "excused", "went_on"},
}
"""Which states of an occasion say what a planted state says; past its day without a word is unknown, never claimed to be broken."""


class Asked(NamedTuple):
    """One occasion of the office: the message ids behind it, what it is now, whether it is certain."""

    row: Occasion
    ids: frozenset[str]
    now: State


def office_at_eight(folder: Path, desk: str = "marta") -> Office:
    """The sample office of one desk, imported, on its fixed morning."""
    subprocess.run([sys.executable, str(SAMPLE / "build.py"), str(folder / "office")], check=True)
    office = Office.open(folder / f"home-{desk}")
    office.set("zone", "Europe/Warsaw")
    office.set("as_of", datetime.fromisoformat(PLANTED["now"]).strftime("%Y-%m-%d %H:%M"))
    office.import_paths([folder / "office" / desk])
    return office


def asked(office: Office) -> list[Asked]:
    """Every occasion as of the morning, with the planted ids of the mails behind it."""
    of: Desk = office._desk(None)
    rows = known(of, of.view.occasions())
    headers = of.view.headers([one.moment for row in rows for one in row.evidence])
    beside = beside_mail(office)

    def name(one: Evidence) -> str:
        return headers[one.moment].message_id.partition("@")[0] if one.moment in headers else beside.get(one.moment, "")

    return [Asked(row, frozenset(name(one) for one in row.evidence), state(row, of.as_of, of.clock)) for row in rows]


def beside_mail(office: Office) -> dict[str, str]:
    """The planted names of events and rows by key."""
    world = gather(office.ledger).world
    kept: list[Submission | Interview | Placement] = [*world.submissions, *world.interviews, *world.placements]
    rows = {one.key: one.id for one in kept}
    events = {event for truth in PLANTED["truth"] for event in truth.get("events", ())}
    uids = {key_of("series", f"{event}@haldenbridge.example"): event for event in events}
    return rows | {one.key: uids[one.series] for one in world.meetings if one.series in uids}


class Rests(NamedTuple):
    """One certain sign or question: its principle, its mark, the planted ids of the mails it rests on."""

    principle: str
    mark: str
    ids: frozenset[str]


def resting(office: Office) -> list[Rests]:
    """Every certain sign and question as of the morning."""
    of: Desk = office._desk(None)
    signs = [(one.principle, one.mark, (one.moment, one.beside.moment if one.beside else "")) for one in of.view.signs(until=of.as_of) if one.certain]
    asked_of = [(one.principle, "", (one.cause, *one.evidence)) for one in of.view.questions(until=of.as_of) if one.certain]
    headers = of.view.headers([key for _, _, keys in (*signs, *asked_of) for key in keys if key])
    ids = {key: header.message_id.partition("@")[0] for key, header in headers.items()}
    return [Rests(principle, mark, frozenset(ids[key] for key in keys if key in ids)) for principle, mark, keys in (*signs, *asked_of)]


def truths(desk: str = "marta") -> Iterator[dict[str, Any]]:
    """The truths of one desk."""
    return (truth for truth in PLANTED["truth"] if truth.get("desk", "marta") == desk)


def found(truth: dict[str, Any], rows: list[Asked]) -> list[Asked]:
    """The occasions of the truth's principle that rest on one of its mails, events or rows."""
    wanted = {*truth["messages"], *truth.get("events", ()), *truth.get("rows", ())}
    return [one for one in rows if one.row.principle == truth["principle"] and one.ids & wanted]


def says(truth: dict[str, Any], one: Asked) -> bool:
    """Whether an occasion says what the truth says; where telling is the deed, told before is done."""
    if truth["principle"] == "no_sugar_coating" and truth.get("state") == "told_before":
        return one.now == "met"
    return one.now in MEANT[truth["state"]] if "state" in truth else True
