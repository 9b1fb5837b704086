"""What was decided by hand about one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regard.facts.entry import Entry

if TYPE_CHECKING:
    from regard.facts.page import Why
    from regard.office import Office


def entries_of(office: Office, page: Why) -> list[Entry]:
    """The decisions about one row that were not taken back, oldest first; the page names them by their keys."""
    return [entry for entry in office.view.entries() if entry.key in page.entries]
