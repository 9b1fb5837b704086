"""Two owners of one ledger: Alice and Bob never see each other's rows; Charlie, outside, sees nothing, and "absent" sounds like "not yours"."""

from pathlib import Path

import pytest

from regard.facts.entry import Entry, Note
from regard.facts.keys import key_of
from regard.facts.person import Belonging, Decision, Person
from regard.ledger.columns import acts_columns, folders_columns, moments_columns, participants_columns
from regard.ledger.deriving import Derived, derived_generation, store_derived
from regard.ledger.dumping import dump
from regard.ledger.entries import decide, enter, note, set_setting, show
from regard.ledger.home import Ledger, generation
from regard.ledger.views import View
from tests.ledger.mail import imported, mail, mailbox

BOTH = mail("ewa@firma.example", "alice@firm.example", "I will send the contract.")
ALICES = mail("alice@firm.example", "ewa@firma.example", "Will you send the rates?")


@pytest.fixture
def home(tmp_path: Path):
    """Alice has two mails, an entry and everything else; Bob has one of the mails."""
    with Ledger.open(tmp_path / "home", owner="alice") as alice, Ledger.open(tmp_path / "home", owner="bob") as bob:
        imported(alice, mailbox(tmp_path / "alice.mbox", [BOTH, ALICES]))
        imported(bob, mailbox(tmp_path / "bob.mbox", [BOTH]))
        moment = View(alice).search("contract")[0]
        act = View(alice).acts(moment)[0]
        enter(alice, Entry(key_of("1"), "alice", 5, "done", "act", act.key, 4, "by phone", moment, act.quote, act.kind))
        note(alice, Note(key_of("2"), 5, "2026-03-02 09:14 Ewa -> me: call."))
        decide(alice, Decision(key_of("3"), 5, "same", "ewa@firma.example", "e@home.example"))
        set_setting(alice, "me", "alice@firm.example")
        show(alice, "2026-03-02", [key_of("4")])
        person = Person(key_of("ewa"), "Ewa", ("ewa@firma.example",), False)
        store_derived(alice, Derived([person], [Belonging("ewa@firma.example", person.key, "She wrote so.")]), generation(alice))
        yield alice, bob


def everything(view: View, moments: list[str]) -> list[object]:
    seen: list[object] = [view.moment(key) for key in moments]
    seen += [view.raw(key) for key in moments] + [view.acts(key) for key in moments]
    seen += [view.moments(moments), view.search("send"), view.entries(), view.notes(), view.decisions(), view.shown(), view.settings()]
    return [*seen, view.persons(), view.belongings(), view.coverage(), view.occasions()]


def test_each_sees_their_own(home: tuple[Ledger, Ledger]) -> None:
    alice, bob = home
    contract, rates = View(alice).search("contract")[0], View(alice).search("rates")[0]
    assert View(bob).search("send") == [contract]
    assert View(bob).moment(contract) is not None
    assert View(bob).moment(rates) is None
    assert View(bob).raw(rates) is None
    assert View(bob).acts(rates) == []
    assert View(bob).entries() == []
    assert len(View(alice).entries()) == 1
    assert View(alice).persons()[0].addresses == ("ewa@firma.example",)
    assert View(bob).persons() == []
    assert (derived_generation(alice), derived_generation(bob)) == (generation(alice) - 0, None)


def test_a_copy_of_the_same_mail_is_another_row(home: tuple[Ledger, Ledger]) -> None:
    alice, bob = home
    contract = View(bob).search("contract")[0]
    assert View(alice).moment(contract) != View(bob).moment(contract)
    assert [seen.folders for seen in View(bob).moments([contract])] == [("bob",)]


def test_charlie_outside_gets_the_answer_of_an_empty_ledger(home: tuple[Ledger, Ledger], tmp_path: Path) -> None:
    alice, _ = home
    moments = View(alice).search("send")
    with Ledger.open(tmp_path / "empty") as empty:
        assert everything(View(alice, viewer="charlie"), moments) == everything(View(empty), moments)
    assert everything(View(alice), moments) != everything(View(alice, viewer="charlie"), moments)


def test_columns_and_dump_hold_ones_own_alone(home: tuple[Ledger, Ledger], tmp_path: Path) -> None:
    _, bob = home
    moments = moments_columns(bob)
    assert len(moments["key"]) == 1
    assert len(acts_columns(bob, moments)["row"]) == 1
    assert len(participants_columns(bob, moments)["row"]) == 2
    assert folders_columns(bob, moments)["folder"] == ["bob"]
    with Ledger.open(tmp_path / "bob alone", owner="bob") as alone:
        imported(alone, tmp_path / "bob.mbox")
        assert list(dump(alone)) == list(dump(bob))


def test_storing_what_was_derived_for_one_leaves_the_others(home: tuple[Ledger, Ledger]) -> None:
    alice, bob = home
    store_derived(bob, Derived(), generation(bob))
    assert len(View(alice).persons()) == 1
    assert derived_generation(bob) == generation(bob)
