"""The pages of words: the evidence behind a row, one mail as text, search."""

from __future__ import annotations

from litestar import get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from regard.faces.by_hand import entries_of
from regard.faces.web.room import Asking, Page, Room


@get("/why/{row:str}", sync_to_thread=False)
def why(request: Asking, room: NamedDependency[Room], row: FromPath[str]) -> Page:
    """The mails and words behind a row, and what it cannot know."""
    page = room.office.why(row, room.as_of)
    return room.page(request, "why.html", page=page, entries=entries_of(room.office, page))


@get("/mail/{moment:str}", sync_to_thread=False)
def mail(request: Asking, room: NamedDependency[Room], moment: FromPath[str]) -> Page:
    """One mail, as text and nothing else."""
    return room.page(request, "mail.html", mail=room.office.mail(moment))


@get("/search", sync_to_thread=False)
def search(request: Asking, room: NamedDependency[Room], q: FromQuery[str] = "") -> Page:
    """Mail that holds all the words."""
    found = room.office.search(q) if q.strip() else []
    return room.page(request, "_found.html" if room.by_htmx(request) else "search.html", q=q, found=found)
