"""The pool: the same answers as without one, and one bad message stops no other."""

import contextlib
import threading
import time
from collections.abc import Iterator, Sequence
from multiprocessing import forkserver

import pytest

from regard.facts.message import Message, Unreadable
from regard.reading import batches, pool
from regard.reading.pool import Readers, read_all
from regard.reading.reader import Draft, SentencesOf, draft, finished, read
from regard.reading.worker import Answer, Unread
from tests.reading.written import FALLBACK, mail, told


def letters(count: int) -> Iterator[Unread]:
    return ((n, mail(f"This is letter {n}. Could you answer it?"), FALLBACK) for n in range(count))


def test_few_messages_are_read_here_and_many_by_workers_with_the_same_answers() -> None:
    expected = {n: told(read(data, fallback)) for n, data, fallback in letters(300)}
    assert {n: found for batch in read_all(letters(20)) for n, found in batch} == {n: expected[n] for n in range(20)}
    assert {n: found for batch in read_all(letters(300), workers=2) for n, found in batch} == expected
    assert list(read_all([])) == []


def test_workers_that_were_begun_early_give_the_same_answers_and_read_again() -> None:
    expected = {n: told(read(data, fallback)) for n, data, fallback in letters(20)}
    with contextlib.closing(Readers(workers=1)) as readers:
        readers.begin()
        readers.begin()
        assert {n: found for batch in readers.read(letters(20)) for n, found in batch} == expected
        assert {n: found for batch in readers.read(letters(20)) for n, found in batch} == expected


def test_workers_that_were_begun_and_never_needed_are_ended() -> None:
    readers = Readers(workers=1)
    readers.begin()
    begun = time.monotonic()
    readers.close()
    assert time.monotonic() - begun < 5


def test_a_worker_may_be_ended_at_any_moment_of_its_start(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    made, go_on = threading.Event(), threading.Event()

    def slow(_process: object) -> None:
        made.set()
        go_on.wait(5)
        raise OSError("ended before it began")

    monkeypatch.setattr(pool.CONTEXT.Process, "start", slow)
    readers = Readers(workers=1)
    readers.begin()
    assert made.wait(5)
    readers.close()
    go_on.set()


def test_closing_ends_the_workers() -> None:
    reading = read_all(letters(1000), workers=1)
    next(reading)
    begun = time.monotonic()
    reading.close()
    assert time.monotonic() - begun < 5


@pytest.mark.skipif(not pool.COPIES, reason="there every worker loads its own")
def test_what_workers_are_copies_of_ends_with_them() -> None:
    assert len(list(read_all(letters(1), workers=1))) == 1
    assert forkserver._forkserver._forkserver_pid is None  # type: ignore[attr-defined]
    assert len(list(read_all(letters(1), workers=1))) == 1


def test_a_failure_of_the_reader_is_one_messages_alone(monkeypatch) -> None:
    def fails(data: bytes, fallback: int, of: SentencesOf) -> Draft | Unreadable:
        if b"letter 1." in data:
            raise RecursionError
        return draft(data, fallback, of)

    monkeypatch.setattr(batches, "draft", fails)
    assert_that_only_the_second_failed()


def test_a_failure_to_find_acts_is_one_messages_alone(monkeypatch) -> None:
    def fails(drafts: Sequence[Draft]) -> list[Message]:
        if any("letter 1." in one.text for one in drafts):
            raise RecursionError
        return finished(drafts)

    monkeypatch.setattr(batches, "finished", fails)
    assert_that_only_the_second_failed()


def assert_that_only_the_second_failed() -> None:
    found = dict(answer for batch in read_all(letters(3), workers=0) for answer in batch)
    assert isinstance(found[1], Unreadable)
    assert "RecursionError" in found[1].reason
    assert isinstance(found[0], Message)
    assert isinstance(found[2], Message)


class Hanging:
    """A worker's end of the line that never answers for the second letter."""

    def __init__(self) -> None:
        self.batch: list[Unread] = []

    def send(self, batch: list[Unread]) -> None:
        self.batch = batch

    def poll(self, _seconds: float) -> bool:
        return all(n != 1 for n, _, _ in self.batch)

    def recv(self) -> list[Answer]:
        return batches.read_batch(self.batch)

    def close(self) -> None:
        return


def test_a_message_that_hangs_becomes_unreadable_and_the_rest_go_on(monkeypatch) -> None:
    monkeypatch.setattr(pool._Hand, "_start_worker", lambda _hand: Hanging())
    found = dict(answer for batch in read_all(letters(4), workers=1) for answer in batch)
    assert isinstance(found[1], Unreadable)
    assert "ten seconds" in found[1].reason
    assert [n for n, answer in sorted(found.items()) if isinstance(answer, Message)] == [0, 2, 3]


def test_the_ledger_is_filled_without_the_acts_of_newsletters() -> None:
    letter = mail("Could you send me the profiles by Friday?")
    newsletter = mail("Could you send me the profiles by Friday?", From="Shop <newsletter@shop.example>")
    found = dict(answer for batch in read_all([(0, letter, FALLBACK), (1, newsletter, FALLBACK)], workers=0) for answer in batch)
    assert isinstance(found[0], Message)
    assert isinstance(found[1], Message)
    assert found[0].sentences[0].acts
    assert not found[1].sentences
    shown = read(newsletter, FALLBACK)
    assert isinstance(shown, Message)
    assert shown.sentences[0].acts


class Waiting(Hanging):
    """A worker's end of the line that answers when it has been asked for three times: it does not get a processor."""

    asked = 0

    def poll(self, _seconds: float) -> bool:
        self.asked += 1
        return self.asked >= 3


def test_a_worker_that_does_not_get_a_processor_is_waited_for(monkeypatch) -> None:
    monkeypatch.setattr(pool._Hand, "_start_worker", lambda _hand: Waiting())
    monkeypatch.setattr(pool._Hand, "_worked", lambda _hand: 0.1)
    found = dict(answer for batch in read_all(letters(4), workers=1) for answer in batch)
    assert [n for n, answer in sorted(found.items()) if isinstance(answer, Message)] == [0, 1, 2, 3]
