"""One fake office for the tests of the faces, and English unless a test says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_office import FakeOffice

from regard.faces.cli.ending import run
from regard.office import Office


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> FakeOffice:
    fake = FakeOffice()
    monkeypatch.setattr(Office, "open", classmethod(lambda cls, home=None: fake))  # noqa: ARG005
    for name in ("LC_ALL", "LC_MESSAGES", "NO_COLOR", "REGARD_TRACE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    return fake


@pytest.fixture
def regard(office: FakeOffice, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command line: (exit code, standard output, standard error)."""
    del office

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        code = run([str(one) for one in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call
