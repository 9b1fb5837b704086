"""Contacts: cards of an address book."""

from typing import NamedTuple


class Contact(NamedTuple):
    """One card. `addresses` are lower case, the preferred one first; `organisation`, `title` and `language` are "" when absent."""

    key: str
    name: str
    addresses: tuple[str, ...]
    organisation: str
    title: str
    language: str
