"""Blocks that are not sentences: patches, code, logs, tables."""

import re
from collections.abc import Sequence

_PATCH_STARTS = ("diff --git ", "diff -", "Index: ", "@@ -", "--- a/", "*** a/", "[[PATCH")
_PATCH_LINE = re.compile(r"[ +\-@\\]|diff |index |new file|deleted file|similarity|rename |Binary |GIT |old mode|new mode|===|\*\*\* ")
_STAT = re.compile(r"^ \S.*\|\s+(?:\d+ [+-]*|Bin .*)$|^ \d+ files? changed")
_TRAILER = re.compile(r"^(?:[A-Z][a-z]+(?:-[a-z]+)*-(?:by|off-by|to)|Fixes|Link|Closes|Bug|Change-Id|Cc|CC|Reference|BugLink|Message-Id)\s?: .*(?:@|http|[0-9a-f]{10,}|#\d)")
_CODE_ENDS = ("{", "};", "});", "();", "*/", ");")
_PROMPT = re.compile(r"^\s*(?:[\w.-]+@[\w.-]+[:~ ].*[$#]|\$ \S|# (?:\./|apt|cd|ls|sudo|make|git|pip|uhd|mount|cat)\b|C:\\.*>|>>> \S)")
_LOG = re.compile(
    r"^\s*(?:\[(?:INFO|WARNING|WARN|ERROR|DEBUG|TRACE|FATAL|\s*\d+[.\d]*)\]|(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d[.,]\d+|0x[0-9a-f]{4,}|at [\w.$]+\(|"
    r"\w+(?:/\w+)*\.(?:c|cc|cpp|h|hpp|py|v|sv|java|go|rs|txt|cmake):\d+|Traceback \(most|File \"[^\"]+\", line \d|(?:In file included )?from /|make(?:\[\d+\])?: |CMake |-- (?:Found|Looking|Check|Performing|Configuring)|/\* )"
)
_LETTER = re.compile(r"[^\W\d_]")
# Prose has three letters of four; a line of code or of figures has less than half.
_PROSE_SHARE = 0.5
_LONG_ENOUGH = 12


def without_patches(lines: list[str]) -> list[str]:
    """The lines without patches, the lines people sign patches with, and blocks of code and logs."""
    if not lines:
        return lines
    kept: list[str] = []
    at, count = 0, len(lines)
    while at < count:
        line = lines[at]
        if line.startswith(_PATCH_STARTS) or (line.startswith("--- ") and lines[at + 1 : at + 2] and lines[at + 1].startswith("+++ ")):
            at = _after_patch(lines, at + 1)
        elif line.rstrip() == "---" and _patch_follows(lines, at):
            at = _after_patch(lines, at + 1)
        else:
            if not _is_machine(line):
                kept.append(line)
            elif kept and kept[-1]:
                kept.append("")
            at += 1
    while kept and not kept[-1].strip():
        kept.pop()
    return kept


def _patch_follows(lines: Sequence[str], at: int) -> bool:
    return any(_STAT.match(line) or line.startswith("diff --git") for line in lines[at + 1 : at + 60])


def _after_patch(lines: Sequence[str], at: int) -> int:
    """The first line that no longer belongs to a patch: text in its first column, below a blank line."""
    while at < len(lines):
        line = lines[at]
        if line and not _PATCH_LINE.match(line) and not _STAT.match(line) and not line.startswith(_PATCH_STARTS):
            return at
        at += 1
    return at


def _is_machine(line: str) -> bool:
    """Whether a program wrote this line, or a person for a program."""
    if not line or len(line) < 3:  # noqa: PLR2004
        return False
    first = line[0]
    if ":" in line and first.isupper() and _TRAILER.match(line):
        return True
    stripped = line.strip()
    if stripped.endswith(_CODE_ENDS) and not stripped.endswith((".);", "://")) and ("=" in line or "(" in line or stripped[-1] == "{"):
        return True
    if (not first.isalpha() or first in "CTFmI") and (_LOG.match(line) or _PROMPT.match(line)):
        return True
    if "@" in line and ("$" in line or "#" in line) and _PROMPT.match(line):
        return True
    if len(stripped) >= _LONG_ENOUGH and not stripped[0].isalpha():
        letters = len(_LETTER.findall(stripped))
        return letters < _PROSE_SHARE * len(stripped.replace(" ", "")) and "http" not in stripped
    return False
