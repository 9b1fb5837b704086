"""Traffic: what one moment carried from its author to a person it speaks to."""

from typing import NamedTuple


class Traffic(NamedTuple):
    """Keys of the moment and of both persons; `starts`: it begins a thread."""

    moment: str
    author: str
    person: str
    at: int
    starts: bool
    asks: bool
    delivers: bool
    thanks: bool
