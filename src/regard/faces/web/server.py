"""The server: loopback only, its address with a token that works once, and the browser opened on it."""

from __future__ import annotations

import os
import socket
import sys
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from threading import Thread, Timer

import uvicorn

from regard.faces.voice import Voice
from regard.faces.web.app import make_pages
from regard.faces.web.render import templates_ready
from regard.faces.web.room import Room

LOOPBACK = "127.0.0.1"
LOOKING = 1.0
"""Seconds after which the first page has come."""
NUMBERS = "regard.office.comparing"
"""What the comparisons work with takes a fifth of a second to load."""


class PortTaken(Exception):
    """Something else listens on the port asked for."""


def serve_pages(room: Room, voice: Voice, port: int, open_browser: bool, announce: Callable[[str], None]) -> None:
    """Serve until Ctrl-C; `announce` is told the address. Port 0 finds a free one. Raises PortTaken."""
    listening = _listen(port, voice)
    own_port: int = listening.getsockname()[1]
    door = make_pages(room, own_port)
    _look_once(room)
    address = f"http://{LOOPBACK}:{own_port}/?token={door.token}"
    announce(address)
    if open_browser and _has_screen():
        Thread(target=webbrowser.open, args=(address,), daemon=True).start()
    _later(_make_ready)
    server = uvicorn.Server(uvicorn.Config(door, log_level="warning", access_log=False, server_header=False, ws="none", lifespan="on"))
    server.run(sockets=[listening])


def _look_once(room: Room) -> None:
    """Ask for what the first pages need before anybody waits for it; what goes wrong is the page's to say."""
    with suppress(Exception):
        room.office.today(record=False)
        room.office.people()
        room.office.search("a", limit=1)


def _later(work: Callable[[], None]) -> None:
    """Once the first page is being looked at, so that it has the machine for itself."""
    timer = Timer(LOOKING, work)
    timer.daemon = True
    timer.start()


def _make_ready() -> None:
    """What later pages need, so that nobody waits for it."""
    templates_ready()
    import_module(NUMBERS)


def _listen(port: int, voice: Voice) -> socket.socket:
    # Named as TCP: for any other the loop does not switch off waiting for full packets, which costs 40 ms a page.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((LOOPBACK, port))
        listening.listen()  # from here on a browser waits instead of being refused
    except OSError as taken:
        listening.close()
        raise PortTaken(voice.say("port_taken", port=port)) from taken
    return listening


def _has_screen() -> bool:
    """Without a screen the browser module would take over the terminal with a text browser."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
