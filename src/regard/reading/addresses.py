"""Addresses: who a header names, as written; tolerant of names with bare commas, missing brackets and lists that hide "@".

RFC 5322 section 3.4 for what is right; the rest is what mail of thirty years looks like.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

# A quoted name, a comment, or anything up to the next comma: never backtracks over the same text twice.
_PIECE = re.compile(r'(?:"(?:[^"\\]|\\.)*"|\([^()]*\)|<[^<>]*>|[^,;])+')
_IN_BRACKETS = re.compile(r"<\s*([^<>]*)\s*>\s*$")
_COMMENT = re.compile(r"\(([^()]*)\)")
_SPELT_OUT = re.compile(r"^([\w.+-]+) at ([\w-]+(?:\.[\w-]+)+)$")
_GROUP = re.compile(r"^[^@<>\"]*:(?!//)")
# An apostrophe at the edge of a word is a quotation mark that a directory left around a name; one inside ("o'brien") belongs to it.
_QUOTE_MARKS = re.compile(r"(?<![^.@])'|'(?![^.@])")
# People write to the same people again and again; longer pieces are rare, and made to fill the memory.
_REMEMBERED = 10_000
_LONGEST_REMEMBERED = 120


class Mailbox(NamedTuple):
    """One address, lower case, and the name beside it, "" when absent."""

    name: str
    address: str


def mailboxes(written: str) -> Sequence[Mailbox]:
    """The mailboxes of an address header, in order; what holds no address is passed over."""
    if not written:
        return ()
    return _known_mailboxes(written) if len(written) <= _LONGEST_REMEMBERED else _mailboxes(written)


@lru_cache(maxsize=_REMEMBERED)
def _known_mailboxes(written: str) -> Sequence[Mailbox]:
    return _mailboxes(written)


def _mailboxes(written: str) -> Sequence[Mailbox]:
    found = []
    carried = ""
    for piece in _PIECE.findall(written):
        whole = f"{carried},{piece}" if carried else piece
        box = _known_mailbox(whole) if len(whole) <= _LONGEST_REMEMBERED else _mailbox(whole)
        if box is None:
            carried = whole
        else:
            carried = ""
            found.append(box)
    return tuple(found)


@lru_cache(maxsize=_REMEMBERED)
def _known_mailbox(piece: str) -> Mailbox | None:
    return _mailbox(piece)


def _mailbox(piece: str) -> Mailbox | None:
    if ":" in piece:
        piece = _GROUP.sub("", piece, count=1)
    bracketed = _IN_BRACKETS.search(piece)
    if bracketed:
        address = _clean_address(bracketed[1])
        return Mailbox(clean_name(piece[: bracketed.start()]), address) if address else None
    comment = _COMMENT.search(piece) if "(" in piece else None
    bare = (_COMMENT.sub("", piece) if comment else piece).strip().strip("<>\"' ")
    spelt = _SPELT_OUT.match(bare)
    if spelt:
        bare = f"{spelt[1]}@{spelt[2]}"
    if "@" not in bare:
        return None
    if " " in bare:
        words = bare.split()
        bare = next((word for word in words if "@" in word), "")
        name = " ".join(word for word in words if word != bare)
        return Mailbox(clean_name(name), _clean_address(bare))
    return Mailbox(clean_name(comment[1]) if comment else "", _clean_address(bare))


def _clean_address(written: str) -> str:
    address = written.strip().strip("<>\"',; ").lower()
    address = address.removeprefix("mailto:").removeprefix("smtp:")
    address = _QUOTE_MARKS.sub("", address) if "'" in address else address
    return address if " " not in address else address.replace(" at ", "@").replace(" ", "")


def clean_name(written: str) -> str:
    """A display name without the quotes and escapes around it."""
    name = written.strip()
    if not name:
        return ""
    while len(name) > 1 and name[0] == name[-1] and name[0] in "\"'":
        name = name[1:-1].strip()
    if "\\" in name:
        name = name.replace('\\"', '"').replace("\\(", "(").replace("\\)", ")")
    return " ".join(name.strip(" ,\"'").split())
