"""Reading files without keeping anything: what `regard read` shows."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from regard.facts.message import Message, Unreadable
from regard.reading.reader import read
from regard.sources.opening import open_source


def read_files(paths: Sequence[Path]) -> Iterator[tuple[Path, Message | Unreadable]]:
    """Every message in the files, in their order. Raises SourceError for the first path that is no mail."""
    for path in paths:
        source = open_source(path)
        for file in source.files():
            for found in source.fetch(file, source.outline(file)):
                yield path, read(found.data, 0)
