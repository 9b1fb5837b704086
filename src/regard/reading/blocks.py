"""Blocks that are not sentences: patches, code, logs, tables."""

import re
from collections.abc import Sequence

_PATCH_STARTS = ("diff --git ", "diff -", "Index: ", "@@ -", "--- a/", "*** a/", "[[PATCH")
_PATCH_LINE = re.compile(r"[ +\-@\\]|diff |index |new file|deleted file|similarity|rename |Binary |GIT |old mode|new mode|===|\*\*\* ")
_STAT = re.compile(r"^ \S.*\|\s+(?:\d+ [+-]*|Bin .*)$|^ \d+ files? changed")
_TRAILER = re.compile(
    r"^(?:[A-Z][a-z]+(?:-[a-z]+)*-(?:by|off-by|to)|From|Fixes|Link|Closes|Bug|Change-Id|Cc|CC|Reference|BugLink|Message-Id)"
    r"\s?: .*(?:@|http|[0-9a-f]{10,}|#\d)"
)
_CODE_ENDS = ("{", "};", "});", "();", "*/", ");")
_PROMPT = re.compile(r"^\s*(?:[\w.-]+@[\w.-]+[:~ ].*[$#]|\$ \S|# (?:\./|apt|cd|ls|sudo|make|git|pip|uhd|mount|cat)\b|C:\\.*>|>>> \S)")
_LOG = re.compile(
    r"^\s*(?:\[(?:INFO|WARNING|WARN|ERROR|DEBUG|TRACE|FATAL|\s*\d+[.\d]*)\]"
    r"|(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d[.,]\d+|0x[0-9a-f]{4,}|at [\w.$]+\("
    r"|\w+(?:/\w+)*\.(?:c|cc|cpp|h|hpp|py|v|sv|java|go|rs|txt|cmake):\d+"
    r"|Traceback \(most|File \"[^\"]+\", line \d|(?:In file included )?from /|make(?:\[\d+\])?: |CMake "
    r"|-- (?:Found|Looking|Check|Performing|Configuring)|/\* )"
)
# What a program writes begins or ends so, is indented, or holds a colon or "@"; prose seldom does.
_PROGRAM_STARTS = ("diff -", "CMake ", "Traceback (most", 'File "', "In file included from /")
_ODD_ENDS = frozenset("{};)/")
_LETTER = re.compile(r"[^\W\d_]")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
# Prose has three letters of four; a line of code or of figures has less than half.
_PROSE_SHARE = 0.5
_LONG_ENOUGH = 12
_SHORTEST = 2


def without_patches(lines: list[str]) -> list[str]:
    """The lines without patches, the lines people sign patches with, and blocks of code and logs."""
    kept: list[str] = []
    at = 0
    for odd in _odd_lines(lines):
        if odd < at:
            continue  # in a patch that was left out
        kept += lines[at:odd]
        at = odd + 1
        if _begins_patch(lines, odd):
            at = _after_patch(lines, at)
        elif not _is_machine(lines[odd]):
            kept.append(lines[odd])
        elif kept and kept[-1]:
            kept.append("")
    kept += lines[at:]
    while kept and not kept[-1].strip():
        kept.pop()
    return kept


def _odd_lines(lines: Sequence[str]) -> list[int]:
    """The numbers of the lines that a program may have written, told at little cost; most lines of prose are not among them."""
    return [
        at
        for at, line in enumerate(lines)
        if line
        and (
            ":" in line
            or "@" in line
            or not line[0].isalpha()
            or line[-1] in _ODD_ENDS
            or line.startswith(_PROGRAM_STARTS)
            or len(line) <= _SHORTEST
            or (line[-1].isspace() and line.rstrip()[-1:] in _ODD_ENDS)
        )
    ]


def _begins_patch(lines: Sequence[str], at: int) -> bool:
    line = lines[at]
    if line.startswith(_PATCH_STARTS):
        return True
    if not line.startswith("---"):
        return False
    following = lines[at + 1] if at + 1 < len(lines) else ""
    return (line.startswith("--- ") and following.startswith("+++ ")) or (line.rstrip() == "---" and _patch_follows(lines, at))


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
    if len(line) <= _SHORTEST:
        return line.strip() in ("{", "}", ");", "};")
    return _is_trailer(line) or _is_code(line.strip()) or _is_log(line) or _is_figures(line.strip())


def _is_trailer(line: str) -> bool:
    return ":" in line and line[0].isupper() and bool(_TRAILER.match(line))


def _is_code(line: str) -> bool:
    return line.endswith(_CODE_ENDS) and not line.endswith(".);") and ("=" in line or "(" in line or line[-1] == "{")


def _is_log(line: str) -> bool:
    if (not line[0].isalpha() or line[0] in "CTFmI") and (_LOG.match(line) or _PROMPT.match(line)):
        return True
    return "@" in line and ("$" in line or "#" in line) and bool(_PROMPT.match(line))


def _is_figures(line: str) -> bool:
    """Rows of figures and signs; a line that begins with a letter is left to be read."""
    if len(line) < _LONG_ENOUGH or line[0].isalpha() or "http" in line:
        return False
    letters = len(line.encode().translate(None, _NO_LETTERS) if line.isascii() else _LETTER.findall(line))
    return letters < _PROSE_SHARE * len(line.replace(" ", ""))
