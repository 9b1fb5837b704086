"""The written form: a conversation as a person would write it down; the same form serves tests, docs and `regard note`.

    2026-03-02 09:14 Ana -> Piotr: Could you send me the three profiles by Friday?
    2026-03-02 10:02 Piotr -> Ana, Ewa (cc Dan): Got it, you'll have them.
    2026-03-06 16:40 Piotr -> Ana: Attached, all three. [profiles.pdf]

Every line answers the one before it; an empty line begins a new thread, and a line "Subject: …" names it.
Instants are read in the zone that is given.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from regard.facts.keys import key_of

LINE = re.compile(
    r"\s*(?P<day>\d{4}-\d\d-\d\d)[ T](?P<hour>\d\d:\d\d)\s+(?P<author>.+?)\s*->\s*(?P<to>[^:(]+?)\s*"
    r"(?:\(cc (?P<cc>[^)]*)\)\s*)?:\s*(?P<text>.*)"
)
SUBJECT = re.compile(r"\s*Subject:\s*(?P<subject>.*)", re.IGNORECASE)
ATTACHED = re.compile(r"\s*\[(?P<file>[^\]\s]+\.\w+)\]\s*$")
EXAMPLE = "2026-03-02 09:14 Anna -> me: call. She will send the contract by Friday."


class WrittenUnclear(ValueError):
    """A line is not in the written form; the message says which, and gives the form."""

    def __init__(self, line: str) -> None:
        super().__init__(f"This line is not in the written form: {line!r}. Write it like this: {EXAMPLE}")


class Line(NamedTuple):
    """One thing said: when, by whom, to whom, the words, the files attached, the subject of its thread, the line it answers (an index)."""

    at: datetime
    author: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    text: str
    attached: tuple[str, ...]
    subject: str
    answers: int | None


def lines(written: str, zone: ZoneInfo) -> list[Line]:
    """Read the written form. Raises WrittenUnclear for the first line that is not in it."""
    out: list[Line] = []
    subject, last = "", None
    for raw in written.strip("\n").splitlines():
        if not raw.strip():
            subject, last = "", None
        elif named := SUBJECT.fullmatch(raw):
            subject = named["subject"]
        else:
            out.append(_line(raw, zone, subject, last))
            last = len(out) - 1
    return out


def as_mail(said: Iterable[Line], addresses: dict[str, str], place: str = "by-hand.example") -> Iterator[bytes]:
    """The lines as mail, one message each, so that they are read like any other; names without an address get one at `place`."""
    ids: list[str] = []
    for line in said:
        ids.append(f"{key_of('written', line.at.isoformat(), line.author, ','.join(line.to), line.text)}@{place}")
        yield _mail(line, ids, addresses, place)


def _line(raw: str, zone: ZoneInfo, subject: str, last: int | None) -> Line:
    found = LINE.fullmatch(raw)
    if not found:
        raise WrittenUnclear(raw.strip())
    try:
        at = datetime.strptime(f"{found['day']} {found['hour']}", "%Y-%m-%d %H:%M").replace(tzinfo=zone)
    except ValueError:
        raise WrittenUnclear(raw.strip()) from None
    text = found["text"]
    attached = ATTACHED.search(text)
    return Line(
        at=at,
        author=found["author"],
        to=_names(found["to"]),
        cc=_names(found["cc"] or ""),
        text=text[: attached.start()] if attached else text,
        attached=(attached["file"],) if attached else (),
        subject=subject,
        answers=last,
    )


def _names(written: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in written.split(",") if name.strip())


def _mail(line: Line, ids: list[str], addresses: dict[str, str], place: str) -> bytes:
    def address(name: str) -> str:
        return f'"{name}" <{addresses.get(name) or name.lower().replace(" ", ".") + "@" + place}>'

    mail = EmailMessage()
    mail["From"] = address(line.author)
    mail["To"] = ", ".join(map(address, line.to))
    if line.cc:
        mail["Cc"] = ", ".join(map(address, line.cc))
    mail["Date"] = format_datetime(line.at)
    mail["Subject"] = ("Re: " if line.answers is not None else "") + (line.subject or "(by hand)")
    mail["Message-ID"] = f"<{ids[-1]}>"
    if line.answers is not None:
        mail["In-Reply-To"] = f"<{ids[line.answers]}>"
    mail.set_content(line.text)
    for file in line.attached:
        mail.add_attachment(b"-", maintype="application", subtype="octet-stream", filename=file)
    return mail.as_bytes()
