"""Proven: which readings told what came next on real mail, written by hand from what `make validity` printed (docs/validity.md).

What is not proven is shown as description, and the page says so.
"""

from typing import Literal, NamedTuple

Says = Literal["prediction", "description"]


class Proof(NamedTuple):
    """`says` what a page may claim; `why` in one sentence, with the n of the run it was written from."""

    says: Says
    why: str


PROOFS: dict[str, Proof] = {}


def says(principle: str) -> Says:
    """What a page may claim of a principle's figures; description where nothing was proven."""
    return PROOFS[principle].says if principle in PROOFS else "description"
