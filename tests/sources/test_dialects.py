"""The dialects of mailboxes: which quoting is undone, whose count is believed, and what is said where they disagree."""

from pathlib import Path

from regard.sources.dialects import disagreement
from regard.sources.mbox import dialects
from regard.sources.opening import open_source
from tests.sources.written import data, mailbox, message, written

FORWARDED = b"As he wrote:\n\nFrom jan@firma.pl Mon Mar  2 08:00:00 2026\nFrom: jan@firma.pl\nSubject: Rates\n\nHere they are.\n"


def with_length(mail: bytes, length: int | None = None) -> bytes:
    headers, body = mail.split(b"\n\n", 1)
    return headers + b"\nContent-Length: %d\n\n" % (len(body) if length is None else length) + body


def counts(path: Path) -> dict[str, int]:
    (file,) = open_source(path).files()
    return dialects(file)


def test_one_mark_of_quoting_is_taken_away(tmp_path: Path) -> None:
    quoted = message(1, b">From now on, Fridays.\n>>From me too.\n> From is a word.\n")
    meant = message(1, b"From now on, Fridays.\n>From me too.\n> From is a word.\n")
    assert data(written(tmp_path / "a.mbox", mailbox(quoted))) == [meant]


def test_lengths_that_hold_are_believed_and_nothing_is_unquoted(tmp_path: Path) -> None:
    put_in = [with_length(message(1, FORWARDED)), with_length(message(2, b">From the start.\n")), with_length(message(3))]
    path = written(tmp_path / "a.mbox", mailbox(*put_in))
    assert data(path) == put_in
    assert counts(path) == {"mboxrd": 4, "mboxo": 4, "seen": 4, "mboxcl": 3, "read": 3}


def test_lengths_and_quoting_together(tmp_path: Path) -> None:
    quoted = [with_length(message(1, b">From now on, Fridays.\n")), with_length(message(2))]
    assert data(written(tmp_path / "a.mbox", mailbox(*quoted)))[0].endswith(b"\n\nFrom now on, Fridays.\n")


def test_lengths_left_over_from_another_system_are_not_believed(tmp_path: Path) -> None:
    put_in = [with_length(message(number), 7) for number in range(5)]
    assert data(written(tmp_path / "a.mbox", mailbox(*put_in))) == put_in


def test_one_wrong_length_among_many_right_ones(tmp_path: Path) -> None:
    put_in = [with_length(message(number)) for number in range(20)]
    put_in[7] = with_length(message(7), 100_000)
    assert data(written(tmp_path / "a.mbox", mailbox(*put_in))) == put_in


def test_lengths_with_line_ends_of_windows(tmp_path: Path) -> None:
    put_in = []
    for number in (1, 2):
        headers, body = message(number, FORWARDED).replace(b"\n", b"\r\n").split(b"\r\n\r\n", 1)
        put_in.append(headers + b"\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    mail = b"".join(b"From a@b.pl Mon Mar  2 09:14:00 2026\r\n" + each + b"\r\n" for each in put_in)
    assert data(written(tmp_path / "a.mbox", mail)) == put_in


def test_where_the_rules_disagree_one_sentence_says_so(tmp_path: Path) -> None:
    path = written(tmp_path / "a.mbox", mailbox(message(1, b"Hello\n\nFrom now on, Fridays.\n"), message(2)))
    assert counts(path) == {"mboxrd": 3, "mboxo": 3, "read": 2}
    said = disagreement(path, counts(path))
    assert said == ["In a.mbox the rules for mailboxes disagree: 3 lines begin with From, 3 of these follow an empty line; Regard reads 2."]


def test_where_they_agree_nothing_is_said(tmp_path: Path) -> None:
    path = written(tmp_path / "a.mbox", mailbox(message(1), message(2)))
    assert disagreement(path, counts(path)) == []
