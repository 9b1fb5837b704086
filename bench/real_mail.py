"""Where the real mail for measurements lies; it is never part of the project."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
DATA: Final = Path(os.environ.get("REGARD_DATA", ROOT.parent / "shared" / "data"))
COUNTS: Final = {
    "usrp-users.mbox": 7050,
    "linux-man.mbox": 9824,
    "util-linux.mbox": 2357,
    "enron": 7653,
    "easy-ham-1": 2500,
    "spam-1": 500,
}
"""Every source and how many messages it holds, as its publishers count them."""


def real_mail() -> dict[Path, int]:
    """The sources and their counts, unpacked when that is still to be done; ends the program with one sentence when they are absent."""
    folder = _unpacked()
    return {folder / name: count for name, count in COUNTS.items()}


def _unpacked() -> Path:
    if all((DATA / name).exists() for name in COUNTS):
        return DATA
    if not (DATA / "unpack.py").exists():
        sys.exit(f"There is no real mail at {DATA}: set REGARD_DATA to the folder of unpack.py, or to an unpacked copy, and run again.")
    target = Path(tempfile.gettempdir()) / "regard-data"
    if not all((target / name).exists() for name in COUNTS):
        subprocess.run([sys.executable, str(DATA / "unpack.py"), str(target)], check=True)
    return target
