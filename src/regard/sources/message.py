"""One file, one message: as it is, or as Apple Mail keeps it (.emlx: a line with its length, the message, a property list)."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from regard.facts.raw import Found, Location
from regard.sources.claims import HEADERS_AT_MOST, claimed_in
from regard.sources.errors import MessageTooLarge, SourceChanged, SourceError, SourceForbidden, SourceMissing
from regard.sources.source import Outline, SourceFile

LARGEST_MESSAGE: Final = 150 << 20
"""Exchange Online's largest message, 150 MB; other mail systems send less."""
LENGTH_LINE: Final = 16


def opened(path: Path) -> BinaryIO:
    """The file, for reading. Raises SourceMissing or SourceForbidden."""
    try:
        return path.open("rb")
    except FileNotFoundError as error:
        raise SourceMissing(path) from error
    except OSError as error:
        raise SourceForbidden(path, error.strerror or str(error)) from error


def outline_message(file: SourceFile, item: str) -> Outline:
    """The one message of the file, by a look at its headers."""
    with opened(file.path) as stream:
        head = stream.read(HEADERS_AT_MOST)
    start, end = _bounds(head, file)
    return Outline(file, item, start, end, claimed_in(head, start, len(head)))


def _bounds(head: bytes, file: SourceFile) -> tuple[int, int]:
    if file.form != "emlx":
        return 0, file.size
    line = head[:LENGTH_LINE].split(b"\n", 1)[0]
    start = len(line) + 1
    return start, min(start + int(line), file.size)


def fetch_message(source: str, file: SourceFile, outlines: Iterable[Outline], errors: list[SourceError]) -> Iterator[Found]:
    """The message's bytes. Raises SourceChanged when the file has become shorter."""
    for outline in outlines:
        if outline.end - outline.start > LARGEST_MESSAGE:
            errors.append(MessageTooLarge(file.path, f"{(outline.end - outline.start) >> 20} MiB"))
            continue
        with opened(file.path) as stream:
            stream.seek(outline.start)
            data = stream.read(outline.end - outline.start)
        if len(data) < outline.end - outline.start:
            raise SourceChanged(file.path)
        yield Found(Location(source, file.folder, outline.item), data)
