"""A reader that says something else is another edition: stored mail is read again by it alone if its edition is raised."""

import json

from regard.reading.edition import EDITION
from tests.reading.edition import FILE, digest


def test_a_reader_that_says_something_else_is_another_edition() -> None:
    written = json.loads(FILE.read_text("utf-8"))
    assert (written["edition"], written["digest"]) == (EDITION, digest()), (
        "The reader says something else of the fixed set: raise EDITION in regard/reading/edition.py (once a change that is released), "
        "and write it down with `python -m tests.reading.edition`."
    )
