"""Finding: search (mail by words) and dump (the whole ledger, one object a line)."""

from __future__ import annotations

from typing import Annotated

import typer

from regard.faces import shape
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.rows import INDENT
from regard.facts.page import Mail


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    desk_command(app, "search")(search)
    desk_command(app, "dump")(dump)


def search(
    desk: Desk,
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="All of them must be there.")],
    limit: Annotated[int, typer.Option("--limit", metavar="N", min=1, help="How many mails at most.")] = 50,
) -> None:
    """Mail that holds all the words, newest first."""
    found = desk.office.search(" ".join(words), limit)
    if not found and not desk.as_json:
        desk.paper.line(desk.voice.say("search_none", words=" ".join(words)))
    for one in found:
        if desk.as_json:
            desk.paper.object(shape.mail(one), pretty=False)
        else:
            _show_found(desk, one)


def dump(desk: Desk) -> None:
    """The whole ledger, one JSON object a line; the same for the same mail in any order."""
    for line in desk.office.dump():
        desk.paper.stream.write(line.rstrip("\n") + "\n")


def _show_found(desk: Desk, one: Mail) -> None:
    desk.paper.line((one.author, "strong"), (f"  {desk.voice.time(one.at)}", "quiet"))
    desk.paper.line(one.subject, indent=INDENT)
    desk.paper.line((one.excerpt, "quiet"), indent=INDENT)
    desk.paper.line((f"<{one.message_id}>", "quiet"), indent=INDENT)
    desk.paper.line()
