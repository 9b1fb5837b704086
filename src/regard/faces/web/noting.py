"""Notes on a page: a call or a word in the hallway written down, and what was written down before, each with its way back."""

from __future__ import annotations

from litestar import get, post
from litestar.di import NamedDependency
from litestar.response import Redirect
from litestar.status_codes import HTTP_303_SEE_OTHER

from regard.faces.failing import is_ours, sentence_of
from regard.faces.web.form import fields
from regard.faces.web.room import Asking, Noted, Page, Room


@get("/notes", sync_to_thread=False)
def notes(request: Asking, room: NamedDependency[Room]) -> Page:
    """What was written down by hand, newest first, and a form for more."""
    return _notes(request, room)


@post("/notes", status_code=200)
async def write_note(request: Asking, room: NamedDependency[Room]) -> Page | Redirect:
    """Write down what was said; what cannot be read stays in the form, with the reason."""
    written = (await fields(request)).get("written", "").replace("\r\n", "\n")
    try:
        note = room.office.note(written)
    except Exception as error:
        if not is_ours(error):
            raise
        return _notes(request, room, written, sentence_of(error, room.voice(request)))
    return Redirect("/notes", query_params={"noted": room.keep(Noted(note))}, status_code=HTTP_303_SEE_OTHER)


def _notes(request: Asking, room: Room, written: str = "", wrong: str = "") -> Page:
    return room.page(request, "notes.html", 400 if wrong else 200, notes=[*reversed(room.office.notes())], written=written, wrong=wrong)
