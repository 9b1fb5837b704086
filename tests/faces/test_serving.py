"""The server as a process: its address works once, Ctrl-C ends it, a taken port is said."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from regard.faces.voice import voice_of
from regard.faces.web.server import _listen

COMMAND = [sys.executable, "-c", "from regard.faces.cli import main; main()"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_served_until_ctrl_c(tmp_path: Path) -> None:
    own = {**os.environ, "LANG": "en", "REGARD_HOME": str(tmp_path)}
    serving = subprocess.Popen([*COMMAND, "serve"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=own)
    assert serving.stdout
    assert serving.stderr
    address = re.search(r"http://127\.0\.0\.1:\d+/\?token=\S+", serving.stdout.readline())
    assert address
    with httpx.Client() as browser:
        assert "Import mail" in browser.get(address[0], follow_redirects=True).text
    assert httpx.get(address[0]).status_code == 403
    serving.send_signal(signal.SIGINT)
    assert serving.wait(20) == 130
    assert serving.stderr.read() == "Stopped.\n"


def test_a_page_does_not_wait_for_a_full_packet() -> None:
    with _listen(0, voice_of("en")) as listening:
        assert listening.proto == socket.IPPROTO_TCP, "the loop sets TCP_NODELAY only on sockets named as TCP"


def test_a_taken_port_is_said(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        line = [*COMMAND, "serve", "--port", port, "--home", str(tmp_path)]
        said = subprocess.run(line, capture_output=True, text=True, env={**os.environ, "LANG": "en"}, check=False)
    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr == f"Port {port} is taken; name another with --port, or leave it out and one is found.\n"
