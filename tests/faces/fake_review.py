# ruff: noqa: ARG002 - an interface to fill
"""What the fake office says of a person beyond its rows: nothing is kept of anyone."""

from __future__ import annotations

from regard.facts.mirror import Keeping
from regard.facts.page import PersonPage


class FakeReview:
    """Beside the fake office; the review itself is tested on the sample office."""

    def person(self, name: str, as_of: int | None = None) -> PersonPage:
        raise NotImplementedError

    def name_at(self, address: str) -> str:
        return ""

    def kept_of(self, name: str, as_of: int | None = None, *, delicate: bool = False) -> Keeping:
        return Keeping(self.person(name, as_of).person, None, None, None, None, (), (), (), 0, {})
