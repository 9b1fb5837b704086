"""Small made mail, and a reader that reads no more of it than these tests need."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from itertools import islice
from pathlib import Path

from regard.facts.act import Act
from regard.facts.keys import key_of
from regard.facts.message import Message, Sentence, Unreadable
from regard.facts.moment import Moment, Participant
from regard.ledger.filling import Filled, fill
from regard.ledger.home import Ledger
from regard.ledger.reader import Answers, Unread
from regard.sources.opening import open_source

MONDAY = 1_772_440_440
"""2026-03-02 08:34 UTC."""


def mail(author: str, to: str, text: str, *, subject: str = "Hello", at: int = MONDAY, via: str = "", number: str = "") -> bytes:
    """A message; `via` names the list that it went through, `number` its Message-ID."""
    date = format_datetime(datetime.fromtimestamp(at, UTC))
    headers = [f"From: {author}", f"To: {to}", f"Date: {date}", f"Subject: {subject}"]
    headers += [f"List-Id: {via}"] if via else []
    headers += [f"Message-ID: <{number}>"] if number else []
    return ("\n".join(headers) + f"\n\n{text}\n").encode()


def read_plainly(data: bytes, fallback: int) -> Message | Unreadable:
    """Headers as written; a sentence with "will" promises, one with a question mark asks."""
    if b"unreadable" in data:
        return Unreadable("It says so itself.")
    head, _, text = data.decode().partition("\n\n")
    headers = dict(line.split(": ", 1) for line in head.splitlines())
    claimed = int(parsedate_to_datetime(headers["Date"]).timestamp()) if "Date" in headers else None
    said = text.removesuffix("[list footer]\n").strip()
    key = key_of(headers["From"], claimed or fallback, headers["Subject"], said.casefold())
    lines = [line for line in said.splitlines() if line]
    moment = Moment(
        key, headers.get("Message-ID", "").strip("<>"), "", (), claimed, claimed or fallback, 0, headers["Subject"], headers["Subject"].lower(),
        "person", "people", headers.get("List-Id", ""), "en", False, "on the phone" in said, len(said.split()), (), (), (), tuple(map(_fingerprint, lines)),
    )  # fmt: skip
    people = [Participant("from", 0, headers["From"], "", ""), Participant("to", 0, headers["To"], "", "")]
    sentences = tuple(Sentence(line, _acts(key, ordinal, line)) for ordinal, line in enumerate(lines))
    return Message(moment, tuple(people), sentences, said)


def _fingerprint(line: str) -> int:
    return int(key_of(line)[:15], 16)


def _acts(moment: str, ordinal: int, line: str) -> tuple[Act, ...]:
    kinds = [kind for kind, sign in (("promise", "will"), ("question", "?")) if sign in line]
    key = key_of(moment, line.casefold(), 0)
    return tuple(Act(key, kind, "likely", line, ordinal, 0, len(line), None, "", "", False) for kind in kinds)


def reader(messages: Iterable[Unread]) -> Iterator[Answers]:
    """Reads in this process, 64 at a time."""
    waiting = iter(messages)
    while some := list(islice(waiting, 64)):
        yield [(index, read_plainly(data, fallback)) for index, data, fallback in some]


def mailbox(path: Path, messages: Iterable[bytes]) -> Path:
    """Write an mbox."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(b"From nobody Mon Mar  2 08:34:00 2026\n" + message + b"\n" for message in messages))
    return path


def folder(path: Path, messages: dict[str, bytes]) -> Path:
    """Write a folder of one-message files."""
    path.mkdir(parents=True, exist_ok=True)
    for name, message in messages.items():
        (path / name).write_bytes(message)
    return path


def imported(ledger: Ledger, *paths: Path) -> Filled:
    """Fill from paths."""
    return fill(ledger, [open_source(path) for path in paths], read=reader)
