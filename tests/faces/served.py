"""The pages of a fake office, really served on a free port of the loopback address, for a browser to look at."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from time import sleep

import uvicorn
from fake_office import FakeOffice

from regard.faces.web.app import make_pages
from regard.faces.web.room import Room


@contextmanager
def served(office: FakeOffice, lang: str | None = None) -> Iterator[str]:
    """Yield the address that works once."""
    listening = socket.create_server(("127.0.0.1", 0))
    port: int = listening.getsockname()[1]
    door = make_pages(Room(office, None, None, lang), port)
    server = uvicorn.Server(uvicorn.Config(door, log_level="error", server_header=False))
    thread = Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        sleep(0.02)
    yield f"http://127.0.0.1:{port}/?token={door.token}"
    server.should_exit = True
    thread.join(5)
