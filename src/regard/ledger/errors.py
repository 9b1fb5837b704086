"""What can stop the ledger; each error is one full sentence that names the thing and the next step."""

from pathlib import Path


class LedgerError(Exception):
    """Anything that stops the ledger; shown to the person as it is."""


class HomeNotFolder(LedgerError):
    """The home is a file."""

    def __init__(self, home: Path):
        super().__init__(f"{home} is a file, not a folder; name a folder for Regard's ledger with --home or REGARD_HOME.")


class HomeNotWritable(LedgerError):
    """The home cannot be made or written."""

    def __init__(self, home: Path, reason: str):
        super().__init__(f"Regard cannot write in {home} ({reason}); make it writable, or name another folder with --home or REGARD_HOME.")


class LedgerNewer(LedgerError):
    """The ledger was made by a newer Regard."""

    def __init__(self, path: Path, revision: str):
        super().__init__(f"{path} was made by a newer Regard (its revision is {revision}); update Regard to open it. Nothing was changed.")


class LedgerUnreleased(LedgerError):
    """The ledger was made between two releases, with other tables."""

    def __init__(self, path: Path, lacking: str):
        super().__init__(
            f"{path} was made by an unreleased Regard and lacks {lacking}; move it away and import your mail again, "
            "or open it with the Regard that made it. Nothing was changed."
        )


class LedgerDamaged(LedgerError):
    """The ledger's file is not a ledger."""

    def __init__(self, path: Path, reason: str):
        super().__init__(f"{path} cannot be read as a ledger ({reason}); put back a copy of it, or move it away and import your mail again.")


class ImportRunning(LedgerError):
    """Another process fills the same ledger."""

    def __init__(self, home: Path):
        super().__init__(f"Another import into {home} is running; wait for it to end, or stop it, then start again.")


class SealLost(LedgerError):
    """The key of sealed words is not there, or is another home's."""

    def __init__(self, path: Path):
        super().__init__(f"{path} is missing or is another home's key, and the words sealed with it cannot be read; put it back from a copy of the home.")
