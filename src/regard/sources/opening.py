"""Opening whatever a person names: what it is, is told by its content and never by its name."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from regard.facts.raw import Found
from regard.sources import filing
from regard.sources.dialects import disagreement
from regard.sources.errors import FolderWithoutMail, NotMail, PackedMail, SourceEmpty, SourceError, SourceForbidden, SourceMissing
from regard.sources.forms import Other
from regard.sources.maildir import is_maildir
from regard.sources.mbox import Outlines
from regard.sources.names import folder_name, storable
from regard.sources.source import Form, Kind, Outline, Source, SourceFile
from regard.sources.tree import Walk


class OnDisk:
    """A Source of any kind on this machine's disk (see `Source`)."""

    def __init__(self, kind: Kind, path: Path, form: Form | None = None) -> None:
        self.kind: Kind = kind
        self.path = path
        self.errors: list[SourceError] = []
        self.notices: list[str] = []
        self._form = form

    def files(self) -> Iterator[SourceFile]:
        """Every file that holds mail, by name; what cannot be opened goes to `errors`."""
        if self._form is None:
            return Walk(self.path, self.errors, []).files()
        return iter([_alone(self.path, self._form)])

    def outline(self, file: SourceFile) -> Sequence[Outline]:
        """A cheap look at one file; where the dialects of mailboxes disagree about it, a notice says so. Raises SourceError."""
        seen = filing.outline(file)
        if isinstance(seen, Outlines):
            self.notices += disagreement(file.path, seen.counts)
        return seen

    def fetch(self, file: SourceFile, outlines: Iterable[Outline]) -> Iterator[Found]:
        """The messages of these outlines. Raises SourceError."""
        return filing.fetch(storable(str(self.path)), file, outlines, self.errors)


def open_source(path: Path) -> Source:
    """The source at `path`. Raises SourceMissing, SourceForbidden, SourceEmpty, PackedMail, NotMail, FolderWithoutMail."""
    try:
        whole = path.expanduser().resolve()
        if not whole.exists():
            raise SourceMissing(path)
        return _folder(whole) if whole.is_dir() else _file(whole)
    except (OSError, RuntimeError) as error:
        raise SourceForbidden(path, getattr(error, "strerror", None) or str(error)) from error


def _folder(path: Path) -> Source:
    errors: list[SourceError] = []
    packed: list[SourceError] = []
    if next(Walk(path, errors, packed).files(), None) is None:
        raise next(iter(errors + packed), FolderWithoutMail(path))
    return OnDisk("maildir" if is_maildir(path) else "tree", path)


def _file(path: Path) -> Source:
    if not path.is_file():
        raise NotMail(path, "it is no ordinary file")
    if path.stat().st_size == 0:
        raise SourceEmpty(path)
    form = filing.form_at(path)
    if isinstance(form, Other):
        raise PackedMail(path, form.remedy) if form.remedy else NotMail(path, f"it seems to be {form.what}")
    return OnDisk("mbox" if form == "mbox" else "file", path, form)


def _alone(path: Path, form: Form) -> SourceFile:
    status = path.stat()
    folder = folder_name((path.name,)) if form == "mbox" else folder_name((path.parent.name,))
    return SourceFile(path, folder, status.st_size, status.st_mtime_ns, storable(path.name), form)
