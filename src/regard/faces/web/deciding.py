"""Deciding on a page: the owner's word on a row, and taking it back; a piece of the page for htmx, the page again without."""

from __future__ import annotations

from typing import get_args

from litestar import post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect
from litestar.status_codes import HTTP_303_SEE_OTHER

from regard.faces.days import end_of_day
from regard.faces.web.form import back_to, fields
from regard.faces.web.room import Asking, Noted, Page, Room
from regard.facts.entry import Verdict

VERDICTS = frozenset(get_args(Verdict)) - {"undone"}
DATED = {"done": True, "redated": False}  # whether a weekday typed in looks back


class VerdictUnknown(Exception):
    """A form said something that is no verdict."""


@post("/rows/{row:str}/{verdict:str}", status_code=200)
async def decide(request: Asking, room: NamedDependency[Room], row: FromPath[str], verdict: FromPath[str]) -> Page | Redirect:
    """Enter a verdict on a row; `day` is a date or weekday for those that need one."""
    if verdict not in VERDICTS:
        raise VerdictUnknown(room.voice(request).say("verdict_unknown", verdict=verdict))
    sent = await fields(request)
    entry = room.office.decide(row, verdict, _when(request, room, verdict, sent.get("day", "")), sent.get("words", ""))  # type: ignore[arg-type]
    just = Noted(entry, row)
    key = room.keep(just)
    if room.by_htmx(request):
        return room.page(request, "_noted.html", just=just, path=back_to(sent))
    return Redirect(back_to(sent), query_params={"noted": key}, status_code=HTTP_303_SEE_OTHER)


@post("/undo", status_code=200)
async def undo(request: Asking, room: NamedDependency[Room]) -> Page | Redirect:
    """Take a word back; htmx gets the row again."""
    sent = await fields(request)
    taken = room.office.undo(sent.get("entry", ""))
    noted = room.said.pop(taken.key, None)
    if room.by_htmx(request) and isinstance(noted, Noted) and noted.row:
        return room.page(request, "_row.html", path=back_to(sent), action=room.office.why(noted.row, room.as_of).action)
    room.taken_back[taken.key] = taken
    return Redirect(back_to(sent), query_params={"taken": taken.key}, status_code=HTTP_303_SEE_OTHER)


def _when(request: Asking, room: Room, verdict: str, day: str) -> int | None:
    voice = room.voice(request)
    if verdict not in DATED:
        return None
    if not day:
        return voice.now
    instant = end_of_day(day, voice, back=DATED[verdict])
    return min(instant, voice.now) if verdict == "done" else instant
