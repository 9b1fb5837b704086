"""Credited: who of those who may have helped was already given credit, so that nobody is asked about them again."""

from collections.abc import Iterable, Iterator

from regard.facts.question import Question
from regard.office.desk import Desk

DAY = 86_400
SAME_ANSWER = DAY
"""Who is put on the owner's answer to the praise within a day has seen it named."""
CREDIT = 7 * DAY
"""Credit is given within a week (principles.md, shared_credit)."""


def uncredited(of: Desk, questions: Iterable[Question]) -> Iterator[Question]:
    """`questions`, those of shared credit without the persons whom the owner thanked since, or put on a mail to the one who praised; none of whom
    nobody is left; of a win that the owner named nobody is laid beside it."""
    for one in questions:
        if one.principle != "shared_credit":
            yield one
            continue
        told = _told(of, one)
        left = tuple(key for key in one.suggested if key not in told)
        if left or not one.suggested:
            yield one._replace(suggested=left)


def _told(of: Desk, question: Question) -> set[str]:
    """The persons who stand on the owner's answer to the praise, or had thanks or credit of the owner within the week after it."""
    assert of.owner is not None
    since = question.opened_at
    answers = {one.moment for one in of.view.traffic(question.about) if one.author == of.owner.key and since < one.at <= min(since + SAME_ANSWER, of.as_of)}
    found = set()
    for key in question.suggested:
        mine = [one for one in of.view.traffic(key) if one.author == of.owner.key and since < one.at <= min(since + CREDIT, of.as_of)]
        if any(one.thanks or one.moment in answers for one in mine):
            found.add(key)
    return found
