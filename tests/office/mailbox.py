"""A mailbox on disk, made of a conversation: the owner's mail in Sent, the others' in Inbox."""

from pathlib import Path

from regard.sources.written import as_mail, lines
from tests.conversation import KRAKOW


def mailbox(folder: Path, written: str, owner: str = "Marta") -> Path:
    """Write every line as one mail below `folder`."""
    said = lines(written, KRAKOW)
    for number, (line, mail) in enumerate(zip(said, as_mail(said, {}), strict=True)):
        place = folder / ("Sent" if line.author == owner else "Inbox")
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:04}.eml").write_bytes(mail)
    return folder
