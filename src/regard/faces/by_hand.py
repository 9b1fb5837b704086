"""What was decided by hand: the newest decision that still stands, and all of one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regard.facts.entry import Entry

if TYPE_CHECKING:
    from regard.facts.page import Why
    from regard.office import Office


def newest_entry(office: Office) -> Entry | None:
    """The entry written last that was not taken back, or None where there is none."""
    standing: list[Entry] = []
    for entry in office.view.entries():
        if entry.verdict != "undone":
            standing.append(entry)
            continue
        taken = next((one for one in reversed(standing) if entry.words in ("", one.key) and one.target == entry.target), None)
        standing = [one for one in standing if one is not taken]
    return standing[-1] if standing else None


def entries_of(office: Office, page: Why) -> list[Entry]:
    """The decisions about one row that were not taken back, oldest first; the page names them by their keys."""
    return [entry for entry in office.view.entries() if entry.key in page.entries]
