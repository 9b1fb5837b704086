"""The newest decision that still stands: what `regard undo` takes back when no entry is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regard.facts.entry import Entry

if TYPE_CHECKING:
    from regard.office import Office


def newest_entry(office: Office) -> Entry | None:
    """The entry written last that was not taken back, or None where there is none."""
    standing: list[Entry] = []
    for entry in office.view.entries():
        if entry.verdict != "undone":
            standing.append(entry)
            continue
        taken = next((one for one in reversed(standing) if one.target == entry.target), None)
        standing = [one for one in standing if one is not taken]
    return standing[-1] if standing else None
