"""The encodings of mail: encoded words, transfer encodings, boundaries and parts.

Written out rather than left to the `email` package so that the built office is the same to the byte whatever release of Python
builds it. RFC 2045 to 2047.
"""

import base64
import binascii
from dataclasses import dataclass

from postroom.story import number

WORD_BYTES = 42


@dataclass(frozen=True)
class Part:
    """A MIME entity: its headers (Content-Type first) and its encoded body."""

    headers: tuple[tuple[str, str], ...]
    body: bytes


def encoded_words(text: str, charset: str = "utf-8") -> str:
    """A header value, as RFC 2047 encoded words where it is not ASCII."""
    if text.isascii():
        return text
    chunks, chunk = [], ""
    for char in text:
        if len((chunk + char).encode(charset)) > WORD_BYTES:
            chunks.append(chunk)
            chunk = ""
        chunk += char
    words = (base64.b64encode(part.encode(charset)).decode() for part in (*chunks, chunk))
    return "\r\n ".join(f"=?{charset}?B?{word}?=" for word in words).replace("\r\n", "\n")


def named_address(name: str, mail: str, charset: str = "utf-8") -> str:
    """`Name <mail>` with the name encoded or quoted when it must be."""
    if not name:
        return mail
    shown = encoded_words(name, charset)
    special = name.isascii() and any(char in name for char in '(),.:;<>@[]"')
    return f'"{shown}" <{mail}>' if special else f"{shown} <{mail}>"


def speakable(text: str, charset: str) -> str:
    """The charset itself if it can say the text, else utf-8."""
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return "utf-8"
    return charset


def text_part(text: str, subtype: str, charset: str, transfer: str, flowed: bool = False) -> Part:
    """A text entity in one of the transfer encodings."""
    data = text.encode(charset)
    body = {"base64": in_base64, "quoted-printable": in_quoted_printable}.get(transfer, bytes)(data)
    kind = f"text/{subtype}; charset={charset}" + ("; format=flowed" if flowed else "")
    return Part((("Content-Type", kind), ("Content-Transfer-Encoding", transfer)), body)


def in_base64(data: bytes) -> bytes:
    """Base64 in lines of 76."""
    return base64.encodebytes(data)


def in_quoted_printable(data: bytes) -> bytes:
    """Quoted-printable text."""
    return binascii.b2a_qp(data, istext=True)


def joined(kind: str, parts: list[Part], seed: str) -> Part:
    """Several entities in one multipart, with a boundary made from the seed."""
    boundary = f"_00{len(parts)}_{number(seed + kind):08x}{number(kind + seed):08x}_"
    inner = b"".join(b"--" + boundary.encode() + b"\n" + written(part) + b"\n" for part in parts)
    return Part((("Content-Type", f'multipart/{kind};\n\tboundary="{boundary}"'),), inner + f"--{boundary}--\n".encode())


def written(part: Part) -> bytes:
    """An entity as bytes: headers, blank line, body."""
    return "".join(f"{name}: {value}\n" for name, value in part.headers).encode() + b"\n" + part.body
