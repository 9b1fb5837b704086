"""Mailboxes that say how long each message is (Content-Length: mboxcl, mboxcl2); believed only where it leads to a separator or to the end.

Source: qmail's mbox(5) and the System V mail programs. In mboxcl lines that begin with From are quoted as well, in mboxcl2 not.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

from regard.sources.blocks import BEFORE, Cut, cuts, window
from regard.sources.claims import HEADERS_AT_MOST, body_after, claimed_in
from regard.sources.separators import VERIFIED_WITHIN, empty_line_before, separator_at

STEP: Final = 256 << 10
LENGTH: Final = re.compile(rb"^content-length:[ \t]*(\d{1,12})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
NEWLINES: Final = re.compile(rb"(?:\r?\n){0,2}")


class Measured(NamedTuple):
    """A message cut by its length: whether it `said` one, whether it `held` (led to a separator or the end), its `body` and `end`."""

    cut: Cut
    said: bool
    held: bool
    body: int
    end: int


def measured(file: BinaryIO, size: int) -> Iterator[Measured]:
    """Every message from the first separator on: by its length where that holds, else up to the next separator."""
    cut = next(cuts(file, size, block=STEP), None)
    while cut:
        data = window(file, cut.message, HEADERS_AT_MOST)
        body = body_after(data, 0, len(data))
        said = LENGTH.search(data, 0, body)
        landed = _landing(file, cut.message + body + int(said.group(1)), size) if said else None
        follows = landed.cut if landed else next(cuts(file, size, begin=cut.message + body, block=STEP), None)
        yield Measured(cut, said is not None, landed is not None, cut.message + body, follows.start - follows.gap if follows else size)
        cut = follows


class Landing(NamedTuple):
    """Where a length leads: to a separator, or to the end of the file (None)."""

    cut: Cut | None


def _landing(file: BinaryIO, target: int, size: int) -> Landing | None:
    """The separator at `target`, or up to two line ends after it; None when there is neither a separator nor the end."""
    base = max(0, target - BEFORE)
    data = window(file, base, BEFORE + VERIFIED_WITHIN + HEADERS_AT_MOST)
    newlines = NEWLINES.match(data, target - base)
    at = newlines.end() if newlines else target - base
    if target <= size <= base + at:
        return Landing(None)
    message = separator_at(data, at) if target < size else -1
    if message < 0:
        return None
    return Landing(Cut(base + at, base + message, empty_line_before(data, at), claimed_in(data, message, len(data))))
