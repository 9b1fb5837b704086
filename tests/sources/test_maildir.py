"""Maildirs: flags and moves change no name, subfolders are called what people call them, what is no message is passed over."""

from pathlib import Path

from regard.sources.opening import open_source
from tests.sources.written import data, message, places, written


def test_every_message_of_cur_and_new_and_none_of_tmp(tmp_path: Path) -> None:
    for part in ("cur", "new", "tmp"):
        written(tmp_path / "Maildir" / part / f"{part}.host", message(1))
    assert open_source(tmp_path / "Maildir").kind == "maildir"
    assert places(tmp_path / "Maildir") == [("Inbox", "cur.host"), ("Inbox", "new.host")]


def test_reading_and_flagging_changes_no_name(tmp_path: Path) -> None:
    new = written(tmp_path / "Maildir/new/1772438460.M1P2.host", message(1))
    (tmp_path / "Maildir/cur").mkdir()
    (before,) = open_source(tmp_path / "Maildir").files()
    for separator in (":", ";", "!"):
        moved = new.rename(tmp_path / "Maildir/cur" / f"1772438460.M1P2.host{separator}2,FRS")
        (after,) = open_source(tmp_path / "Maildir").files()
        assert (after.folder, after.name, after.size, after.mtime_ns) == (before.folder, before.name, before.size, before.mtime_ns)
        assert places(tmp_path / "Maildir") == [("Inbox", "1772438460.M1P2.host")]
        new = moved


def test_subfolders_are_called_what_people_call_them(tmp_path: Path) -> None:
    root = tmp_path / "Maildir"
    for folder in (".", ".Sent", ".Archive.2019", ".Wys&AUI-ane", ".R&-D"):
        written(root / folder / "cur" / "1.host:2,S", message(1))
        (root / folder / "new").mkdir()
    assert {folder for folder, _ in places(root)} == {"Inbox", "Sent", "Archive/2019", "Wysłane", "R&D"}


def test_indexes_and_hidden_files_are_passed_over(tmp_path: Path) -> None:
    root = tmp_path / "Maildir"
    written(root / "cur/1.host:2,", message(1))
    (root / "new").mkdir()
    for other in ("dovecot.index", "dovecot-uidlist", "maildirfolder", "cur/.hidden", ".notmuch/xapian/a.glass"):
        written(root / other, message(2))
    assert data(root) == [message(1)]


def test_maildirs_in_folders_and_one_by_itself(tmp_path: Path) -> None:
    for folder in ("INBOX", "Sent Items", "Work/Old"):
        written(tmp_path / "Mail" / folder / "cur" / "1.host", message(1))
        (tmp_path / "Mail" / folder / "new").mkdir()
    assert places(tmp_path / "Mail") == [("INBOX", "1.host"), ("Sent Items", "1.host"), ("Work/Old", "1.host")]
    assert places(tmp_path / "Mail/Sent Items") == [("Sent Items", "1.host")]


def test_thunderbirds_maildir_has_no_new(tmp_path: Path) -> None:
    written(tmp_path / "Drafts/cur/1.eml", message(1))
    (tmp_path / "Drafts/tmp").mkdir()
    assert places(tmp_path / "Drafts") == [("Drafts", "1.eml")]


def test_a_message_in_two_places_at_once_is_one(tmp_path: Path) -> None:
    written(tmp_path / "Maildir/cur/1.host:2,S", message(1))
    written(tmp_path / "Maildir/new/1.host", message(1))
    assert places(tmp_path / "Maildir") == [("Inbox", "1.host")]
