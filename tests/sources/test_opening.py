"""Whatever a person names: what it is, or one full sentence with the next step."""

import os
from pathlib import Path

import pytest

from regard.sources.errors import FolderWithoutMail, NotMail, PackedMail, SourceEmpty, SourceMissing
from regard.sources.opening import open_source
from tests.sources.written import data, mailbox, message, written


def test_content_tells_and_not_the_name(tmp_path: Path) -> None:
    assert open_source(written(tmp_path / "holiday.jpg", mailbox(message(1), message(2)))).kind == "mbox"
    assert open_source(written(tmp_path / "a.mbox", message(1))).kind == "file"
    assert data(tmp_path / "a.mbox") == [message(1)]


def test_a_message_with_a_forwarded_mailbox_in_it_is_one_message(tmp_path: Path) -> None:
    mail = message(1, b"As he wrote:\n\n" + mailbox(message(2)))
    assert data(written(tmp_path / "1.eml", mail)) == [mail]


def test_a_relative_path_and_its_full_one_are_one_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path / "mail/1.eml", message(1))
    monkeypatch.chdir(tmp_path)
    assert open_source(Path("mail")).path == open_source(tmp_path / "mail/../mail").path


def test_nothing_there(tmp_path: Path) -> None:
    with pytest.raises(SourceMissing, match=r"There is nothing at .*nowhere: check the spelling"):
        open_source(tmp_path / "nowhere")


def test_an_empty_file(tmp_path: Path) -> None:
    with pytest.raises(SourceEmpty, match=r"a\.mbox is empty"):
        open_source(written(tmp_path / "a.mbox", b""))


def test_a_folder_without_mail(tmp_path: Path) -> None:
    written(tmp_path / "photos/a.jpg", b"\xff\xd8\xff")
    with pytest.raises(FolderWithoutMail, match=r"no mail in the folder .*photos"):
        open_source(tmp_path / "photos")


def test_a_folder_with_a_packed_file_only_says_how_to_unpack(tmp_path: Path) -> None:
    written(tmp_path / "takeout/takeout-1.zip", b"PK\x03\x04...")
    with pytest.raises(PackedMail, match="unpack it first"):
        open_source(tmp_path / "takeout")


@pytest.mark.parametrize(
    ("content", "seems"),
    [
        (b"%PDF-1.7", "a PDF"),
        (b"\x7fELF\0\0", "a file of another program"),
        (b"name,title\nAnna,CEO\n", "text without mail headers"),
        (b"BEGIN:VCALENDAR\n", "a calendar"),
        (b"#!/bin/sh\necho From here\n", "text without mail headers"),
        (b"title: a page\nauthor: Anna\n\nText\n", "text without mail headers"),
    ],
)
def test_a_file_that_is_not_mail(tmp_path: Path, content: bytes, seems: str) -> None:
    with pytest.raises(NotMail, match=rf"is not mail \(it seems to be {seems}\): Regard reads mbox files, Maildirs"):
        open_source(written(tmp_path / "a", content))


@pytest.mark.parametrize(
    ("content", "step"),
    [
        (b"PK\x03\x04", "unpack it first"),
        (b"\x1f\x8b\x08", "unpack it first"),
        (b"a" + b"\0" * 256 + b"ustar", "unpack it first"),
        (b"!BDN", "export the mail as mbox"),
        (b"\xcf\xad\x12\xfe", "import it into Thunderbird"),
        (b"\xd0\xcf\x11\xe0", r"save the mail as \.eml or \.mbox"),
    ],
)
def test_mail_that_is_packed_or_in_a_programs_own_form(tmp_path: Path, content: bytes, step: str) -> None:
    with pytest.raises(PackedMail, match=step):
        open_source(written(tmp_path / "a", content))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotMail, match="no ordinary file"):
        open_source(tmp_path / "pipe")
    with pytest.raises(FolderWithoutMail):
        open_source(tmp_path)
