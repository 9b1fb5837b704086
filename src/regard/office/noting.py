"""Noting: moments written by hand become files of mail in the home, so that they are read, joined and shown like any other."""

import re
from pathlib import Path

from regard.office.desk import Desk
from regard.office.errors import NobodyYet
from regard.office.relations import one_called
from regard.sources.written import Line, WrittenUnclear, as_mail, lines

ME = "me"
PLACE = "by-hand.example"
REPORTED = re.compile(r"\b(?:she|he|they)(?:(?:'|’)ll| will)\b", re.IGNORECASE)


def as_files(written: str, of: Desk, folder: Path) -> Path:
    """Write the moments below `folder`. Raises WrittenUnclear, NobodyYet, PersonUnclear."""
    said = lines(written, of.settings.zone)
    if not said:
        raise WrittenUnclear(written)
    names = {name for line in said for name in (line.author, *line.to, *line.cc)}
    addresses = {name: found for name in names if (found := _address(of, name))}
    folder.mkdir(parents=True, exist_ok=True)
    for mail in as_mail(map(_first_person, said), addresses, PLACE):
        name = mail.split(b"Message-ID: <", 1)[1].split(b"@", 1)[0].decode()
        (folder / f"{name}.eml").write_bytes(mail)
    return folder


def _first_person(line: Line) -> Line:
    """What the owner tells of the other's words ("call. She will send…") as that person's own: the author of a line is who speaks in it."""
    return line if line.author.lower() == ME else line._replace(text=REPORTED.sub("I will", line.text))


def _address(of: Desk, name: str) -> str | None:
    """The address of someone known; a new name gets one of the place of notes."""
    if name.lower() == ME:
        if of.owner is None:
            raise NobodyYet
        return of.owner.addresses[0]
    found = one_called(name, list(of.people.values()))
    return None if found is None else found.addresses[0]
