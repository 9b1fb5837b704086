"""What reading mail again changed, and words by hand that found no place."""

from typing import NamedTuple

from regard.facts.action import Action
from regard.facts.entry import Entry


class Unplaced(NamedTuple):
    """A word by hand that belongs to nothing that is found now; the mail it was said of, "" where that is gone, and what can be done, in a full sentence."""

    entry: Entry
    message_id: str
    subject: str
    author: str
    at: int | None
    todo: str


class Reread(NamedTuple):
    """`raw` of `pending` mails were read again. Acts that came and went by kind, those of one sentence that are of another kind now (before, after), mails
    of another kind now (before, after), mails that became readable or unreadable; rows of mine that are owed now and were not, and the other way round.
    """

    raw: int
    pending: int
    added: dict[str, int]
    removed: dict[str, int]
    changed: dict[tuple[str, str], int]
    kinds: dict[tuple[str, str], int]
    readable: int
    unreadable: int
    appeared: tuple[Action, ...]
    gone: tuple[Action, ...]
    unplaced: tuple[Unplaced, ...]
    interrupted: bool
