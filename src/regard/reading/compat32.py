"""The standard library's parser with its oldest policy (compat32), for what the fast parser refuses."""

import re
from base64 import b64decode
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header
from email.message import Message as Compat32
from functools import partial
from typing import Any

from regard.reading import limits
from regard.reading.charsets import decode
from regard.reading.parts import Headers, Leaf, check_tree

_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]{16,}")


def take_apart(data: bytes) -> tuple[Headers, list[Leaf], set[str]]:
    """Headers, leaves and the kinds of all parts. Raises a `limits.LimitBroken`."""
    try:
        root = message_from_bytes(data)
    except RecursionError:
        raise limits.TooDeep from None
    if len(root.keys()) > limits.HEADERS:
        raise limits.TooManyHeaders
    headers: Headers = {}
    for name, value in root.raw_items():
        written = str(value)
        if len(written) > limits.HEADER_LENGTH:
            raise limits.HeaderTooLong(name)
        headers.setdefault(name.strip().lower(), []).append(_decoded_words(written))
    kinds: set[str] = set()
    return headers, list(_leaves(root, kinds)), kinds


def _leaves(root: "Compat32[str, str]", kinds: set[str]) -> Iterator[Leaf]:
    waiting: list[tuple[Compat32[str, str], int]] = [(root, 0)]
    seen = 0
    while waiting:
        part, depth = waiting.pop()
        kind = part.get_content_type()
        kinds.add(kind)
        seen += 1
        check_tree(depth, seen)
        disposition = str(part.get("content-disposition", "")).split(";")[0].strip()
        filename = _safely(part.get_filename)
        inner = part.get_payload()
        if isinstance(inner, list) and not kind.startswith("message/"):
            waiting.extend((child, depth + 1) for child in reversed(inner) if not isinstance(child, str))
            continue
        kind = "text/plain" if kind.startswith("multipart/") else kind  # parts were announced, and none came
        charset = _safely(part.get_content_charset)
        yield Leaf(kind, charset, filename, disposition, "content-id" in part, partial(_payload, part))


def _payload(part: "Compat32[str, str]") -> bytes:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return b""
    if str(part.get("content-transfer-encoding", "")).strip().lower() == "base64" and _BASE64.fullmatch(content):
        return _cut_base64(content)
    return content


def _cut_base64(content: bytes) -> bytes:
    """Base64 that ends in the middle of a group, as far as it goes."""
    letters = b"".join(content.split()).rstrip(b"=")
    return b64decode(letters[: len(letters) // 4 * 4])


def _safely(get: Any) -> str:
    """What the old parser says of a parameter, "" where a crafted one makes it fail."""
    try:
        return str(get() or "")
    except (ValueError, LookupError, TypeError, IndexError, AttributeError):
        return ""


def _decoded_words(written: str) -> str:
    """Encoded words decoded, folds undone."""
    flat = " ".join(written.split())
    raw = flat.encode("utf-8", "surrogateescape")
    flat = decode(raw, "") if not raw.isascii() else flat
    if "=?" not in flat:
        return flat
    try:
        return "".join(decode(piece, charset or "") if isinstance(piece, bytes) else piece for piece, charset in decode_header(flat))
    except (ValueError, LookupError):
        return flat
