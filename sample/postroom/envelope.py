"""Real mail from a written letter: headers as its program writes them, parts, attachments, and the marks of the way it came."""

from dataclasses import replace
from datetime import timedelta

from postroom import FICTION
from postroom.attachments import attachment
from postroom.clock import rfc_date
from postroom.encoding import Part, encoded_words, joined, named_address, speakable, text_part, written
from postroom.hypertext import html_of
from postroom.office import Office
from postroom.plain import text_of
from postroom.story import Letter, number

MAILERS = {
    "outlook": ("X-Mailer", "Microsoft Outlook 16.0"),
    "iphone": ("X-Mailer", "iPhone Mail (23A341)"),
    "thunderbird": ("User-Agent", "Mozilla Thunderbird"),
    "web": ("User-Agent", "Roundcube Webmail/1.6.6"),
}
NETS = ("192.0.2", "198.51.100", "203.0.113")

Header = tuple[str, str]


def mail_of(office: Office, letter: Letter, owner: str) -> bytes:
    """A letter as it lies in its owner's mailbox: with Received lines if it came, with Bcc if it was sent."""
    content = content_of(office, letter)
    way = [("Bcc", people(office, letter.bcc))] if letter.sender == owner and letter.bcc else []
    came = [] if letter.sender == owner else received(office, letter, owner)
    headers = [*came, *headers_of(office, letter), *way, ("X-Fiction", FICTION), ("MIME-Version", "1.0"), *content.headers]
    return written(Part(tuple(headers), content.body))


def headers_of(office: Office, letter: Letter) -> list[Header]:
    """The headers the sender's program wrote."""
    sender = office.sender(letter)
    rows = [
        ("From", named_address(sender.name, sender.mail, sender.charset)),
        ("To", people(office, letter.to)),
        ("Cc", people(office, letter.cc)),
        ("Subject", encoded_words(office.subject(letter), sender.charset)),
        ("Date", rfc_date(letter.sent, sender.zone)),
        ("Message-ID", "" if letter.option("no-id") else office.message_id(letter)),
        *threading(office, letter),
        MAILERS.get(office.client(letter), ("", "")),
        ("Auto-Submitted", letter.option("auto")),
        *letter.headers,
    ]
    return [(name, value) for name, value in rows if value]


def threading(office: Office, letter: Letter) -> list[Header]:
    """In-Reply-To and References, and Outlook's Thread-Topic."""
    known = [one for one in office.ancestors(letter) if not one.option("no-id")]
    rows = [("References", "\n ".join(office.message_id(one) for one in known))]
    if known and letter.option("re"):
        rows.insert(0, ("In-Reply-To", office.message_id(known[-1])))
    if office.client(letter) == "outlook":
        topic = office.subject(office.ancestors(letter)[0] if letter.parent else letter)
        rows.append(("Thread-Topic", encoded_words(topic)))
    return rows


def people(office: Office, keys: tuple[str, ...]) -> str:
    """The addresses of a header, folded one a line."""
    return ",\n\t".join(named_address(office.cast[key].name, office.cast[key].mail) for key in keys)


def received(office: Office, letter: Letter, owner: str) -> list[Header]:
    """The Received lines of a mail that came in, newest first."""
    sender, to = office.sender(letter), office.cast[owner]
    dice = number(letter.id + owner)
    arrived = letter.sent + timedelta(seconds=2 + dice % 9)
    net = NETS[number(sender.domain) % 3]
    hop = f"from mail.{sender.domain} (mail.{sender.domain} [{net}.{dice % 250 + 2}])\n\tby mx1.{to.domain} (Postfix) with ESMTPS id 4X{dice:08X}"
    return [
        ("Return-Path", f"<{sender.mail}>"),
        ("Received", f"{hop}\n\tfor <{to.mail}>; {rfc_date(arrived, to.zone)}"),
    ]


def content_of(office: Office, letter: Letter) -> Part:
    """Text, HTML and attachments in the order and encoding of the letter's program."""
    client, sender = office.client(letter), office.sender(letter)
    text = text_of(office, letter) + footer(letter)
    charset = speakable(text, letter.option("charset") or sender.charset)
    body = text_body(office, letter, text, charset, client)
    if letter.option("calendar"):
        return invitation_body(letter, text, charset)
    parts = [attachment(name.strip()) for name in letter.option("attach").split(",") if name.strip()]
    return joined("mixed", [body, *parts], letter.id) if parts else body


def footer(letter: Letter) -> str:
    """What a mailing list puts under everything."""
    return f"{letter.option('footer')}\n" if letter.option("footer") else ""


def invitation_body(letter: Letter, text: str, charset: str) -> Part:
    """An invitation: the words and, beside them, the calendar entry (RFC 6047)."""
    method = letter.option("method")
    entry = text_part(letter.option("calendar"), "calendar", "utf-8", "base64")
    kind = ("Content-Type", f"text/calendar; charset=utf-8; method={method}")
    return joined("alternative", [text_part(text, "plain", charset, "quoted-printable"), replace(entry, headers=(kind, *entry.headers[1:]))], letter.id)


def text_body(office: Office, letter: Letter, text: str, charset: str, client: str) -> Part:
    """The readable part: plain, HTML, or one beside the other."""
    transfer = "base64" if client == "outlook" and office.sender(letter).ui == "pl" else "quoted-printable"
    if client in {"thunderbird", "web", "robot-text"} or letter.option("shape") == "text" or (client == "iphone" and not letter.parent):
        plain_transfer = ("7bit" if text.isascii() else "8bit") if client != "iphone" else "quoted-printable"
        return text_part(text, "plain", charset, plain_transfer, flowed=client == "thunderbird")
    html = text_part(html_of(office, letter, charset), "html", speakable(text, charset), transfer)
    if letter.option("html") == "only":
        return html
    return joined("alternative", [text_part(text, "plain", charset, transfer), html], letter.id)
