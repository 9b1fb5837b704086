"""Charsets: bytes of text to characters, also where the declared charset is wrong.

UTF-8 is believed before any label: other text almost never happens to be valid UTF-8. Polish mail of older programs often says
iso-8859-2 and means windows-1250, the other way round, or says nothing; the letters that only one of the two makes tell which.
"""

import codecs
import re

_SHIFTING = ("iso-2022", "utf-7", "hz", "utf-16", "utf-32")
_EAST_ASIAN = ("gb", "big5", "shift", "sjis", "euc", "ks_c", "cp93", "cp949", "cp950", "windows-31j")
_CENTRAL = {"iso-8859-2", "iso8859-2", "latin2", "latin-2", "windows-1250", "cp1250", "x-cp1250"}
_WESTERN = {"", "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "utf-8", "utf8", "8bit", "unknown-8bit"}
_POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")
# What the Polish letters look like when windows-1250 or iso-8859-2 is read as Western: signs in the middle of words.
_SIGN_IN_WORD = re.compile(r"(?<=[A-Za-zà-ÿ])[³¿¹±¶¼](?=[a-zà-ÿ])")
_ASCII = bytes(range(128))


def decode(data: bytes, declared: str) -> str:
    """The text of `data`; never raises. `declared` is the charset as the mail names it, "" when it names none."""
    label = declared.strip().strip("'\"").lower()
    if label.startswith(_SHIFTING) or label.startswith(_EAST_ASIAN):
        return _as_declared(data, label)
    if data.isascii():
        return data.decode("ascii")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_8bit(data, label)


def _decode_8bit(data: bytes, label: str) -> str:
    if label in _CENTRAL:
        first = "iso-8859-2" if "2" in label and "125" not in label else "cp1250"
        return min((data.decode(charset, "replace") for charset in _in_order(first)), key=_foreignness)
    if label not in _WESTERN:
        return _as_declared(data, label)
    mostly_utf8 = data.decode("utf-8", "replace")
    if mostly_utf8.count("\ufffd") * 20 < len(data.translate(None, _ASCII)):
        return mostly_utf8
    western = data.decode("cp1252", "replace")
    if _SIGN_IN_WORD.search(western):
        return min((data.decode(charset, "replace") for charset in ("cp1250", "iso-8859-2")), key=_foreignness)
    return western


def _in_order(first: str) -> tuple[str, str]:
    return (first, "cp1250" if first == "iso-8859-2" else "iso-8859-2")


def _foreignness(text: str) -> int:
    """How many characters are neither ASCII nor Polish letters nor plain typography; control characters weigh most."""
    total = 0
    for char in text:
        if char > "\x7f" and char not in _POLISH:
            total += 5 if char < "\xa0" or char == "\ufffd" else 0 if char in "–—„”“’…•\xa0°§€" else 1
    return total


def _as_declared(data: bytes, label: str) -> str:
    try:
        return data.decode(codecs.lookup(label).name, "replace")
    except (LookupError, ValueError):
        return decode(data, "")


def repair_header(text: str, declared: str) -> str:
    """A header that was sent as bare bytes and read as Latin-1, read again with what the body declares."""
    if text.isascii():
        return text
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        return text
    if declared.lower() in _CENTRAL or _SIGN_IN_WORD.search(text):
        return decode(data, declared)
    return text
