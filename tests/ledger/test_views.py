"""Views: one mail, search, what was computed."""

import json
from pathlib import Path

import pytest

from regard.facts.coverage import Coverage
from regard.facts.keys import key_of
from regard.facts.link import Reply, Threaded
from regard.facts.occasion import Evidence, Occasion
from regard.ledger.columns import ABSENT, acts_columns, moments_columns, participants_columns
from regard.ledger.deriving import Derived, derived_generation, store_derived
from regard.ledger.dumping import dump
from regard.ledger.filling import index_words
from regard.ledger.home import DERIVED, Ledger, generation
from regard.ledger.views import View
from tests.ledger.mail import MONDAY, imported, mail, mailbox, read_plainly, reader

ASKS = mail("ana@firm.example", "piotr@firm.example", "Could you send the three profiles by Friday?\nI will call Łukasz.", number="1@firm")
ANSWERS = mail("piotr@firm.example", "ana@firm.example", "You will have them.", at=MONDAY + 3_000)


@pytest.fixture
def ledger(tmp_path: Path):
    with Ledger.open(tmp_path / "home") as opened:
        imported(opened, mailbox(tmp_path / "inbox.mbox", [ASKS, ANSWERS]))
        yield opened


def test_a_moment_comes_back_as_it_was_read(ledger: Ledger) -> None:
    read = read_plainly(ASKS, 0)
    view = View(ledger)
    seen = view.moment(read.moment.key)
    assert seen is not None
    assert seen.moment == read.moment
    assert seen.participants == read.participants
    assert view.acts(read.moment.key) == [act for sentence in read.sentences for act in sentence.acts]
    assert view.raw(read.moment.key) == ASKS


@pytest.mark.parametrize("absent", ["", "0" * 32, "no key at all", "%", "ą"])
def test_what_is_not_there_is_none(ledger: Ledger, absent: str) -> None:
    view = View(ledger)
    assert view.moment(absent) is None
    assert view.raw(absent) is None
    assert view.acts(absent) == []
    if absent:
        assert view.occasions(beginning=absent) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [("profiles", 1), ("PROF", 1), ("profiles friday", 1), ("profiles monday", 0), ("piotr", 1), ("lukasz", 1), ("łukasz", 1), ("them", 1), ("", 0)],
)
def test_search_finds_all_the_words_and_the_beginning_of_the_last(ledger: Ledger, words: str, found: int) -> None:
    assert len(View(ledger).search(words)) == found


@pytest.mark.parametrize("words", ['"', "'; DROP TABLE search", "a* OR (b", "NEAR(x y)", "words:profiles", "-", "*", "^profiles", "\x00", "𝓹 ½ ①"])
def test_search_takes_whatever_a_person_types(ledger: Ledger, words: str) -> None:
    assert isinstance(View(ledger).search(words), list)


def test_search_shows_the_newest_first(ledger: Ledger) -> None:
    view = View(ledger)
    moments = [seen.moment.instant for seen in view.moments(view.search("firm"))]
    assert moments == sorted(moments, reverse=True)
    assert len(view.search("firm", limit=1)) == 1


@pytest.mark.parametrize("by_import", [True, False])
def test_a_dropped_index_is_filled_again(ledger: Ledger, tmp_path: Path, by_import: bool) -> None:
    ledger.close()
    for left in ledger.home.glob(f"{DERIVED}*"):
        left.unlink()
    with Ledger.open(ledger.home) as again:
        assert View(again).search("profiles") == []
        if by_import:
            imported(again, tmp_path / "inbox.mbox")
        else:
            index_words(again, reader)
        assert len(View(again).search("profiles")) == 1


def test_columns_hold_every_fact(ledger: Ledger) -> None:
    moments = moments_columns(ledger)
    people, acts = participants_columns(ledger, moments), acts_columns(ledger, moments)
    asks = moments["key"].index(read_plainly(ASKS, 0).moment.key)
    assert moments["message_ids"][asks] == "1@firm"
    assert moments["instant"][asks] == MONDAY
    starts, values = moments["lines"]
    assert tuple(values[starts[asks] : starts[asks + 1]]) == read_plainly(ASKS, 0).moment.lines
    assert [people["address"][row] for row in range(4) if people["row"][row] == asks] == ["ana@firm.example", "piotr@firm.example"]
    assert [acts["kind"][row] for row in range(3) if acts["row"][row] == asks] == ["question", "promise"]
    assert set(acts["due"].tolist()) == {ABSENT}


def test_an_empty_ledger_has_empty_columns(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "empty") as empty:
        moments = moments_columns(empty)
        assert moments["key"] == []
        assert len(moments["quoted"][0]) == 1
        assert len(acts_columns(empty, moments)["row"]) == 0


def occasion(number: int, moment: str) -> Occasion:
    return Occasion(
        key_of("occasion", number), "promptness", 1, False, moment, "moment", "", key_of("thread"), "", "each", "piotr@firm.example", "ana@firm.example",
        key_of("piotr"), key_of("ana"), MONDAY + number, MONDAY + 86_400, "norm", "", None, None, None, MONDAY + 3_000, "certain", None, None, None,
        MONDAY + 90_000, "likely", "Could you send the three profiles by Friday?",
        (Evidence("opened", MONDAY, moment, key_of("act")), Evidence("met", MONDAY + 3_000, key_of("other"), None)),
    )  # fmt: skip


def test_what_was_derived_comes_back_and_is_replaced(ledger: Ledger) -> None:
    view = View(ledger)
    asks, answers = read_plainly(ASKS, 0).moment.key, read_plainly(ANSWERS, 0).moment.key
    several = [occasion(number, asks) for number in range(3)]
    now = generation(ledger)
    derived = Derived(
        replies=[Reply(answers, asks, "certain", "header")],
        threaded=[Threaded(asks, asks), Threaded(answers, asks)],
        coverage=[Coverage(MONDAY, MONDAY + 90_000)],
        occasions=several,
    )
    store_derived(ledger, Derived(occasions=[occasion(9, asks)]), now)
    store_derived(ledger, derived, now)
    assert view.occasions() == several
    assert view.occasions(doer=key_of("piotr"), principle="promptness") == several
    assert view.occasions(doer=key_of("ana")) == []
    assert view.occasions(beginning=several[1].key[:7]) == [several[1]]
    assert view.thread(answers) == [asks, answers]
    assert view.coverage() == [Coverage(MONDAY, MONDAY + 90_000)]
    assert derived_generation(ledger) == now


def test_new_mail_makes_what_was_derived_stale(ledger: Ledger, tmp_path: Path) -> None:
    store_derived(ledger, Derived(), generation(ledger))
    imported(ledger, mailbox(tmp_path / "more.mbox", [mail("ewa@firma.example", "ana@firm.example", "Dzień dobry.")]))
    assert derived_generation(ledger) != generation(ledger)


def test_a_talk_that_a_mail_speaks_of_is_kept(tmp_path: Path) -> None:
    said = mail("ana@firm.example", "piotr@firm.example", "As I said on the phone, the rates stay.", at=MONDAY + 6_000)
    with Ledger.open(tmp_path / "home") as ledger:
        imported(ledger, mailbox(tmp_path / "inbox.mbox", [ASKS, said]))
        columns = moments_columns(ledger)
        assert dict(zip(columns["key"], columns["voiced"].tolist(), strict=True)) == {
            read_plainly(ASKS, 0).moment.key: False,
            read_plainly(said, 0).moment.key: True,
        }
        seen = View(ledger).moment(read_plainly(said, 0).moment.key)
        assert seen is not None
        assert seen.moment.voiced
        kept = [json.loads(line) for line in dump(ledger)]
        assert [fact["voiced"] for fact in kept if fact["type"] == "moment" and fact["key"] == seen.moment.key] == [True]
