"""Settings and import, as pages."""

from __future__ import annotations

from pathlib import Path

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery
from litestar.response import Redirect
from litestar.status_codes import HTTP_303_SEE_OTHER

from regard.faces.mail_link import MAIL_LINKS
from regard.faces.web.form import fields
from regard.faces.web.room import Asking, Page, Room

SETTINGS = ("language", "mail_link", "me", "zone", "holidays", "as_of")


@get("/settings", sync_to_thread=False)
def settings(request: Asking, room: NamedDependency[Room], saved: FromQuery[bool] = False) -> Page:
    """What is set for this home."""
    values = {name: room.office.setting(name) or "" for name in SETTINGS}
    return room.page(request, "settings.html", values=values, links=MAIL_LINKS, saved=saved)


@post("/settings", status_code=200)
async def save_settings(request: Asking, room: NamedDependency[Room]) -> Redirect:
    """Change what differs."""
    sent = await fields(request)
    for name in SETTINGS:
        value = sent.get(name, "").strip()
        if name in sent and value != (room.office.setting(name) or ""):
            room.office.set(name, value)
    return Redirect("/settings", query_params={"saved": "true"}, status_code=HTTP_303_SEE_OTHER)


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
        sentence = room.voice(request).say("no_such_path", path=missing[0]) if missing else room.voice(request).say("import_which")
        return room.page(request, "import.html", status=400, importing=room.importing, failure=sentence, paths=sent.get("paths", ""))
    room.importing.start(paths, sent.get("me", "").strip() or None)
    return Redirect("/import", status_code=HTTP_303_SEE_OTHER)


@get("/import/progress", sync_to_thread=False)
def progress(request: Asking, room: NamedDependency[Room]) -> Page:
    """How far it is, as a piece of the page."""
    return room.page(request, "_progress.html", importing=room.importing)
