"""Filing facts: the calendars, address books and tables among the paths of an import, into the ledger."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, cast
from zoneinfo import ZoneInfo

from regard.facts.page import FiledFile
from regard.ledger.filing import Export, ExportKind, file, is_filed
from regard.ledger.home import Ledger
from regard.ledger.lock import importing
from regard.ledger.memo import digest_of
from regard.sources.errors import FolderWithoutMail, SourceError
from regard.sources.exports import bytes_of, exports_in, is_export, read_export
from regard.sources.names import storable
from regard.sources.opening import open_source

EDITION: Final = b"2"
"""Grows when exports are read otherwise than before: the same bytes are then read anew."""


def sorted_paths(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The exports at the paths and in the folders among them, each once, and the paths that hold mail or nothing that is known."""
    exports: dict[Path, None] = {}
    mail = []
    for path in paths:
        whole = _whole(path)
        found = list(exports_in(whole)) if whole.is_dir() else [whole] if is_export(whole) else []
        exports.update(dict.fromkeys(found))
        if not found or (whole.is_dir() and _holds_mail(whole)):
            mail.append(path)
    return list(exports), mail


def _holds_mail(folder: Path) -> bool:
    """Whether mail, or what can be said about it, lies in a folder that holds exports."""
    try:
        open_source(folder)
    except FolderWithoutMail:
        return False
    except SourceError:
        return True
    return True


def file_facts(ledger: Ledger, exports: Sequence[Path], zone: ZoneInfo) -> tuple[list[FiledFile], list[str]]:
    """File the exports: what changed by each, and a sentence for each part that could not be read. Raises ImportRunning."""
    filed, refused = [], []
    with importing(ledger.home):
        for path in exports:
            try:
                done, unread = _file_one(ledger, path, zone)
            except SourceError as error:
                refused.append(str(error))
            else:
                filed.append(done)
                refused += unread
    return filed, refused


def _file_one(ledger: Ledger, path: Path, zone: ZoneInfo) -> tuple[FiledFile, list[str]]:
    data, name = bytes_of(path), storable(str(path))
    digest = digest_of(b"\0".join((EDITION, zone.key.encode(), data)))
    known = is_filed(ledger, name, digest)
    if known is not None:
        return FiledFile(name, known[0], 0, 0, 0, known[1]), []
    read = read_export(path, data, zone)
    kind = cast(ExportKind, read.kind)
    changes = file(ledger, Export(name, kind, digest, read.newest, read.facts))
    return FiledFile(name, kind, *changes), [str(error) for error in read.errors]


def _whole(path: Path) -> Path:
    try:
        return path.expanduser().resolve()
    except (OSError, RuntimeError):
        return path
