"""Labelled messages as the finder sees them: sentences and context from a labels file."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import NamedTuple

from regard.reading.context import Context

DATA = Path(os.environ.get("REGARD_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))


class Labelled(NamedTuple):
    """One message read by a person: sentences, their context, and the acts found in each."""

    key: str
    sentences: tuple[str, ...]
    context: Context
    labels: tuple[frozenset[str], ...]


def data_file(name: str) -> Path:
    """The path of an unpacked data file; ends the program with a clear message when the data is absent."""
    for folder in (DATA, DATA / "labels"):
        if (folder / name).exists():
            return folder / name
    if not (DATA / "unpack.py").exists():
        sys.exit(f"The labelled data is not at {DATA}. Set REGARD_DATA to the folder that holds unpack.py (or to an unpacked copy) and run again.")
    unpacked = Path(tempfile.gettempdir()) / "regard-data"
    if not (unpacked / name).exists():
        subprocess.run([sys.executable, str(DATA / "unpack.py"), str(unpacked)], check=True)
    return unpacked / name


def labelled(name: str) -> list[Labelled]:
    """The messages of a labels file such as acts-train.jsonl."""
    return list(_read(data_file(name)))


def _read(path: Path) -> Iterator[Labelled]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            labels = tuple(frozenset(acts) for acts in row["labels"])
            yield Labelled(row["id"], tuple(row["sentences"]), context_of(row), labels)


def context_of(row: dict[str, str]) -> Context:
    """The context that the label file's headers give."""
    when = parsedate_to_datetime(row["date"])
    offset = when.utcoffset()
    reply = row["subject"].lower().lstrip("[").startswith(("re:", "re[", "aw:", "odp:")) or "] re:" in row["subject"].lower()
    recipients = (row["to"] + row["cc"]).count("@")
    zone = int(offset.total_seconds() // 60) if offset else 0
    return Context(row["id"], int(when.timestamp()), zone, "en", (), reply, False, "person", recipients)
