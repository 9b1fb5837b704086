"""An action: one row of Today; what is owed to whom, the words behind it, and the ways out."""

from typing import Literal, NamedTuple

from regard.facts.occasion import Excuse

State = Literal["open", "met", "late", "told", "broken", "excused", "went_on", "unknown", "faded"]
Pressing = Literal["tell_in_time", "asked_twice", "acknowledged_not_done", "agreed_past", "waiting_first_answer", "open"]
Way = Literal["open_mail", "done", "settle", "redate", "tell", "reply", "decline", "not_mine", "not_a_promise"]


class Quoted(NamedTuple):
    """Words as written, who wrote them when, and how to find the mail again; where a page shows them without their place, also to whom, and the
    sentence before them."""

    words: str
    author: str
    at: int
    moment: str
    message_id: str
    subject: str
    toward: str = ""
    before: str = ""


class Action(NamedTuple):
    """A row of any list. `id` is a short unique name of the occasion; `reason` is one full sentence in the product's voice.

    `said` holds the opener first, then what was seen since (acknowledged, asked again, met), each quoted.
    `still_true` asks once whether the row still holds. `circle` tells a colleague, manager, report or candidate from others, for whom it is "".
    """

    id: str
    occasion: str
    principle: str
    pressing: Pressing
    state: State
    person: str
    person_name: str
    mine: bool
    opened_at: int
    due_at: int
    due_kind: str
    met_at: int | None
    excuse: Excuse | None
    reason: str
    said: tuple[Quoted, ...]
    ways: tuple[Way, ...]
    still_true: bool
    circle: str = ""
