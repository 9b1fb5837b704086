"""The dialect of a mailbox: how it quotes lines that begin with From, and what each dialect's rule counts.

mboxo quotes "From " only, mboxrd also ">From " (undone alike here: a file without ">>From " reads the same in both), mboxcl
adds Content-Length, mboxcl2 has Content-Length and quotes nothing.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final, Literal

from regard.sources.blocks import window
from regard.sources.lengths import Measured, measured
from regard.sources.names import storable

Dialect = Literal["mboxo", "mboxrd", "mboxcl", "mboxcl2"]

SAMPLE: Final = 200
"""Messages looked at; the first ones, so that a growing mailbox keeps its dialect."""
MOST: Final = 0.9
"""Share of the lengths given that must hold: below it they are left over from another mail system (0 of 58 do in a list archive)."""
HALF: Final = 0.5
"""Share of the messages that must give a length at all."""
HEAD: Final = 1 << 20
LARGEST_BODY: Final = 1 << 20
QUOTED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)


def dialect_of(file: BinaryIO, size: int) -> Dialect:
    """The dialect that the first messages speak."""
    head = window(file, 0, HEAD)
    if b"content-length:" in head.lower():
        sample = list(islice(measured(file, size), SAMPLE))
        if _lengths_hold(sample):
            return "mboxcl" if _quotes_although_long(file, sample) else "mboxcl2"
    return "mboxrd" if b"\n>>From " in head or head.startswith(b"From mboxrd@") else "mboxo"


def _lengths_hold(sample: list[Measured]) -> bool:
    said = sum(one.said for one in sample)
    return said >= HALF * len(sample) and sum(one.held for one in sample) >= MOST * said


def _quotes_although_long(file: BinaryIO, sample: list[Measured]) -> bool:
    """Whether bodies hold quoted lines and no bare ones; without either nothing is undone, so that nothing can be spoilt."""
    bodies = [b"\n" + window(file, one.body, min(one.end - one.body, LARGEST_BODY)) for one in sample]
    return any(b"\n>From " in body for body in bodies) and not any(b"\nFrom " in body for body in bodies)


def unquoted(message: bytes, dialect: Dialect) -> bytes:
    """The message as it was before the mailbox quoted its lines."""
    if dialect == "mboxcl2" or b">From " not in message:
        return message
    return QUOTED.sub(rb"\1", message)


def disagreement(path: Path, counts: Mapping[str, int]) -> list[str]:
    """One sentence where the rules of the dialects do not count the same messages; none where they agree."""
    if len(set(counts.values())) <= 1:
        return []
    said = ", ".join(_phrases(counts))
    return [f"In {storable(path.name)} the rules for mailboxes disagree: {said}; Regard reads {counts['read']}."]


def _phrases(counts: Mapping[str, int]) -> Iterator[str]:
    words = {
        "mboxrd": "{} lines begin with From",
        "mboxo": "{} of these follow an empty line",
        "mboxcl": "{} messages by their stated length",
    }
    return (words[rule].format(count) for rule, count in counts.items() if rule in words)
