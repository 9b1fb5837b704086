"""Tables as applicant tracking systems and people export them."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regard.facts.placement import Interview, Placement, Submission
from regard.sources.errors import TableUnknown
from regard.sources.tables import Table, header_of, read_table
from regard.sources.texts import decoded

WARSAW = ZoneInfo("Europe/Warsaw")


def table(*lines: str) -> Table:
    return read_table("\n".join(lines) + "\n", Path("rows.csv"), WARSAW)


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> int:
    return int(datetime(year, month, day, hour, minute, tzinfo=WARSAW).timestamp())


def test_submissions_in_any_case_and_order() -> None:
    found = table(
        "CANDIDATE,client_corporation,Submission ID,Date Added,Client Feedback,Submitted By,Candidate Email",
        'Ana Maj,Orlik,S-1,2026-03-02 09:14,"yes, but later",Dan Okafor,Ana@Post.example',
    )
    row = found.rows[0]
    assert isinstance(row, Submission)
    assert (row.id, row.at, row.candidate, row.client, row.feedback) == ("S-1", at(2026, 3, 2, 9, 14), "Ana Maj", "Orlik", "yes, but later")
    assert (row.submitted_by, row.candidate_address, row.changed_at, row.job) == ("Dan Okafor", "ana@post.example", None, "")


def test_interviews_with_semicolons_in_polish() -> None:
    found = table("Kandydat;Klient;Termin rozmowy;Prowadzący;Wynik;Poinformowano kandydata", "Ana Maj;Orlik;2.03.2026 10:00;Piotr Maj;Oferta;3.03.2026")
    row = found.rows[0]
    assert isinstance(row, Interview)
    assert (row.at, row.interviewer, row.outcome, row.told_at) == (at(2026, 3, 2, 10), "Piotr Maj", "Oferta", at(2026, 3, 4) - 1)


def test_placements_with_tabs() -> None:
    found = table("Placement ID\tCandidate\tStart Date\tEnd Date\tAccount Manager\tRecruiter", "P-1\tAna Maj\t2026-03-02\t\tMarta Z\tDan O")
    row = found.rows[0]
    assert isinstance(row, Placement)
    assert (row.starts_at, row.ends_at, row.account_manager, row.recruiter) == (at(2026, 3, 2), None, "Marta Z", "Dan O")


def test_days_and_months_are_told_apart_by_the_whole_table() -> None:
    header = "Candidate,Client,Submission Date"
    assert [row.at for row in table(header, "A B,X,3/2/2026 9:14 AM", "C D,X,2/28/2026").rows if isinstance(row, Submission)] in (
        [at(2026, 3, 2, 9, 14), at(2026, 2, 28)],
        [at(2026, 2, 28), at(2026, 3, 2, 9, 14)],
    )
    assert "may be read in two ways" in str(table(header, "A B,X,3/2/2026").errors[0])


def test_a_wrong_row_names_its_line_and_column_and_the_rest_goes_on() -> None:
    found = table(
        "Candidate,Client,Date Added", "Ana Maj,Orlik,soon", "", ",Orlik,2026-03-02", 'Piotr Lis,"Two\nlines",2026-03-02', "Ewa Wilk,Orlik,2026-02-30"
    )
    assert [row.candidate for row in found.rows] == ["Piotr Lis"]
    assert [str(error).split(" cannot be read")[0] for error in found.errors] == [
        'rows.csv: line 2, column "Date Added",',
        'rows.csv: line 4, column "Candidate",',
        'rows.csv: line 7, column "Date Added",',
    ]


def test_windows_letters_and_byte_order_marks() -> None:
    text = "Kandydat;Klient;Data zgłoszenia\nŻaneta Łoś;Młyn;2026-03-02\n"
    for data in (text.encode("cp1250"), text.encode("utf-8-sig"), text.encode("utf-16"), text.replace("\n", "\r\n").encode()):
        assert read_table(decoded(data), Path("rows.csv"), WARSAW).rows[0].candidate == "Żaneta Łoś"


def test_a_table_of_something_else_is_refused_in_a_sentence() -> None:
    assert header_of("Product,Price\n") is None
    with pytest.raises(TableUnknown, match=r"rows.csv is a table whose columns Regard does not know \(Product, Price\)"):
        table("Product,Price", "Tea,3")


def test_a_row_without_a_number_is_known_by_what_it_says() -> None:
    header, row = "Candidate,Client,Date Added,Status", "Ana Maj,Orlik,2026-03-02"
    assert table(header, f"{row},Submitted").rows[0].key == table(header, f"{row},Placed").rows[0].key
