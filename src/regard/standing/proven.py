"""Proven: which readings told what came next on real mail, written by hand from what `make validity` printed (docs/validity.md).

What is not proven is shown as description, and the page says so.
"""

from typing import Literal, NamedTuple

Says = Literal["prediction", "description"]


class Proof(NamedTuple):
    """`says` what a page may claim; `why` in one sentence, with the n of the run it was written from."""

    says: Says
    why: str


PROOFS: dict[str, Proof] = {
    "promptness": Proof(
        "prediction",
        "Over 1,053 questions and requests put to 93 people it told who is answered within a day better than the usual rate,"
        " the pair's own rate or the last answer did.",
    ),
    "follow_through": Proof("description", "In all the real mail tested, only one person had as many as sixteen certain promises: too few to tell a habit."),
    "when_you_say": Proof("description", "In all the real mail tested, only one person had as many as sixteen certain promises: too few to tell a habit."),
    "consistency": Proof("description", "It compares what was; shuffled people gave fewer than one false alarm of twenty."),
    "no_status_difference": Proof("description", "It compares what was; shuffled ranks gave fewer than one false alarm of twenty."),
    "however_far_you_go": Proof("description", "It compares what was; turns dealt by chance gave fewer than one false alarm of twenty."),
    "trust": Proof("description", "It counts what was kept since; that a trust once broken breaks again was not tested, because mail does not show it."),
}
"""Rows that were tested; of the others nothing is claimed."""


def says(principle: str) -> Says:
    """What a page may claim of a principle's figures; description where nothing was proven."""
    return PROOFS[principle].says if principle in PROOFS else "description"
