"""Build the sample office: `python sample/build.py OUT` writes its mailboxes, calendar, contacts and tables into OUT.

Fiction: every person and firm in the sample office of Regard is invented. The same sources give the same bytes, every time.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

SOURCES = Path(__file__).resolve().parent
if str(SOURCES) not in sys.path:
    sys.path.insert(0, str(SOURCES))

from postroom.cards import contacts_text  # noqa: E402
from postroom.cast import load_cast  # noqa: E402
from postroom.clock import from_krakow  # noqa: E402
from postroom.diary import calendar_text, read_diary  # noqa: E402
from postroom.folders import write_mailboxes  # noqa: E402
from postroom.invitations import invitations  # noqa: E402
from postroom.lists import through_lists  # noqa: E402
from postroom.office import Office, open_office  # noqa: E402
from postroom.series import read_series  # noqa: E402
from postroom.story import Letter, read_story  # noqa: E402
from postroom.tables import exported, notices, rows_of  # noqa: E402

CAST = (SOURCES / "cast.toml", SOURCES / "robots" / "cast.toml", SOURCES / "lists" / "people.toml")
STILL = from_krakow("2026-10-13 08:00")  # the morning on which the office stands still
TABLES = ("placements", "submissions", "interviews")


def written_letters() -> Iterator[Letter]:
    """Every letter a person wrote, from all story files."""
    for folder in ("stories", "lists", "robots"):
        for path in sorted((SOURCES / folder).glob("*.txt")):
            yield from read_story(path)


def sent_by_programs() -> Iterator[Letter]:
    """Every mail a program sent: series and the notices of the tracking system."""
    for path in sorted((SOURCES / "robots").glob("*.toml")):
        if path not in CAST:
            yield from (letter for letter in read_series(path) if letter.sent < STILL)
    yield from notices(rows_of(SOURCES / "tables" / "submissions.csv"))


def gather() -> Office:
    """The whole office as written: its cast and every letter."""
    cast = load_cast(*CAST)
    events, _ = read_diary(SOURCES / "calendar.toml")
    letters = [*written_letters(), *sent_by_programs(), *invitations(events, cast)]
    return open_office(cast, [through_lists(letter, cast) for letter in letters])


def build(out: Path) -> None:
    """Write the office into a folder."""
    office = gather()
    write_mailboxes(office, out)
    desk = out / "marta"
    own = tuple(load_cast(CAST[0]))
    (desk / "calendar.ics").write_bytes(calendar_text(*read_diary(SOURCES / "calendar.toml"), office.cast).encode())
    (desk / "contacts.vcf").write_bytes(contacts_text(office.cast, own).encode())
    for table in TABLES:
        (desk / f"{table}.csv").write_bytes(exported(rows_of(SOURCES / "tables" / f"{table}.csv")).encode())


def main(arguments: list[str]) -> int:
    """Command line: one argument, the folder to write into."""
    if len(arguments) != 1:
        print("usage: python sample/build.py OUT", file=sys.stderr)
        return 2
    build(Path(arguments[0]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
