"""Meetings: before one, who comes, what is open between us, and what is worth asking; after it, one short form."""

from collections import defaultdict

from regard.actions.reviewing import DAY, worth_asking
from regard.facts.meeting import Meeting
from regard.facts.person import Person
from regard.facts.question import Question
from regard.facts.review import MeetingPage, Visit
from regard.office.asking import as_asked, as_saved, standing
from regard.office.carded import else_worth_asking
from regard.office.desk import Desk, known
from regard.office.errors import MeetingNotFound
from regard.office.listing import actions
from regard.office.relations import UNDONE, ordered
from regard.office.to_come import still_to_come

AHEAD = 7 * DAY
"""Meetings of the next week are laid out."""
BEHIND = 3 * DAY
"""A meeting is asked about for three days: later nobody remembers what was promised in it."""
WORTH = 3
"""Things worth asking that a page shows for one person: one is enough, and there is a choice."""


def coming(of: Desk) -> list[MeetingPage]:
    """The meetings with others in the next week, the first first."""
    found = [one for one in of.view.meetings(of.as_of, of.as_of + AHEAD) if one.start >= of.as_of]
    return [page for one in found if (page := _page(of, one)) is not None]


def held(of: Desk) -> list[MeetingPage]:
    """The meetings of the last days that the owner has not been asked about, the newest first."""
    found = [one for one in of.view.meetings(of.as_of - BEHIND, of.as_of) if one.end <= of.as_of]
    pages = [page for one in reversed(found) if (page := _page(of, one)) is not None]
    return [page for page in pages if page.asking]


def meeting_called(of: Desk, key: str) -> MeetingPage:
    """The page of the meeting whose key begins like this. Raises MeetingNotFound."""
    found = [one for one in of.view.meetings() if key and one.key.startswith(key.lower())]
    page = _page(of, found[0]) if len(found) == 1 else None
    if page is None:
        raise MeetingNotFound(meeting=key)
    return page


def _page(of: Desk, meeting: Meeting) -> MeetingPage | None:
    """None for what is no meeting with others."""
    if of.owner is None or meeting.kind != "meeting" or meeting.status == "cancelled":
        return None
    people = {address: name for address, name in _invited(meeting) if address not in of.owner.addresses}
    if not people:
        return None
    after = meeting.end <= of.as_of
    asked = _questions(of, meeting)
    visits = tuple(_visit(of, of.person_at.get(address), name or address, asked) for address, name in people.items())
    now = "looking_forward" if after else "asked_last_time"
    asking = worth_asking(still_to_come(of, asked[now]), standing(of), of.as_of, {now})
    return MeetingPage(meeting, visits, as_asked(of, asking), after)


def _invited(meeting: Meeting) -> list[tuple[str, str]]:
    guests = [(guest.address, guest.name) for guest in meeting.attendees if guest.answer != "declined"]
    return guests if any(address == meeting.organiser for address, _ in guests) or not meeting.organiser else [(meeting.organiser, ""), *guests]


def _questions(of: Desk, meeting: Meeting) -> dict[str, list[Question]]:
    found: defaultdict[str, list[Question]] = defaultdict(list)
    for principle in ("know_the_person", "looking_forward", "asked_last_time"):
        found[principle] = [one for one in of.view.questions(principle) if one.meeting == meeting.key]
    return found


def _visit(of: Desk, person: Person | None, name: str, asked: dict[str, list[Question]]) -> Visit:
    if person is None or of.owner is None:
        return Visit(None, name, (), (), ())
    sides = [
        actions(of, ordered(of, known(of, of.view.occasions(**side)), UNDONE))
        for side in ({"doer": of.owner.key, "toward": person.key}, {"doer": person.key, "toward": of.owner.key})
    ]
    worth = [one for one in asked["know_the_person"] if one.about == person.key and one.certain]
    saved = _worth(of, worth)
    return Visit(person, person.name, sides[0], sides[1], saved or else_worth_asking(of, person))


def _worth(of: Desk, questions: list[Question]) -> tuple[str, ...]:
    """What the owner saved and wants to ask about, with its day; the newest first."""
    saved = {one.key: one for one in standing(of) if one.kind == "saved_fact"}
    keys = [key for one in questions for key in one.evidence if key in saved]
    found = sorted((saved[key] for key in dict.fromkeys(keys)), key=lambda one: (-one.at, one.key))
    return tuple(as_saved(of, one) for one in found[:WORTH])
