"""The tables an applicant tracking system exports, each row with a last column that says it is fiction; and the notices it mails."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from postroom import FICTION
from postroom.clock import from_krakow
from postroom.story import Letter, with_seconds

Row = dict[str, str]
NOTICE = """{Submitted By} submitted {Candidate} to {Client Corporation}.

Job: {Job Title} ({Job Order ID})
Contact: {Client Contact}

Open in Perch: https://perch-ats.example/s/{Submission ID}

This is an automatic notice, replies are not read."""


def rows_of(path: Path) -> list[Row]:
    """The rows of a source table, whose first line says that it is fiction."""
    lines = path.read_text("utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if line and not line.startswith("#")))


def exported(rows: list[Row]) -> str:
    """The table as exported, with the column that says it is fiction."""
    file = io.StringIO()
    writer = csv.DictWriter(file, [*rows[0], "Source"], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({**row, "Source": FICTION} for row in rows)
    return file.getvalue()


def notices(submissions: list[Row]) -> Iterator[Letter]:
    """What the system mails when a candidate is submitted."""
    for row in submissions:
        name = f"perch-sub-{row['Submission ID']}"
        options = {"subject": f"Submitted: {row['Candidate']} to {row['Client Corporation']}", "auto": "auto-generated"}
        moment = with_seconds(from_krakow(row["Date Added"]), name)
        yield Letter(name, moment, "perch", ("marta", "dan"), (), (), NOTICE.format_map(row), options)
