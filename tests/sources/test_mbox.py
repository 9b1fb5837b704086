"""One mailbox file: what comes out is what was put in, whatever the dialect and whatever is broken."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.sources import blocks
from regard.sources.errors import MessageTooLarge, SourceChanged
from regard.sources.opening import open_source
from tests.sources.written import SEPARATOR, data, found, mailbox, message, outlines, written


def test_messages_come_out_as_they_were_put_in(tmp_path: Path) -> None:
    put_in = [message(1), message(2), message(3, b"Attached, all three.\n")]
    assert data(written(tmp_path / "Work.mbox", mailbox(*put_in))) == put_in


def test_a_message_is_named_by_its_bytes_and_claims_its_date(tmp_path: Path) -> None:
    path = written(tmp_path / "Work.mbox", mailbox(message(1), message(2)))
    first, second = outlines(path)
    assert (first.start, second.end) == (0, path.stat().st_size - 1)
    assert first.item == f"0-{second.start - 1}"
    assert (first.claimed, second.claimed) == (1772438460, 1772438520)
    assert [each.location.item for each in found(path)] == [first.item, second.item]
    assert found(path)[0].location.source == str(path)
    assert found(path)[0].location.folder == "Work"


def test_a_mailbox_that_grows_keeps_the_names_of_its_messages(tmp_path: Path) -> None:
    path = written(tmp_path / "Inbox", mailbox(message(1), message(2)))
    before = [each.item for each in outlines(path)]
    written(path, path.read_bytes() + mailbox(message(3)))
    assert [each.item for each in outlines(path)][:2] == before


@pytest.mark.parametrize(
    "sentence",
    [
        b"From what I hear, the client is glad.\n",
        b"From Monday on at 10:15 we are in the new office, since 2026\n",
        b"From Jan Kowalski Mon Mar  2 09:14:00 2026\nhe has not answered since.\n",
        b"From the 2nd of March 2026 we answer within a day.\nPlan: as before\n",
        b"From -\nmy desk to yours.\n",
        b"From me@example.com\nwith kind regards\n",
    ],
)
def test_a_sentence_that_begins_with_from_does_not_split_a_message(tmp_path: Path, sentence: bytes) -> None:
    put_in = [message(1, b"Hello,\n\n" + sentence + b"\nAnna\n"), message(2)]
    assert data(written(tmp_path / "a.mbox", mailbox(*put_in))) == put_in


@pytest.mark.parametrize(
    "separator",
    [
        b"From mboxrd@z Thu Jan  1 00:00:00 1970\n",
        b"From 1690332117@xxx Mon Mar 02 09:14:00 +0000 2026\n",
        b"From 1690332117@xxx\n",
        b"From - Mon Mar  2 09:14:00 2026\n",
        b"From - \n",
        b"From MAILER-DAEMON Mon Mar  2 09:14:00 2026\n",
        b"From anna@firma.pl  Mon Mar  2 09:14 CET 2026\n",
        b"From anna@firma.pl Mon, 2 Mar 2026 09:14:00 +0100\n",
        b"From anna at firma.pl  Mon Mar  2 09:14:00 2026\n",
        b"From anna@firma.pl 2026-03-02T09:14:00\n",
        b"From anna Mon Mar  2 09:14:00 2026 remote from firma\n",
        b"From \"Anna Nowak\"@firma.pl Mon Mar  2 09:14:00 2026\n>From anna Mon Mar  2 09:13:00 2026 remote from firma\n",
    ],
)  # fmt: skip
def test_separators_of_many_programs(tmp_path: Path, separator: bytes) -> None:
    put_in = [message(1), message(2)]
    assert data(written(tmp_path / "a.mbox", mailbox(*put_in, separator=separator))) == put_in


def test_line_ends_of_windows(tmp_path: Path) -> None:
    put_in = [message(number).replace(b"\n", b"\r\n") for number in (1, 2)]
    mail = b"".join(SEPARATOR.replace(b"\n", b"\r\n") + each + b"\r\n" for each in put_in)
    path = written(tmp_path / "a.mbox", mail)
    assert data(path) == put_in
    assert [each.claimed for each in outlines(path)] == [1772438460, 1772438520]


def test_a_program_that_forgets_the_empty_line(tmp_path: Path) -> None:
    assert data(written(tmp_path / "a.mbox", SEPARATOR + message(1) + SEPARATOR + message(2))) == [message(1), message(2)]


def test_leading_garbage_is_left_out(tmp_path: Path) -> None:
    assert data(written(tmp_path / "a.mbox", b"* a note of the backup program *\n\n" + mailbox(message(1)))) == [message(1)]
    assert data(written(tmp_path / "b.mbox", b"\xef\xbb\xbf" + mailbox(message(1)))) == [message(1)]
    assert data(written(tmp_path / "c.mbox", b"\n\n" + mailbox(message(1)))) == [message(1)]


def test_a_first_message_without_separator_is_kept(tmp_path: Path) -> None:
    assert data(written(tmp_path / "a.mbox", message(1) + b"\n" + mailbox(message(2), message(3)))) == [message(1), message(2), message(3)]


def test_a_truncated_last_message_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = written(tmp_path / "a.mbox", mailbox(message(1), message(2))[:-30])
    assert data(path) == [message(1), message(2)[:-29]]


def test_nul_bytes_and_huge_lines(tmp_path: Path) -> None:
    put_in = [message(1, b"\0" * 70_000 + b"\n"), message(2, b"x" * 300_000 + b"\n"), message(3)]
    assert data(written(tmp_path / "a.mbox", mailbox(*put_in))) == put_in


def test_a_mailbox_rewritten_meanwhile_is_said_and_not_misread(tmp_path: Path) -> None:
    path = written(tmp_path / "a.mbox", mailbox(message(1, b"long\n" * 50), message(2), message(3)))
    source = open_source(path)
    (file,) = source.files()
    seen = source.outline(file)
    written(path, mailbox(message(2), message(3)))
    with pytest.raises(SourceChanged, match="was rewritten while it was read"):
        list(source.fetch(file, seen))


def test_a_message_beyond_any_mail_systems_limit_is_left_out_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regard.sources.mbox.LARGEST_MESSAGE", 1000)
    source = open_source(written(tmp_path / "a.mbox", mailbox(message(1), message(2, b"x\n" * 1000), message(3))))
    (file,) = source.files()
    assert [each.data for each in source.fetch(file, source.outline(file))] == [message(1), message(3)]
    assert isinstance(source.errors[0], MessageTooLarge)


LINES = st.sampled_from([b"Hello\n", b"\n", b"From now on\n", b">From here\n", b">>From there\n", b"Date: never\n", b"a\r\n", b"\0\n", b"From: me\n"])


@given(bodies=st.lists(st.lists(LINES, min_size=1, max_size=8).map(b"".join), min_size=1, max_size=6), block=st.integers(60, 400))
def test_any_bodies_come_back_from_an_mboxrd_mailbox_at_any_block_size(tmp_path_factory: pytest.TempPathFactory, bodies: list[bytes], block: int) -> None:
    put_in = [message(number, b"Dear all,\n" + body) for number, body in enumerate(bodies)]
    quoted = [b"\n".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in each.split(b"\n")) for each in put_in]
    path = written(tmp_path_factory.mktemp("any") / "a.mbox", mailbox(*quoted, separator=b"From mboxrd@z Thu Jan  1 00:00:00 1970\n"))
    whole = data(path)
    assert whole == put_in
    with path.open("rb") as stream:
        size = path.stat().st_size
        assert [each.start for each in blocks.cuts(stream, size, block=block)] == [each.start for each in outlines(path)]
