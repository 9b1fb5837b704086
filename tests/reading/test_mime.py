"""Bytes to headers and text: encodings, wrong labels, limits, what is attached."""

import base64

import pytest

from regard.facts.message import Unreadable
from regard.reading import limits
from regard.reading.charsets import decode
from regard.reading.mime import open_envelope
from regard.reading.reader import read
from tests.reading.written import FALLBACK, mail, message, readable

POLISH = "Zażółć gęślą jaźń, proszę."


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-2", "windows-1250", "us-ascii", "iso-8859-1", ""])
def test_utf8_is_read_whatever_the_label_says(declared: str) -> None:
    assert decode(POLISH.encode(), declared) == POLISH


@pytest.mark.parametrize("used", ["iso-8859-2", "cp1250"])
@pytest.mark.parametrize("declared", ["iso-8859-2", "windows-1250", "iso-8859-1", "", "utf-8", "x-no-such-charset"])
def test_polish_text_is_read_whichever_of_two_charsets_it_claims(used: str, declared: str) -> None:
    assert decode(POLISH.encode(used), declared) == POLISH


@pytest.mark.parametrize("text", ["Schöne Grüße aus München", "Ça va, à bientôt, cœur", "¿Qué tal mañana?"])
def test_western_text_stays_western(text: str) -> None:
    assert decode(text.encode("cp1252"), "iso-8859-1") == text


def test_encoded_words_and_folds_are_undone() -> None:
    found = message("Hi", Subject="=?iso-8859-2?Q?Pro=B6ba_o?=\n =?utf-8?B?IHN0YXdracSZ?=", From="=?utf-8?Q?Nowak,_=C5=81ucja?= <l@holt.example>")
    assert found.moment.subject == "Prośba o stawkię"
    assert found.participants[0].name == "Nowak, Łucja"
    assert found.participants[0].address == "l@holt.example"


def test_a_header_sent_as_bare_bytes_is_read_with_the_charset_of_the_body() -> None:
    raw = mail("Treść", Subject="X", Content_Type="text/plain; charset=iso-8859-2").replace(b"Subject: X", "Subject: Prośba żony".encode("iso-8859-2"))
    assert readable(raw).moment.subject == "Prośba żony"


def multipart(*parts: str, kind: str = "mixed") -> bytes:
    inner = "".join(f"--b\n{part}\n" for part in parts)
    return mail(f"{inner}--b--\n", Content_Type=f'multipart/{kind}; boundary="b"')


def test_plain_text_is_preferred_and_html_read_where_there_is_none() -> None:
    plain, html = "Content-Type: text/plain\n\nFrom the plain text.", "Content-Type: text/html\n\n<p>From the <b>HTML</b>.</p>"
    assert readable(multipart(plain, html, kind="alternative")).text == "From the plain text."
    assert readable(multipart(html, kind="alternative")).text == "From the HTML."


def test_what_markup_left_in_plain_text_is_a_space() -> None:
    found = message("The rates&nbsp;are ready.&nbsp; Thank you&nbsp;for waiting.")
    assert " ".join(one.text for one in found.sentences).split() == ["The", "rates", "are", "ready.", "Thank", "you", "for", "waiting."]


def test_what_is_attached_is_named_and_not_read() -> None:
    found = readable(
        multipart(
            "Content-Type: text/plain\n\nThe rates are attached.",
            'Content-Type: application/pdf; name="rates.pdf"\nContent-Disposition: attachment; filename="rates.pdf"\n\nxx',
            'Content-Type: text/plain\nContent-Disposition: attachment; filename="notes.txt"\n\nNot mine.',
            "Content-Type: image/png; name=logo.png\nContent-Disposition: inline\nContent-ID: <logo>\n\nxx",
            "Content-Type: application/pgp-signature; name=signature.asc\n\nxx",
        )
    )
    assert found.moment.attachments == ("rates.pdf", "notes.txt")
    assert found.text == "The rates are attached."


def test_broken_base64_is_still_read() -> None:
    whole = base64.b64encode(b"The rates are attached, all of them.").decode()
    assert "The rates" in readable(mail(whole[:-3], Content_Transfer_Encoding="base64")).text


@pytest.mark.parametrize(
    ("raw", "broken"),
    [
        (mail("x", **{f"X-{n}": "y" for n in range(limits.HEADERS + 1)}), limits.TooManyHeaders()),
        (mail("x", Subject="s" * (limits.HEADER_LENGTH + 1)), limits.HeaderTooLong("subject")),
        (mail("x", To=", ".join(f"p{n}@north.example" for n in range(limits.ADDRESSES + 1))), limits.TooManyAddresses()),
        (mail("words " * 200_000), limits.TextTooLong()),
        (multipart(*["Content-Type: text/plain\n\nx"] * (limits.PARTS + 1)), limits.TooManyParts()),
        (b"no mail at all", limits.NotMail()),
        (b"", limits.NotMail()),
    ],
)
def test_what_breaks_a_limit_is_unreadable_and_says_why(raw: bytes, broken: limits.LimitBroken) -> None:
    found = read(raw, FALLBACK)
    assert found == Unreadable(str(broken))
    assert str(broken)[0].isupper()
    assert str(broken).endswith(".")


@pytest.mark.parametrize("depth", [limits.DEPTH + 10, 3000])
def test_parts_within_parts_without_end_are_unreadable(depth: int) -> None:
    raw = "".join(f'Content-Type: multipart/mixed; boundary="b{n}x"\n\n--b{n}x\n' for n in range(depth)) + "Content-Type: text/plain\n\nx\n"
    assert read(b"From: a@b.example\n" + raw.encode(), FALLBACK) == Unreadable(str(limits.TooDeep()))


def test_parts_that_were_announced_and_never_came_leave_the_text() -> None:
    assert readable(mail("The rates are fine.", Content_Type='multipart/mixed; boundary="b"')).text == "The rates are fine."


def test_the_separator_of_an_mbox_is_no_header() -> None:
    assert "from ana@holt.example mon mar  2" not in open_envelope(b"From ana@holt.example Mon Mar  2 09:14:00 2026\n" + mail("x")).headers
    assert readable(b"From ana@holt.example Mon Mar  2 09:14:00 2026\n" + mail("x")) == readable(mail("x"))
