"""Settings of this home: me, zone, language, mail_link, as_of, holidays."""

from __future__ import annotations

from typing import Annotated

import typer

from regard.faces import shape
from regard.faces.cli.desk import Desk, desk_command

SETTINGS = ("me", "zone", "language", "mail_link", "as_of", "holidays")


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    desk_command(app, "settings")(settings)
    desk_command(app, "set")(set_)


def settings(desk: Desk) -> None:
    """What is set for this home."""
    values = {name: desk.office.setting(name) for name in SETTINGS}
    if desk.as_json:
        desk.paper.object({"version": shape.VERSION, "settings": values})
        return
    for name, value in values.items():
        desk.paper.line((f"{name:<10}", "strong"), value if value else (desk.voice.say("setting_none"), "quiet"))


def set_(
    desk: Desk,
    name: Annotated[str, typer.Argument(metavar="NAME", help=", ".join(SETTINGS) + ".")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="The new value.")],
) -> None:
    """Change a setting: whose ledger this is, the zone, the language, how mail is opened, a fixed morning."""
    desk.office.set(name, value)
    if desk.as_json:
        desk.paper.object({"version": shape.VERSION, "settings": {name: value}})
    else:
        desk.paper.line(desk.voice.say("setting_set", name=name, value=value))
