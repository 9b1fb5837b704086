"""Nearer: between a mail and the earlier one that it quotes there may be a short answer, whose few words no fingerprint holds.

The quote then proves the grandparent. The parent is a later moment of the same thread whose author the mail is addressed to.
"""

from collections.abc import Sequence

from regard.joining.columns import Columns, Lines
from regard.joining.order import TO, Cast
from regard.joining.topics import Topics

SHORT = 1
"""A moment with at most so many own lines of 20 letters leaves no trace in a quote; one with more that is not quoted was not answered."""


class Nearer:
    """Looks for the parent below a quoted moment."""

    def __init__(self, columns: Columns, cast: Cast, topics: Topics) -> None:
        self.lines, self.quoted = columns.lines, columns.quoted
        self.length: list[int] = (columns.lines.starts[1:] - columns.lines.starts[:-1]).tolist()
        self.role: list[int] = cast.role.tolist()
        self.topics = topics

    def take(self, columns: Columns, cast: Cast) -> None:
        """Take later moments: `lines` and `quoted` are those of all, the cast is theirs."""
        known = len(self.length)
        self.lines, self.quoted = columns.lines, columns.quoted
        self.length += (columns.lines.starts[known + 1 :] - columns.lines.starts[known:-1]).tolist()
        self.role += cast.role.tolist()

    def than(self, child: int, proven: int, thread: Sequence[str]) -> int:
        """The parent: `proven` itself, or the latest later moment of its thread that `child` is addressed to and may answer."""
        author = self.topics.author
        own = author[proven] == author[child]
        if not own and author[proven] in self.directly(child):
            return proven
        addressed = self.directly(child) or set(self.topics.to(child))
        anyone = own and not (addressed & self.topics.writers)
        for later in reversed(self.topics.seen.get(self.topics.topic[child], ())):
            if later <= proven:
                break
            if author[later] != author[child] and (anyone or author[later] in addressed) and thread[later] == thread[proven] and self.may(child, later, own):
                return later
        return proven

    def directly(self, place: int) -> set[int]:
        """The identities in To."""
        start, end = self.topics.starts[place], self.topics.starts[place + 1]
        return {self.topics.who[entry] for entry in range(start, end) if self.role[entry] == TO}

    def may(self, child: int, later: int, own: bool) -> bool:
        """Whether `child` may answer `later`: it left no trace, or it is quoted, or what was proven is one's own mail, which one does not answer."""
        return own or self.length[later] <= SHORT or bool(rows(self.quoted, child) & rows(self.lines, later))


def rows(lines: Lines, place: int) -> set[int]:
    """The fingerprints of one moment."""
    return set(lines.values[lines.starts[place] : lines.starts[place + 1]].tolist())
