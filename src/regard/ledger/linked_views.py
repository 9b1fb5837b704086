"""What one viewer may see of how things hang together: how rows opened, which act does something about which, what corrections taught."""

from collections.abc import Sequence
from typing import NamedTuple

from regard.facts.learnt import Learnt
from regard.facts.link import ActLink
from regard.ledger import rows
from regard.ledger.filed_views import FiledView


class Opening(NamedTuple):
    """How an occasion opened: all that an entry needs to find its place. Keys are of the occasion, its cause, both persons and the moment."""

    key: str
    principle: str
    cause: str
    cause_kind: str
    doer_identity: str
    toward_identity: str
    doer: str
    toward: str
    moment: str
    quote: str


class LinkedView(FiledView):
    """The part of a view that is asked by words, marks and links."""

    def called(self, name: str) -> list[str]:
        """Keys of the moments with that Message-ID, or whose key begins like this."""
        first, last = rows.span_of(name.lower())
        return [one["key"] for one in self._ask(rows.CALLED, name=name, first=first, last=last)]

    def links(self, key: str) -> list[ActLink]:
        """The links between acts that lead from the moment or to it, in the order of time."""
        return [rows.link(one) for one in self._ask(rows.LINKS, key=rows.bytes_of(key))]

    def learnt(self) -> list[Learnt]:
        """The findings that are shown more or less surely because of the viewer's corrections, by kind and words."""
        return [rows.learnt(one) for one in self._ask(rows.LEARNT)]

    def openings(self, keys: Sequence[str] = (), moments: Sequence[str] = ()) -> list[Opening]:
        """How the occasions of those keys, and those opened in those moments, opened; in the order of their keys."""
        found: set[tuple[str, ...]] = set()
        for column, several in (("o.key", keys), ("e.moment", moments)):
            for chunk in rows.chunked(several):
                found.update(map(tuple, self._ask(rows.OPENINGS.format(column=column, keys=rows.literals(chunk)))))
        return [Opening(*one) for one in sorted(found)]
