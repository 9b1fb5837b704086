"""What every source offers: its files, a cheap look at each, and the bytes of chosen messages."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from regard.facts.raw import Found
from regard.sources.errors import SourceError

Kind = Literal["mbox", "maildir", "tree", "file"]
Form = Literal["mbox", "mbox_of_one", "message", "emlx"]


class SourceFile(NamedTuple):
    """One file of a source.

    `folder` is what a person would call the folder it belongs to ("Inbox", "Sent"), `name` the file's name within the
    source, which stays when a Maildir's flags change; both can be stored as UTF-8. `size` is in bytes, `mtime_ns` in
    nanoseconds since 1970. `form` says whether it holds many messages (mbox) or one (as it is, below a separator line, or
    as Apple Mail keeps it).
    """

    path: Path
    folder: str
    size: int
    mtime_ns: int
    name: str
    form: Form


class Outline(NamedTuple):
    """A message seen from afar.

    `item` names it within its folder: "start-end" in an mbox, else the file's name without Maildir flags. `start` and
    `end` are bytes of the file (in an mbox `start` is that of its separator line). `claimed` is the instant of its Date
    header, None when there is none or it is no date.
    """

    file: SourceFile
    item: str
    start: int
    end: int
    claimed: int | None


class Source(Protocol):
    """Mail on disk. While it is read, `errors` gathers what had to be left out, `notices` what is worth saying, as full sentences."""

    kind: Kind
    path: Path
    errors: list[SourceError]
    notices: list[str]

    def files(self) -> Iterator[SourceFile]:
        """Every file that holds mail, by name; what cannot be opened goes to `errors`."""
        ...

    def outline(self, file: SourceFile) -> Sequence[Outline]:
        """A cheap look at one file, in the order of the file. Raises SourceError when it cannot be read."""
        ...

    def fetch(self, file: SourceFile, outlines: Iterable[Outline]) -> Iterator[Found]:
        """The messages of these outlines of `file`, in the order given. Raises SourceError when it cannot be read or has changed."""
        ...
