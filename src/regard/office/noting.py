"""Noting: moments written by hand become files of mail in the home, so that they are read, joined and shown like any other."""

from pathlib import Path

from regard.office.desk import Desk
from regard.office.errors import NobodyYet, PersonNotFound
from regard.office.relations import person_called
from regard.sources.written import as_mail, lines

ME = "me"
PLACE = "by-hand.example"


def as_files(written: str, of: Desk, folder: Path) -> Path:
    """Write the moments below `folder`. Raises WrittenUnclear, NobodyYet, PersonUnclear."""
    said = lines(written, of.settings.zone)
    names = {name for line in said for name in (line.author, *line.to, *line.cc)}
    addresses = {name: found for name in names if (found := _address(of, name))}
    folder.mkdir(exist_ok=True)
    for mail in as_mail(said, addresses, PLACE):
        name = mail.split(b"Message-ID: <", 1)[1].split(b"@", 1)[0].decode()
        (folder / f"{name}.eml").write_bytes(mail)
    return folder


def _address(of: Desk, name: str) -> str | None:
    """The address of someone known; a new name gets one of the place of notes."""
    if name.lower() == ME:
        if of.owner is None:
            raise NobodyYet
        return of.owner.addresses[0]
    try:
        return person_called(of, name).addresses[0]
    except PersonNotFound:
        return None
