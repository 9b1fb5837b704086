"""A message as read: everything the reader says of one message's bytes."""

from typing import NamedTuple

from regard.facts.act import Act
from regard.facts.moment import Moment, Participant


class Sentence(NamedTuple):
    """One sentence of the own text, in order of reading."""

    text: str
    acts: tuple[Act, ...]


class Message(NamedTuple):
    """The reader's answer for readable bytes: the moment, who takes part, the sentences of the own text, and plain own text for search."""

    moment: Moment
    participants: tuple[Participant, ...]
    sentences: tuple[Sentence, ...]
    text: str


class Unreadable(NamedTuple):
    """The reader's answer for bytes it refuses: the limit they break, in a full sentence."""

    reason: str
