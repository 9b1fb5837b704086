"""The ten mornings in the table: rows right and false first rows now, beside what they were at First light (`bench.mornings` tells more)."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.mornings.__main__ import ARCHIVES, OFFICE, ROOT, Archive, figures, mornings, real_mail
from bench.mornings.verdicts import Figures
from bench.reading.table import Row, share

FIRST_LIGHT = (19, 25)
"""Rows right of rows read when the mornings were first read (the verdicts kept of that day)."""


def rows() -> Iterator[Row]:
    """Rows right, of those read; and mornings whose first row is wrong."""
    with tempfile.TemporaryDirectory() as scratch:
        found = [figures(list(mornings(archive, path, Path(scratch)))) for archive, path in archives(Path(scratch))]
    now = Figures(*(sum(column) for column in zip(*found, strict=True)))
    yield share("the ten mornings, rows right", "First light", *FIRST_LIGHT)
    unread = f", {now.unread} not read yet" if now.unread else ""
    before = FIRST_LIGHT[0] / FIRST_LIGHT[1]
    yield share("the ten mornings, rows right", f"now ({now.rows} rows{unread})", now.right, now.right + now.wrong, ("above", before))
    yield share("mornings with a false first row", f"now ({now.mornings} mornings)", now.false_first, now.mornings, ("at most", 0.1))


def archives(folder: Path) -> Iterator[tuple[Archive, Path]]:
    """The archives that are at hand, with the sample office."""
    data = real_mail(folder)
    yield from ((archive, data / archive.path) for archive in ARCHIVES if data and (data / archive.path).exists())
    subprocess.run([sys.executable, str(ROOT / "sample" / "build.py"), str(folder / "office")], check=True, stdout=subprocess.DEVNULL)
    yield OFFICE, folder / "office" / OFFICE.path
