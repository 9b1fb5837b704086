"""Entries by hand: kept for good, placed again after a re-read, never dropped."""

from pathlib import Path

import pytest

from regard.facts.entry import Entry
from regard.facts.keys import key_of
from regard.facts.message import Message, Sentence
from regard.facts.raw import Found, Location
from regard.ledger.appending import append
from regard.ledger.dumping import dump
from regard.ledger.entries import enter, show
from regard.ledger.home import Ledger
from regard.ledger.placements import placements
from regard.ledger.placing import Candidate, overlap, place
from regard.ledger.rereading import older, reread
from regard.ledger.views import View
from regard.reading.edition import EDITION
from tests.ledger.mail import MONDAY, imported, mail, mailbox, read_plainly, reader

PROMISES = mail("piotr@firm.example", "ana@firm.example", "Got it.\nYou will have the three profiles by Friday.", at=MONDAY)
KEY = read_plainly(PROMISES, 0).moment.key


@pytest.fixture
def ledger(tmp_path: Path):
    with Ledger.open(tmp_path / "home") as opened:
        imported(opened, mailbox(tmp_path / "inbox.mbox", [PROMISES, mail("ewa@firma.example", "ana@firm.example", "Kiedy?")]))
        yield opened


def entered(ledger: Ledger, verdict: str = "done") -> Entry:
    act = View(ledger).acts(KEY)[0]
    entry = Entry(key_of("entry"), "piotr", MONDAY + 9, verdict, "act", act.key, MONDAY + 5, "sent by hand", KEY, act.quote, act.kind)
    enter(ledger, entry)
    return entry


def shifted(messages):
    """Another cutter: it joins all lines of a message into one sentence."""
    for some in reader(messages):
        yield [(index, _joined(said)) for index, said in some]


def _joined(said: Message) -> Message:
    whole = " ".join(sentence.text for sentence in said.sentences)
    acts = [act for sentence in said.sentences for act in sentence.acts]
    key = key_of(said.moment.key, whole, 0)
    return said._replace(sentences=(Sentence(whole, tuple(act._replace(key=key, quote=whole) for act in acts)),))


def blind(messages):
    """A reader that finds nothing."""
    for some in reader(messages):
        yield [(index, said._replace(sentences=())) for index, said in some]


def test_an_entry_is_kept_as_it_was_said_and_once(ledger: Ledger) -> None:
    entry = entered(ledger)
    enter(ledger, entry)
    assert View(ledger).entries() == [entry]
    assert View(ledger).entries(entry.target) == [entry]
    assert View(ledger).entries(key_of("another")) == []


def test_re_reading_with_the_same_reader_changes_nothing(ledger: Ledger) -> None:
    entry, before = entered(ledger), list(dump(ledger))
    done = reread(ledger, read=reader, everything=True)
    assert (done.raw, done.added, done.removed, done.unplaced) == (2, {}, {}, ())
    assert list(dump(ledger)) == before
    assert [placed for placed, _ in placements(View(ledger)).placed] == [entry]
    assert len(View(ledger).search("profiles")) == 1


def test_after_another_cutter_the_entry_finds_its_promise(ledger: Ledger) -> None:
    entry = entered(ledger)
    done = reread(ledger, read=shifted, everything=True)
    assert done.added == {"promise": 1, "question": 1}
    assert done.removed == {"promise": 1, "question": 1}
    (placed, act), *others = placements(View(ledger)).placed
    assert others == []
    assert placed == entry
    assert act is not None
    assert act.quote == "Got it. You will have the three profiles by Friday."
    assert done.unplaced == ()


def test_an_entry_without_a_place_is_listed_and_never_dropped(ledger: Ledger) -> None:
    entry = entered(ledger)
    assert reread(ledger, read=blind, everything=True).unplaced == (entry,)
    assert View(ledger).entries() == [entry]
    assert reread(ledger, read=reader, everything=True).unplaced == ()


def test_this_is_a_promise_stands_by_its_own_words(ledger: Ledger) -> None:
    entry = entered(ledger, verdict="is_promise")
    assert reread(ledger, read=blind, everything=True).unplaced == ()
    assert placements(View(ledger)).placed == ((entry, None),)


def test_what_a_better_reader_can_read_becomes_a_moment(ledger: Ledger, tmp_path: Path) -> None:
    refused = mail("a@x.example", "b@x.example", "unreadable, I will explain.")
    imported(ledger, mailbox(tmp_path / "odd.mbox", [refused]))

    def bolder(messages):
        yield from reader((index, data.replace(b"unreadable", b"readable"), fallback) for index, data, fallback in messages)

    done = reread(ledger, read=bolder, everything=True)
    assert (done.readable, done.unreadable, done.added) == (1, 0, {"promise": 1})
    assert len(View(ledger).search("readable")) == 1
    back = reread(ledger, read=reader, everything=True)
    assert (back.readable, back.unreadable, back.removed) == (0, 1, {"promise": 1})
    assert View(ledger).search("readable") == []


def test_a_re_read_that_is_stopped_leaves_everything_to_be_found(ledger: Ledger, tmp_path: Path) -> None:
    before = list(dump(ledger))

    def stopped(messages):
        yield next(reader([next(iter(messages))]))
        raise KeyboardInterrupt

    assert reread(ledger, read=stopped, everything=True).interrupted
    assert list(dump(ledger)) == before
    imported(ledger, tmp_path / "inbox.mbox")
    assert len(View(ledger).search("profiles")) == 1
    assert len(View(ledger).search("kiedy")) == 1


def test_only_what_an_older_edition_read_is_read_again(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    assert older(ledger) == 0
    assert reread(ledger, read=reader).raw == 0
    monkeypatch.setattr("regard.ledger.rereading.EDITION", EDITION + 1)
    assert older(ledger) == 2
    done = reread(ledger, read=shifted)
    assert (done.raw, done.pending, done.interrupted) == (2, 2, False)
    assert older(ledger) == 0
    assert reread(ledger, read=shifted).raw == 0


def test_a_re_read_that_was_stopped_goes_on_where_it_was(ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regard.ledger.rereading.AT_ONCE", 1)
    imported(
        ledger, mailbox(tmp_path / "more.mbox", [mail("a@x.example", "b@x.example", f"I will send part {number}.", at=MONDAY + number) for number in range(5)])
    )

    def stopped(messages):
        for number, message in enumerate(messages):
            if number == 3:
                raise KeyboardInterrupt
            yield from reader([message])

    before = list(dump(ledger))
    first = reread(ledger, read=stopped, everything=True)
    assert (first.interrupted, 0 < first.raw < 7, first.pending) == (True, True, 7)
    rest = reread(ledger, read=reader)
    assert (rest.interrupted, first.raw + rest.raw) == (False, 7)
    assert list(dump(ledger)) == before
    assert len(View(ledger).search("part")) == 5


def test_copies_of_one_moment_are_read_again_together(ledger: Ledger, tmp_path: Path) -> None:
    imported(ledger, mailbox(tmp_path / "copy.mbox", [PROMISES + b"[list footer]\n"]))
    before = list(dump(ledger))
    with ledger.writing() as connection:
        connection.execute("UPDATE raw SET edition = 0 WHERE id = 1")
    assert reread(ledger, read=reader).raw == 2
    assert list(dump(ledger)) == before


def test_what_is_of_another_kind_now_is_told_apart_from_what_came_and_went(ledger: Ledger) -> None:
    def other(messages):
        for some in reader(messages):
            yield [(index, _as_request(said)) for index, said in some]

    done = reread(ledger, read=other, everything=True)
    assert (done.added, done.removed, done.changed, done.kinds) == ({}, {}, {("promise", "request"): 1}, {("person", "list"): 2})


def _as_request(said: Message) -> Message:
    asked = {"promise": "request", "question": "question"}
    sentences = tuple(one._replace(acts=tuple(act._replace(kind=asked[act.kind]) for act in one.acts)) for one in said.sentences)
    return said._replace(moment=said.moment._replace(kind="list"), sentences=sentences)


def test_mail_by_hand_is_appended_once_and_survives_a_re_read(ledger: Ledger) -> None:
    written = Found(Location("by hand", "Notes", "1"), mail("ewa@firma.example", "ana@firm.example", "I will send the contract by Friday."))
    said = read_plainly(written.data, 0)
    append(ledger, written, said)
    append(ledger, written, said)
    assert len(View(ledger).search("contract")) == 1
    assert View(ledger).moment(said.moment.key).folders == ("Notes",)
    reread(ledger, read=reader, everything=True)
    assert len(View(ledger).search("contract")) == 1


def test_what_was_shown_on_a_morning_is_kept_in_its_order(ledger: Ledger) -> None:
    show(ledger, "2026-03-02", [key_of("b"), key_of("a")])
    show(ledger, "2026-03-02", [key_of("a"), key_of("b")])
    show(ledger, "2026-03-01", [key_of("a")])
    assert View(ledger).shown() == [("2026-03-01", key_of("a")), ("2026-03-02", key_of("b")), ("2026-03-02", key_of("a"))]


def test_placing_prefers_the_same_sentence_then_the_most_shared_words() -> None:
    same, near, far = Candidate("1", "promise", "I send it"), Candidate("2", "promise", "I will send it on Friday, Ana"), Candidate("3", "promise", "See you")
    assert place("1", "promise", "I will send it on Friday", [near, same]) == same
    assert place("9", "promise", "I will send it on Friday", [far, same, near]) == near
    assert place("9", "promise", "Nothing alike", [far, same, near]) is None
    assert place("1", "request", "I send it", [same]) is None
    assert place("1", None, "I send it", [same]) == same
    assert place("1", "promise", "", []) is None


def test_overlap_is_of_words_whatever_their_case_and_marks() -> None:
    assert overlap("Wyślę jutro!", "wyślę, JUTRO") == 1
    assert overlap("", "") == 0
