"""Which mail lies in whose folder, and the mbox files."""

from collections import defaultdict
from pathlib import Path

from postroom.cast import OWNERS
from postroom.clock import asctime, from_krakow
from postroom.envelope import mail_of
from postroom.office import Office
from postroom.story import Letter, number

ARCHIVED_BEFORE = from_krakow("2026-05-01 00:00")
READ_BEFORE = from_krakow("2026-10-12 17:00")
COPIED_ONE_IN = 13


def folders_of(office: Office, letter: Letter) -> list[tuple[str, str]]:
    """The (owner, folder) pairs where a letter lies."""
    reached = {key for listed in (letter.to, letter.cc, letter.bcc) for key in listed}
    reached |= {member for key in reached for member in office.cast[key].members}
    places = [(owner, folder) for owner in OWNERS if owner in reached and owner != letter.sender for folder in kept_in(letter, owner)]
    if letter.sender in OWNERS:
        places.append((letter.sender, "Sent Items"))
    return places


def kept_in(letter: Letter, owner: str) -> tuple[str, ...]:
    """Inbox or Archive, or a copy in both, as Marta archives by dragging and sometimes by copying."""
    both = letter.option("folder") == "both" or number(letter.id) % COPIED_ONE_IN == 0
    if owner != "marta" or letter.sent >= ARCHIVED_BEFORE:
        return ("Inbox", "Archive") if letter.option("folder") == "both" else ("Inbox",)
    return ("Inbox", "Archive") if both else ("Archive",)


def write_mailboxes(office: Office, out: Path) -> None:
    """Write every owner's folders as mbox files, oldest mail first."""
    boxes: dict[tuple[str, str], list[bytes]] = defaultdict(list)
    for letter in office.letters.values():
        for owner, folder in folders_of(office, letter):
            boxes[owner, folder].append(postmarked(office, letter, owner))
    for (owner, folder), mails in sorted(boxes.items()):
        (out / owner).mkdir(parents=True, exist_ok=True)
        (out / owner / f"{folder}.mbox").write_bytes(b"".join(mails))


def postmarked(office: Office, letter: Letter, owner: str) -> bytes:
    """A mail with its mbox `From ` line and whether it was read; lines of its own that begin with `From ` are escaped."""
    mail = mail_of(office, letter, owner).replace(b"\nFrom ", b"\n>From ")
    mail = (b"Status: RO\n" if letter.sent < READ_BEFORE else b"Status: O\n") + mail
    return f"From {office.sender(letter).mail} {asctime(letter.sent)}\n".encode() + mail.rstrip(b"\n") + b"\n\n"
