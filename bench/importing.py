"""Importing real mail: from files to today's list, beside notmuch and mu on the same messages; peak memory; again, touched, copied.

Run: python -m bench.importing
Each program writes its own database from nothing; the files were just written, so that all three read them from memory.
"""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

from bench.beside import as_maildir, mu_index, need_programs, notmuch_new
from bench.figures import Figure, show
from bench.real_mail import real_mail
from bench.running import Run, ready, regard
from regard.sources.opening import open_source

MANY: Final = 50_000
SPEED: Final = ("at least", 1_500.0)
TIMES_MU: Final = ("at least", 4.0)
TIMES_AGAIN: Final = ("at least", 20.0)
PEAK: Final = ("below", 700.0)


def main() -> None:
    need_programs()
    mail = real_mail()
    with tempfile.TemporaryDirectory(prefix="regard-bench-") as folder:
        work = Path(folder)
        print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} from other work." if hasattr(os, "getloadavg") else "", flush=True)
        paths = copied(list(mail), work / "mail")
        count = as_maildir(paths, work / "maildir")
        ready(min(mail, key=mail.__getitem__))
        show(f"Import of {count:,} real messages", importing(paths, count, work))
        show(f"Import of {MANY:,} messages (the same, and changed copies of them)", large(paths, work))


def importing(paths: list[Path], count: int, work: Path) -> list[Figure]:
    home, again = work / "home", [*map(str, paths)]
    first = regard(home, "import", *again)
    today = regard(home, "today", "--json")
    unchanged = regard(home, "import", *again)
    for file in (work / "mail").rglob("*"):
        file.touch()
    touched = regard(home, "import", *again)
    moved = regard(home, "import", *map(str, copied(paths, work / "copy")))
    mu, notmuch = mu_index(work / "maildir", work), notmuch_new(work / "maildir", work)
    whole = first.seconds + today.seconds
    return [
        Figure("regard import, then today", whole, "s"),
        Figure("regard: file to today's list", count / whole, "messages/s", SPEED),
        Figure("mu index", count / mu.seconds, "messages/s"),
        Figure("notmuch new", count / notmuch.seconds, "messages/s"),
        Figure("regard beside mu", mu.seconds / whole, "times as fast", TIMES_MU),
        Figure("regard: work of processors", first.worked + today.worked, "s"),
        Figure("mu: work of processors", mu.worked, "s"),
        Figure("notmuch: work of processors", notmuch.worked, "s"),
        Figure("regard beside notmuch", notmuch.seconds / whole, "times as fast"),
        Figure("unchanged", first.seconds / unchanged.seconds, "times as fast as first", TIMES_AGAIN),
        Figure("unchanged", unchanged.seconds, "s"),
        Figure("touched (new times, same bytes)", touched.seconds, "s"),
        Figure("copied to another folder", moved.seconds, "s"),
        Figure("peak memory, all processes", first.peak, "MiB"),
        Figure("the ledger on disk", _size(home), "MiB"),
    ]


def large(paths: list[Path], work: Path) -> list[Figure]:
    mailbox = work / "many.mbox"
    write_many(paths, mailbox)
    done: Run = regard(work / "home-of-many", "import", str(mailbox))
    return [
        Figure("regard import", MANY / done.seconds, "messages/s"),
        Figure("peak memory, all processes", done.peak, "MiB", PEAK),
    ]


def write_many(paths: list[Path], mailbox: Path) -> None:
    """Real messages again and again, from the second time on with another Message-ID and last line, so that each is its own."""
    written = 0
    with mailbox.open("wb") as out:
        while written < MANY:
            for path in paths:
                source = open_source(path)
                for found in (each for file in source.files() for each in source.fetch(file, source.outline(file))):
                    if written < MANY:
                        out.write(b"From mboxrd@z Thu Jan  1 00:00:00 1970\n" + _quoted(_changed(found.data, written)) + b"\n")
                        written += 1


def _changed(data: bytes, number: int) -> bytes:
    if number < sum(real_mail().values()):
        return data
    return data.replace(b"Message-I", b"X-Was-Message-I", 1).replace(b"\n", b"\nMessage-ID: <again-%d@bench.example>\n" % number, 1) + b"\nCopy %d.\n" % number


def _quoted(data: bytes) -> bytes:
    lines = data.split(b"\n")
    return b"\n".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in lines)


def copied(paths: list[Path], folder: Path) -> list[Path]:
    """The sources copied into a folder."""
    folder.mkdir()
    for path in paths:
        if path.is_dir():
            shutil.copytree(path, folder / path.name)
        else:
            shutil.copy2(path, folder / path.name)
    return [folder / path.name for path in paths]


def _size(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 2**20


if __name__ == "__main__":
    main()
