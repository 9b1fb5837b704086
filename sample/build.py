"""Build the sample office: `python sample/build.py OUT` writes its mailboxes, calendar, contacts and tables into OUT.

Fiction: every person and firm in the sample office of Regard is invented. The same sources give the same bytes, every time.
"""

import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parent
if str(SOURCES) not in sys.path:
    sys.path.insert(0, str(SOURCES))

from postroom.cast import load_cast  # noqa: E402
from postroom.folders import write_mailboxes  # noqa: E402
from postroom.lists import through_lists  # noqa: E402
from postroom.office import Office, open_office  # noqa: E402
from postroom.series import read_series  # noqa: E402
from postroom.story import Letter, read_story  # noqa: E402


def gather() -> Office:
    """The whole office as written: its cast and every letter."""
    cast = load_cast(SOURCES / "cast.toml", SOURCES / "robots" / "cast.toml", SOURCES / "lists" / "people.toml")
    letters: list[Letter] = []
    for path in sorted([*(SOURCES / "stories").glob("*.txt"), *(SOURCES / "lists").glob("*.txt"), *(SOURCES / "robots").glob("*.txt")]):
        letters += read_story(path)
    for path in sorted((SOURCES / "robots").glob("*.toml")):
        letters += read_series(path) if path.name != "cast.toml" else ()
    return open_office(cast, [through_lists(letter, cast) for letter in letters])


def build(out: Path) -> None:
    """Write the office into a folder."""
    office = gather()
    write_mailboxes(office, out)


def main(arguments: list[str]) -> int:
    """Command line: one argument, the folder to write into."""
    if len(arguments) != 1:
        print("usage: python sample/build.py OUT", file=sys.stderr)
        return 2
    build(Path(arguments[0]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
