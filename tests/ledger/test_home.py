"""Opening a home: what can stop it is said in one sentence."""

import os
import threading
from pathlib import Path

import pytest

from regard.ledger.entries import set_setting, settings
from regard.ledger.errors import HomeNotFolder, HomeNotWritable
from regard.ledger.home import Ledger, generation


def test_a_home_is_made_where_there_is_none(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "deep" / "home") as ledger:
        assert generation(ledger) == 0
    assert (tmp_path / "deep" / "home" / "ledger.sqlite").is_file()


def test_a_file_is_no_home(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    with pytest.raises(HomeNotFolder, match="is a file, not a folder; name a folder"):
        Ledger.open(tmp_path / "home")
    with pytest.raises(HomeNotFolder):
        Ledger.open(tmp_path / "home" / "below")


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_home_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir(mode=0o500)
    with pytest.raises(HomeNotWritable, match="make it writable, or name another folder"):
        Ledger.open(tmp_path / "home")


def test_a_home_that_the_system_refuses_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("regard.ledger.home.prepare", refuse)
    with pytest.raises(HomeNotWritable, match="Permission denied"):
        Ledger.open(tmp_path)


def test_settings_are_kept(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        set_setting(ledger, "me", "ana@firm.example")
        set_setting(ledger, "me", "piotr@firm.example")
    with Ledger.open(tmp_path) as ledger:
        assert settings(ledger) == {"me": "piotr@firm.example"}


def test_several_threads_read_one_ledger(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger:
        found: list[int] = []
        threads = [threading.Thread(target=lambda: found.append(generation(ledger))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [0] * 4
