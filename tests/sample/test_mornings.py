"""A morning is told from the rows that something stirred lately: what it says is what all rows together would say, words by hand among them."""

from collections.abc import Iterator, Sequence

import pytest
from tests.sample.truths import office_at_eight

from regard.actions.choosing import Chosen, choose
from regard.facts.entry import Verdict
from regard.matters.clock import day_of
from regard.office import Office
from regard.office.desk import Desk, known
from regard.office.morning import mornings, settled_with, this_morning

DAY = 86_400
EVERY = 6
SAID: tuple[Verdict, ...] = ("done", "settled", "not_a_promise", "another_did", "still_true")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = office_at_eight(tmp_path_factory.mktemp("mornings"))
    yield home
    home.close()


def from_everything(of: Desk, shown: Sequence[tuple[str, str]]) -> Chosen:
    assert of.owner is not None
    rows = known(of, of.view.occasions(doer=of.owner.key))
    return choose(rows, of.owner.key, of.as_of, of.clock, mornings(of, rows, shown), settled_with(of, rows))


def test_few_rows_tell_what_all_rows_tell(office: Office) -> None:
    now, shown, faded = int(office.now().timestamp()), [], []
    for at in range(now - 200 * DAY, now + 40 * DAY, EVERY * DAY):
        of = office._desk(at)
        _, chosen = this_morning(of, shown)
        assert chosen == from_everything(of, shown)
        faded.append(chosen.faded)
        shown += [(day_of(of.clock, at).isoformat(), row.key) for row in chosen.rows]
        for row, verdict in zip(chosen.rows[:1], SAID[len(shown) % len(SAID) :], strict=False):
            office.as_of = at
            office.decide(row.key, verdict)
            office.as_of = None
    assert len(shown) > len(SAID)
    assert max(faded) > 0
