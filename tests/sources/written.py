"""Mail written for the tests, and mailboxes made of it."""

from pathlib import Path

from regard.facts.raw import Found
from regard.sources.opening import open_source
from regard.sources.source import Outline

SEPARATOR = b"From anna@firma.pl Mon Mar  2 09:14:00 2026\n"


def message(number: int = 1, body: bytes = b"Could you send me the three profiles by Friday?\n") -> bytes:
    headers = (
        "From: Anna <anna@firma.pl>\nTo: Piotr <piotr@firma.pl>\n"
        f"Date: Mon, 2 Mar 2026 09:{number % 60:02}:00 +0100\nSubject: Profiles {number}\nMessage-ID: <{number}@firma.pl>\n\n"
    )
    return headers.encode() + body


def mailbox(*messages: bytes, separator: bytes = SEPARATOR) -> bytes:
    return b"".join(separator + each + b"\n" for each in messages)


def written(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def outlines(path: Path) -> list[Outline]:
    source = open_source(path)
    return [outline for file in source.files() for outline in source.outline(file)]


def found(path: Path) -> list[Found]:
    source = open_source(path)
    return [each for file in source.files() for each in source.fetch(file, source.outline(file))]


def data(path: Path) -> list[bytes]:
    return [each.data for each in found(path)]


def places(path: Path) -> list[tuple[str, str]]:
    return [(each.location.folder, each.location.item) for each in found(path)]
