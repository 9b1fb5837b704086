"""The pages, put together behind their door."""

from __future__ import annotations

from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.status_codes import HTTP_400_BAD_REQUEST, HTTP_404_NOT_FOUND, HTTP_500_INTERNAL_SERVER_ERROR

from regard.faces.failing import is_not_there, is_ours, sentence_of
from regard.faces.web import deciding, keeping, lists, marking, meetings, noting, reviewing, settling, standings, stating, words
from regard.faces.web.assets import assets
from regard.faces.web.door import Door
from regard.faces.web.room import Asking, Page, Room

PAGES = (
    *(lists.today, lists.promises, lists.waiting, lists.faded, lists.people, lists.person),
    *(words.why, words.mail, words.search),
    *(settling.settings, settling.save_settings, settling.import_page, settling.start_import, settling.progress),
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
        before_request=speak,
        exception_handlers={Exception: failed},
        state=State({"room": room}),
        openapi_config=None,
        logging_config=None,
    )
    door = Door(pages, port)
    room.form_token = door.form_token
    return door


def speak(request: Asking) -> None:
    """The office says its sentences in the language of whoever asks."""
    room: Room = request.app.state.room
    room.office.language = room.voice(request).language


def failed(request: Asking, error: Exception) -> Page:
    """One sentence on a page, whatever failed."""
    room: Room = request.app.state.room
    voice = room.voice(request)
    if isinstance(error, HTTPException):
        return room.page(request, "failed.html", status=error.status_code, sentence=voice.say("page_not_there"))
    status = HTTP_404_NOT_FOUND if is_not_there(error) else HTTP_400_BAD_REQUEST if is_ours(error) else HTTP_500_INTERNAL_SERVER_ERROR
    return room.page(request, "failed.html", status=status, sentence=sentence_of(error, voice))
