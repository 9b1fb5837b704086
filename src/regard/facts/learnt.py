"""Learnt: a finding that is shown more or less surely because of what the owner said of findings like it."""

from typing import Literal, NamedTuple

from regard.facts.act import ActKind

Sureness = Literal["certain", "worded", "likely", "hidden"]


class Learnt(NamedTuple):
    """The act of that kind in that moment was `was` and is `now`, because of `entries` (keys) on sentences like it."""

    moment: str
    act: str
    kind: ActKind
    quote: str
    was: Sureness
    now: Sureness
    entries: tuple[str, ...]
