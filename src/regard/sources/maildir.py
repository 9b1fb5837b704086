"""A Maildir: one message a file in new/ and cur/, with subfolders as Maildir++ (.Sent) or as folders inside.

Source: D. J. Bernstein, "Using maildir format"; Courier's Maildir++. The part of a name after ":2," (";2," or "!2," where
a colon cannot be in a name) holds the flags and is no part of what the message is called, so that reading, moving from
new/ to cur/ and flagging change nothing. tmp/ holds what is still being written.
"""

import re
from collections.abc import Callable, Iterator
from os import DirEntry
from pathlib import Path
from typing import Final

from regard.sources.names import folder_name, storable
from regard.sources.source import SourceFile

FLAGS: Final = re.compile(r"[:;!]2,[A-Za-z]*$")
ROOT_NAMES: Final = frozenset({"maildir", ".maildir", "mail", ".mail"})
MESSAGES: Final = ("cur", "new")
HELD: Final = ("cur", "new", "tmp")

Listing = Callable[[Path], list[DirEntry[str]]]


def is_maildir(path: Path) -> bool:
    """Whether the folder is a Maildir; Thunderbird's have no new/."""
    return (path / "cur").is_dir() and ((path / "new").is_dir() or (path / "tmp").is_dir())


def unflagged(name: str) -> str:
    """A message's name without its flags, storable."""
    return storable(FLAGS.sub("", name))


def root_folder(path: Path) -> str:
    """What a person calls the folder that a Maildir itself is: Inbox for the root of a mail store, else its own name."""
    return "Inbox" if path.name.lower() in ROOT_NAMES or any(path.glob(".*/cur")) else folder_name((path.name,))


def messages_of(maildir: Path, folder: str, inside: str, listing: Listing) -> Iterator[SourceFile]:
    """The messages of one Maildir, without its subfolders; `inside` is its path within the source. Each name once, cur/ before new/."""
    seen: set[str] = set()
    for part in MESSAGES:
        for entry in listing(maildir / part):
            item = unflagged(entry.name)
            if entry.name.startswith(".") or item in seen or not entry.is_file():
                continue
            seen.add(item)
            status = entry.stat()
            if status.st_size:
                yield SourceFile(Path(entry.path), folder, status.st_size, status.st_mtime_ns, f"{inside}{item}", "message")
