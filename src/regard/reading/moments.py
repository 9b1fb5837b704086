"""Moments: the key of what was said, and the fingerprints of lines by which a parent proves a quote."""

from collections.abc import Iterable
from hashlib import blake2b

from regard.facts.keys import key_of

LINES_KEPT = 40
# Shorter lines ("Thanks, that works for me") stand in many mails and prove nothing.
SHORTEST_LINE = 20
# Quote marks, spaces and signs change on the way of a mail; its letters and figures do not.
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())


def moment_key(author: str, instant: int, topic: str, body: str) -> str:
    """The key of a moment. `instant` is the claimed one where there is a claim; `body` the fingerprint of the text."""
    return key_of(author, instant, topic, body)


def line_fingerprints(lines: Iterable[str]) -> tuple[int, ...]:
    """Signed 64-bit fingerprints of the first LINES_KEPT lines that are long enough, without repeats, in order."""
    found: dict[int, None] = {}
    for line in lines:
        if len(line) < SHORTEST_LINE:
            continue
        letters = line.casefold().encode("utf-8", "surrogatepass").translate(None, _SIGNS)
        if len(letters) >= SHORTEST_LINE:
            digest = blake2b(letters, digest_size=8).digest()
            found[int.from_bytes(digest, "big", signed=True)] = None
            if len(found) == LINES_KEPT:
                break
    return tuple(found)
