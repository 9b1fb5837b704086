"""Marta's contacts as vCards (RFC 6350): the people she writes to, with what she noted about them."""

from postroom import FICTION
from postroom.cast import Cast, Person

ROBOTS = ("robot", "robot-text")


def contacts_text(cast: Cast, known: tuple[str, ...]) -> str:
    """All contact cards, by key."""
    cards = [card(cast[key]) for key in sorted(known) if cast[key].client not in ROBOTS and not cast[key].members]
    return "".join(cards).replace("\n", "\r\n")


def card(person: Person) -> str:
    """One card."""
    given, _, family = person.name.partition(" ")
    rows = [
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"UID:{person.key}@contacts.haldenbridge.example",
        f"FN:{person.name}",
        f"N:{family};{given};;;",
        f"EMAIL:{person.mail}",
        f"TITLE:{person.role}",
        f"ORG:{person.firm}",
        f"RELATED;TYPE=spouse;VALUE=text:{person.related}",
        f"NOTE:{person.note}",
        f"LANG:{person.ui}",
        f"NOTE:{FICTION}",
        "END:VCARD",
    ]
    return "".join(f"{row}\n" for row in rows if not row.endswith(":"))
