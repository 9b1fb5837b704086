"""`make mornings`: replay ten mornings on real mail and on the sample office, write the page, print the figures beside the verdicts kept.

Reads $REGARD_DATA (the unpacked real mail) or unpacks ../shared/data; without either only the sample office is replayed.
"""

import html
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.mornings.replay import Shown, replay
from bench.mornings.verdicts import Figures, verdicts
from regard.facts.page import Today
from regard.office import Office

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "build" / "mornings.html"
SHARED = ROOT.parent / "shared" / "data"


class Archive(NamedTuple):
    """A mailbox to replay: its path below the data, whose it is (None to find out), its zone, a fixed last morning."""

    name: str
    path: str
    me: str | None
    zone: str
    as_of: str = ""


ARCHIVES = (
    Archive("buy-r", "enron/buy-r", None, "America/Chicago"),
    Archive("grigsby-m", "enron/grigsby-m", None, "America/Chicago"),
    Archive("keavey-p", "enron/keavey-p", None, "America/Chicago"),
    Archive("list member", "linux-man.mbox", "alx.manpages@gmail.com", "Europe/Madrid"),
)
OFFICE = Archive("sample office", "marta", None, "Europe/Warsaw", "2026-10-13 08:00")


def main() -> None:
    """Replay all, write the page, print the figures."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        data = real_mail(folder)
        subprocess.run([sys.executable, str(ROOT / "sample" / "build.py"), str(folder / "office")], check=True)
        chosen = [(archive, data / archive.path) for archive in ARCHIVES if data and (data / archive.path).exists()]
        pages = [(archive, list(mornings(archive, path, folder))) for archive, path in [*chosen, (OFFICE, folder / "office" / OFFICE.path)]]
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text("".join(page(pages)), encoding="utf-8")
    table([(archive.name, figures(found)) for archive, found in pages])
    print(f"The mornings, row by row: {PAGE}")


def real_mail(folder: Path) -> Path | None:
    """The unpacked real mail, or None with a sentence."""
    if os.environ.get("REGARD_DATA"):
        return Path(os.environ["REGARD_DATA"])
    if not (SHARED / "unpack.py").exists():
        print("No real mail here (../shared/data is absent, $REGARD_DATA is not set): only the sample office is replayed.")
        return None
    subprocess.run([sys.executable, str(SHARED / "unpack.py"), str(folder / "data")], check=True, stdout=subprocess.DEVNULL)
    return folder / "data"


def mornings(archive: Archive, path: Path, folder: Path) -> Iterator[tuple[Today, list[Shown]]]:
    """Import into a home of its own and replay."""
    office = Office.open(folder / f"home {archive.name}")
    office.set("zone", archive.zone)
    if archive.as_of:
        office.set("as_of", archive.as_of)
    office.import_paths([path], archive.me)
    yield from replay(office)
    office.close()


def figures(found: list[tuple[Today, list[Shown]]]) -> Figures:
    """The counts of one archive."""
    said = verdicts()
    rows = [row for _, day in found for row in day]
    new = [row for row in rows if not row.repeated]
    told = [said.get(row.action.occasion) for row in new]
    return Figures(
        mornings=len(found),
        rows=len(new),
        right=told.count("right"),
        wrong=told.count("wrong"),
        unread=told.count(None),
        repeated=len(rows) - len(new),
        settled_anyway=sum("met" in row.became or "excused" in row.became for row in new),
        false_first=sum(said.get(day[0].action.occasion) == "wrong" for _, day in found if day),
    )


def table(rows: list[tuple[str, Figures]]) -> None:
    """Print the figures, a line an archive and the sum."""
    total = Figures(*(sum(column) for column in zip(*(one for _, one in rows), strict=True)))
    print(f"{'':16}" + "".join(f"{name.replace('_', ' '):>16}" for name in Figures._fields))
    for name, one in [*rows, ("all", total)]:
        print(f"{name:16}" + "".join(f"{count:16}" for count in one))
    read = total.right + total.wrong
    if read:
        print(f"Rows right: {total.right} of {read} read. Mornings with a false first row: {total.false_first} of {total.mornings}.")


def page(pages: list[tuple[Archive, list[tuple[Today, list[Shown]]]]]) -> Iterator[str]:
    """The page to read: every morning, every row, what became of it, the verdict."""
    said = verdicts()
    style = "body{font:15px sans-serif;max-width:60em;margin:2em auto}li{margin:.7em 0}small{color:#666}"
    yield f"<!doctype html><meta charset=utf-8><title>Ten mornings</title><style>{style}</style>"
    for archive, found in pages:
        yield f"<h1>{html.escape(archive.name)}</h1>"
        for _, rows in found:
            yield f"<h2>{rows[0].day:%A %Y-%m-%d}</h2><ol>" if rows else "<p>Nothing is owed. Go.</p><ol>"
            for row in rows:
                quoted = "<br>".join(html.escape(f"{one.author}: {one.words}  [{one.subject}]") for one in row.action.said)
                yield (
                    f"<li><b>{html.escape(row.action.person_name)}</b> {html.escape(row.action.reason)}<br>{quoted}<br><small>{row.action.principle},"
                    f" {row.action.pressing}; {'repeated; ' if row.repeated else ''}later: {row.became}; verdict:"
                    f" {said.get(row.action.occasion, 'not read')}; {row.action.occasion}</small></li>"
                )
            yield "</ol>"


if __name__ == "__main__":
    main()
