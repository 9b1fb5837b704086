"""Real mail as moments, read by the product's reader."""

import re
from collections.abc import Iterator
from pathlib import Path

from regard.facts.message import Message
from regard.facts.moment import Moment, Participant
from regard.reading.reader import read


def split_mbox(path: Path) -> Iterator[bytes]:
    """The messages of a list archive in the mboxrd dialect of public-inbox."""
    yield from (part for part in re.split(rb"(?m)^From mboxrd@z .*\n", path.read_bytes()) if part.strip())


def moments_of_mbox(path: Path) -> Iterator[tuple[Moment, tuple[Participant, ...]]]:
    """Moments and participants of the readable messages."""
    for data in split_mbox(path):
        message = read(data, 0)
        if isinstance(message, Message):
            yield message.moment, message.participants


def moments_of_tree(path: Path) -> Iterator[tuple[Moment, tuple[Participant, ...], str]]:
    """The same for a folder tree of one-message files, with the folder."""
    for file in sorted(one for one in path.rglob("*") if one.is_file()):
        message = read(file.read_bytes(), int(file.stat().st_mtime))
        if isinstance(message, Message):
            yield message.moment, message.participants, str(file.parent.relative_to(path))
