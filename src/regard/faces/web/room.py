"""The room: what every page works with; the open office, the voice asked for, and what was noted since the door opened."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from typing import Any, NamedTuple

from litestar import Request, Response
from litestar.enums import MediaType

from regard.faces.effective import MAIL_LINK
from regard.faces.voice import Voice, voice_of
from regard.faces.web.catching_up import CatchingUp
from regard.faces.web.importing import Importing
from regard.faces.web.render import render
from regard.facts.entry import Entry, Note
from regard.facts.statement import Statement
from regard.office import Office

STATIC = "/static/"
Asking = Request[Any, Any, Any]
Page = Response[str]


class Noted(NamedTuple):
    """A decision or note made since the door opened, and the id of its row ("" where there is none), so that it can be taken back where it stands."""

    entry: Entry | Note
    row: str = ""


class Room:
    """One person's open office on this machine. `lang` and `as_of` are those of the command line, before the home's own."""

    def __init__(self, office: Office, home: Path | None, as_of: int | None, lang: str | None) -> None:
        self.office, self.home, self.as_of, self.lang = office, home, as_of, lang
        office.as_of = as_of
        self.form_token = ""
        self.said: dict[str, Noted | Statement] = {}
        self.taken_back: dict[str, Entry | Note | Statement] = {}
        self.gone: dict[str, Statement] = {}
        self.importing = Importing(home)
        self.catching_up = CatchingUp()

    def voice(self, asking: Asking) -> Voice:
        """The language of the command line, else the home's, else the browser's; the home's zone; now, or the fixed morning."""
        language = self.lang or self.office.setting("language") or asking.headers.get("accept-language")
        now = self.office.now()
        return voice_of(language, now.tzinfo or UTC, self.as_of or int(now.timestamp()))._replace(page=True)

    def ready_for(self, asking: Asking) -> None:
        """What is only looked at may show what was known before newer facts; while mail is read they are worked out at its end."""
        office, reading = self.office, self.importing.running
        office.behind, office.lags = False, None
        if asking.method == "GET" and not asking.url.path.startswith(STATIC):
            if not reading:
                self.catching_up.begin(office)
            office.lags = office.worked_out if reading else self.catching_up.lags

    def language_from(self) -> str:
        """What speaks for the language where the home has none set."""
        return "asked" if self.lang else "browser"

    def page(self, asking: Asking, template: str, status: int = 200, **shown: Any) -> Page:
        """One page, or with a template whose name begins with "_" a piece of one for htmx."""
        voice = self.voice(asking)
        words = {"voice": voice, "room": self, "path": asking.url.path, "link": self.office.setting("mail_link") or MAIL_LINK}
        just = next((one for one in self._asked_for(asking, "noted") if isinstance(one, Noted)), None)
        taken = self.taken_back.get(asking.query_params.get("taken", ""))
        stated = [one for one in self._asked_for(asking, "stated") if isinstance(one, Statement)]
        about = {"just": just, "taken": taken, "stated": stated, "gone": self.gone.get(asking.query_params.get("gone", ""))}
        return Response(render(template, **{**words, **about, **shown}), status_code=status, media_type=MediaType.HTML)

    def _asked_for(self, asking: Asking, name: str) -> list[Noted | Statement]:
        return [self.said[key] for key in asking.query_params.get(name, "").split(".") if key in self.said]

    def in_place(self, asking: Asking) -> bool:
        """Whether the page stays and a script says in it what went wrong, so that what was typed is kept."""
        return self.by_htmx(asking) or asking.headers.get("accept") == MediaType.TEXT

    def keep(self, one: Noted | Statement) -> str:
        """Remember what was said, the newest last, so that it can be taken back from any page; its key."""
        key = one.entry.key if isinstance(one, Noted) else one.key
        self.said.pop(key, None)
        self.said[key] = one
        return key

    def last_said(self) -> Noted | Statement | None:
        """The newest word since the door opened that stands: what undo means on a page that does not show it."""
        return next(reversed(self.said.values()), None)

    def by_htmx(self, asking: Asking) -> bool:
        """Whether htmx asks for a piece of a page."""
        return asking.headers.get("hx-request") == "true"
