"""Running a command and measuring it from outside: seconds on the clock, and the peak memory of it and everything it starts."""

import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path
from typing import Final, NamedTuple

EVERY: Final = 0.25
"""Seconds between two looks at memory: what is held for less is not seen."""
PROC: Final = Path("/proc")
PROPORTIONAL: Final = re.compile(r"^Pss: +(\d+) kB", re.MULTILINE)
AS_INSTALLED: Final = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""A person's Python keeps the modules that it has compiled; one told not to would compile them at each start, which takes longer than a page."""
REGARD: Final = (sys.executable, "-c", "from regard.faces.cli import main; main()")


class Run(NamedTuple):
    """What a command took: seconds on the clock and of processors, MiB (of all its processes; what several share counts once)."""

    seconds: float
    worked: float
    peak: float
    code: int
    said: str


def run(command: list[str], environment: dict[str, str] | None = None) -> Run:
    """Run it to its end. A command that fails ends the program, with what it said."""
    with tempfile.TemporaryFile() as out:
        start, worked = time.perf_counter(), worked_by_children()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, env={**AS_INSTALLED, **(environment or {})})
        peak = [0.0]
        watcher = threading.Thread(target=_watch, args=(process, peak))
        watcher.start()
        code = process.wait()
        seconds = time.perf_counter() - start
        watcher.join()
        out.seek(0)
        said = out.read().decode("utf-8", "replace")
    if code:
        sys.exit(f"{' '.join(command)} ended with {code}:\n{said[-3000:]}")
    return Run(seconds, worked_by_children() - worked, peak[0], code, said)


def worked_by_children() -> float:
    """Processor seconds of all that this program ran to an end; 0 where the system does not tell."""
    return sum(os.times()[2:4])


def ready(mail: Path) -> None:
    """Have every module compiled, as after the first day: import a little, and look at it."""
    with tempfile.TemporaryDirectory() as home:
        for words in (["import", str(mail)], ["today"], ["people"], ["search", "word"]):
            regard(Path(home), *words)


def regard(home: Path, *arguments: str) -> Run:
    """Run the installed Regard on a home."""
    return run([*REGARD, "--home", str(home), *arguments])


def _watch(process: subprocess.Popen[bytes], peak: list[float]) -> None:
    while process.poll() is None:
        peak[0] = max(peak[0], tree_memory(process.pid))
        time.sleep(EVERY)


def tree_memory(root: int) -> float:
    """Resident MiB of a process and its descendants, shared pages in equal parts; 0 where the system has no /proc."""
    children: dict[int, list[int]] = defaultdict(list)
    for entry in PROC.glob("[0-9]*/stat"):
        try:
            parent = int(entry.read_text().rpartition(")")[2].split()[1])
        except (OSError, IndexError, ValueError):
            continue
        children[parent].append(int(entry.parent.name))
    kib, waiting = 0, [root]
    while waiting:
        one = waiting.pop()
        waiting += children[one]
        try:
            kib += int(PROPORTIONAL.findall((PROC / str(one) / "smaps_rollup").read_text())[0])
        except (OSError, IndexError):
            continue
    return kib / 1024
