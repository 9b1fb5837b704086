"""Real mail as moments, by a plain stand-in for the reader (stdlib only), so that joining is measured apart from reading.

A line is quoted when it begins with ">" or stands under a forwarded or original header; own otherwise. Everything else of
the reader (kinds, languages, acts) is left at its default.
"""

import email
import re
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, mktime_tz, parsedate_tz
from hashlib import blake2b
from pathlib import Path
from typing import Any

from regard.facts.keys import key_of
from regard.facts.moment import Moment, Participant, Role

MARK = re.compile(r"^\s*((re|aw|sv|odp|fwd?|fw|pd|wg)(\[\d+\])?\s*:\s*|\[(?!(rfc|patch|bug|resend)\b)[^\]\d]{1,30}\]\s*)", re.I)
FORWARD = re.compile(r"^\s*(fwd?|fw|pd|wg)\s*:", re.I)
BELOW = re.compile(
    r"^\s*(-{2,}\s*(original message|forwarded by|begin forwarded)|_{20,}\s*$|from:\s.+@|.{3,60}@.{3,60} on \d\d/\d\d/\d{2,4})", re.I
)
GREETING = re.compile(r"^\s*(?:hi|hello|hey|dear|cześć|czesc|witaj)\s+([\w .&,-]{2,40}?)\s*[,!:.-]*\s*$", re.I)
LETTERS = 20


def split_mbox(path: Path) -> Iterator[bytes]:
    yield from (part for part in re.split(rb"(?m)^From mboxrd@z .*\n", path.read_bytes()) if part.strip())


def moments_of_mbox(path: Path) -> Iterator[tuple[Moment, list[Participant]]]:
    for data in split_mbox(path):
        yield read(data)


def moments_of_tree(path: Path) -> Iterator[tuple[Moment, list[Participant], str]]:
    for file in sorted(one for one in path.rglob("*") if one.is_file()):
        moment, people = read(file.read_bytes())
        yield moment, people, str(file.parent.relative_to(path))


def read(data: bytes) -> tuple[Moment, list[Participant]]:
    mail = email.message_from_bytes(data)
    subject = header(mail, "Subject")
    people = participants(mail)
    own, quoted = split_lines(text_of(mail))
    author = people[0].address if people and people[0].role == "from" else ""
    parsed = parsedate_tz(header(mail, "Date"))
    instant = safe_instant(parsed)
    return Moment(
        key=key_of(author, instant, subject.lower().strip(), " ".join(own).lower()),
        message_id=header(mail, "Message-ID").strip().strip("<>"),
        in_reply_to=next(iter(re.findall(r"<([^<>\s]+)>", header(mail, "In-Reply-To"))), ""),
        references=tuple(re.findall(r"<([^<>\s]+)>", header(mail, "References"))),
        claimed=instant,
        instant=instant,
        zone=0,
        subject=subject,
        topic=topic_of(subject),
        kind="list" if mail["List-Id"] else "person",
        kind_reason="",
        list_id=next(iter(re.findall(r"<([^<>]+)>", header(mail, "List-Id"))), "").lower(),
        language="en",
        forward=bool(FORWARD.match(subject)),
        own_words=sum(len(line.split()) for line in own),
        attachments=(),
        greeted=greeted_in(own),
        quoted=fingerprints(quoted),
        lines=fingerprints(own),
    ), people


def header(mail: Message, name: str) -> str:
    raw = str(mail[name] or "")
    try:
        return str(make_header(decode_header(raw))).replace("\n", " ")
    except (ValueError, LookupError, UnicodeError):
        return raw


def safe_instant(parsed: Any) -> int:
    try:
        return int(mktime_tz(parsed)) if parsed else 0
    except (ValueError, OverflowError):
        return 0


def topic_of(subject: str) -> str:
    while match := MARK.match(subject):
        subject = subject[match.end() :]
    return " ".join(subject.lower().split())


def participants(mail: Message) -> list[Participant]:
    found: list[Participant] = []
    roles: tuple[tuple[str, Role, str], ...] = (
        ("From", "from", "X-From"),
        ("To", "to", "X-To"),
        ("Cc", "cc", "X-cc"),
        ("Bcc", "bcc", "X-bcc"),
    )
    for name, role, exchange in roles:
        raw = [header(mail, name)]
        if name == "From" and re.search(r"\bvia\b", raw[0]) and mail["Reply-To"]:
            raw = [header(mail, "Reply-To")]
        pairs = [(shown, address) for shown, address in getaddresses(raw) if "@" in address]
        outlook = exchange_names(header(mail, exchange))
        if len(outlook) != len(pairs):
            outlook = [("", "")] * len(pairs)
        if name == "From":
            pairs = pairs[:1]
        for position, ((shown, address), (outer, directory)) in enumerate(zip(pairs, outlook, strict=False)):
            found.append(Participant(role, position, address.lower(), shown or outer, directory))
    return found


def exchange_names(text: str) -> list[tuple[str, str]]:
    if "</O=" in text or "<" in text:
        pieces = re.findall(r"\s*([^<>]*?)\s*<([^<>]*)>\s*,?", text)
        return [(name.strip(" ,"), directory_in(where)) for name, where in pieces]
    return [(name.strip(), "") for name in text.split(",") if name.strip()]


def directory_in(where: str) -> str:
    found = re.findall(r"cn=([^/]+)", where, re.I)
    return f"CN={found[-1].upper()}" if found else ""


def text_of(mail: Message) -> str:
    plain = next((part for part in mail.walk() if part.get_content_type() == "text/plain"), None)
    html = next((part for part in mail.walk() if part.get_content_type() == "text/html"), None)
    part = plain or html
    if part is None:
        return ""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    text = data.decode("utf-8", "replace")
    return text if part is plain else re.sub(r"<[^>]+>", " ", re.sub(r"(?i)<br|</p|</div", "\n<", text))


def split_lines(text: str) -> tuple[list[str], list[str]]:
    own: list[str] = []
    quoted: list[str] = []
    below = False
    for line in text.splitlines():
        if line.startswith("-- ") and not below:
            break
        if line.lstrip().startswith(">"):
            quoted.append(line)
            continue
        below = below or (bool(BELOW.match(line)))
        (quoted if below else own).append(line)
    return own, quoted


def fingerprints(lines: list[str]) -> tuple[int, ...]:
    found = []
    for line in lines:
        letters = "".join(character for character in line.lower() if character.isalnum())
        if len(letters) >= LETTERS:
            found.append(int.from_bytes(blake2b(letters.encode("utf-8", "replace"), digest_size=8).digest(), "big"))
    return tuple(found)


def greeted_in(own: list[str]) -> tuple[str, ...]:
    first = next((line for line in own if line.strip()), "")
    match = GREETING.match(first)
    if not match:
        short = re.match(r"^\s*([A-Z][\w.-]{1,15})\s*[,-]+\s*$", first)
        return (short.group(1).lower(),) if short else ()
    return tuple(name.strip().lower() for name in re.split(r",|&|\band\b|\bi\b", match.group(1)) if name.strip())
