"""Contacts: cards of an address book."""

from typing import NamedTuple


class Contact(NamedTuple):
    """One card. `addresses` are lower case, the preferred one first; `organisation`, `title` and `language` are "" when absent.

    `revised` is the card's own word of its last change, letters and digits only (a REV of RFC 6350: the later one sorts behind); `note` what its owner
    noted on it. Both are "" when absent, and where cards are read only to tell who is who.
    """

    key: str
    name: str
    addresses: tuple[str, ...]
    organisation: str
    title: str
    language: str
    revised: str = ""
    note: str = ""
