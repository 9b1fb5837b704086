"""Links: which moment answers, forwards or quotes which, with certainty and reason."""

from typing import Literal, NamedTuple

from regard.facts.act import Certainty


class Reply(NamedTuple):
    """A moment's one parent. `reason` says how it is known: header, quote, topic."""

    moment: str
    parent: str
    certainty: Certainty
    reason: Literal["header", "quote", "topic"]


class Threaded(NamedTuple):
    """A moment belongs to a thread; `thread` is the key of the thread's first moment (or of the id that all refer to)."""

    moment: str
    thread: str
