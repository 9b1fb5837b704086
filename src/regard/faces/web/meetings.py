"""Meetings: those at hand; one before it, with what is open and what is worth asking; and one form of twenty seconds after it."""

from __future__ import annotations

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from regard.faces.after import After, written
from regard.faces.failing import is_ours, sentence_of
from regard.faces.web.form import fields
from regard.faces.web.room import Asking, Page, Room
from regard.faces.web.stating import kept
from regard.facts.review import MeetingPage

LOOKED = "looked."


@get("/meetings", sync_to_thread=False)
def meetings(request: Asking, room: NamedDependency[Room]) -> Page:
    """The meetings of the next week, and those just held."""
    coming, held = room.office.meetings(room.as_of)
    return room.page(request, "meetings.html", coming=coming, held=held)


@get("/meetings/{key:str}", sync_to_thread=False)
def meeting(request: Asking, room: NamedDependency[Room], key: FromPath[str]) -> Page:
    """One meeting, before it or after it."""
    return _page(request, room, room.office.meeting(key, room.as_of))


@post("/meetings/{key:str}/after", status_code=200)
async def after(request: Asking, room: NamedDependency[Room], key: FromPath[str]) -> Page | Redirect:
    """Keep what was promised both ways, who was missing, and whether one looked forward to it; each may be left empty."""
    sent = await fields(request)
    page = room.office.meeting(key, room.as_of)
    said = After(sent.get("whom", ""), sent.get("mine", ""), sent.get("theirs", ""), sent.get("missing", ""))
    try:
        note = written(page, said, room.voice(request), _name_of(page, said.whom))
        if note:
            room.office.note_after(note, said.mine, said.theirs)
        looked = [room.office.answer(name.removeprefix(LOOKED), value) for name, value in sent.items() if name.startswith(LOOKED) and value]
    except Exception as error:
        if not is_ours(error):
            raise
        return _page(request, room, page, sentence_of(error, room.voice(request)))
    return kept(room, [one for several in looked for one in several], f"/meetings/{key}")


def _name_of(page: MeetingPage, whom: str) -> str:
    """The name of who was chosen: only those who came can be."""
    return next((visit.name for visit in page.visits if whom in (visit.name, visit.person.key if visit.person else "")), "")


def _page(request: Asking, room: Room, page: MeetingPage, wrong: str = "") -> Page:
    return room.page(request, "meeting.html", 400 if wrong else 200, page=page, with_whom=page.visits, wrong=wrong)
