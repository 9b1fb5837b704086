"""The lower half of a desk of six, from its tables: nobody named, the owner's help beside it, and a leader's prompt once a quarter."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regard.office import Office
from regard.office.loyalty import STARS_FIGURE
from regard.office.stating import Wording
from tests.conversation import at

NAMES = ("Anna Zarzycka", "Jan Wolny", "Ola Brzoza", "Igor Sowa", "Ewa Lis", "Marta Krok")
COLUMNS = "Placement ID,Submission ID,Job Title,Client Corporation,Client Contact,Candidate,Start Date,End Date,Status,Account Manager,Recruiter"
NOW, BEFORE = (4, 2, 2, 1, 0, 0), (3, 2, 2, 2, 1, 1)
LONG_AGO = ("2025-11-03", NAMES[0], "Active")
CANCELLED = ("2026-09-01", NAMES[5], "Cancelled")
MORNING = at("2026-10-13 08:00")
QUARTER = 91 * 86_400


def tables(names: tuple[str, ...], *more: tuple[str, str, str]) -> str:
    """Placements of everyone, this quarter and the one before."""
    placed = [
        (day, name, "Active") for day, counts in (("2026-09-01", NOW), ("2026-06-01", BEFORE)) for name, n in zip(names, counts, strict=False) for _ in range(n)
    ]
    lines = [f"P-{n},S-{n},Analyst,Acme,,Candidate {n},{day},,{status},{name}," for n, (day, name, status) in enumerate((*placed, *more))]
    return "\n".join([COLUMNS, *lines]) + "\n"


def mails(folder: Path) -> None:
    """Anna asked everyone and everyone answered; Jan asked Anna for a file and had it."""
    said = [(0, n, f"{8 + n:02}:00", "Could you look at the tables?") for n in range(1, 6)] + [
        (n, 0, f"{14 + n}:00", "I have, all is well.") for n in range(1, 6)
    ]
    said += [(1, 0, "19:10", "Could you send me the rate card?"), (0, 1, "19:20", "Here is the rate card.")]
    for number, (author, to, hour, words) in enumerate(said):
        place = folder / ("Inbox" if author else "Sent")
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:03}.eml").write_text(as_mail(number, NAMES[author], NAMES[to], hour, words), encoding="utf-8")


def as_mail(number: int, author: str, to: str, hour: str, words: str) -> str:
    subject, answers = ("Rate card" if number > 9 else f"Tables {number % 5}"), (number - 5 if 5 <= number < 10 else 10 if number == 11 else None)
    address = {name: f"{name.split()[0].lower()}@desk.example" for name in (author, to)}
    head = [
        f"From: {author} <{address[author]}>",
        f"To: {to} <{address[to]}>",
        f"Date: Thu, 20 Aug 2026 {hour}:00 +0200",
        f"Message-ID: <{number}@desk.example>",
    ]
    reply = [f"In-Reply-To: <{answers}@desk.example>"] if answers is not None else []
    return "\n".join([*head, *reply, f"Subject: {subject}", "Content-Type: text/plain; charset=utf-8", "", f"Hi,\n\n{words}\n"])


def office(folder: Path, written: str, language: str = "en") -> Office:
    mails(folder / "mail")
    (folder / "mail" / "placements.csv").write_text(written, encoding="utf-8")
    home = Office.open(folder / "home")
    for name, value in (("me", "anna@desk.example"), ("zone", "Europe/Warsaw"), ("as_of", "2026-10-13 08:00"), ("language", language)):
        home.set(name, value)
    home.import_paths([folder / "mail"])
    return home


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = office(tmp_path_factory.mktemp("desk"), tables(NAMES, LONG_AGO, CANCELLED))
    yield home
    home.close()


def test_the_lower_half_now_and_before_with_my_help_beside_it(desk: Office) -> None:
    found = desk.mirror().lower_half
    assert found is not None
    assert found.told == (
        "The lower half of the desk, placements in the last quarter: 1; in the one before: 4.",
        "Beside it, yours in the last quarter: help to colleagues 1, credit 0.",
    )
    assert not any(word in " ".join((*found.told, found.prompt)) for name in NAMES for word in name.split()), "nobody is named"


def test_it_leads_a_leader_to_sit_and_observe_once_a_quarter(desk: Office) -> None:
    before = desk.mirror().lower_half
    assert before is not None
    assert before.prompt.startswith("If you lead this desk:")
    assert before.looked is None
    look = desk.observe(before.figure)
    assert (before.figure, look.of, len(look.sample)) == (STARS_FIGURE, 12, 7)
    assert len({said.author for said in look.sample}) > 1, "of everyone in the tables, whoever they are"
    said = desk.state(Wording("answer", words="They never ask each other.", target=look.question))
    after = desk.mirror().lower_half
    assert after is not None
    assert after.looked == MORNING
    later = desk.mirror(MORNING + QUARTER).lower_half
    assert later is not None
    assert later.looked is None
    desk.take_back(said.key)


def test_the_help_record_is_of_my_own_deeds(desk: Office) -> None:
    assert [(one.year, one.quarter, one.help, one.credit, one.outcome) for one in desk.help_record()] == [
        (2025, 4, 0, 0, 1), (2026, 2, 0, 0, 3), (2026, 3, 1, 0, 4),
    ]  # fmt: skip
    assert desk.observe("parts.loyalty_and_productivity").of == 1


def test_what_is_to_come_is_not_in_it(desk: Office) -> None:
    assert [(one.year, one.quarter) for one in desk.help_record(at("2026-01-10 08:00"))] == [(2025, 4)]


def test_of_four_people_nothing_is_told_po_polsku(tmp_path: Path) -> None:
    home = office(tmp_path, tables(NAMES[:4], LONG_AGO), "pl")
    found = home.mirror().lower_half
    home.close()
    assert found is not None
    assert found == (("Mniej niż pięć osób: o tak małym zespole nic się nie mówi.",), "", "", None)


def test_tables_that_begin_this_half_year_compare_nothing(tmp_path: Path) -> None:
    home = office(tmp_path, tables(NAMES))
    found = home.mirror().lower_half
    home.close()
    assert found is not None
    assert found.told == ("Your tables do not reach back over both quarters, so nothing is compared.",)
