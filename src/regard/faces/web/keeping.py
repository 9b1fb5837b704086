"""What is the owner's to keep: kind words, to take along as text or JSON; the help record likewise; and the vision, sealed."""

from __future__ import annotations

import json

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect
from litestar.status_codes import HTTP_303_SEE_OTHER

from regard.faces import help_record, shape_of_mirror, shape_of_review
from regard.faces.kind_words import as_text
from regard.faces.web.form import fields
from regard.faces.web.room import Asking, Page, Room
from regard.office.stating import Wording

FILES = {"text": ("txt", "text/plain; charset=utf-8"), "json": ("json", "application/json; charset=utf-8")}
"""The ending and the media type of each form in which something is taken along."""


@get("/kind-words", sync_to_thread=False)
def kind_words(request: Asking, room: NamedDependency[Room]) -> Page:
    """Every thanks and credit, received and given."""
    return room.page(request, "kind_words.html", words=room.office.kind_words(room.as_of), best=room.office.best_moments(room.as_of))


@get("/kind-words/take/{form:str}", sync_to_thread=False)
def take(request: Asking, room: NamedDependency[Room], form: FromPath[str]) -> Response[str]:
    """The same as a file."""
    if form not in FILES:
        raise NotFoundException
    words, voice = room.office.kind_words(room.as_of), room.voice(request)
    body = as_text(words, voice) if form == "text" else json.dumps(shape_of_review.kind_words(words, voice.now), ensure_ascii=False, indent=2)
    return _file("kind-words", form, body)


@get("/help-record/take/{form:str}", sync_to_thread=False)
def take_record(request: Asking, room: NamedDependency[Room], form: FromPath[str]) -> Response[str]:
    """The owner's help record as a file."""
    if form not in FILES:
        raise NotFoundException
    record, voice = room.office.help_record(room.as_of), room.voice(request)
    text = form == "text"
    body = help_record.as_text(record, voice) if text else json.dumps(shape_of_mirror.help_record(record, voice.now), ensure_ascii=False, indent=2)
    return _file("help-record", form, body)


def _file(name: str, form: str, body: str) -> Response[str]:
    ending, kind = FILES[form]
    return Response(body, media_type=kind, headers={"content-disposition": f'attachment; filename="{name}.{ending}"'})


@get("/vision", sync_to_thread=False)
def vision(request: Asking, room: NamedDependency[Room]) -> Page:
    """The vision, its versions, and what was done for it; for the owner's eyes alone."""
    question = room.office.vision_asked()
    answers = [one for one in reversed(room.office.statements(room.as_of)) if one.kind == "answer" and one.target == question.key]
    return room.page(request, "vision.html", visions=room.office.visions(), question=question, answers=answers)


@post("/vision", status_code=200)
async def write_vision(request: Asking, room: NamedDependency[Room]) -> Redirect:
    """Keep a version of the vision; the same words again are none."""
    words = (await fields(request)).get("words", "").replace("\r\n", "\n").strip()
    before = room.office.visions()
    if not before or before[-1].words != words:
        room.office.state(Wording("vision", words=words))
    return Redirect("/vision", status_code=HTTP_303_SEE_OTHER)
