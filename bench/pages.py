"""How long each page and each command takes, on a ledger of all the real mail seen by the one who wrote most of it.

Run: python -m bench.pages [--home HOME]   (HOME: a ledger made before; else the real mail is imported first)
Commands are whole processes; the median of five, of those that write something one. Pages come from one server; the first answer, and the median of five more.
"""

import argparse
import http.client
import json
import re
import statistics
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import quote, urlsplit

from bench.figures import Figure, show
from bench.real_mail import real_mail
from bench.running import AS_INSTALLED, REGARD, ready, regard
from regard.sources.opening import open_source

TIMES: Final = 5
COMMANDS: Final = ("below", 500.0)
PAGES: Final = ("below", 100.0)
AUTHOR: Final = re.compile(rb"^From:(?![^\n]* via )[^\n]*?([\w.+-]+@[\w.-]+)", re.MULTILINE | re.IGNORECASE)
WORD: Final = "tomorrow"
MORE: Final = ("review", "comparisons", "meetings", "notes", "corrections", "kind-words", "vision")
NOTE: Final = "{day} 09:14 Anna -> me: call. She will send the contract by Friday."
LETTER: Final = "From: anna@x.example\nTo: me@x.example\nSubject: Rates\n\nCould you send me the rates by Friday?\n"


class Scene(NamedTuple):
    """Whose ledger, on which day, and a person and rows to look at."""

    home: Path
    day: str
    person: str
    person_key: str
    rows: list[str]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--home", type=Path)
    given = parser.parse_args()
    mail = real_mail()
    me, day = busiest(list(mail))
    ready(min(mail, key=mail.__getitem__))
    with tempfile.TemporaryDirectory(prefix="regard-bench-") as folder:
        home = given.home or Path(folder) / "home"
        if not given.home:
            regard(home, "import", "--me", me, *map(str, mail))
        scene = look_around(home, day)
        show("Commands (whole process, median of five)", commands(scene, Path(folder)))
        show("Pages (first answer; median of the next five)", pages(scene))


def busiest(paths: list[Path]) -> tuple[str, str]:
    """The address that wrote most, and the day by which three quarters of its mail was written."""
    written: Counter[str] = Counter()
    claims: dict[str, list[int]] = {}
    for path in paths:
        source = open_source(path)
        for file in source.files():
            outlines = source.outline(file)
            for outline, found in zip(outlines, source.fetch(file, outlines), strict=True):
                author = AUTHOR.search(found.data[:20_000])
                if author and outline.claimed:
                    address = author.group(1).decode().lower()
                    written[address] += 1
                    claims.setdefault(address, []).append(outline.claimed)
    address = written.most_common(1)[0][0]
    at = sorted(claims[address])[len(claims[address]) * 3 // 4]
    return address, f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d}"


def look_around(home: Path, day: str) -> Scene:
    """Find the person most written with, and rows of the lists."""
    people = _rows(home, day, "people")
    known = max(people, key=lambda row: (row["owed_by_me"], row["moments"]))
    rows = [row["id"] for name in ("today", "promises", "waiting") for row in _rows(home, day, name)]
    return Scene(home, day, known["person"], known["person_key"], rows)


def _rows(home: Path, day: str, name: str) -> list[dict[str, str]]:
    return list(json.loads(regard(home, "--as-of", day, name, "--json").said)["rows"])


def commands(scene: Scene, work: Path) -> list[Figure]:
    """Every command that shows something, then those that write; what is written is taken back."""
    person = scene.person_key
    shown = [["today"], ["promises"], ["waiting"], ["faded"], ["people"], ["person", person], ["search", WORD], ["review"], ["meeting"], ["standing", person]]
    shown += [["how", person], ["comparisons"], ["kind-words"], ["help-record"], ["learnt"], ["settings"], ["read", str(_a_mail(work))]]
    figures = [figure for words in shown + [["why", row] for row in scene.rows[:1]] for figure in _command(scene, words, TIMES)]
    written = [[["done", row], ["undo"]] for row in scene.rows[:1]] + [[["note", NOTE.format(day=scene.day)], ["today"], ["undo"], ["today"]]]
    return figures + [
        figure for several in written for words in several for figure in _command(scene, words, 1, ", the first after a word" * (words == ["today"]))
    ]


def _a_mail(folder: Path) -> Path:
    path = folder / "one.eml"
    path.write_text(LETTER, encoding="utf-8")
    return path


def _command(scene: Scene, words: list[str], times: int, when: str = "") -> list[Figure]:
    runs = [regard(scene.home, "--as-of", scene.day, *words) for _ in range(times)]
    return [
        Figure(f"regard {words[0]}{when}", statistics.median(run.seconds for run in runs) * 1000, "ms", COMMANDS),
        Figure("  of this, work of processors", statistics.median(run.worked for run in runs) * 1000, "ms"),
    ]


def pages(scene: Scene) -> list[Figure]:
    person = scene.person_key
    paths = {"Today": "/", "Promises": "/promises", "Waiting": "/waiting", "Faded": "/faded", "People": "/people", "Settings": "/settings"}
    paths |= {"Person": f"/people/{person}", "Search": f"/search?q={WORD}", "Import": "/import"}
    paths |= {"Standing": f"/people/{person}/standing", "How": f"/people/{person}/how"} | {name.title(): f"/{name}" for name in MORE}
    if scene.rows:
        paths["Evidence"] = f"/why/{quote(scene.rows[0])}"
    with served(scene) as ask:
        return [figure for name, path in paths.items() for figure in _timed(name, [ask(path) for _ in range(TIMES + 1)])]


def _timed(name: str, seconds: list[float]) -> list[Figure]:
    return [
        Figure(f"{name}, first", seconds[0] * 1000, "ms", PAGES),
        Figure(name, statistics.median(seconds[1:]) * 1000, "ms", PAGES),
    ]


@contextmanager
def served(scene: Scene) -> Iterator["Asking"]:
    """A running server, and a way to ask it."""
    command = [*REGARD, "--home", str(scene.home), "--as-of", scene.day, "serve", "--no-open"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=AS_INSTALLED) as server:
        assert server.stdout is not None
        said = ""
        while "token=" not in said:
            said = server.stdout.readline()
        found = re.search(r"http://\S+", said)
        assert found is not None, said
        try:
            yield Asking(found.group(0))
        finally:
            server.terminate()


class Asking:
    """A browser's session with the server."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.connection = http.client.HTTPConnection(parts.hostname or "", parts.port or 0, timeout=60)
        self._wait_until_up()
        self.connection.request("GET", f"{parts.path}?{parts.query}")
        answer = self.connection.getresponse()
        answer.read()
        self.cookie = (answer.getheader("set-cookie") or "").split(";")[0]

    def _wait_until_up(self) -> None:
        end = time.monotonic() + 30
        while time.monotonic() < end:
            try:
                self.connection.connect()
            except OSError:
                time.sleep(0.1)
            else:
                return

    def __call__(self, path: str) -> float:
        """Ask for a page; the seconds until its last byte."""
        start = time.perf_counter()
        self.connection.request("GET", path, headers={"Cookie": self.cookie})
        answer = self.connection.getresponse()
        answer.read()
        assert answer.status == 200, f"{path} answered {answer.status}"
        return time.perf_counter() - start


if __name__ == "__main__":
    main()
