"""Settings of this home: me, zone, language, mail_link, as_of, holidays; what was set, and what is used where nothing was."""

from __future__ import annotations

from typing import Annotated

import typer

from regard.faces import shape
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.effective import SETTINGS, Used, effective, used_line

WIDE = 11  # columns of the longest name, and a gap


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    desk_command(app, "settings")(settings)
    desk_command(app, "set")(set_)


def settings(desk: Desk) -> None:
    """What is set for this home, and what is used where nothing is."""
    used = _used(desk)
    if desk.as_json:
        shown = {"settings": {one.name: desk.office.setting(one.name) or None for one in used}, "used": {one.name: one.value for one in used}}
        desk.paper.object({"version": shape.VERSION, **shown})
        return
    for one in used:
        desk.paper.line((one.name.ljust(WIDE), "strong"), (used_line(desk.voice, one), "" if one.given else "quiet"))


def set_(
    desk: Desk,
    name: Annotated[str, typer.Argument(metavar="NAME", help=", ".join(SETTINGS) + ".")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="The new value; empty for none.")],
) -> None:
    """Change a setting: whose ledger this is, the zone, the language, how mail is opened, a fixed morning."""
    before = desk.office.setting(name)
    desk.office.set(name, value)
    stored = desk.office.setting(name) or ""
    if desk.as_json:
        desk.paper.object({"version": shape.VERSION, "settings": {name: stored or None}})
    elif not stored:
        used = next(one for one in _used(desk) if one.name == name)
        desk.paper.line(desk.voice.say("setting_unset", name=name, used=used_line(desk.voice, used)))
    elif before and before != stored:
        desk.paper.line(desk.voice.say("setting_before", name=name, value=stored, before=before))
    else:
        desk.paper.line(desk.voice.say("setting_set", name=name, value=stored))


def _used(desk: Desk) -> list[Used]:
    return effective(desk.office, desk.voice, "asked" if desk.asked.lang else "system")
