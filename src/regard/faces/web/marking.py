"""Marking on a page: pick a sentence of a mail and say what it is; and the page of corrections: what they taught, and those without a place."""

from __future__ import annotations

from typing import cast, get_args

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect
from litestar.status_codes import HTTP_303_SEE_OTHER

from regard.faces.days import end_of_day
from regard.faces.web.form import fields
from regard.faces.web.room import Asking, Page, Room
from regard.facts.act import Markable

AT_MOST = 50
"""Decisions shown, the newest: enough to find one that was a slip."""


@get("/mail/{moment:str}/mark", sync_to_thread=False)
def mark_page(request: Asking, room: NamedDependency[Room], moment: FromPath[str]) -> Page:
    """The sentences of a mail, to pick one."""
    return _sentences(request, room, moment)


@post("/mail/{moment:str}/mark", status_code=200)
async def mark(request: Asking, room: NamedDependency[Room], moment: FromPath[str]) -> Page | Redirect:
    """Mark the sentence picked, and show the row that it opens."""
    sent = await fields(request)
    picked, kind, day = sent.get("sentence", ""), sent.get("kind", ""), sent.get("day", "")
    sentences = room.office.sentences(moment)
    if not picked.isdigit() or int(picked) >= len(sentences) or kind not in get_args(Markable):
        return _sentences(request, room, moment, room.voice(request).say("mark_title"))
    due = end_of_day(day, room.voice(request)) if day else None
    done = room.office.mark(moment, sentences[int(picked)], cast(Markable, kind), due)
    if not done.rows:
        return _sentences(request, room, moment, room.voice(request).say("marked_nothing"))
    return Redirect(f"/why/{done.rows[0].id}", status_code=HTTP_303_SEE_OTHER)


@get("/corrections", sync_to_thread=False)
def corrections(request: Asking, room: NamedDependency[Room]) -> Page:
    """What was said by hand lately, words that found no place, and what corrections taught."""
    office = room.office
    unplaced, off = office.unplaced(), office.setting("learning") == "off"
    elsewhere = {one.entry.key for one in unplaced}
    decisions = [entry for entry in office.decisions() if entry.key not in elsewhere][:AT_MOST]
    return room.page(request, "corrections.html", unplaced=unplaced, learnt=office.learnt(), decisions=decisions, off=off)


def _sentences(request: Asking, room: Room, moment: str, said: str = "") -> Page:
    mail, sentences = room.office.mail(moment), room.office.sentences(moment)
    return room.page(request, "mark.html", mail=mail, sentences=sentences, kinds=get_args(Markable), said=said)
