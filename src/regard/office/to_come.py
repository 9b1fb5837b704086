"""To come: which dates that they asked about last time are still worth a thought: the meeting lies ahead, and neither has written about it since."""

from collections.abc import Iterable, Iterator

from regard.facts.meeting import Meeting
from regard.facts.question import Question
from regard.office.desk import Desk

LATELY = 7 * 86_400
"""Where the mail of the last week is not there, what was sent cannot be told."""


def still_to_come(of: Desk, questions: Iterable[Question]) -> Iterator[Question]:
    """`questions`, those of asked_last_time only while they can be of use: before their meeting, of which the mail of the week before is there; not
    where the owner sent them something since it was coming up, or they asked for something again."""
    for one in questions:
        if one.principle != "asked_last_time" or _ahead(of, one):
            yield one


def _ahead(of: Desk, question: Question) -> bool:
    meeting = meeting_of(of, question)
    seen = of.view.coverage()
    if meeting is None or meeting.status == "cancelled" or meeting.start <= of.as_of or not seen or seen[-1].end < min(question.opened_at, of.as_of) - LATELY:
        return False
    since = [row for row in of.view.traffic(question.about) if question.opened_at < row.at <= of.as_of]
    return not any(row.asks if row.author == question.about else row.delivers for row in since)


def meeting_of(of: Desk, question: Question) -> Meeting | None:
    """The meeting that a question is for, None where it is for none."""
    return next((one for one in of.view.meetings() if one.key == question.meeting), None) if question.meeting else None
