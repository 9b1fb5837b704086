"""Later mail derived in a running office gives the tables that deriving everything anew gives."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regard.ledger.deriving import TABLES
from regard.ledger.home import DERIVED
from regard.office import Office, keeping, keeping_on
from tests.conversation import KRAKOW
from tests.office.mailbox import mailbox

ME = "marta@by-hand.example"
ORDER = {"evidence": "moment, part, at"}


def tables(home: Path) -> dict[str, list[tuple[object, ...]]]:
    """The derived tables, without the numbers that are given anew each time."""
    with sqlite3.connect(home / DERIVED) as connection:
        found = {name: sorted(map(repr, connection.execute(_ask(connection, name)))) for name in TABLES}
    return found  # type: ignore[return-value]


def _ask(connection: sqlite3.Connection, name: str) -> str:
    columns = [f"t.{row[1]}" for row in connection.execute(f"PRAGMA table_info({name})") if (name, row[1]) not in {("occasion", "id"), ("evidence", "occasion")}]
    if name == "evidence":
        return f"SELECT o.key, {', '.join(columns)} FROM evidence t LEFT JOIN occasion o ON o.id = t.occasion"
    return f"SELECT {', '.join(columns)} FROM {name} t"


def differing(office: Office) -> dict[str, tuple[list[object], list[object]]]:
    """What differs between the tables as they are and derived anew: (only there, only anew), by table."""
    grown = tables(office.ledger.home)
    said = office._settings()
    keeping.derive_anew(office.ledger, said.me, said.zone, said.holidays)
    anew = tables(office.ledger.home)
    pairs = {name: (sorted(set(grown[name]) - set(anew[name])), sorted(set(anew[name]) - set(grown[name]))) for name in TABLES}
    return {name: pair for name, pair in pairs.items() if grown[name] != anew[name]}
