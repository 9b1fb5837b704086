"""Importing from a page: the work runs beside the pages in a thread with its own office; pages ask how far it is."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

from regard.facts.page import Imported, Progress
from regard.office import Office


class Importing:
    """At most one import at a time; `progress` and `done` are whole records, replaced and never changed, so that any thread may look."""

    def __init__(self, home: Path | None) -> None:
        self.home = home
        self.progress: Progress | None = None
        self.done: Imported | None = None
        self.failure: Exception | None = None
        self._thread: Thread | None = None

    @property
    def running(self) -> bool:
        """Whether mail is being read now."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, paths: list[Path], me: str | None) -> None:
        """Begin; a second beginning while one runs changes nothing."""
        if self.running:
            return
        self.progress = self.done = self.failure = None
        self._thread = Thread(target=self._work, args=(paths, me), name="import", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Until it has ended."""
        if self._thread:
            self._thread.join()

    def _work(self, paths: list[Path], me: str | None) -> None:
        try:
            self.done = Office.open(self.home).import_paths(paths, me, self._look)
        except Exception as error:
            self.failure = error

    def _look(self, now: Progress) -> None:
        first = now.first_finding or (self.progress.first_finding if self.progress else None)
        self.progress = now._replace(first_finding=first)
