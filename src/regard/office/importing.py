"""Importing: from paths on disk to a derived ledger, the newest 90 days first, with the first finding as soon as there is one."""

from collections.abc import Callable
from pathlib import Path

from regard.facts.action import Action
from regard.facts.page import Imported, Progress
from regard.ledger.filling import Filled, fill
from regard.ledger.home import Ledger
from regard.sources.errors import SourceError
from regard.sources.opening import open_source
from regard.sources.source import Source

Listener = Callable[[Progress], None]


class FirstFinding:
    """Passes progress on, with the first finding once it is known."""

    def __init__(self, listener: Listener | None, find: Callable[[], Action | None]) -> None:
        self.listener = listener
        self.find = find
        self.found: Action | None = None

    def progress(self, so_far: Progress) -> None:
        """Say how far it is."""
        if self.listener:
            self.listener(so_far._replace(first_finding=self.found))

    def recent(self) -> None:
        """The newest mail is in."""
        if self.listener:
            self.found = self.find()


def bring_in(ledger: Ledger, paths: list[Path], listener: Listener | None, find: Callable[[], Action | None]) -> tuple[Filled, list[str]]:
    """Fill the ledger from what lies at the paths; the sentences say what was refused, and where a mailbox can be read in two ways."""
    sources, said = opened(paths)
    first = FirstFinding(listener, find)
    filled = fill(ledger, sources, first.progress if listener else None, first.recent)
    return filled, said + [notice for source in sources for notice in getattr(source, "notices", [])]


def opened(paths: list[Path]) -> tuple[list[Source], list[str]]:
    """The sources at the paths, and a sentence for each that is refused; the rest goes on."""
    sources, refused = [], []
    for path in paths:
        try:
            sources.append(open_source(path))
        except SourceError as error:
            refused.append(str(error))
    return sources, refused


def report(filled: Filled, refused: list[str], notices: tuple[str, ...]) -> Imported:
    """What an import did."""
    return Imported(
        raw=filled.raw,
        moments=filled.moments,
        known=filled.known,
        unreadable=filled.unreadable,
        errors=(*refused, *filled.errors),
        notices=notices,
        interrupted=filled.interrupted,
    )
