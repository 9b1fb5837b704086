"""Statements: appended, in the order of writing; what people told of their lives is sealed on the disk and in the dump."""

import os
import stat
from pathlib import Path

import pytest

from regard.facts.keys import key_of
from regard.facts.statement import Statement, StatementKind
from regard.ledger.dumping import dump
from regard.ledger.home import Ledger, generation
from regard.ledger.sealing import KEY_FILE
from regard.ledger.stating import state
from regard.ledger.views import View

SECRET = "Her mother is in hospital; she told me on the stairs."
KAREN = "karen@bank.example"


def said(kind: StatementKind, words: str = "", about: str = KAREN, value: str = "", at: int = 5) -> Statement:
    return Statement(key_of(kind, words, about, value, at), "alice", at, kind, about, value, words, None, 9, "")


@pytest.fixture
def ledger(tmp_path: Path):
    with Ledger.open(tmp_path / "home", owner="alice") as opened:
        yield opened


def test_statements_come_back_in_the_order_of_writing(ledger: Ledger) -> None:
    second, first = said("circle", value="client", at=9), said("wish", "mówić sobie prawdę", at=5)
    for one in (second, first, second):
        state(ledger, one)
    view = View(ledger)
    assert view.statements() == [second, first]
    assert view.statements(kind="wish") == [first]
    assert view.statements(about="else@bank.example") == []


def test_sealed_words_are_nowhere_in_the_files(ledger: Ledger) -> None:
    for kind in ("saved_fact", "vision"):
        state(ledger, said(kind, SECRET))
    assert [one.words for one in View(ledger).statements()] == [SECRET, SECRET]
    assert all(b"hospital" not in file.read_bytes() for file in ledger.home.iterdir())
    shown = [line for line in dump(ledger) if '"statement"' in line]
    assert len(shown) == 2
    assert not any("hospital" in line for line in shown)
    assert shown == [line for line in dump(ledger) if '"statement"' in line]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_key_is_its_owner_s_alone(ledger: Ledger) -> None:
    state(ledger, said("wish", "not sealed"))
    assert not (ledger.home / KEY_FILE).exists()
    state(ledger, said("saved_fact", SECRET))
    assert stat.S_IMODE((ledger.home / KEY_FILE).stat().st_mode) == 0o600


def test_a_lost_key_loses_the_sealed_words_alone(ledger: Ledger) -> None:
    state(ledger, said("saved_fact", SECRET))
    state(ledger, said("wish", "plain"))
    (ledger.home / KEY_FILE).unlink()
    assert [one.words for one in View(ledger).statements()] == ["", "plain"]
    assert any('"plain"' in line for line in dump(ledger))


def test_only_what_may_open_or_close_something_makes_the_derived_stale(ledger: Ledger) -> None:
    before = generation(ledger)
    state(ledger, said("snoozed"))
    assert generation(ledger) == before
    state(ledger, said("outcome", "Orlik", value="won"))
    assert generation(ledger) == before + 1
