"""Names of files and folders as text that any store can keep, and as a person would say them."""

import base64
import binascii
import re
import unicodedata
from typing import Final

MAILBOX_ENDINGS: Final = (".mbox.txt", ".mboxcl2", ".mboxcl", ".mboxrd", ".mboxo", ".mbox", ".mbx")
SUBFOLDERS_ENDING: Final = ".sbd"
"""Thunderbird keeps the subfolders of Archives in Archives.sbd."""
SHIFTED: Final = re.compile(r"&([A-Za-z0-9+,]*)-")
APPLE_INSIDE: Final = re.compile(r"(?:Data|Messages|\d{1,2}|[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12})$")
"""What Apple Mail puts between INBOX.mbox and the messages."""


def storable(name: str) -> str:
    r"""The name as UTF-8 text; bytes that are no text become "\xff", so that two names stay two."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return name


def folder_name(parts: tuple[str, ...]) -> str:
    """What a person calls the folder at this path within its source: ("Old.sbd", "2019.mbox") is "Old/2019", (".Sent",) is "Sent"."""
    said: list[str] = []
    in_mailbox = False
    for part in parts:
        if not (in_mailbox and APPLE_INSIDE.match(part)):
            said.extend(_said(part))
        in_mailbox = in_mailbox or has_mailbox_ending(part)
    return "/".join(said)


def _said(part: str) -> list[str]:
    plain = unicodedata.normalize("NFC", storable(unshifted(part)))
    if plain.startswith("."):
        return [level for level in plain.split(".") if level]
    return [without_ending(plain).strip() or plain]


def has_mailbox_ending(name: str) -> bool:
    """Whether the name says that it is a mailbox: "Inbox.mbox"."""
    return name.lower().endswith(MAILBOX_ENDINGS)


def without_ending(name: str) -> str:
    """The name without the ending of a mailbox or of a folder of subfolders."""
    for ending in (*MAILBOX_ENDINGS, SUBFOLDERS_ENDING):
        if name.lower().endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)]
    return name


def unshifted(name: str) -> str:
    """A folder's name out of IMAP's modified UTF-7 (RFC 3501, 5.1.3): "Wys&AUI-ane" is "Wysłane"; left as it is where it is none."""
    return SHIFTED.sub(lambda found: _decoded(found.group(1)) or found.group(0), name)


def _decoded(coded: str) -> str | None:
    if not coded:
        return "&"
    try:
        return base64.b64decode(coded.replace(",", "/") + "=" * (-len(coded) % 4)).decode("utf-16-be")
    except (binascii.Error, UnicodeDecodeError):
        return None
