"""Literals of a pattern: plain pieces of text of which one stands in whatever the pattern matches, so that most searches can be left out.

A look for a piece of text costs a thousandth of a search. What is sure is read off the pattern as Python's own parser sees it; where nothing is
sure the pattern is always searched for.
"""

import re
from collections.abc import Iterable, Iterator
from re import _constants as known  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

SHORTEST = 3
"""A shorter piece stands in nearly every sentence."""


GROUP = re.compile(r"\(\?:(.*)\)", re.DOTALL)
ESCAPED = re.compile(r"(\\.)|([^\\]+)", re.DOTALL)


def alternatives(pattern: re.Pattern[str]) -> Iterator[tuple[re.Pattern[str], frozenset[str]]]:
    """The alternatives at the top of a pattern that minds no case, to be searched for in lower-case text (twice as fast), each with its literals; none
    where nothing is sure."""
    for part in _alternatives(ESCAPED.sub(lambda found: found[1] or found[2].lower(), pattern.pattern)):
        yield re.compile(part), literals(part)


def _alternatives(pattern: str) -> Iterator[str]:
    """Down through groups that hold the whole alternative."""
    for part in _branches(pattern):
        inner = GROUP.fullmatch(part)
        if inner and len(_branches(part)) == 1 and _closes_last(part):
            yield from _alternatives(inner[1])
        else:
            yield part


def _closes_last(part: str) -> bool:
    """Whether the group that opens a part is closed by its last character."""
    depth = 0
    for place, character in enumerate(re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]", lambda found: "." * len(found[0]), part)):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return place == len(part) - 1
    return False


def literals(pattern: str, flags: int = 0) -> frozenset[str]:
    """Lower-case texts of which one stands in every match; empty when none is sure."""
    found = _of_sequence(parser.parse(pattern, flags))
    return frozenset() if any(len(one) < SHORTEST for one in found) else frozenset(found)


def _branches(pattern: str) -> list[str]:
    """The pattern divided at the strokes that stand outside all groups and classes."""
    parts, start, depth, place = [], 0, 0, 0
    while place < len(pattern):
        character = pattern[place]
        if character == "\\":
            place += 1
        elif character == "[":
            place = _end_of_class(pattern, place)
        elif character in "()":
            depth += 1 if character == "(" else -1
        elif character == "|" and depth == 0:
            parts.append(pattern[start:place])
            start = place + 1
        place += 1
    return [*parts, pattern[start:]]


def _end_of_class(pattern: str, place: int) -> int:
    end = place + (2 if pattern[place + 1] == "^" else 1) + 1
    while pattern[end] != "]":
        end += 2 if pattern[end] == "\\" else 1
    return end


def _of_sequence(items: Iterable[Any]) -> set[str]:
    """The best of what each item in a row needs: the set whose shortest member is longest."""
    best: set[str] = set()
    run = ""
    for operation, value in [*items, (None, None)]:
        if operation is known.LITERAL:
            run += chr(value).lower()
            continue
        best = _better(best, {run} if run else set())
        run = ""
        best = _better(best, _of_item(operation, value))
    return best


def _of_item(operation: Any, value: Any) -> set[str]:
    if operation is known.SUBPATTERN:
        return _of_sequence(value[3])
    if operation is known.BRANCH:
        sets = [_of_sequence(branch) for branch in value[1]]
        return set().union(*sets) if all(sets) else set()
    if operation in (known.MAX_REPEAT, known.MIN_REPEAT, known.POSSESSIVE_REPEAT) and value[0] > 0:
        return _of_sequence(value[2])
    return set()


def _better(one: set[str], other: set[str]) -> set[str]:
    def worth(found: set[str]) -> tuple[int, int]:
        return (min(map(len, found), default=0), -len(found))

    return max(one, other, key=worth)
