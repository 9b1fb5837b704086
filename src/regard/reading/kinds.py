"""Kinds: whether a message is between people. First crude form."""

from collections.abc import Sequence

from regard.facts.moment import Kind, Participant
from regard.reading.lists import Via
from regard.reading.mime import Envelope
from regard.reading.topics import Topic


def kind_of(envelope: Envelope, participants: Sequence[Participant], via: Via, topic: Topic, text: str) -> tuple[Kind, str]:
    """The kind and a short code for the reason."""
    if "auto-submitted" in envelope.headers:
        return "robot", "auto-submitted"
    if via.open:
        return "list", "list-post"
    return "person", "default"
