"""Series: messages that one author sends as parts of one thing: numbered ("[2/5]"), in further versions, or all at once by a program."""

from typing import NamedTuple

from regard.joining.marks import Part, is_patch, part_of

DAY = 86_400

SERIES_GAP = 3 * 3_600
"""Parts of one author belong together when each follows the one before within three hours."""

VERSION_GAP = 2 * DAY
"""A further version by the same author within two days continues the talk; later ones mostly begin anew."""

SENT_GAP = 6
"""Patches of one author without numbers that follow each other within so many seconds were sent by a program in one run. (On a list with its
headers taken away this brings 0.034 of recall for 0.012 of precision; three or sixty seconds do about the same.)"""


class Running(NamedTuple):
    """The parts of one series seen so far: place of the first, instant of the newest, version, and the numbers."""

    first: int
    newest: int
    version: int
    numbers: frozenset[int]

    def takes(self, part: Part, instant: int) -> bool:
        """Whether `part`, sent at `instant`, is a part of this series."""
        return part.version == self.version and part.number not in self.numbers and instant - self.newest <= SERIES_GAP


class Series:
    """The series seen so far, by author and label, fed in the order of time."""

    def __init__(self) -> None:
        self.running: dict[tuple[int, str, int], Running] = {}
        self.begun: dict[tuple[int, str], list[Running]] = {}
        self.runs: dict[int, tuple[int, int]] = {}

    def parent(self, place: int, author: int, instant: int, subject: str, headed: bool = True) -> int | None:
        """The first part of the series that this moment belongs to, or of the version before; remembers the moment.

        `headed`: the author's program writes headers that tell what belongs together, so that being sent together says nothing.
        """
        part = part_of(subject)
        if author < 0:
            return None
        if part is None:
            return None if headed or not is_patch(subject) else self.run(place, author, instant)
        name = (author, part.label, part.total)
        running = self.running.get(name)
        if running and running.takes(part, instant):
            self.running[name] = running._replace(newest=instant, numbers=running.numbers | {part.number})
            return running.first
        begun = self.running[name] = Running(place, instant, part.version, frozenset((part.number,)))
        lately = [one for one in self.begun.get(name[:2], []) if instant - one.newest <= VERSION_GAP]
        self.begun[name[:2]] = [*lately, begun]
        before = [one.first for one in lately if one.version == part.version - 1]
        return before[0] if len(before) == 1 else None

    def run(self, place: int, author: int, instant: int) -> int | None:
        """The first of the patches that a program sends for the author in this run."""
        first, newest = self.runs.get(author, (place, instant))
        belongs = instant - newest <= SENT_GAP
        self.runs[author] = (first if belongs else place, instant)
        return first if belongs and first != place else None
