"""What is known of an address before it is joined with any other."""

from typing import NamedTuple


class Known(NamedTuple):
    """An address (lower case), the names it was written with (as written → how often), and its directory name.

    `directory` is the one name that a mail system's directory gives it ("CN=PKEAVEY"), "" when it gives none or several.
    """

    address: str
    names: dict[str, int]
    directory: str


class Join(NamedTuple):
    """Two addresses are one person, because `reason` (a full sentence). Rules list the surer join first by `strength` (0 is by hand)."""

    strength: int
    a: str
    b: str
    reason: str


BY_HAND, SAME_CARD, SAME_MAILBOX, SAME_DIRECTORY, SAME_HOUSE, SAME_FULL_NAME = range(6)


def join(strength: int, one: str, other: str, reason: str) -> Join:
    """A join with its two addresses in order."""
    return Join(strength, min(one, other), max(one, other), reason)
