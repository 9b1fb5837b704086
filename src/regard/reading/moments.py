"""Moments: the key of what was said, and the fingerprints of lines by which a parent proves a quote."""

from collections.abc import Iterable
from hashlib import blake2b
from struct import unpack

from regard.facts.keys import key_of

LINES_KEPT = 40
# Shorter lines ("Thanks, that works for me") stand in many mails and prove nothing.
SHORTEST_LINE = 20
# Quote marks, spaces and signs change on the way of a mail; its letters and figures do not.
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
_SIGNS_IN_LINE = _SIGNS.replace(b"\n", b"")


def moment_key(author: str, instant: int, topic: str, body: str) -> str:
    """The key of a moment. `instant` is the claimed one where there is a claim; `body` the fingerprint of the text."""
    return key_of(author, instant, topic, body)


def line_fingerprints(lines: Iterable[str]) -> tuple[int, ...]:
    """Signed 64-bit fingerprints of the first LINES_KEPT lines that are long enough, without repeats, in order."""
    found: dict[bytes, None] = {}
    for letters in _in_letters(lines):
        if len(letters) >= SHORTEST_LINE:
            found[letters] = None
            if len(found) == LINES_KEPT:
                break
    return unpack(f">{len(found)}q", b"".join([blake2b(letters, digest_size=8).digest() for letters in found]))


def _in_letters(lines: Iterable[str]) -> Iterable[bytes]:
    """The letters and digits of the lines that are long enough, in one case; all at once where a letter is a byte."""
    text = "\n".join(lines)
    if text.isascii():
        return text.lower().encode().translate(None, _SIGNS_IN_LINE).split(b"\n")
    return (line.casefold().encode("utf-8", "surrogatepass").translate(None, _SIGNS) for line in text.split("\n") if len(line) >= SHORTEST_LINE)
