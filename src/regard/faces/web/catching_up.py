"""Catching up: what follows from new facts is worked out beside the pages; a page waits a little for it, then shows what was known before and says so."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Thread

from regard.office import Office

PATIENCE = 5.0
"""Seconds that a page waits. A word by hand takes one at thirty thousand mails, everything anew four; at more than that nobody should look at nothing."""


class CatchingUp:
    """At most one thread, with an office of its own, that works out what follows from the newest facts."""

    def __init__(self) -> None:
        self._thread: Thread | None = None
        self._failure: Exception | None = None
        self._began = 0.0

    @property
    def running(self) -> bool:
        """Whether it is being worked out now."""
        return self._thread is not None and self._thread.is_alive()

    def begin(self, office: Office) -> None:
        """Begin where there are newer facts, so that it is done when somebody asks; the first time of all the page that asks does it itself."""
        if office.worked_out() and office.is_behind() and not self.running:
            self._began = time.monotonic()
            self._thread = Thread(target=self._work, args=(office.ledger.home,), name="catching-up", daemon=True)
            self._thread.start()

    def lags(self) -> bool:
        """Whether it takes longer than a page waits. Raises what the working out raised."""
        if self._thread is None:
            return False
        self._thread.join(max(0.0, self._began + PATIENCE - time.monotonic()))
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure
        return self.running

    def _work(self, home: Path) -> None:
        try:
            office = Office.open(home)
            try:
                office.catch_up()
            finally:
                office.close()
        except Exception as error:
            self._failure = error
