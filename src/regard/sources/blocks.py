"""Reading a mailbox of any size block by block, and finding its separator lines.

Blocks rather than a memory map: a mailbox that its mail program shortens while it is mapped ends the whole process on
Linux (SIGBUS), and mapped pages count as memory in use; reading blocks is as fast and flat at any size.
"""

from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

from regard.sources.claims import HEADERS_AT_MOST, claimed_in
from regard.sources.separators import BOM, VERIFIED_WITHIN, empty_line_before, separator_at

BLOCK: Final = 4 << 20
BEFORE: Final = 3
"""Bytes before a line that tell whether an empty line stands there: at most newline, return, newline."""
AFTER: Final = HEADERS_AT_MOST + VERIFIED_WITHIN


class Cut(NamedTuple):
    """A separator found: where it begins, where its message begins, the bytes of the empty line before it, the message's claim."""

    start: int
    message: int
    gap: int
    claimed: int | None


class Lines:
    """How many lines begin with "From ", and how many of them follow an empty line; counted while cutting."""

    def __init__(self) -> None:
        self.all = 0
        self.after_empty = 0

    def saw(self, data: bytes, at: int) -> None:
        """Count the line that begins at `at`."""
        self.all += 1
        self.after_empty += at == 0 or empty_line_before(data, at) > 0


def window(file: BinaryIO, start: int, length: int) -> bytes:
    """The bytes from `start` on, fewer than `length` at the end of the file."""
    file.seek(start)
    return file.read(length)


def cuts(file: BinaryIO, size: int, begin: int = 0, block: int = BLOCK, lines: Lines | None = None) -> Iterator[Cut]:
    """Every separator from `begin` to `size`, in order."""
    for position in range(begin, size, block):
        base = max(0, position - BEFORE)
        data = window(file, base, position - base + block + AFTER)
        for at in _lines_from(data, position - base, min(position - base + block, size - base)):
            if lines:
                lines.saw(data, at)
            message = separator_at(data, at)
            if message >= 0:
                yield Cut(base + at, base + message, empty_line_before(data, at), claimed_in(data, message, len(data)))


def _lines_from(data: bytes, begin: int, end: int) -> Iterator[int]:
    if begin == 0 and data.startswith((b"From ", BOM + b"From ")):
        yield data.index(b"F")
    at = data.find(b"\nFrom ", max(0, begin - 1)) + 1
    while 0 < at < end:
        yield at
        at = data.find(b"\nFrom ", at) + 1
