"""Parents by header: In-Reply-To, then References from the last to the first, looked up among earlier Message-IDs (RFC 5322, 3.6.4)."""

from collections.abc import Sequence
from typing import NamedTuple

from regard.joining.columns import Columns

MISSING = -1


class Named(NamedTuple):
    """What a moment's header names. `parent` is the place of the nearest named mail that is held and earlier, or MISSING;
    `direct` tells whether that is the one answered itself, rather than one further back."""

    parent: int
    direct: bool


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


def named_parents(message_ids: Sequence[str], chain: Sequence[Sequence[str]]) -> list[Named]:
    """For moments in order of time. Of several moments with one Message-ID (an author's copy, a list's copy) the earliest is meant."""
    holder: dict[str, int] = {}
    found = []
    for place, names in enumerate(chain):
        hit = next(((holder[name], depth == 0) for depth, name in enumerate(names) if name in holder), (MISSING, False))
        found.append(Named(*hit))
        for own in message_ids[place].split():
            holder.setdefault(own, place)
    return found
