"""Words that a pattern cannot do without: a set test tells where a search would be in vain.

Only what surely follows from the pattern is said: whole words and groups of words between spaces, at the top of the pattern. The last may go
on with an apostrophe in the text ("friday's" for "friday").
"""

import re
from collections.abc import Iterable, Iterator

EDGE = r"\b"
WORDS = re.compile(r"((?:\w+(?:'\w+)*[/-])*\w+(?:'\w+)*)(\?)?")
"""A plain word, or some with a stroke between; its last letter may be one that can be missing."""
OPTIONAL = re.compile(r"(?:^|(?<= ))\((?:\?:)?[^()]* \)[?*]")
"""A group with its own last space that may be missing, as in `(very )?`."""
NAMED = re.compile(r"^\?(?:P<\w+>|:)")
REPEATED = ("?", "*", "{")

Needed = tuple[frozenset[str], ...]


def needed(pattern: str) -> Needed:
    """Sets of lower-case words, one of each of which stands in every text that the pattern matches; () when nothing is sure."""
    while (bare := OPTIONAL.sub("", pattern)) != pattern:
        pattern = bare
    parts = choices(pattern)
    if len(parts) > 1:
        one_of = _one_of(parts)
        return (one_of,) if one_of else ()
    return tuple(dict.fromkeys(words for piece in _parts(pattern, " ") if (words := _words_of(piece))))


def choices(pattern: str) -> list[str]:
    """The alternatives at the top of a pattern."""
    return list(_parts(pattern, "|"))


def opens(pattern: str) -> bool:
    """Whether the pattern can stand at the beginning of a text only."""
    return pattern.startswith("^") and len(choices(pattern)) == 1


def _words_of(piece: str) -> frozenset[str]:
    """The words of which a piece between spaces must be one; empty when it may be anything."""
    piece = piece.removeprefix("^").removeprefix(EDGE).removesuffix(EDGE)
    if plain := WORDS.fullmatch(piece):
        words = re.split("[/-]", plain[1])
        word = max(words, key=len)
        return frozenset((word, word[:-1])) if plain[2] and word is words[-1] else frozenset((word,))
    if not (piece.startswith("(") and piece.endswith(")")) or len(list(_groups(piece))) != 1:
        return frozenset()
    inner = piece[1:-1]
    if inner.startswith("?"):
        named = NAMED.match(inner)
        if not named:
            return frozenset()
        inner = inner[named.end() :]
    return _one_of(choices(inner))


def _one_of(parts: Iterable[str]) -> frozenset[str]:
    """Words of which one stands whichever of the choices matches; empty when one of them may hold any."""
    found: set[str] = set()
    for choice in parts:
        sets = [words for words in map(_words_of, _parts(OPTIONAL.sub("", choice), " ")) if words]
        if not sets:
            return frozenset()
        found |= max(sets, key=lambda words: min(map(len, words)))
    return frozenset(found)


def _groups(piece: str) -> Iterator[int]:
    """Where a group at the top of the piece ends."""
    for place, depth in _depths(piece):
        if piece[place] == ")" and depth == 0:
            yield place


def _parts(pattern: str, mark: str) -> Iterator[str]:
    """The pattern divided at a mark that stands outside all groups and classes, as far as none may be missing."""
    start = 0
    for place, depth in _depths(pattern):
        if depth or pattern[place] != mark:
            continue
        if pattern.startswith(REPEATED, place + 1):
            return
        yield pattern[start:place]
        start = place + 1
    yield pattern[start:]


def _depths(pattern: str) -> Iterator[tuple[int, int]]:
    """Each character that is not escaped or in a class, with the depth of groups after it."""
    depth, escaped, listed = 0, False, False
    for place, character in enumerate(pattern):
        if escaped or character == "\\":
            escaped = not escaped
            continue
        if listed:
            listed = character != "]"
            continue
        listed = character == "["
        depth += (character == "(") - (character == ")")
        yield place, depth
