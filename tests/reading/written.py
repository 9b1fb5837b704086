"""Mail written for these tests."""

from regard.facts.message import Message, Unreadable
from regard.reading.reader import read

FALLBACK = 1_000_000_000


def mail(text: str, **headers: str) -> bytes:
    """A plain mail from Ana to Piotr with `text`; headers by name (message_id → Message-Id) replace or add."""
    known = {
        "From": "Ana Nowak <ana@holt.example>",
        "To": "Piotr Zych <piotr@north.example>",
        "Date": "Mon, 2 Mar 2026 09:14:00 +0100",
        "Subject": "The profiles",
        "Message-Id": "<one@holt.example>",
        "Content-Type": "text/plain; charset=utf-8",
    }
    known.update({name.replace("_", "-").title(): value for name, value in headers.items()})
    return ("".join(f"{name}: {value}\n" for name, value in known.items() if value) + "\n" + text).encode()


def message(text: str, **headers: str) -> Message:
    """The mail as read."""
    return readable(mail(text, **headers))


def readable(data: bytes) -> Message:
    found = read(data, FALLBACK)
    assert isinstance(found, Message), found
    return found


def said(text: str, **headers: str) -> list[str]:
    """The sentences of the own text."""
    return [sentence.text for sentence in message(text, **headers).sentences]


def told(said: Message | Unreadable) -> Message | Unreadable:
    """What the ledger is told of a message: the sentences that hold acts."""
    return said._replace(sentences=tuple(one for one in said.sentences if one.acts)) if isinstance(said, Message) else said
