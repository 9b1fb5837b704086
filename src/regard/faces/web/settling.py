"""Settings and import, as pages."""

from __future__ import annotations

from pathlib import Path

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery
from litestar.response import Redirect
from litestar.status_codes import HTTP_303_SEE_OTHER

from regard.faces.effective import SETTINGS, effective
from regard.faces.failing import is_ours, sentence_of
from regard.faces.mail_link import MAIL_LINKS
from regard.faces.web.form import fields
from regard.faces.web.room import Asking, Page, Room

Shown = dict[str, str]


@get("/settings", sync_to_thread=False)
def settings(request: Asking, room: NamedDependency[Room], saved: FromQuery[bool] = False) -> Page:
    """What is set for this home, and what is used where nothing is."""
    return _settings(request, room, {name: room.office.setting(name) or "" for name in SETTINGS}, saved=saved)


@post("/settings", status_code=200)
async def save_settings(request: Asking, room: NamedDependency[Room]) -> Page | Redirect:
    """Change what differs; what does not fit is said beside its field, and the form keeps what was written."""
    sent = await fields(request)
    wrong: Shown = {}
    for name in SETTINGS:
        value = sent.get(name, "").strip()
        if name in sent and value != (room.office.setting(name) or ""):
            try:
                room.office.set(name, value)
            except Exception as error:
                if not is_ours(error):
                    raise
                wrong[name] = sentence_of(error, room.voice(request))
    if wrong:
        return _settings(request, room, {name: sent.get(name, room.office.setting(name) or "") for name in SETTINGS}, wrong)
    return Redirect("/settings", query_params={"saved": "true"}, status_code=HTTP_303_SEE_OTHER)


def _settings(request: Asking, room: Room, values: Shown, wrong: Shown | None = None, saved: bool = False) -> Page:
    used = {one.name: one for one in effective(room.office, room.voice(request), room.language_from())}
    return room.page(request, "settings.html", 400 if wrong else 200, values=values, wrong=wrong or {}, used=used, links=MAIL_LINKS, saved=saved)


@get("/import", sync_to_thread=False)
def import_page(request: Asking, room: NamedDependency[Room]) -> Page:
    """The form, or how far the import is."""
    return room.page(request, "import.html", importing=room.importing)


@post("/import", status_code=200)
async def start_import(request: Asking, room: NamedDependency[Room]) -> Page | Redirect:
    """Begin reading the mail at the paths written, one a line."""
    sent = await fields(request)
    paths = [Path(line.strip()).expanduser() for line in sent.get("paths", "").splitlines() if line.strip()]
    missing = [path for path in paths if not path.exists()]
    if missing or not paths:
        written = {"paths": sent.get("paths", ""), "me": sent.get("me", "")}
        sentence = room.voice(request).say("import_not_found" if missing else "import_which")
        return room.page(request, "import.html", status=400, importing=room.importing, failure=sentence, missing=missing, written=written)
    room.importing.start(paths, sent.get("me", "").strip() or None)
    return Redirect("/import", status_code=HTTP_303_SEE_OTHER)


@get("/import/progress", sync_to_thread=False)
def progress(request: Asking, room: NamedDependency[Room]) -> Page:
    """How far it is, as a piece of the page."""
    return room.page(request, "_progress.html", importing=room.importing)


@get("/worked-out", sync_to_thread=False)
def worked_out(request: Asking, room: NamedDependency[Room]) -> Page:
    """Whether what follows from the newest facts is worked out, as a piece of the page."""
    return room.page(request, "_behind.html")
