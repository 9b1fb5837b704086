"""kill −9 at any instant, and start again: nothing is lost, nothing is there twice, and it goes on where it was."""

import random
import time
from pathlib import Path

import pytest

from tests.system.killing import POSIX, Import, State, imported, state, stored_in
from tests.system.made_mail import write_mailboxes

MESSAGES = 3_000
KILLS = 5


@pytest.fixture(scope="module")
def mail(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_mailboxes(tmp_path_factory.mktemp("mail") / "mail", MESSAGES)


@pytest.fixture(scope="module")
def whole(mail: Path, tmp_path_factory: pytest.TempPathFactory) -> State:
    """The state of a home after an import that nothing disturbed."""
    home = tmp_path_factory.mktemp("undisturbed")
    imported(home, mail)
    return state(home)


def test_killed_five_times_it_ends_in_the_same_ledger(mail: Path, whole: State, tmp_path: Path) -> None:
    chance = random.Random(20260302)
    for number, part in enumerate(sorted(chance.uniform(0.0, 0.9) for _ in range(KILLS))):
        running = Import(tmp_path, mail)
        assert running.until(int(part * MESSAGES)), running.ended().said
        time.sleep(chance.uniform(0.0, 0.1))
        running.kill(everything=number % 2 == 0)
        if POSIX:
            assert not running.leftovers(within=10), "a worker outlived its import"
    imported(tmp_path, mail)
    assert state(tmp_path) == whole


@pytest.mark.skipif(not POSIX, reason="Ctrl-C is sent otherwise there")
def test_ctrl_c_ends_with_a_sentence_and_keeps_what_was_done(mail: Path, whole: State, tmp_path: Path) -> None:
    running = Import(tmp_path, mail)
    assert running.until(MESSAGES // 4), running.ended().said
    running.interrupt()
    ended = running.ended()
    assert ended.code == 130, ended.said
    assert "Traceback" not in ended.said
    assert "Stopped. What was done so far is kept" in ended.said
    assert not running.leftovers(within=10), "a worker outlived its import"
    assert stored_in(tmp_path) >= MESSAGES // 4
    imported(tmp_path, mail)
    assert state(tmp_path) == whole
