"""Verdicts: what a person who read the mail says of each row; kept by the row's key alone, without a word of the mail."""

import tomllib
from pathlib import Path
from typing import Literal, NamedTuple

FILE = Path(__file__).parent / "verdicts.toml"
Verdict = Literal["right", "wrong"]


class Figures(NamedTuple):
    """Counts over some mornings: rows shown for the first time, right ones, unread ones, repeats, settled anyway, false first rows."""

    mornings: int
    rows: int
    right: int
    wrong: int
    unread: int
    repeated: int
    settled_anyway: int
    false_first: int


def verdicts() -> dict[str, Verdict]:
    """By occasion key."""
    if not FILE.exists():
        return {}
    kept = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {key: verdict for archive in kept.values() for key, verdict in archive.items()}
