"""Stating on a page: what the owner says of a person or of themself; kept, shown once with its way back, taken back."""

from __future__ import annotations

from litestar import post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect
from litestar.status_codes import HTTP_303_SEE_OTHER

from regard.faces.days import end_of_day
from regard.faces.web.form import back_to, fields
from regard.faces.web.room import Asking, Noted, Page, Room
from regard.facts.entry import Note
from regard.facts.statement import Statement, StatementKind
from regard.office.stating import Wording

SAID: frozenset[StatementKind] = frozenset(
    {"circle", "place", "choice", "wish", "goal", "saved_fact", "chosen_act", "reviewed", "snoozed", "refused", "breach", "forgiven", "closed", "turn"}
)
"""Kinds that a form may send; the others have pages of their own."""
WEEK = 7 * 86_400
LOOKS_BACK = frozenset({"turn"})
ANEW = {"renew": None, "dont_raise": "dont_raise", "may_raise": ""}
"""What becomes of a saved fact's value when it is said anew."""


class KindUnknown(Exception):
    """A form said something that this page does not take."""


@post("/say", status_code=200)
async def say(request: Asking, room: NamedDependency[Room]) -> Page | Redirect:
    """Keep one statement; a day is a date or weekday."""
    sent = await fields(request)
    voice = room.voice(request)
    kind = sent.get("kind", "")
    if kind not in SAID:
        raise KindUnknown(voice.say("kind_unknown", kind=kind, known=", ".join(sorted(SAID))))
    day = sent.get("day", "")
    when = end_of_day(day, voice, back=kind in LOOKS_BACK) if day else None
    until = voice.now + WEEK if kind == "snoozed" else None
    said = Wording(kind, "", sent.get("value", ""), sent.get("words", ""), when, until, sent.get("target", ""))
    return kept(room, [room.office.state(said, sent.get("about", ""))], back_to(sent))


@post("/saved/{how:str}", status_code=200)
async def saved(request: Asking, room: NamedDependency[Room], how: FromPath[str]) -> Page | Redirect:
    """Say a saved fact anew: renewed for a year, not to be raised, or to be raised again. It keeps the day on which it was first saved."""
    sent = await fields(request)
    if how not in ANEW:
        raise KindUnknown(room.voice(request).say("kind_unknown", kind=how, known=", ".join(ANEW)))
    gone = room.office.take_back(sent.get("statement", ""))
    value = gone.value if ANEW[how] is None else ANEW[how]
    anew = Wording("saved_fact", gone.about, value or "", gone.words, gone.when or gone.at, None, gone.target)
    return kept(room, [room.office.state(anew, gone.about)], back_to(sent))


@post("/take-back", status_code=200)
async def take_back(request: Asking, room: NamedDependency[Room]) -> Page | Redirect:
    """Take statements back."""
    sent = await fields(request)
    for name in sorted(sent):
        if name.startswith("statement."):
            gone = room.office.take_back(sent[name])
            room.gone[gone.key] = gone
            room.said.pop(gone.key, None)
    keys = [sent[name] for name in sorted(sent) if name.startswith("statement.")]
    return Redirect(back_to(sent), query_params={"gone": keys[0]} if keys else {}, status_code=HTTP_303_SEE_OTHER)


def kept(room: Room, several: list[Statement], back: str, note: Note | None = None) -> Redirect:
    """Back to the page, where what was kept is said once."""
    said = {"stated": ".".join(map(room.keep, several))} if several else {}
    if note is not None:
        said["noted"] = room.keep(Noted(note))
    return Redirect(back, query_params=said, status_code=HTTP_303_SEE_OTHER)
