"""MIME: the bytes of one message to its headers, its text and the names of what is attached.

The fast parser first; the standard library's parser with its oldest policy (compat32) when the fast one refuses. Never the
library's newer policies: one crafted header costs them nine seconds and 3.8 GB.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple

from fast_mail_parser import ParseError, parse_email_tree

from regard.reading import compat32, limits
from regard.reading.charsets import decode, repair_header
from regard.reading.parts import Headers, Leaf, check_tree, first

_MAIL_HEADERS = frozenset({"from", "to", "date", "subject", "message-id", "received", "return-path", "x-from", "cc", "sender"})
_SEALS = ("signature.asc", "smime.p7s", "smime.p7m", "pgp.asc", "openpgp_digital_signature.asc")

_BYTES_A_LETTER = 4
HARD_SPACE = "&nbsp;"
"""What programs leave of markup that they turned into plain text."""


class Envelope(NamedTuple):
    """A message taken apart.

    `headers` by lower-case name, in order, decoded and unfolded. `plain` is the readable text, `html` the markup where there is no plain text,
    `attachments` the names of attached files, `calendar` whether an invitation lies in it, `report` whether it reports on a delivery,
    `embedded` whether a whole message lies in it.
    """

    headers: Headers
    plain: str
    html: str
    attachments: tuple[str, ...]
    calendar: bool
    report: bool
    embedded: bool


def open_envelope(data: bytes) -> Envelope:
    """Take a message apart. Raises a `limits.LimitBroken` with the reason."""
    data = _without_separator(data)
    try:
        taken = _take_apart(data) or compat32.take_apart(data)
        return _envelope(*taken, data)
    except ParseError:  # the fast parser decodes late and is strict with broken base64
        return _envelope(*compat32.take_apart(data), data)


def _envelope(headers: Headers, leaves: list[Leaf], kinds: set[str], data: bytes) -> Envelope:
    if _MAIL_HEADERS.isdisjoint(headers):
        raise limits.NotMail
    _check_headers(headers, len(data))
    if not data.isascii() or b"=?" in data:
        _repair(headers, next((leaf.charset for leaf in leaves if leaf.charset), ""))
    plain = _text_of(leaves, "text/plain", limits.TEXT_LENGTH).replace(HARD_SPACE, " ")
    return Envelope(
        headers,
        plain,
        "" if plain.strip() else _text_of(leaves, "text/html", limits.HTML_LENGTH),
        tuple(leaf.filename or leaf.kind for leaf in leaves if _is_attachment(leaf)),
        "text/calendar" in kinds,
        "multipart/report" in kinds or "message/delivery-status" in kinds,
        "message/rfc822" in kinds,
    )


def _repair(headers: Headers, charset: str) -> None:
    """Read headers again that were sent as bare bytes, or decoded from encoded words."""
    for values in headers.values():
        for n, value in enumerate(values):
            if not value.isascii():
                values[n] = repair_header(value, charset)


def _without_separator(data: bytes) -> bytes:
    """Without blank lines in front and without the separator line of an mbox."""
    data = data.lstrip(b"\r\n") if data[:1] in b"\r\n" else data
    while data.startswith((b"From ", b">From ")):
        data = data[data.find(b"\n") + 1 :] if b"\n" in data else b""
    return data


def _take_apart(data: bytes) -> tuple[Headers, list[Leaf], set[str]] | None:
    """With the fast parser; None when it saw no mail in it, which the slow one may."""
    root = parse_email_tree(data, mode="lazy")
    headers = _lower(root.headers)
    parted = root.content_type.lower().startswith("multipart/")
    if not _MAIL_HEADERS.intersection(headers) or (parted and not root.children):
        return None
    kinds: set[str] = set()
    return headers, list(_fast_leaves(root, headers, kinds)), kinds


def _lower(found: dict[str, list[str]]) -> Headers:
    headers: Headers = {name.strip().lower(): values for name, values in found.items()}
    if len(headers) == len(found):
        return headers
    headers = {}
    for name, values in found.items():
        headers.setdefault(name.strip().lower(), []).extend(values)
    return headers


def _fast_leaves(root: Any, headers: Headers, kinds: set[str]) -> Iterator[Leaf]:
    """The leaves in order, without recursion; embedded messages are not entered. `headers` are the root's."""
    waiting = [(root, 0)]
    seen = 0
    while waiting:
        part, depth = waiting.pop()
        kind = part.content_type.lower()
        kinds.add(kind)
        seen += 1
        check_tree(depth, seen)
        if part.is_message and depth:
            yield Leaf(kind, "", part.filename or "", part.disposition or "", False, bytes)
            continue
        children = part.children
        if children:
            waiting.extend((child, depth + 1) for child in reversed(children))
            continue
        charset = _charset(_lower(part.headers) if depth else headers) if kind.startswith("text/") else ""
        yield Leaf(kind, charset, part.filename or "", part.disposition or "", bool(part.content_id), partial(_content, part))


def _content(part: Any) -> bytes:
    return part.content or b""


def _charset(headers: Headers) -> str:
    """The charset that the Content-Type header names, "" when it names none."""
    low = first(headers, "content-type").lower()
    at = low.find("charset=")
    return low[at + len("charset=") :].split(";")[0].strip().strip('"').split("\n")[0] if at >= 0 else ""


def _check_headers(headers: Headers, size: int) -> None:
    if len(headers) > limits.HEADERS or sum(map(len, headers.values())) > limits.HEADERS:
        raise limits.TooManyHeaders
    if size <= limits.HEADER_LENGTH:  # no header is longer than the whole
        return
    for name in [name for name, values in headers.items() if any(len(value) > limits.HEADER_LENGTH for value in values)]:
        if not name.startswith("x-"):
            raise limits.HeaderTooLong(name)
        del headers[name]  # extensions hold nothing that is needed to read the mail


def _is_attachment(leaf: Leaf) -> bool:
    """A file that a person attached: not an inline picture, a seal, an invitation or the text itself."""
    if leaf.kind.startswith("message/rfc822"):
        return True
    if leaf.filename.lower() in _SEALS or leaf.kind in ("text/calendar", "application/pgp-encrypted"):
        return False
    if leaf.kind.startswith("image/") and leaf.disposition.lower() != "attachment":
        return not leaf.inline_id and leaf.disposition.lower() != "inline" and bool(leaf.filename)
    return bool(leaf.filename) or leaf.disposition.lower() == "attachment"


def _text_of(leaves: list[Leaf], kind: str, limit: int) -> str:
    """The text of all parts of this kind that are shown rather than attached, one under the other."""
    shown = [(leaf.content(), leaf.charset) for leaf in leaves if (leaf.kind or "text/plain") == kind and not _is_attachment(leaf)]
    if sum(len(content) for content, _ in shown) > limit * _BYTES_A_LETTER:
        raise limits.TextTooLong
    text = "\n".join(decode(content, charset) for content, charset in shown if content)
    if len(text) > limit:
        raise limits.TextTooLong
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "") if "\r" in text or "\x00" in text else text
