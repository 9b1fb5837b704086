"""The pages, put together behind their door."""

from __future__ import annotations

from litestar import Litestar, Response
from litestar.datastructures import State
from litestar.di import Provide
from litestar.enums import MediaType
from litestar.exceptions import HTTPException
from litestar.status_codes import HTTP_400_BAD_REQUEST, HTTP_404_NOT_FOUND, HTTP_500_INTERNAL_SERVER_ERROR

from regard.faces.failing import is_not_there, is_ours, sentence_of
from regard.faces.voice import Voice
from regard.faces.web import deciding, keeping, lists, marking, meetings, noting, reviewing, settling, standings, stating, words
from regard.faces.web.assets import assets
from regard.faces.web.beginning import beginning, first_step
from regard.faces.web.door import Door
from regard.faces.web.room import Asking, Page, Room
from regard.office.errors import NobodyYet

PAGES = (
    *(lists.today, lists.promises, lists.waiting, lists.faded, lists.people, lists.person),
    *(words.why, words.mail, words.search),
    *(settling.settings, settling.save_settings, settling.import_page, settling.start_import, settling.progress, settling.worked_out),
    *(marking.mark_page, marking.mark, marking.corrections),
    *(reviewing.review, reviewing.answer, stating.say, stating.saved, stating.take_back),
    *(meetings.meetings, meetings.meeting, meetings.after),
    *(standings.standing, standings.how, standings.comparisons, standings.look, standings.seen),
    *(keeping.kind_words, keeping.take, keeping.take_record, keeping.vision, keeping.write_vision),
    *(deciding.decide, deciding.undo, noting.notes, noting.write_note),
    assets,
)


def make_pages(room: Room, port: int) -> Door:
    """The web face of a room, to be served on that port of the loopback address."""
    pages = Litestar(
        route_handlers=list(PAGES),
        dependencies={"room": Provide(lambda: room, sync_to_thread=False)},
        before_request=received,
        exception_handlers={Exception: failed},
        state=State({"room": room}),
        openapi_config=None,
        logging_config=None,
    )
    door = Door(pages, port)
    room.form_token = door.form_token
    return door


def received(request: Asking) -> Page | None:
    """The office says its sentences in the language of whoever asks; while it has nothing to show, the page says what to do first. A page that is only
    looked at may show what was known before; what is said by hand is said of the newest."""
    room: Room = request.app.state.room
    room.office.language = room.voice(request).language
    room.ready_for(request)
    return beginning(request, room)


def failed(request: Asking, error: Exception) -> Page:
    """One sentence on a page, whatever failed."""
    room: Room = request.app.state.room
    if isinstance(error, NobodyYet) and request.method == "GET":
        return first_step(request, room)
    status, sentence = _status_of(error), _said(error, room.voice(request))
    if room.in_place(request):
        return Response(sentence, status_code=status, media_type=MediaType.TEXT)
    return room.page(request, "failed.html", status=status, sentence=sentence, sent=request.method == "POST")


def _status_of(error: Exception) -> int:
    if isinstance(error, HTTPException):
        return error.status_code
    return HTTP_404_NOT_FOUND if is_not_there(error) else HTTP_400_BAD_REQUEST if is_ours(error) else HTTP_500_INTERNAL_SERVER_ERROR


def _said(error: Exception, voice: Voice) -> str:
    return voice.say("page_not_there") if isinstance(error, HTTPException) else sentence_of(error, voice)
