"""Raw mail: where a copy lies, and the bytes themselves, kept once per owner."""

from typing import NamedTuple


class Location(NamedTuple):
    """Where one copy lies. `item` names it within the folder: a file name without Maildir flags, or "start-end" bytes of an mbox."""

    source: str
    folder: str
    item: str


class Found(NamedTuple):
    """One message as a source hands it over: where it lies and its bytes, unread."""

    location: Location
    data: bytes
