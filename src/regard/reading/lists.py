"""Lists: the mailing list that carried a message, from its headers (RFC 2369, RFC 2919, and what came before them)."""

import re
from typing import NamedTuple

from regard.reading.addresses import mailboxes
from regard.reading.parts import Headers, first

_MAILTO = re.compile(r"mailto:([^>?\s,]+@[^>?\s,]+)", re.IGNORECASE)
_LIST_ID = re.compile(r"<([^<>]+)>\s*$")
_OLD_LIST = re.compile(r"list\s+([^\s;]+@[^\s;]+)", re.IGNORECASE)


class Via(NamedTuple):
    """`id` names the list, `address` is where one posts to it; "" when there is none. `open` when its members may write to it."""

    id: str
    address: str
    open: bool


def list_of(headers: Headers) -> Via:
    """The list behind a message; all empty when none carried it."""
    post = first(headers, "list-post")
    address = _address(headers, post)
    written = first(headers, "list-id")
    if not written and not address:
        return Via("", "", False)
    named = _LIST_ID.search(written)
    name = (named[1] if named else written).strip().strip("<>").lower() or address
    return Via(name, address, bool(address) and not post.strip().upper().startswith("NO"))


def _address(headers: Headers, post: str) -> str:
    posted = _MAILTO.search(post)
    if posted:
        return posted[1].lower()
    for header in ("x-mailing-list", "x-beenthere", "x-original-list", "x-list", "x-ml-name"):
        boxes = mailboxes(first(headers, header))
        if boxes:
            return boxes[0].address
    old = _OLD_LIST.search(first(headers, "mailing-list"))
    return old[1].lower() if old else ""
