"""The weekly review and the pages of a meeting, on the sample office: kept on top, one relationship, a few questions."""

from collections.abc import Iterator

import pytest

from regard.office import Office
from regard.office.errors import StatementNotFound, StatementUnfit
from regard.office.stating import Wording
from tests.sample.truths import office_at_eight


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = office_at_eight(tmp_path_factory.mktemp("review"))
    yield home
    home.close()


def test_one_relationship_is_asked_about_and_the_next_one_after_it(office: Office) -> None:
    first = office.review().relation
    assert first is not None
    assert {one.principle for one in first.questions} >= {"both_strands", "choose_clients", "mutual_care"}
    said = office.state(Wording("reviewed"), first.person.key)
    second = office.review().relation
    assert second is not None
    assert second.person != first.person
    office.take_back(said.key)
    assert office.review().relation == first


def test_a_place_is_kept_and_asked_again_after_a_quarter(office: Office) -> None:
    karen = office.relation("Karen Holt")
    assert [one.answer for one in karen.questions if one.principle == "both_strands"] == ["place"]
    said = office.state(Wording("place", value="partner"), "Karen Holt")
    assert "both_strands" not in {one.principle for one in office.relation("Karen Holt").questions}
    later = office.now().timestamp() + 91 * 86_400
    assert "both_strands" in {one.principle for one in office.relation("Karen Holt", int(later)).questions}
    office.take_back(said.key)


def test_before_thursdays_call_what_was_saved_is_worth_asking(office: Office) -> None:
    said = office.state(Wording("saved_fact", words="Sandy starts as deputy head on 14 September"), "Karen Holt")
    pages = [page for page in office.meetings()[0] if "Karen" in page.meeting.summary]
    assert [visit.name for visit in pages[0].visits] == ["Karen Holt"]
    assert [worth for visit in pages[0].visits for worth in visit.worth_asking] == ["You saved on 13 Oct: Sandy starts as deputy head on 14 September"]
    assert pages[0].visits[0].mine, "what is open between us stands beside it"
    office.take_back(said.key)


def test_after_a_meeting_one_tap_closes_the_question(office: Office) -> None:
    after = int(office.now().timestamp()) + 3 * 86_400
    held = [page for page in office.meetings(after)[1] if "Karen" in page.meeting.summary]
    question = held[0].asking[0]
    assert (question.principle, question.answer, question.person_name) == ("looking_forward", "looking_forward", "Karen Holt")
    said = office.state(Wording("looking_forward", value="yes", target=question.key), "Karen Holt")
    assert not [page for page in office.meetings(after)[1] if "Karen" in page.meeting.summary]
    office.take_back(said.key)


def test_a_statement_that_lacks_something_is_refused_with_what_it_needs(office: Office) -> None:
    with pytest.raises(StatementUnfit, match="respected_not_loved"):
        office.state(Wording("place", value="friend"), "Karen Holt")
    with pytest.raises(StatementUnfit, match="person"):
        office.state(Wording("circle", value="client"))
    with pytest.raises(StatementNotFound):
        office.take_back("ffff")


def test_questions_of_the_review_are_those_that_the_mail_opened(office: Office) -> None:
    as_of = int(office.now().timestamp()) - 30 * 86_400
    found = {one.principle: one for one in office.review(as_of).questions}
    assert "Ewa Wilk" in found["inclusivity"].sentence
    office.state(Wording("named", value="inclusivity", target=found["inclusivity"].cause), "Ewa Wilk")
    said = office.state(Wording("answer", words="Ewa and Ola", target=found["inclusivity"].key))
    assert said.words == "Ewa and Ola"
