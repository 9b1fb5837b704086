"""Folders of mail as programs and corpora leave them: everything in them is found and called what a person calls it."""

import os
import sys
from pathlib import Path

import pytest

from regard.sources.errors import SourceForbidden
from regard.sources.opening import open_source
from tests.sources.written import SEPARATOR, data, mailbox, message, places, written


def test_one_message_a_file(tmp_path: Path) -> None:
    root = tmp_path / "keavey"
    for place in ("_sent_mail/1.", "_sent_mail/2.", "inbox/1.", "personal/home/3.eml", "0.eml"):
        written(root / place, message(1))
    assert open_source(root).kind == "tree"
    assert places(root) == [("keavey", "0.eml"), ("_sent_mail", "1."), ("_sent_mail", "2."), ("inbox", "1."), ("personal/home", "3.eml")]


def test_thunderbirds_profile(tmp_path: Path) -> None:
    root = tmp_path / "Local Folders"
    for mail in ("Inbox", "Archives", "Archives.sbd/2019", "Wys&AUI-ane"):
        written(root / mail, mailbox(message(1), message(2)))
        written(root / f"{mail}.msf", b"// <!-- <mdb:mork:z -->")
    written(root / "Trash", b"")
    written(root / "msgFilterRules.dat", b"version=9")
    assert {folder for folder, _ in places(root)} == {"Inbox", "Archives", "Archives/2019", "Wysłane"}


def test_a_mailbox_with_one_message_is_still_a_folder_and_a_message_with_a_separator_is_not(tmp_path: Path) -> None:
    for name in ("Sent", "Inbox.mbox", "00001.7c53336b", "00002.txt"):
        written(tmp_path / "mail" / name, mailbox(message(1)))
    ends = (f"0-{len(mailbox(message(1))) - 1}",)
    assert places(tmp_path / "mail") == [("mail", "00001.7c53336b"), ("mail", "00002.txt"), ("Inbox", *ends), ("Sent", *ends)]
    assert set(data(tmp_path / "mail")) == {message(1)}
    assert places(tmp_path / "mail" / "00002.txt") == [("mail", "00002.txt")]


def test_two_mailboxes_of_one_name_stay_two(tmp_path: Path) -> None:
    written(tmp_path / "mail/Sent", mailbox(message(1)))
    written(tmp_path / "mail/Sent.mbox", mailbox(message(2)))
    assert [folder for folder, _ in places(tmp_path / "mail")] == ["Sent", "Sent.mbox"]


def test_apple_mail(tmp_path: Path) -> None:
    mail = message(1)
    apple = b"%-10d\n" % len(mail) + mail + b'<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"></plist>\n'
    inside = "INBOX.mbox/7C9A6E5B-1D2F-4A3B-8C4D-5E6F7A8B9C0D/Data/1/Messages/101.emlx"
    written(tmp_path / "V10" / inside, apple)
    written(tmp_path / "V10" / "Sent Messages.mbox" / "mbox", mailbox(message(2)))
    assert [folder for folder, _ in places(tmp_path / "V10")] == ["INBOX", "Sent Messages"]
    assert data(tmp_path / "V10") == [mail, message(2)]


def test_what_is_not_mail_is_passed_over(tmp_path: Path) -> None:
    written(tmp_path / "mail/1.eml", message(1))
    others = {
        "a.jpg": b"\xff\xd8\xff",
        "notes.txt": b"Ring Piotr.\n",
        "a.md": b"Title: A page\nDate: 2026-03-02\nStatus: draft\n\nText\n",
        "a.zip": b"PK\x03\x04...",
        "e": b"",
    }
    for name, other in others.items():
        written(tmp_path / "mail" / name, other)
    written(tmp_path / "mail/.git/1.eml", message(2))
    source = open_source(tmp_path / "mail")
    assert [file.name for file in source.files()] == ["1.eml"]
    assert source.errors == []


def test_an_outlook_file_among_mail_is_said(tmp_path: Path) -> None:
    written(tmp_path / "mail/1.eml", message(1))
    written(tmp_path / "mail/old.pst", b"!BDN....")
    source = open_source(tmp_path / "mail")
    assert len(list(source.files())) == 1
    assert "old.pst cannot be read as it is: it is an Outlook data file" in str(source.errors[0])


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_in_a_circle_and_broken_links(tmp_path: Path) -> None:
    written(tmp_path / "mail/a/1.eml", message(1))
    (tmp_path / "mail/a/again").symlink_to(tmp_path / "mail", target_is_directory=True)
    (tmp_path / "mail/gone").symlink_to(tmp_path / "nowhere")
    (tmp_path / "mail/self").symlink_to("self")
    assert places(tmp_path / "mail") == [("a", "1.eml")]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names are text there")
def test_names_that_are_no_text_can_be_stored_and_stay_two(tmp_path: Path) -> None:
    for name in (b"Wys\xb3ane", b"Wys\xb9ane"):
        folder = os.fsencode(tmp_path) + b"/mail/" + name
        Path(os.fsdecode(folder)).mkdir(parents=True)
        written(Path(os.fsdecode(folder + b"/\xff.eml")), message(1))
    said = places(tmp_path / "mail")
    assert said == [(r"Wys\xb3ane", r"\xff.eml"), (r"Wys\xb9ane", r"\xff.eml")]
    assert all(file.name.encode("utf-8") for file in open_source(tmp_path / "mail").files())
    assert data(tmp_path / "mail") == [message(1), message(1)]


@pytest.mark.skipif(sys.platform == "win32", reason="other rights there")
def test_a_file_that_may_not_be_opened_is_said_and_the_rest_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path / "mail/1.eml", message(1))
    locked = written(tmp_path / "mail/2.eml", message(2))
    real = Path.open

    def refusing(path: Path, *args: str) -> object:
        if path == locked:
            raise PermissionError(13, "Permission denied")
        return real(path, *args)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refusing)
    source = open_source(tmp_path / "mail")
    assert [file.name for file in source.files()] == ["1.eml"]
    assert isinstance(source.errors[0], SourceForbidden)
    assert "2.eml may not be opened (Permission denied)" in str(source.errors[0])


def test_a_separator_only_mailbox_line_is_not_part_of_the_message(tmp_path: Path) -> None:
    assert data(written(tmp_path / "a.txt", SEPARATOR + message(1))) == [message(1)]
