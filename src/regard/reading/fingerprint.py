"""The fingerprint of a message's text: what makes two copies of one mail the same moment.

It never changes again, because the keys of moments, acts and entries by hand rest on it. So it knows nothing of the cutters, which
will get better: lines that begin with ">" are left out, the text ends at a line of 20 or more underscores (below it lists add their
footer) or at "-- " (below it a signature, which lists add to as well), and of the rest only letters and digits count, in one case:
programs that store and pass on mail change wrapping, spaces and quotes, not words.
"""

import re
from hashlib import blake2b

from selectolax.lexbor import LexborHTMLParser

FINGERPRINT_RULE = 1
_FINGERPRINT_BYTES = 16
_UNDERSCORES = "_" * 20
_DASHES = "-- "
_END = re.compile(rf"^(?:{_UNDERSCORES}|{_DASHES}[^\S\n]*$)", re.MULTILINE)
_NOT_LETTERS = re.compile(r"[\W_]+")
_ASCII_NOT_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())


def fingerprint(plain: str, html: str) -> str:
    """32 hexadecimal digits for the text of a message: its plain text, or where there is none that of its HTML."""
    text = plain if plain.strip() else _bare_text(html)
    return blake2b(_letters(_spoken(text)), digest_size=_FINGERPRINT_BYTES).hexdigest()


def _letters(text: str) -> bytes:
    """Its letters and digits, in one case."""
    if text.isascii():
        return text.encode().translate(None, _ASCII_NOT_LETTERS).lower()
    bare = text.encode("utf-8", "surrogatepass").translate(None, _ASCII_NOT_LETTERS).decode("utf-8", "surrogatepass")  # few signs are left to look for
    return _NOT_LETTERS.sub("", bare).casefold().encode("utf-8", "surrogatepass")


def _spoken(text: str) -> str:
    """Without quotes, and what stands below the text."""
    if _UNDERSCORES in text or _DASHES in text:
        end = _END.search(text)
        text = text[: end.start()] if end else text
    return "\n".join([line for line in text.split("\n") if line[:1] != ">"]) if ">" in text else text


def _bare_text(html: str) -> str:
    if not html:
        return ""
    tree = LexborHTMLParser(html)
    for node in tree.css("script, style, title"):
        node.decompose()
    return str(tree.root.text(deep=True, separator=" ")) if tree.root is not None else ""
