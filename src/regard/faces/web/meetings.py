"""Meetings: those at hand; one before it, with what is open and what is worth asking; and one form of twenty seconds after it."""

from __future__ import annotations

from collections.abc import Iterator

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from regard.faces.after import Between, written
from regard.faces.failing import is_ours, sentence_of
from regard.faces.web.form import fields
from regard.faces.web.room import Asking, Page, Room
from regard.faces.web.stating import kept
from regard.facts.review import MeetingPage, Visit

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
    said = [Between(visit, sent.get(f"mine.{number}", ""), sent.get(f"theirs.{number}", "")) for number, visit in _named_in(page, sent)]
    try:
        note = written(page, said, sent.get("missing", ""), room.voice(request))
        noted = room.office.note_after(note, *(words for one in said for words in (one.mine, one.theirs))) if note else None
        looked = [room.office.answer(name.removeprefix(LOOKED), value) for name, value in sent.items() if name.startswith(LOOKED) and value]
    except Exception as error:
        if not is_ours(error):
            raise
        return _page(request, room, page, sent, sentence_of(error, room.voice(request)))
    return kept(room, [one for several in looked for one in several], f"/meetings/{key}", noted)


def _named_in(page: MeetingPage, sent: dict[str, str]) -> Iterator[tuple[int, Visit]]:
    """Those who came, each with the number of their fields in the form; only they can be."""
    for number in range(len(page.visits)):
        whom = sent.get(f"whom.{number}", "")
        found = next((visit for visit in page.visits if whom and whom == whom_of(visit)), None)
        if found:
            yield number, found


def whom_of(visit: Visit) -> str:
    """What names one who came in a form."""
    return visit.person.key if visit.person else visit.name


def _page(request: Asking, room: Room, page: MeetingPage, sent: dict[str, str] | None = None, wrong: str = "") -> Page:
    shown = {"page": page, "whom_of": whom_of, "sent": sent or {}, "wrong": wrong}
    return room.page(request, "meeting.html", 400 if wrong else 200, **shown)
