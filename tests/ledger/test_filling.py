"""Filling: what comes in once, comes in once."""

import os
import shutil
from pathlib import Path

import pytest

from regard.facts.page import Progress
from regard.ledger.dumping import dump
from regard.ledger.errors import ImportRunning
from regard.ledger.filling import fill
from regard.ledger.home import Ledger
from regard.ledger.lock import importing
from regard.ledger.views import View
from regard.sources.opening import open_source
from tests.ledger.mail import MONDAY, folder, imported, mail, mailbox, reader

ASKS = mail("ana@firm.example", "piotr@firm.example", "Could you send the three profiles by Friday?", number="1@firm")
ANSWERS = mail("piotr@firm.example", "ana@firm.example", "You will have them.", at=MONDAY + 3_000, number="2@firm")
POLISH = mail("ewa@firma.example", "ana@firm.example", "Wyślę umowę do piątku. Łukasz też?", subject="Umowa", at=MONDAY + 9_000)


@pytest.fixture
def ledger(tmp_path: Path):
    with Ledger.open(tmp_path / "home") as opened:
        yield opened


def test_the_same_mailbox_twice_adds_nothing(ledger: Ledger, tmp_path: Path) -> None:
    inbox = mailbox(tmp_path / "inbox.mbox", [ASKS, ANSWERS, POLISH])
    first = imported(ledger, inbox)
    before = list(dump(ledger))
    again = imported(ledger, inbox)
    assert (first.raw, first.moments, first.known) == (3, 3, 0)
    assert (again.raw, again.moments, again.known) == (0, 0, 3)
    assert list(dump(ledger)) == before


def test_a_touched_mailbox_is_not_read_again(ledger: Ledger, tmp_path: Path) -> None:
    inbox = mailbox(tmp_path / "inbox.mbox", [ASKS, ANSWERS])
    imported(ledger, inbox)
    before = list(dump(ledger))
    os.utime(inbox, ns=(1, 1))
    seen: list[Progress] = []
    fill(ledger, [open_source(inbox)], seen.append, read=reader)
    assert seen[-1].skipped == {"touched": 2}
    assert list(dump(ledger)) == before


@pytest.mark.parametrize("copied_first", [True, False])
def test_a_copied_mailbox_gets_its_places_without_being_read(ledger: Ledger, tmp_path: Path, copied_first: bool) -> None:
    inbox = mailbox(tmp_path / "inbox.mbox", [ASKS, ANSWERS])
    copy = Path(shutil.copy2(inbox, tmp_path / "copy.mbox"))
    one, other = (copy, inbox) if copied_first else (inbox, copy)
    imported(ledger, one)
    seen: list[Progress] = []
    fill(ledger, [open_source(other)], seen.append, read=reader)
    assert seen[-1].skipped == {"copied": 2}
    with Ledger.open(tmp_path / "at once") as at_once:
        imported(at_once, inbox, copy)
        assert list(dump(at_once)) == list(dump(ledger))


def test_a_copied_message_lies_under_its_new_name(ledger: Ledger, tmp_path: Path) -> None:
    exported = folder(tmp_path / "exported", {"a.eml": ASKS})
    imported(ledger, exported)
    shutil.copy2(exported / "a.eml", exported / "b.eml")
    assert imported(ledger, exported).known == 2
    assert [line for line in dump(ledger) if '"item":"b.eml"' in line]


def test_copies_in_several_folders_are_one_moment(ledger: Ledger, tmp_path: Path) -> None:
    imported(ledger, mailbox(tmp_path / "Inbox.mbox", [ASKS]), mailbox(tmp_path / "All.mbox", [POLISH, ASKS]))
    found = View(ledger).search("profiles")
    assert len(found) == 1
    seen = View(ledger).moment(found[0])
    assert seen is not None
    assert seen.folders == ("All", "Inbox")


def test_a_mailbox_that_grew_keeps_what_it_had(ledger: Ledger, tmp_path: Path) -> None:
    inbox = mailbox(tmp_path / "inbox.mbox", [ASKS])
    imported(ledger, inbox)
    mailbox(inbox, [ASKS, ANSWERS])
    grown = imported(ledger, inbox)
    assert (grown.raw, grown.known) == (1, 1)


def test_a_compacted_mailbox_forgets_places_and_keeps_mail(ledger: Ledger, tmp_path: Path) -> None:
    inbox = mailbox(tmp_path / "inbox.mbox", [ASKS, ANSWERS, POLISH])
    imported(ledger, inbox)
    mailbox(inbox, [ANSWERS])
    imported(ledger, inbox)
    lines = list(dump(ledger))
    assert sum('"type":"location"' in line for line in lines) == 1
    assert sum('"type":"moment"' in line for line in lines) == 3


def test_flags_and_renames_of_a_maildir_change_nothing(ledger: Ledger, tmp_path: Path) -> None:
    for part in ("cur", "new", "tmp"):
        (tmp_path / "Maildir" / part).mkdir(parents=True)
    arrived = tmp_path / "Maildir" / "new" / "1.host"
    arrived.write_bytes(ASKS)
    imported(ledger, tmp_path / "Maildir")
    before = list(dump(ledger))
    arrived.rename(tmp_path / "Maildir" / "cur" / "1.host:2,RS")
    assert imported(ledger, tmp_path / "Maildir").known == 1
    assert list(dump(ledger)) == before


def test_an_unreadable_message_is_kept_with_its_reason(ledger: Ledger, tmp_path: Path) -> None:
    filled = imported(ledger, mailbox(tmp_path / "inbox.mbox", [b"Subject: unreadable\n\nx\n", ASKS]))
    assert filled.unreadable == {"It says so itself.": 1}
    assert filled.raw == 2


def test_a_file_that_vanishes_is_said_and_the_rest_goes_on(ledger: Ledger, tmp_path: Path) -> None:
    exported = folder(tmp_path / "exported", {"a.eml": ASKS, "b.eml": ANSWERS})
    source = open_source(exported)
    look = source.outline
    source.outline = lambda file: (look(file), (exported / "a.eml").unlink(missing_ok=True))[0]  # type: ignore[method-assign]
    filled = fill(ledger, [source], read=reader)
    assert filled.raw == 1
    assert len(filled.errors) == 1
    assert "a.eml" in filled.errors[0]


def test_text_that_cannot_be_written_does_not_stop_the_rest(ledger: Ledger, tmp_path: Path) -> None:
    def broken(messages):
        for some in reader(messages):
            yield [(index, said._replace(moment=said.moment._replace(subject="caf\udce9"))) for index, said in some]

    filled = fill(ledger, [open_source(mailbox(tmp_path / "inbox.mbox", [ASKS]))], read=broken)
    assert filled.moments == 1
    assert '"subject":"caf?"' in "".join(dump(ledger))


def test_the_newest_90_days_come_first(ledger: Ledger, tmp_path: Path) -> None:
    week = 7 * 86_400
    inbox = mailbox(tmp_path / "inbox.mbox", [mail("a@x.example", "b@x.example", f"I will do {n}.", at=MONDAY - n * week) for n in range(300)])
    counted: list[int] = []
    fill(ledger, [open_source(inbox)], on_recent=lambda: counted.append(_moments(ledger)), read=reader)
    assert len(counted) == 1
    assert 13 <= counted[0] <= 16 + 64
    assert _moments(ledger) == 300


def _moments(ledger: Ledger) -> int:
    return sum('"type":"moment"' in line for line in dump(ledger))


def test_progress_ends_with_all_done(ledger: Ledger, tmp_path: Path) -> None:
    seen: list[Progress] = []
    fill(ledger, [open_source(mailbox(tmp_path / "inbox.mbox", [ASKS, ANSWERS]))], seen.append, read=reader)
    assert (seen[-1].done, seen[-1].total, seen[-1].stage) == (2, 2, "reading")


def test_ctrl_c_ends_cleanly_with_what_was_done(ledger: Ledger, tmp_path: Path) -> None:
    inbox = mailbox(tmp_path / "inbox.mbox", [mail("a@x.example", "b@x.example", f"I will do {n}.", at=MONDAY - n) for n in range(600)])

    def interrupted(messages):
        for number, some in enumerate(reader(messages)):
            if number == 6:
                raise KeyboardInterrupt
            yield some

    first = fill(ledger, [open_source(inbox)], read=interrupted)
    assert first.interrupted
    assert first.raw == _moments(ledger) == 6 * 64
    then = imported(ledger, inbox)
    assert (then.raw, then.known, then.interrupted) == (600 - 6 * 64, 6 * 64, False)


def test_two_imports_at_once_are_refused(ledger: Ledger, tmp_path: Path) -> None:
    inbox = mailbox(tmp_path / "inbox.mbox", [ASKS])
    with importing(ledger.home), pytest.raises(ImportRunning, match=r"Another import into .* is running"):
        imported(ledger, inbox)
    assert imported(ledger, inbox).raw == 1


def test_results_in_any_order_are_stored_alike(ledger: Ledger, tmp_path: Path) -> None:
    inbox = mailbox(tmp_path / "inbox.mbox", [mail("a@x.example", "b@x.example", f"I will do {n}.", at=MONDAY - n) for n in range(600)])

    def late(messages):
        yield from reversed(list(reader(messages)))

    fill(ledger, [open_source(inbox)], read=late)
    with Ledger.open(tmp_path / "in order") as in_order:
        imported(in_order, inbox)
        assert list(dump(in_order)) == list(dump(ledger))
