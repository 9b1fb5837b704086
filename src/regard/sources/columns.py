"""Columns: how the exports of applicant tracking systems call what a table of submissions, interviews or placements holds; data.

Names are compared without case, order, and signs ("Client_Corporation" is "client corporation"). Bullhorn, JobAdder, Vincere, Zoho Recruit,
Recruit CRM, Greenhouse, Lever and Workable in their English exports, and what Polish desks write themselves.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final, Literal, NamedTuple

TableKind = Literal["submission", "interview", "placement"]
SIGNS: Final = re.compile(r"[\W_]+")

CANDIDATE: Final = "candidate|candidate name|applicant|applicant name|full name|name|kandydat|kandydatka|imię i nazwisko|kandydat imię i nazwisko"
CLIENT: Final = "client corporation|client|company|company name|client company|client name|account|customer|department|klient|firma|nazwa klienta"
CONTACT: Final = "client contact|contact|contact name|hiring manager|contact person|osoba kontaktowa|kontakt|hiring menedżer"
JOB: Final = (
    "job title|job|job order|job order title|position|position title|posting title|job name|role|vacancy|requisition|stanowisko|oferta|rekrutacja|wakat"
)
SUBMISSION: Final = "submission id|submission|job submission id|application id|candidate submission id|id zgłoszenia|nr zgłoszenia|id rekomendacji"

COLUMNS: Final[Mapping[TableKind, Mapping[str, str]]] = {
    "submission": {
        "id": f"{SUBMISSION}|id",
        "at": "date added|date submitted|submission date|submitted on|submitted at|submitted date|date sent|sent on|sent to client|created at|created time|"
        "applied on|application date|data zgłoszenia|data wysłania|wysłano|data rekomendacji|data",
        "job": JOB,
        "client": CLIENT,
        "contact": CONTACT,
        "candidate": CANDIDATE,
        "candidate_address": "candidate email|candidate e mail|email|e mail|email address|applicant email|primary email|adres e mail|e mail kandydata",
        "submitted_by": "submitted by|sending user|added by|owner|recruiter|created by|consultant|candidate owner|submission owner|"
        "wysłał|wysłała|rekruter|zgłosił",
        "status": "status|submission status|stage|current stage|pipeline stage|application status|etap",
        "changed_at": "date last modified|last modified|date modified|modified time|updated at|last updated|last activity|status changed|"
        "data zmiany|zmieniono|ostatnia zmiana",
        "feedback": "client feedback|feedback|client comments|comments from client|rejection reason|opinia klienta|informacja zwrotna|uwagi klienta",
    },
    "interview": {
        "id": "appointment id|interview id|appointment|id spotkania|id rozmowy|nr rozmowy",
        "submission": SUBMISSION,
        "at": "date|interview date|appointment date|interview start|start date time|scheduled at|scheduled for|scheduled date|interview time|from|date begin|"
        "data rozmowy|termin rozmowy|termin|data",
        "candidate": CANDIDATE,
        "client": CLIENT,
        "interviewer": "interviewer|interviewers|client contact|interviewed by|attendees|prowadzący|rozmowę prowadzi|rozmówca",
        "owner": "owner|scheduled by|recruiter|consultant|created by|interview owner|opiekun|rekruter",
        "status": "status|interview status|appointment status|etap",
        "outcome": "outcome|result|interview result|interview outcome|decision|feedback|wynik|decyzja",
        "told_at": "candidate told|candidate informed|feedback given|feedback to candidate|candidate notified|candidate updated|"
        "kandydat poinformowany|poinformowano kandydata|informacja dla kandydata",
    },
    "placement": {
        "id": "placement id|placement|id zatrudnienia|nr zatrudnienia|id placementu",
        "submission": SUBMISSION,
        "job": JOB,
        "client": CLIENT,
        "contact": CONTACT,
        "candidate": CANDIDATE,
        "starts_at": "start date|placement start date|date begin|starts on|start|employment start|data rozpoczęcia|data startu|początek",
        "ends_at": "end date|placement end date|date end|ends on|estimated end date|contract end|data zakończenia|koniec",
        "status": "status|placement status|etap",
        "account_manager": "account manager|client owner|sales|salesperson|account owner|opiekun klienta|account",
        "recruiter": "recruiter|candidate owner|consultant|sourcer|placed by|owner|rekruter|rekruterka",
    },
}
"""For each kind of table, the names of each field of its record, apart by "|"; the first name that a table has wins."""

NEEDED: Final[Mapping[TableKind, tuple[frozenset[str], frozenset[str]]]] = {
    "placement": (frozenset(("candidate", "starts_at")), frozenset(("id", "ends_at", "account_manager", "client"))),
    "interview": (frozenset(("candidate", "at")), frozenset(("id", "interviewer", "outcome", "told_at"))),
    "submission": (frozenset(("candidate", "at")), frozenset(("client", "job", "submitted_by"))),
}
"""For each kind, the fields that a table must have, and those of which it must have one."""


class Headed(NamedTuple):
    """What the columns of a table are: its kind, and the place of each field's column."""

    kind: TableKind
    place: Mapping[str, int]


def headed(header: Sequence[str]) -> Headed | None:
    """The kind of table with these columns: the one of which most fields are there; None when it is none that Regard knows."""
    places: dict[str, int] = {}
    for place, name in enumerate(header):
        places.setdefault(_bare(name), place)
    found = [Headed(kind, _fields(fields, places)) for kind, fields in COLUMNS.items()]
    fitting = [one for one in found if NEEDED[one.kind][0] <= one.place.keys() and NEEDED[one.kind][1] & one.place.keys()]
    return max(fitting, key=lambda one: (one.kind in _named(places), len(one.place), one.kind), default=None)


def _fields(fields: Mapping[str, str], places: Mapping[str, int]) -> dict[str, int]:
    """Each field's column; a column is one field's."""
    found: dict[str, int] = {}
    for field, names in fields.items():
        place = next((places[name] for name in names.split("|") if name in places and places[name] not in found.values()), None)
        if place is not None:
            found[field] = place
    return found


def _named(places: Mapping[str, int]) -> set[TableKind]:
    """The kinds that a column names for sure: an appointment's or a placement's own number."""
    own: dict[TableKind, str] = {"interview": COLUMNS["interview"]["id"], "placement": COLUMNS["placement"]["id"]}
    return {kind for kind, names in own.items() if any(name in places for name in names.split("|"))}


def _bare(name: str) -> str:
    return SIGNS.sub(" ", name).strip().casefold()
