"""The sample office builds, parses as real mail does, says everywhere that it is fiction, and holds what is planted in it."""

import csv
import email.policy
import filecmp
import mailbox
import subprocess
import sys
import tomllib
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest

SAMPLE = Path(__file__).resolve().parents[2] / "sample"
PLANTED = tomllib.loads((SAMPLE / "planted.toml").read_text("utf-8"))


def run_build(out: Path) -> Path:
    """Build the office the way a person does: from the command line."""
    subprocess.run([sys.executable, str(SAMPLE / "build.py"), str(out)], check=True)
    return out


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built office."""
    return run_build(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="module")
def boxes(office: Path) -> dict[str, list[EmailMessage]]:
    """All mail of the office, parsed, by mbox file (`marta/Inbox`)."""
    parser = BytesParser(policy=email.policy.default)
    found = {}
    for file in sorted(office.rglob("*.mbox")):
        box = mailbox.mbox(file, create=False)
        found[f"{file.parent.name}/{file.stem}"] = [parser.parsebytes(box.get_bytes(key)) for key in range(len(box))]  # type: ignore[misc]
    return found


@pytest.fixture(scope="module")
def every(boxes: dict[str, list[EmailMessage]]) -> list[EmailMessage]:
    """Every mail of the office."""
    return of_desk(boxes, "")


def of_desk(boxes: dict[str, list[EmailMessage]], desk: str) -> list[EmailMessage]:
    """The mail in all folders whose name starts so."""
    return [mail for folder, mails in boxes.items() if folder.startswith(desk) for mail in mails]


def ids_of(every: list[EmailMessage]) -> set[str]:
    """What planted.toml calls a mail: its Message-ID before the at sign."""
    return {mail["Message-ID"].strip("<>").partition("@")[0] for mail in every if mail["Message-ID"]}


def planted(kind: str, part: str) -> list[str]:
    """All references of one kind in all planted entries."""
    return [name for row in PLANTED[kind] for name in row.get(part, [])]


def test_every_mail_parses_without_a_defect(every: list[EmailMessage]) -> None:
    assert [mail["Message-ID"] for mail in every for part in mail.walk() if part.defects] == []


def test_every_mail_says_it_is_fiction(every: list[EmailMessage]) -> None:
    assert all("invented" in mail["X-Fiction"] for mail in every)


def test_every_other_built_file_says_it_is_fiction(office: Path) -> None:
    others = [file for file in office.rglob("*") if file.is_file() and file.suffix != ".mbox"]
    assert len(others) == 5
    assert all("The sample office of Regard" in file.read_text("utf-8") for file in others)


def test_every_source_says_it_is_fiction() -> None:
    sources = [file for file in SAMPLE.rglob("*") if file.suffix in {".txt", ".toml", ".csv", ".md"}]
    assert [file.name for file in sources if "iction" not in "".join(file.read_text("utf-8").splitlines(keepends=True)[:4])] == []


def test_every_address_ends_in_example(every: list[EmailMessage]) -> None:
    shown = [str(mail[header]) for mail in every for header in ("From", "To", "Cc") if mail[header]]
    assert {address.rsplit(".", 1)[-1] for _, address in getaddresses(shown)} == {"example"}


def test_the_account_managers_mailbox_is_a_years_worth(boxes: dict[str, list[EmailMessage]]) -> None:
    own = {mail["Message-ID"] or str(mail["Date"]): mail for mail in of_desk(boxes, "marta/")}
    days = sorted(parsedate_to_datetime(mail["Date"]) for mail in own.values())
    assert 1400 <= len(own) <= 1800
    assert days[0].date().isoformat() == "2025-10-01"
    assert days[-1].isoformat() < PLANTED["now"]


def test_the_other_mailboxes_are_smaller_and_share_threads(boxes: dict[str, list[EmailMessage]]) -> None:
    own, dans, ewas = (ids_of(of_desk(boxes, f"{desk}/")) for desk in ("marta", "dan", "ewa"))
    assert len(ewas) < len(dans) < len(own)
    assert len(own & dans) > 100
    assert len(own & ewas) > 50


def test_some_mail_lies_in_inbox_and_archive(boxes: dict[str, list[EmailMessage]]) -> None:
    assert len(ids_of(boxes["marta/Inbox"]) & ids_of(boxes["marta/Archive"])) > 20


def test_the_shapes_of_real_mail_are_there(every: list[EmailMessage]) -> None:
    text = "\n".join(part.get_content() for mail in every for part in mail.walk() if part.get_content_type() == "text/plain")
    shapes = ("-----Original Message-----", "Wysłano: ", "pisze:", "napisał(a):", "> On ", "Wysłane z iPhone'a", "Begin forwarded", "Sent from my iPhone")
    assert [shape for shape in shapes if shape not in text] == []
    assert {mail.get_content_charset() for mail in every if mail.get_content_charset()} >= {"utf-8", "iso-8859-2"}
    assert any(mail["Message-ID"] is None for mail in every)
    assert any(mail.get_content_type() == "text/html" for mail in every)
    assert any(part.get_content_type() == "text/calendar" for mail in every for part in mail.walk())


def test_the_first_arc_stands_as_it_must(every: list[EmailMessage]) -> None:
    mail = {one["Message-ID"].partition("@")[0]: one for one in every if one["Message-ID"]}
    promise, chaser = mail["<karen-rates-4"], mail["<karen-rates-5"]
    assert "Will do, you'll have the rates by Friday." in promise.get_body(("plain",)).get_content()
    assert parsedate_to_datetime(promise["Date"]).date().isoformat() == "2026-10-02"
    assert parsedate_to_datetime(chaser["Date"]).date().isoformat() == "2026-10-09"


@pytest.mark.parametrize("kind", ["truth", "silence"])
def test_every_planted_mail_exists(every: list[EmailMessage], kind: str) -> None:
    assert set(planted(kind, "messages")) - ids_of(every) == set()


@pytest.mark.parametrize("kind", ["truth", "silence"])
def test_every_planted_person_is_in_the_cast(kind: str) -> None:
    files = ("cast.toml", "robots/cast.toml", "lists/people.toml")
    cast: dict[str, Any] = {key: row for file in files for key, row in tomllib.loads((SAMPLE / file).read_text("utf-8")).items()}
    assert {*planted(kind, "people"), *PLANTED["quiet"]} - cast.keys() == set()


def test_every_planted_event_and_row_exists(office: Path) -> None:
    calendar = (office / "marta/calendar.ics").read_text("utf-8")
    rows = {next(iter(row.values())) for name in ("placements", "submissions", "interviews") for row in read_csv(office, name)}
    assert [uid for uid in planted("truth", "events") if f"UID:{uid}@" not in calendar] == []
    assert set(planted("truth", "rows")) - rows == set()


def read_csv(office: Path, name: str) -> list[dict[str, str]]:
    """The rows of a built table."""
    with (office / "marta" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_planted_entries_are_whole_and_named_once() -> None:
    names = [row["id"] for kind in ("truth", "silence") for row in PLANTED[kind]]
    assert len(names) == len(set(names))
    assert all(row["say"] and row["principle"] and row["messages"] for row in PLANTED["truth"])
    assert all(row["never"] and row["messages"] for row in PLANTED["silence"])
    assert {row["arc"] for kind in ("truth", "silence") for row in PLANTED[kind]} == set(range(13))


def test_at_least_thirty_people_are_quiet_and_decent() -> None:
    assert len(set(PLANTED["quiet"])) >= 30


def test_the_build_is_the_same_to_the_byte(office: Path, tmp_path: Path) -> None:
    again = run_build(tmp_path)
    files = [str(file.relative_to(office)) for file in sorted(office.rglob("*")) if file.is_file()]
    assert filecmp.cmpfiles(office, again, files, shallow=False) == (files, [], [])
