"""Due dates: the day (or hour) that a sentence names for a deed, relative to the message's own date and zone."""

from typing import NamedTuple

from regard.reading.context import Context


class Due(NamedTuple):
    """`instant` in seconds since 1970 (UTC); `words` as written."""

    instant: int
    words: str


def find_due(sentence: str, context: Context) -> Due | None:  # noqa: ARG001
    """The due date of a sentence, None when it names none."""
    return None
