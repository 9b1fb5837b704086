"""Placements: rows of a staffing desk's tables: who was submitted, interviewed and placed.

People stand in tables by name; `candidate_address` alone is an address. "" where a cell is empty, None where an instant is.
"""

from typing import NamedTuple


class Submission(NamedTuple):
    """A candidate put forward to a client. `feedback` is what the client said, `changed_at` the row's last change."""

    key: str
    id: str
    at: int
    job: str
    client: str
    contact: str
    candidate: str
    candidate_address: str
    submitted_by: str
    status: str
    changed_at: int | None
    feedback: str


class Interview(NamedTuple):
    """A candidate met a client. `told_at` is the instant at which the candidate was told what came of it."""

    key: str
    id: str
    submission: str
    at: int
    candidate: str
    client: str
    interviewer: str
    owner: str
    status: str
    outcome: str
    told_at: int | None


class Placement(NamedTuple):
    """A candidate began to work for a client; a win of all who worked for it. `ends_at` is None when open."""

    key: str
    id: str
    submission: str
    job: str
    client: str
    contact: str
    candidate: str
    starts_at: int
    ends_at: int | None
    status: str
    account_manager: str
    recruiter: str
