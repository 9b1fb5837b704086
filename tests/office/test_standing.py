"""Trust on the sample office: the owner's words on it, each once, each on its own side, and the row behind a breach."""

from collections.abc import Iterator

import pytest

from regard.facts.action import Action
from regard.facts.standing import Trusted
from regard.office import Office
from regard.office.errors import RowNotFound, WithOneself
from regard.office.stating import Wording
from tests.sample.truths import office_at_eight

KAREN = "Karen Holt"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = office_at_eight(tmp_path_factory.mktemp("standing"))
    yield home
    home.close()


@pytest.fixture
def clean(office: Office) -> Iterator[None]:
    """What a test states is taken back."""
    yield
    for one in office.statements():
        office.take_back(one.key)


def mine(office: Office) -> Trusted:
    return office.standing(KAREN).trusts[0]


def asked(office: Office) -> Action:
    row = mine(office).asks
    assert row is not None
    return row


@pytest.mark.usefixtures("clean")
def test_a_breach_named_by_the_beginning_of_its_row_shows_the_rows_own_sentence(office: Office) -> None:
    row = asked(office)
    said = office.state(Wording("breach", value="promise", target=row.id), KAREN)
    assert said.value == "own_promise", "whose breach it is the row says"
    (opened,) = mine(office).breaches
    assert opened.row is not None
    assert opened.row.reason == row.reason
    assert mine(office).asks is None
    with pytest.raises(RowNotFound):
        office.state(Wording("breach", value="promise", target="ffffff"), KAREN)


@pytest.mark.usefixtures("clean")
def test_forgiving_speaks_of_one_side_and_may_name_the_breach(office: Office) -> None:
    mine_broke = office.state(Wording("breach", value="own_promise"), KAREN)
    office.state(Wording("breach", value="integrity"), KAREN)

    def states() -> list[str]:
        return [one.state for one in office.standing(KAREN).trusts]

    assert states() == ["breached", "breached"]
    office.state(Wording("forgiven"), KAREN)
    assert states() == ["breached", "sound"]
    office.state(Wording("forgiven", target=mine_broke.key[:8]), KAREN)
    assert states() == ["sound", "sound"]


@pytest.mark.usefixtures("clean")
def test_the_same_word_twice_is_one_word(office: Office) -> None:
    first = office.state(Wording("breach", value="own_integrity", words="the rates"), KAREN)
    assert office.state(Wording("breach", value="own_integrity", words="the rates"), KAREN) == first
    assert len(mine(office).breaches) == 1
    office.state(Wording("forgiven", value="own"), KAREN)
    assert office.state(Wording("breach", value="own_integrity", words="the rates"), KAREN) != first, "once forgiven, it is another breach"
    partner = office.state(Wording("place", value="partner"), KAREN)
    assert office.state(Wording("place", value="partner"), KAREN) == partner
    neither = office.state(Wording("place", value="neither_yet"), KAREN)
    assert [one.value for one in office.statements() if one.kind == "place"] == ["neither_yet"], "what was said anew is not listed twice"
    office.take_back(neither.key)
    assert office.standing(KAREN).place == "partner"


def test_settled_reaches_the_row_wherever_it_is_shown(office: Office) -> None:
    row = asked(office)
    entry = office.decide(row.id, "settled")
    assert entry.at // 86_400 == int(office.now().timestamp()) // 86_400, "the day is that of the fixed morning"
    assert mine(office).asks is None, "nor does another row of the same promise ask"
    assert office.why(row.id).action.state == "excused"
    assert KAREN not in {one.person_name for one in office.today(record=False).actions}
    later = office.decide(row.id, "done")
    assert office.newest() == later, "words of one morning keep their order"
    office.undo(later.key)
    office.undo(entry.key)
    assert asked(office).id == row.id


def test_trust_says_what_it_rests_on_and_nothing_of_feelings(office: Office) -> None:
    state, rests = mine(office).told
    assert state == "Trust, by your deeds towards Karen: sound."
    assert rests == "Promised or owed, with a certain outcome: 1, kept: 0; breaches stated by you: 0. What Karen feels is not seen in mail."


def test_with_fewer_than_three_known_the_counts_say_all(office: Office) -> None:
    for person in office.people():
        page = office.how(person.person.key)
        assert all((one.value is None) == (one.known < 3) for one in page.estimates)
        assert all((one.trust is None) == (one.promises < 3) for one in page.trusts)
        assert all(one.by == () and one.hours is None for one in page.waits if one.asked < 3)


def test_what_a_line_shares_with_another_is_never_more_than_it_counts(office: Office) -> None:
    for person in office.people():
        for one in office.person(person.person.key).counts:
            assert one.shared <= one.last + one.unknown + one.open


def test_nobody_stands_with_oneself(office: Office) -> None:
    with pytest.raises(WithOneself, match="That is you"):
        office.standing("Marta Zielińska")
