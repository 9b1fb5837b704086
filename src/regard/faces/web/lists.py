"""The pages that list: Today, Promises, Waiting, Faded, People, Person."""

from __future__ import annotations

from litestar import get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from regard.faces.cards import shown
from regard.faces.web.room import Asking, Page, Room


@get("/", sync_to_thread=False)
def today(request: Asking, room: NamedDependency[Room]) -> Page:
    """What is owed this morning."""
    return room.page(request, "today.html", page=room.office.today(room.as_of))


@get("/promises", sync_to_thread=False)
def promises(request: Asking, room: NamedDependency[Room]) -> Page:
    """Promises and accepted requests, both directions."""
    return room.page(request, "sides.html", page=room.office.promises(room.as_of), name="promises")


@get("/waiting", sync_to_thread=False)
def waiting(request: Asking, room: NamedDependency[Room]) -> Page:
    """Questions and requests without an answer, both directions."""
    return room.page(request, "sides.html", page=room.office.waiting(room.as_of), name="waiting")


@get("/faded", sync_to_thread=False)
def faded(request: Asking, room: NamedDependency[Room]) -> Page:
    """Old rows, to skim."""
    return room.page(request, "sides.html", page=room.office.faded(room.as_of), name="faded")


@get("/people", sync_to_thread=False)
def people(request: Asking, room: NamedDependency[Room], q: FromQuery[str] = "", still: FromQuery[bool] = False) -> Page:
    """Everyone, by name; those whose name begins so, or with whom something is open."""
    everyone = room.office.people(room.as_of)
    return room.page(request, "people.html", people=shown(everyone, q, still=still), some=bool(everyone), q=q, still=still)


@get("/people/{key:str}", sync_to_thread=False)
def person(request: Asking, room: NamedDependency[Room], key: FromPath[str], delicate: FromQuery[bool] = False) -> Page:
    """One relationship, both directions side by side, and what is kept of the person."""
    page = room.office.person(key, room.as_of)
    keeping = room.office.kept_of(page.person.key, room.as_of, delicate=delicate)
    return room.page(request, "person.html", page=page, keeping=keeping, delicate=delicate)
