"""The pages of one standing and of the own mirror: standing, how it is worked out, comparisons, samples to look at."""

from __future__ import annotations

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from regard.faces.web.form import fields
from regard.faces.web.room import Asking, Page, Room
from regard.faces.web.stating import kept
from regard.office.stating import Wording


@get("/people/{key:str}/standing", sync_to_thread=False)
def standing(request: Asking, room: NamedDependency[Room], key: FromPath[str]) -> Page:
    """How a relationship stands: two strands each way, the place, trust."""
    return room.page(request, "standing.html", page=room.office.standing(key, room.as_of))


@get("/people/{key:str}/how", sync_to_thread=False)
def how(request: Asking, room: NamedDependency[Room], key: FromPath[str]) -> Page:
    """How that is worked out."""
    return room.page(request, "how.html", page=room.office.how(key, room.as_of))


@get("/comparisons", sync_to_thread=False)
def comparisons(request: Asking, room: NamedDependency[Room]) -> Page:
    """The own mirror."""
    return room.page(request, "comparisons.html", page=room.office.mirror(room.as_of))


@get("/look/{figure:str}", sync_to_thread=False)
def look(request: Asking, room: NamedDependency[Room], figure: FromPath[str]) -> Page:
    """Some of the moments behind a figure, without a verdict."""
    return room.page(request, "look.html", page=room.office.observe(figure, room.as_of))


@post("/look/{figure:str}", status_code=200)
async def seen(request: Asking, room: NamedDependency[Room], figure: FromPath[str]) -> Redirect:
    """Keep what the owner sees in it."""
    sent = await fields(request)
    page = room.office.observe(figure, room.as_of)
    about = page.person.addresses[0] if page.person else ""
    said = room.office.state(Wording("answer", words=sent.get("words", ""), target=page.question), about)
    return kept(room, [said], f"/look/{figure}")
