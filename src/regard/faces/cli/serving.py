"""Serve: the web face on this machine alone; `regard` without a command serves and opens the browser."""

from __future__ import annotations

from typing import Annotated

import typer

from regard.faces.cli.desk import Desk, desk_command


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    desk_command(app, "serve")(serve)


def serve(
    desk: Desk,
    port: Annotated[int, typer.Option("--port", metavar="PORT", min=0, max=65535, help="The port; 0 finds a free one.")] = 0,
    open_browser: Annotated[bool, typer.Option("--open/--no-open", help="Open the browser too, or only print the address.")] = False,
) -> None:
    """Open the pages on this machine (loopback only) and print their address, which works once."""
    from regard.faces.web.room import Room  # noqa: PLC0415 - lean start: the web stack only where it serves
    from regard.faces.web.server import serve_pages  # noqa: PLC0415

    desk.office.keep_on()
    room = Room(desk.office, desk.asked.home, desk.as_of, desk.asked.lang)
    serve_pages(room, desk.voice, port, open_browser, lambda url: _announce(desk, url))


def _announce(desk: Desk, url: str) -> None:
    desk.paper.line(desk.voice.say("serving", url=url))
    desk.paper.stream.flush()
