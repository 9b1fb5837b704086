"""The settings as they are used: what was set, and what holds where nothing was, with the reason; the same on the terminal and on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from regard.faces.voice import Voice
from regard.facts.person import Person

if TYPE_CHECKING:
    from regard.office import Office

SETTINGS = ("me", "zone", "language", "mail_link", "as_of", "holidays", "learning")
MAIL_LINK = "copy"  # subject and sender, to search for: it works with every mail program


class Used(NamedTuple):
    """One setting: what was set (None where nothing was), what is used, and the name of the saying that says why."""

    name: str
    given: str | None
    value: str
    why: str


def effective(office: Office, voice: Voice, language_from: str) -> list[Used]:
    """All settings in order; `language_from` is what speaks for the language where none is set: the system, the browser, the command."""
    owner = office.owner()
    unset = {
        "me": (_named(owner), "found") if owner else (voice.say("setting_unknown"), ""),
        "zone": (str(voice.zone), "machine"),
        "language": (voice.language, language_from),
        "mail_link": (MAIL_LINK, "default"),
        "as_of": (voice.say("setting_clock"), ""),
        "holidays": (voice.say("setting_none"), ""),
        "learning": ("on", "default"),
    }
    given = {name: office.setting(name) or None for name in SETTINGS}
    if given["me"] and owner and given["me"] not in _named(owner):
        given["me"] = f"{given['me']} ({_named(owner)})"
    return [Used(name, set_, set_, "set") if (set_ := given[name]) else Used(name, None, *unset[name]) for name in SETTINGS]


def used_line(voice: Voice, used: Used) -> str:
    """ "Europe/Warsaw (this machine's)"."""
    return f"{used.value} ({voice.say(f'setting_why_{used.why}')})" if used.why else used.value


def _named(person: Person) -> str:
    return f"{person.name} <{person.addresses[0]}>" if person.addresses else person.name
