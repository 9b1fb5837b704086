"""Parts: what both parsers make of a message, and the limits on its tree."""

from collections.abc import Callable
from typing import NamedTuple

from regard.reading import limits

Headers = dict[str, list[str]]
"""By lower-case name, in order, decoded and unfolded."""


class Leaf(NamedTuple):
    """One part that holds no other; `content` gives its bytes, decoded from transfer, when they are wanted."""

    kind: str
    charset: str
    filename: str
    disposition: str
    inline_id: bool
    content: Callable[[], bytes]


def check_tree(depth: int, seen: int) -> None:
    """Raise where the tree is deeper or fuller than a message may be; `seen` counts the parts so far."""
    if depth > limits.DEPTH:
        raise limits.TooDeep
    if seen > limits.PARTS:
        raise limits.TooManyParts


def first(headers: Headers, name: str) -> str:
    """The first value of a header, "" when it is absent."""
    values = headers.get(name)
    return values[0] if values else ""
