"""How far an import is, said at most five times a second."""

import time
from collections import Counter, deque
from collections.abc import Callable

from regard.facts.page import Progress

SAYS_EVERY = 0.2
"""Seconds between two reports: faster than an eye reads a number."""
LOOKED_BACK = 5.0
"""Seconds of work that the speed shown is taken from, so that it neither flickers nor lags."""

FEWEST = 2
"""A speed needs two looks at the clock."""

Listener = Callable[[Progress], None]


class Pace:
    """Counts what is done of `total`; `skipped` counts by reason what needed no reading."""

    def __init__(self, listener: Listener | None) -> None:
        self.listener = listener
        self.done = 0
        self.total = 0
        self.stage = "looking"
        self.skipped: Counter[str] = Counter()
        self._recent: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])
        self._said = 0.0

    def step(self, done: int = 0) -> None:
        """`done` more are done; say so when it is time."""
        self.done += done
        if self.listener and time.monotonic() - self._said >= SAYS_EVERY:
            self.say()

    def say(self) -> None:
        """Say it now."""
        now = self._said = time.monotonic()
        self._recent.append((now, self.done))
        while now - self._recent[0][0] > LOOKED_BACK and len(self._recent) > FEWEST:
            self._recent.popleft()
        if self.listener:
            self.listener(self.progress())

    def begin(self, stage: str, total: int) -> None:
        """Another stage, of `total` messages."""
        self.stage, self.total, self.done = stage, total, 0
        self._recent = deque([(time.monotonic(), 0)])
        self.say()

    def progress(self) -> Progress:
        """The present state as a record; the first finding is for the office to add."""
        (then, before), (now, done) = self._recent[0], self._recent[-1]
        speed = (done - before) / (now - then) if now > then else 0.0
        left = (self.total - done) / speed if speed > 0 else None
        return Progress(done, self.total, speed, left, dict(self.skipped), None, self.stage)
