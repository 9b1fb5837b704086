"""The instant that a message claims, from a quick look at its headers."""

import pytest

from regard.sources.claims import claimed_in, instant_of

NOON = 1772449200  # 2026-03-02 12:00 in Warsaw


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        (b" Mon, 2 Mar 2026 12:00:00 +0100", NOON),
        (b" 2 Mar 2026 11:00:00 +0000", NOON),
        (b" Mon, 02 Mar 2026 12:00 +0100 (CET)", NOON),
        (b" Mon, 2 Mar 2026 11:00:00 GMT", NOON),
        (b" Mon,  2 Mar 26 11:00:00 -0000", NOON),
        (b" Mon Mar  2 11:00:00 2026", NOON),
        (b" Mon, 2 Mar 2026\n 12:00:00 +0100\nSubject: x", NOON),
        (b" Wed, 2 Jan 0002 12:00:00 -0000", 1009972800),
        (b" Wed, 2 Jan 0102 12:00:00 +0000", 1009972800),
        (b" Mon, 31 Feb 2026 12:00:00 +0100", None),
        (b" 1 Jan 3609 12:00:00 +0000", None),
        (b" yesterday", None),
        (b"", None),
        (b"\xff\xfe, 2 \xff", None),
    ],
)
def test_dates_as_they_are_written(written: bytes, instant: int | None) -> None:
    assert instant_of(written) == instant


def test_only_the_headers_are_looked_at() -> None:
    mail = b"From: a@b.pl\n\nDate: Mon, 2 Mar 2026 12:00:00 +0100\n"
    assert claimed_in(mail, 0, len(mail)) is None
    assert claimed_in(b"X" + mail.replace(b"\n\n", b"\n"), 1, len(mail)) == NOON


def test_the_first_line_and_other_spellings() -> None:
    for header in (b"Date:", b"date:", b"DATE:"):
        mail = header + b" Mon, 2 Mar 2026 12:00:00 +0100\r\nTo: a@b.pl\r\n\r\nHello\r\n"
        assert claimed_in(mail, 0, len(mail)) == NOON
