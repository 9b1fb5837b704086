"""The weekly review and its questions, answered in place."""

from __future__ import annotations

from litestar import get, post
from litestar.di import NamedDependency
from litestar.response import Redirect

from regard.faces.web.form import back_to, fields, several
from regard.faces.web.room import Asking, Page, Room
from regard.faces.web.stating import kept
from regard.facts.statement import Statement


@get("/review", sync_to_thread=False)
def review(request: Asking, room: NamedDependency[Room]) -> Page:
    """What was kept this week, one relationship, a few questions."""
    return room.page(request, "review.html", page=room.office.review(room.as_of))


@post("/answer", status_code=200)
async def answer(request: Asking, room: NamedDependency[Room]) -> Page | Redirect:
    """Answer a question, put it off, or say that it is not wanted; htmx gets the piece of the page."""
    sent = await fields(request)
    said = _said(room, sent, await several(request, "who"))
    if room.by_htmx(request):
        for one in said:
            room.keep(one)
        return room.page(request, "_stated.html", path=back_to(sent), stated=said)
    return kept(room, said, back_to(sent))


def _said(room: Room, sent: dict[str, str], who: list[str]) -> list[Statement]:
    question, how = sent.get("question", ""), sent.get("how", "")
    if how == "not_now":
        return [room.office.not_now(question, room.as_of)]
    if how == "not_this":
        return [room.office.not_this(question, room.as_of)]
    return room.office.answer(question, sent.get("value", ""), sent.get("words", ""), who, room.as_of)
