"""One file, whatever its form: what form it has, a look at it, its messages."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from regard.facts.raw import Found
from regard.sources.blocks import cuts
from regard.sources.errors import SourceError
from regard.sources.forms import HEAD, Other, form_of, other
from regard.sources.maildir import unflagged
from regard.sources.mbox import fetch_mbox, outline_mbox
from regard.sources.message import fetch_message, opened, outline_message
from regard.sources.names import has_mailbox_ending
from regard.sources.source import Form, Outline, SourceFile


def form_at(path: Path) -> Form | Other:
    """The form of the file, or what it is when it is no mail. Raises SourceError."""
    with opened(path) as stream:
        head = stream.read(HEAD)
        form = form_of(head)
        if form == "mbox" and _holds_one(path, stream):
            return "mbox_of_one"
    return form or other(head)


def _holds_one(path: Path, stream: BinaryIO) -> bool:
    """Whether it is a message that kept its separator line: one only, in a file that is not called a mailbox (a plain "Sent" is)."""
    if not path.suffix or has_mailbox_ending(path.name):
        return False
    stream.seek(0, 2)
    return len(list(islice(cuts(stream, stream.tell()), 2))) == 1


def outline(file: SourceFile) -> Sequence[Outline]:
    """A cheap look at the file, in the order of the file. Raises SourceError."""
    if file.form == "mbox":
        return outline_mbox(file)
    item = unflagged(file.path.name)
    if file.form == "mbox_of_one":
        return [each._replace(item=item) for each in outline_mbox(file)]
    return [outline_message(file, item)]


def fetch(source: str, file: SourceFile, outlines: Iterable[Outline], errors: list[SourceError]) -> Iterator[Found]:
    """The messages of these outlines, in the order given; one too large is left out and said in `errors`. Raises SourceError."""
    if file.form in {"mbox", "mbox_of_one"}:
        return fetch_mbox(source, file, outlines, errors)
    return fetch_message(source, file, outlines, errors)
