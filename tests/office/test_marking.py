"""This is a promise: a sentence that the owner marks opens its row, with its day; it survives another reader, and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regard.ledger.rereading import reread
from regard.office import Office
from regard.office.errors import MailNotFound
from regard.office.marking import MailUnclear, Marked, WordsNotFound
from tests.conversation import at
from tests.office.mailbox import mailbox
from tests.office.test_placed import shifted

WRITTEN = """
Subject: Hello
2026-09-25 10:00 Marta -> Karen: Good to meet you on Friday.
2026-09-25 11:00 Karen -> Marta: Likewise, thank you for a good evening!

Subject: Figures
2026-10-08 09:30 Marta -> Karen: Nice talking. The figures of September: by Thursday on your desk. The weather is fine.
2026-10-08 10:30 Karen -> Marta: Lovely.

Subject: Umowa
2026-10-08 12:00 Piotr -> Marta: Dzień dobry. Umowa z mojej strony do piątku u Pani.
2026-10-08 12:30 Marta -> Piotr: Dzień dobry.

Subject: Weather
2026-10-08 13:00 Karen -> Marta: The weather is fine here.
2026-10-08 13:30 Marta -> Karen: Nice.
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    home = Office.open(tmp_path / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-10-09 08:00")
    home.import_paths([mailbox(tmp_path / "mail", WRITTEN)])
    yield home
    home.close()


def marked(office: Office, mail: str, words: str, due: str | None = None) -> Marked:
    found, sentence = office.sentence(mail, words)
    return office.mark(found.moment, sentence, "promise", at(due) if due else None)


def test_a_marked_sentence_is_a_promise_of_mine(office: Office) -> None:
    assert not office.promises().mine
    done = marked(office, "figures", "by Thursday on your desk")
    (row,) = done.rows
    assert (row.principle, row.person_name, row.mine, row.state) == ("when_you_say", "Karen", True, "open")
    assert row.due_at == at("2026-10-15 23:59:59")
    assert row.said[0].words == "The figures of September: by Thursday on your desk."
    assert [one.id for one in office.promises().mine] == [row.id]
    assert office.why(row.id).occasion.certainty == "confirmed"
    assert office.why(row.id).entries == (done.entry.key,)


def test_a_promise_made_to_me_in_polish_with_a_day_of_my_own(office: Office) -> None:
    (row,) = marked(office, "umowa", "z mojej strony", due="2026-10-14 12:00").rows
    assert (row.mine, row.person_name, row.due_at) == (False, "Piotr", at("2026-10-14 12:00"))


def test_taken_back_it_opens_nothing(office: Office) -> None:
    done = marked(office, "figures", "by Thursday on your desk")
    office.undo(done.entry.key)
    assert not office.promises().mine


def test_it_survives_a_second_cutter_and_so_does_what_was_said_of_its_row(office: Office) -> None:
    done = marked(office, "figures", "by Thursday on your desk")
    office.decide(done.rows[0].id, "redated", at("2026-10-20 12:00"))
    reread(office.ledger, read=shifted, everything=True)
    (row,) = office.promises().mine
    assert (row.due_at, row.due_kind) == (at("2026-10-20 12:00"), "corrected")


def test_a_mark_on_what_is_found_makes_one_row_and_makes_it_sure(office: Office, tmp_path: Path) -> None:
    more = "Subject: Plan\n2026-10-08 15:00 Marta -> Karen: I'll send you the plan by Monday."
    office.import_paths([mailbox(tmp_path / "more", more)])
    (found,) = office.promises().mine
    (row,) = marked(office, "plan", "send you the plan", due="2026-10-12 12:00").rows
    assert (row.id, row.due_at, len(office.promises().mine)) == (found.id, at("2026-10-12 12:00"), 1)


def test_it_must_be_known_which_mail_and_which_words(office: Office) -> None:
    with pytest.raises(MailUnclear, match="is said in several mails"):
        office.sentence("weather", "weather is fine")
    with pytest.raises(MailNotFound):
        office.sentence("figures", "something else")
    mail, _ = office.sentence("figures", "talking")
    assert office.sentence(mail.message_id, "Nice talking")[0] == mail
    with pytest.raises(WordsNotFound):
        office.sentence(mail.message_id, "something else")
    assert office.sentence(mail.moment[:8], "talking. The figures")[1].words == "talking. The figures"
