"""Who takes part: author and recipients of one message, with the true sender behind a list and the names an Exchange export kept."""

import re
from typing import NamedTuple

from regard.facts.moment import Participant, Role
from regard.reading import limits
from regard.reading.addresses import Mailbox, clean_name, mailboxes
from regard.reading.parts import Headers, first

_DIRECTORY = re.compile(r"<?\s*/O=[^<>]*?/(CN=[^/<>]+)\s*>", re.IGNORECASE)
_VIA = re.compile(r"^(.*\S)\s+(?:via|za pośrednictwem|przez)\s+\S.*$", re.IGNORECASE)
_VIA_WORDS = (" via ", " przez ", " za pośrednictwem ")
_X_ENTRY = re.compile(r"[^<>]*?<[^<>]*>(?:@\w+)?(?:\s*<[^<>]*>)?")
_ROLES: tuple[tuple[Role, str, str], ...] = (("to", "to", "x-to"), ("cc", "cc", "x-cc"), ("bcc", "bcc", "x-bcc"))
NOBODY = "unknown@invalid"


class Known(NamedTuple):
    """What an Exchange export says of one mailbox: the name and the directory's own name for it, "" when absent."""

    name: str
    directory: str


def who_takes_part(headers: Headers, list_address: str) -> tuple[Participant, ...]:
    """The author first, then To, Cc, Bcc in order. Raises `limits.TooManyAddresses`."""
    author = true_author(headers, list_address)
    known = _known(first(headers, "x-from"), 1)
    found = [_participant("from", 0, author, known[0] if known else None)]
    for role, header, export in _ROLES:
        boxes = [box for line in headers.get(header, ()) for box in mailboxes(line)]
        if len(boxes) + len(found) > limits.ADDRESSES:
            raise limits.TooManyAddresses
        exported = _known(first(headers, export), len(boxes)) if boxes else []
        for position, box in enumerate(boxes):
            found.append(_participant(role, position, box, exported[position] if exported else None))
    return tuple(found)


def true_author(headers: Headers, list_address: str) -> Mailbox:
    """The author, also where a list wrote itself into From ("Ana via Gardeners <list>") and put the author elsewhere."""
    boxes = mailboxes(first(headers, "from")) or mailboxes(first(headers, "sender")) or mailboxes(first(headers, "return-path"))
    if not boxes:
        return Mailbox(clean_name(first(headers, "from").strip("<> ")), NOBODY)
    shown = boxes[0]
    via = _VIA.match(shown.name) if any(word in shown.name.lower() for word in _VIA_WORDS) else None
    if not via and shown.address != list_address:
        return shown
    name = via[1].strip("\"' ") if via else shown.name
    for header in ("x-original-from", "x-original-sender", "reply-to", "x-mailfrom", "cc"):
        others = [box for line in headers.get(header, ()) for box in mailboxes(line) if box.address not in (shown.address, list_address)]
        same = [box for box in others if _same_name(box.name, name)]
        if same or (others and header != "cc"):
            box = (same or others)[0]
            return Mailbox(name or box.name, box.address)
    return Mailbox(name, shown.address)


def _same_name(one: str, other: str) -> bool:
    return bool(one) and set(one.lower().replace(",", " ").split()) == set(other.lower().replace(",", " ").split())


def _participant(role: Role, position: int, box: Mailbox, known: Known | None) -> Participant:
    if known is None:
        return Participant(role, position, box.address, box.name, "")
    return Participant(role, position, box.address, box.name or known.name, known.directory)


def _known(written: str, count: int) -> list[Known]:
    """The entries of X-From, X-To, X-cc; empty when they are not as many as the addresses beside them."""
    if not written.strip():
        return []
    entries = _X_ENTRY.findall(written) if "<" in written and written.rstrip().endswith(">") else written.split(",")
    if len(entries) != count:
        entries = [written] if count == 1 else []
    return [_entry(entry) for entry in entries]


def _entry(written: str) -> Known:
    directory = _DIRECTORY.search(written)
    name = clean_name(written.split("<", maxsplit=1)[0].strip(" ,"))
    name = "" if "@" in name or "/" in name else name
    return Known(name, directory[1].strip().upper() if directory else "")
