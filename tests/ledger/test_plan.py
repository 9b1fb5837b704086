"""The plan, the pace, and answers put back in order."""

from itertools import accumulate
from pathlib import Path

import pytest

from regard.facts.message import Unreadable
from regard.facts.page import Progress
from regard.ledger.pace import Pace
from regard.ledger.plan import CHUNK, Wanted, chunks, plan_of
from regard.ledger.reader import in_order
from regard.sources.opening import open_source
from regard.sources.source import Outline
from tests.ledger.mail import MONDAY, mail, mailbox

DAY = 86_400


def wanted(path: Path, claims: list[int | None], number: int = 1) -> Wanted:
    source = open_source(mailbox(path, [mail("a@x.example", "b@x.example", "Hi.")]))
    file = next(source.files())
    return Wanted(source, file, number, [Outline(file, f"{at}", at, at + 1, claim) for at, claim in enumerate(claims)], False)


def test_the_newest_come_first_and_those_that_claim_nothing_last(tmp_path: Path) -> None:
    plan = plan_of([wanted(tmp_path / "1.mbox", [MONDAY, None, MONDAY - 400 * DAY]), wanted(tmp_path / "2.mbox", [MONDAY - DAY], 2)])
    assert list(zip(plan.file.tolist(), plan.position.tolist(), strict=True)) == [(0, 0), (1, 0), (0, 2), (0, 1)]
    assert plan.recent == 2


def test_no_chunk_holds_both_recent_and_older_mail(tmp_path: Path) -> None:
    claims: list[int | None] = [MONDAY - number * DAY // 10 for number in range(3 * CHUNK)]
    plan = plan_of([wanted(tmp_path / "1.mbox", claims)])
    pieces = list(chunks(plan))
    ends = list(accumulate(sum(len(outlines) for _, outlines in piece.parts) for piece in pieces))
    assert ends[-1] == 3 * CHUNK
    assert plan.recent in ends
    assert [end for end, piece in zip(ends, pieces, strict=True) if piece.last_recent] == [plan.recent]


def test_a_few_wrong_clocks_do_not_say_what_is_recent(tmp_path: Path) -> None:
    claims: list[int | None] = [MONDAY + 3_000 * DAY, *(MONDAY - number * DAY for number in range(200))]
    assert plan_of([wanted(tmp_path / "1.mbox", claims)]).recent > 80


def test_nothing_to_read_is_a_plan_too() -> None:
    assert list(chunks(plan_of([]))) == []


def test_progress_is_said_at_most_five_times_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr("regard.ledger.pace.time.monotonic", lambda: clock[0])
    said: list[Progress] = []
    pace = Pace(said.append)
    pace.begin("reading", 1_000)
    for _ in range(100):
        clock[0] += 0.02
        pace.step(5)
    assert 9 <= len(said) <= 12
    assert said[-1].per_second == pytest.approx(250, rel=0.1)
    assert said[-1].seconds_left == pytest.approx((1_000 - said[-1].done) / 250, rel=0.1)


def test_answers_come_back_in_the_order_of_the_messages() -> None:
    def backwards(messages):
        yield from ([(index, Unreadable(str(index)))] for index, _, _ in reversed(list(messages)))

    pieces = list(in_order(backwards, ((number, b"", 0) for number in range(10)), 4))
    assert [len(piece) for piece in pieces] == [4, 4, 2]
    assert [index for piece in pieces for index, _ in piece] == list(range(10))
