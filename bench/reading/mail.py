"""The real mail that the figures are taken on: its messages as bytes, one reading of each kept for all who ask."""

from functools import cache
from pathlib import Path

from bench.acts.gold import data_file
from bench.joining.mail import split_mbox

LISTS = ("usrp-users", "linux-man", "util-linux")
TREES = {"ham": "easy-ham-1", "spam": "spam-1", "enron": "enron"}


def source(name: str) -> Path:
    """Where a source lies; ends the program's part with one sentence when the data is absent."""
    return data_file(TREES.get(name, f"{name}.mbox"))


@cache
def messages(name: str) -> tuple[bytes, ...]:
    """The messages of a source, in the order of its files."""
    place = source(name)
    if place.is_dir():
        return tuple(file.read_bytes() for file in sorted(place.rglob("*")) if file.is_file() and not file.name.startswith(("cmds", ".")))
    return tuple(split_mbox(place))
