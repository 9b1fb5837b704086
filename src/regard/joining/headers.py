"""Parents by header: In-Reply-To, then References from the last to the first, looked up among earlier Message-IDs (RFC 5322, 3.6.4)."""

from collections.abc import Sequence
from typing import NamedTuple

from regard.joining.columns import Columns

MISSING = -1


class Named(NamedTuple):
    """What the headers of all moments name, by place. `parent` is the place of the nearest named mail that is held and earlier, or MISSING;
    `depth` is how many nearer ones are named and missing (0: the one answered itself); `same` is an earlier moment with one of its own ids
    (an author's copy, a list's copy), or MISSING."""

    parent: list[int]
    depth: list[int]
    same: list[int]


def chain_of(in_reply_to: str, references: str, own: str) -> list[str]:
    """The ids a message names, nearest first, without its own."""
    if not in_reply_to and not references:
        return []
    chain = dict.fromkeys([*in_reply_to.split(), *reversed(references.split())])
    for name in own.split():
        chain.pop(name, None)
    return list(chain)


def chains(columns: Columns) -> list[list[str]]:
    """`chain_of` every moment."""
    return [chain_of(*row) for row in zip(columns.in_reply_to, columns.references, columns.message_ids, strict=True)]


def named_parents(message_ids: Sequence[str], chain: Sequence[Sequence[str]], holder: dict[str, int] | None = None, first: int = 0) -> Named:
    """For moments in order of time. Of several moments with one Message-ID the earliest is meant.

    `holder` (the place of each Message-ID) and `first` (the place of the first of these moments) go on with what was held before.
    """
    holder = {} if holder is None else holder
    found = Named([], [], [])
    for place, names in enumerate(chain, first):
        parent = depth = MISSING
        for depth, name in enumerate(names):  # noqa: B007 (the depth reached is the answer)
            parent = holder.get(name, MISSING)
            if parent != MISSING:
                break
        found.parent.append(parent)
        found.depth.append(depth if parent != MISSING else len(names))
        same = MISSING
        for own in message_ids[place - first].split():
            earlier = holder.setdefault(own, place)
            same = earlier if earlier != place else same
        found.same.append(same)
    return found
