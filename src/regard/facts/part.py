"""Part: who had part in what came about: the owner's help and credit to colleagues, the owner's outcomes, and who stands in a placement."""

from typing import Literal, NamedTuple


class Part(NamedTuple):
    """`help`, `credit` and `outcome` are the owner's, with the colleague (`person`, a key, "" where not known); `placed` is anyone's in a placement of the
    desk's tables. `fact` is the key of the mail or row, `at` its instant."""

    kind: Literal["help", "credit", "outcome", "placed"]
    at: int
    person: str
    fact: str
