"""Texts: the bytes of a calendar, an address book or a table as text, whatever program wrote them."""

import re
from typing import Final

UNICODE: Final = "utf-8-sig"
MARKS: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""How a file of sixteen-bit letters begins (a spreadsheet's "Unicode text")."""
ESCAPED: Final = re.compile(r"\\(.)")
POLISH: Final = "cp1250"
"""Windows' character set in central Europe; its letters of western Europe are mostly those of cp1252."""


def decoded(data: bytes) -> str:
    """The text: what a byte order mark says, else UTF-8, else as Windows writes it in central Europe; with plain line ends."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return _plain(data.decode(name, "replace"))
    try:
        return _plain(data.decode(UNICODE))
    except UnicodeDecodeError:
        return _plain(data.decode(POLISH, "replace"))


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def unescaped(value: str) -> str:
    """A value of a calendar or a card as meant: "\\n" is a new line, "\\," a comma (RFC 5545 3.3.11, RFC 6350 3.4)."""
    return ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
