"""The sample office builds, parses as real mail does, and says everywhere that it is fiction."""

import filecmp
import mailbox
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).resolve().parents[2] / "sample"


def run_build(out: Path) -> Path:
    """Build the office the way a person does: from the command line."""
    subprocess.run([sys.executable, str(SAMPLE / "build.py"), str(out)], check=True)
    return out


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built office."""
    return run_build(tmp_path_factory.mktemp("office"))


def mails(office: Path, *folders: str) -> list[mailbox.mboxMessage]:
    """All mail of the named mbox files, or of all of them."""
    files = [office / folder for folder in folders] or sorted(office.rglob("*.mbox"))
    return [mail for file in files for mail in mailbox.mbox(file, create=False)]


def test_every_mail_says_it_is_fiction(office: Path) -> None:
    assert all("invented" in mail["X-Fiction"] for mail in mails(office))


def test_the_build_is_the_same_to_the_byte(office: Path, tmp_path: Path) -> None:
    again = run_build(tmp_path)
    files = [str(file.relative_to(office)) for file in sorted(office.rglob("*")) if file.is_file()]
    assert filecmp.cmpfiles(office, again, files, shallow=False) == (files, [], [])
