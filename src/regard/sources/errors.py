"""What can go wrong with a source: one class a failure, one full sentence each, with the path and the next step."""

from pathlib import Path


class SourceError(Exception):
    """A source, or one file of it, cannot be read. `sentence` is a template over `path` and `detail`, to say it in any language."""

    sentence = "{path} cannot be read: {detail}."

    def __init__(self, path: Path, detail: str = "") -> None:
        self.path = path
        self.detail = detail
        super().__init__(path, detail)

    def __str__(self) -> str:
        shown = str(self.path).encode("utf-8", "backslashreplace").decode()
        return self.sentence.format(path=shown, detail=self.detail)


class SourceMissing(SourceError):
    """Nothing lies at the path."""

    sentence = "There is nothing at {path}: check the spelling, or drag the file into the terminal to get its path."


class SourceForbidden(SourceError):
    """The operating system refuses to open it."""

    sentence = "{path} may not be opened ({detail}): give yourself the right to read it, or copy it to a folder of your own, and import it again."


class SourceEmpty(SourceError):
    """A file of no bytes."""

    sentence = "{path} is empty, so there is no mail in it: if your mail program has not written it yet, export it again."


class NotMail(SourceError):
    """A file that is not mail at all. `detail` says what it seems to be."""

    sentence = (
        "{path} is not mail ({detail}): Regard reads mbox files, Maildirs, folders of one-message files (.eml, .emlx) "
        "and single messages; export your mail in one of these forms and import that."
    )


class PackedMail(SourceError):
    """Mail may lie inside, but packed or in a mail program's own form. `detail` says how to get it out."""

    sentence = "{path} cannot be read as it is: {detail}."


class FolderWithoutMail(SourceError):
    """A folder in which no file is mail."""

    sentence = (
        "There is no mail in the folder {path}: Regard reads mbox files, Maildirs and folders of one-message files (.eml, .emlx); "
        "name the folder that holds them."
    )


class SourceChanged(SourceError):
    """The file was rewritten between the look at it and the reading of it."""

    sentence = "{path} was rewritten while it was read: let the mail program finish, then import it again; what was read is kept."


class ExportCutShort(SourceError):
    """A calendar or an address book breaks off: what is missing would look as if it had been taken out."""

    sentence = "{path} breaks off before its end, so nothing was changed by it: export it again, and import the whole file."


class MessageTooLarge(SourceError):
    """One message beyond any mail system's limit. `detail` is its size."""

    sentence = "{path} holds a message of {detail}, larger than any mail system sends: it was left out and the rest was read."


class PartUnreadable(SourceError):
    """One part of a file cannot be read; the rest goes on. `part` names it as a person would find it."""

    sentence = "{path}: {part} cannot be read ({detail}) and was left out, the rest was read: mend it in the program that holds it, and export the file again."

    def __init__(self, path: Path, part: str, detail: str) -> None:
        super().__init__(path, detail)
        self.part = part

    def __str__(self) -> str:
        shown = str(self.path).encode("utf-8", "backslashreplace").decode()
        return self.sentence.format(path=shown, part=self.part, detail=self.detail)


class EventUnreadable(PartUnreadable):
    """One event of a calendar."""


class CardUnreadable(PartUnreadable):
    """One card of an address book."""


class RowUnreadable(PartUnreadable):
    """One row of a table."""


class TableUnknown(SourceError):
    """A table whose columns are none that Regard knows. `detail` lists them."""

    sentence = (
        "{path} is a table whose columns Regard does not know ({detail}): it reads submissions, interviews and placements, "
        "with a column for the candidate and one for the day; name the columns as docs/sources.md does, and import it again."
    )
