"""Contacts: an address book's cards (vCard 2.1, 3.0 and 4.0; RFC 2426, RFC 6350).

Read here and not by a library: of eighteen exports of real programs (Outlook, iPhone, Android, Lotus Notes) the best-known one refuses five
as a whole, for a line in a note or a picture that no one asks for. What is asked for is six properties.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from quopri import decodestring
from typing import Final, NamedTuple

from regard.facts.contact import Contact
from regard.facts.keys import key_of
from regard.sources.errors import CardUnreadable, SourceError
from regard.sources.texts import unescaped

BEGINS: Final = re.compile(r"\s*BEGIN:VCARD\b", re.IGNORECASE)
CARD: Final = re.compile(r"^BEGIN:VCARD[ \t]*$(.*?)(?:^END:VCARD[ \t]*$|(?=^BEGIN:VCARD[ \t]*$)|\Z)", re.I | re.M | re.S)
LINE: Final = re.compile(r'(?:[\w-]+\.)?(FN|N|EMAIL|ORG|TITLE|LANG|UID|REV|NOTE|KIND|X-[\w-]*KIND)((?:;(?:"[^"]*"|[^:;"])*)*):(.*)', re.I | re.S)
SOFT: Final = re.compile(r"=\n[ \t]?")
FOLD: Final = re.compile(r"\n[ \t]")
ADDRESS: Final = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+")
LEAST: Final = 100
"""The rank of an address that is not preferred: PREF runs from 1 (first) to 100 (RFC 6350, 5.3)."""
GROUP: Final = frozenset(("group", "org", "location", "application"))
"""Cards of no one in particular."""
SEPARATOR: Final = re.compile(r"(?<!\\)[;]")


class AddressBook(NamedTuple):
    """What a file of cards says."""

    contacts: tuple[Contact, ...]
    errors: tuple[SourceError, ...]


class Line(NamedTuple):
    """One property of a card: its name in capitals, its parameters as written, its value."""

    name: str
    params: str
    value: str


def is_address_book(head: str) -> bool:
    """Whether a text begins as cards."""
    return BEGINS.match(head) is not None


def read_contacts(text: str, path: Path) -> AddressBook:
    """Read a text of cards; cards without an address and cards of groups say nothing of a person's addresses and are left out."""
    errors: list[SourceError] = []
    found: dict[str, Contact] = {}
    for number, card in enumerate(CARD.finditer(text), 1):
        lines = list(_lines(card[1]))
        said = {line.name: line.value for line in reversed(lines)}
        if not {"FN", "N", "EMAIL", "ORG"} & said.keys():
            errors.append(CardUnreadable(path, f"card {number}", "it holds neither a name nor an address"))
        contact = _contact(lines, said)
        newest = contact.key not in found or contact.revised >= found[contact.key].revised
        if contact.addresses and not _is_group(lines) and newest:
            found[contact.key] = contact
    return AddressBook(tuple(_own_words([found[key] for key in sorted(found)])), tuple(errors))


def _own_words(contacts: list[Contact]) -> Iterator[Contact]:
    """The cards without the lines of their notes that stand on several cards: a program or a firm wrote those."""
    standing = Counter(line for one in contacts for line in set(one.note.split("\n")))
    for one in contacts:
        yield one._replace(note="\n".join(line for line in one.note.split("\n") if standing[line] == 1))


def _lines(card: str) -> Iterator[Line]:
    soft = SOFT.sub("", card) if "QUOTED-PRINTABLE" in card.upper() else card
    for line in FOLD.sub("", soft).split("\n"):
        found = LINE.fullmatch(line.strip())
        if found:
            yield Line(found[1].upper(), found[2], _value(found[2], found[3]))


def _value(params: str, value: str) -> str:
    if "QUOTED-PRINTABLE" in params.upper():
        charset = re.search(r"CHARSET=\"?([\w-]+)", params, re.I)
        try:
            value = decodestring(value.encode("ascii", "ignore")).decode(charset[1] if charset else "utf-8", "replace")
        except LookupError:
            value = decodestring(value.encode("ascii", "ignore")).decode("utf-8", "replace")
    return value.strip()


def _contact(lines: list[Line], said: dict[str, str]) -> Contact:
    addresses = tuple(dict.fromkeys(address for _, address in sorted(_addresses(lines), key=lambda one: one[0])))
    name = _plain(said.get("FN", "")) or _from_parts(said.get("N", ""))
    organisation = _plain(SEPARATOR.split(said.get("ORG", ""))[0])
    language = _plain(said.get("LANG", "")).lower().split("-")[0]
    revised = "".join(filter(str.isalnum, said.get("REV", "")))
    notes = (_plain(words) for line in lines if line.name == "NOTE" for words in unescaped(line.value).split("\n"))
    note = "\n".join(dict.fromkeys(words for words in notes if words))
    key = key_of("contact", said["UID"]) if said.get("UID") else key_of("contact", name, *sorted(addresses))
    return Contact(key, "" if "@" in name else name, addresses, organisation, _plain(said.get("TITLE", "")), language, revised, note)


def _addresses(lines: list[Line]) -> Iterator[tuple[int, str]]:
    for line in lines:
        found = ADDRESS.search(unescaped(line.value).removeprefix("mailto:")) if line.name == "EMAIL" else None
        if found:
            yield _rank(line.params), found[0].lower()


def _rank(params: str) -> int:
    rank = re.search(r"PREF=\"?(\d+)", params, re.I)
    if rank:
        return int(rank[1])
    return 1 if re.search(r"\bPREF\b", params, re.I) else LEAST


def _from_parts(parts: str) -> str:
    """A name from its parts: surname; first name; further names."""
    last, first, *_ = [*map(_plain, SEPARATOR.split(parts)), "", ""]
    return f"{first} {last}".strip()


def _plain(value: str) -> str:
    return " ".join(unescaped(value).split())


def _is_group(lines: list[Line]) -> bool:
    return any(line.name.endswith("KIND") and line.value.casefold() in GROUP for line in lines)
