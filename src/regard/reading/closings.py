"""Closings: signatures, list footers, lines of telephones and companies' notices, cut from the end of what was written."""

import re
from collections.abc import Sequence

from regard.reading import marks

# RFC 3676 section 4.3 marks a signature by "-- "; longer ones than this are text below a dividing line.
SIGNATURE_LINES = 25
# "Sent from my phone": a longer line is a sentence.
_SENT = "sent from"
_SENT_WORDS = 7
_RULE_LENGTH = 10
_FOOTER_LINES = 8
_AROUND = " *_<>-\t"
# What the whole text is asked first, so that the lines of a text without any closing are not asked one by one; each line follows a newline.
_ANY_PHONE = re.compile(rf"\n[{re.escape(_AROUND)}]*+(?:{marks.any_of(marks.SIGNATURES)})")
_ANY_DASHES = re.compile(r"\n(?:--|—+|__)\s*(?:\n|$)")
_ANY_RULE = re.compile(r"\n[_\-=*~+][_\-=*~+ >|]{9}")
_UNRULED = ("to unsubscribe", "unsubscribe", "yahoo! groups", "aby wypisać")
_LIST_LINE = "mailing list -- "


def without_closings(lines: list[str]) -> list[str]:
    """The lines without what programs and companies add below."""
    low = "\n" + "\n".join(lines).lower()
    if _ANY_PHONE.search(low):
        lines = [line for line in lines if not _is_phone_line(line)]
    lines = _trimmed(lines)
    if _ANY_DASHES.search(low):
        lines = lines[: _signature_start(lines)]
    lines = lines[: _footer_start(lines, low)]
    return _trimmed(_without_disclaimers(_trimmed(lines), low))


def _is_phone_line(line: str) -> bool:
    """ "Sent from my iPhone" and its kin, a line of its own."""
    low = line.strip(_AROUND).lower()
    return bool(low) and low.startswith(marks.SIGNATURES) and (not low.startswith(_SENT) or len(low.split()) <= _SENT_WORDS)


def below_phone_line(lines: Sequence[str]) -> list[str]:
    """What stands below the line that a phone adds, where nothing else divides it from the author's words: the mail answered, printed without a mark."""
    if not _ANY_PHONE.search("\n" + "\n".join(lines).lower()):
        return []
    for at, line in enumerate(lines):
        if _is_phone_line(line):
            return list(lines[at + 1 :]) if any(map(str.strip, lines[at + 1 :])) else []
    return []


def _trimmed(lines: list[str]) -> list[str]:
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    return lines[start:end]


def _signature_start(lines: Sequence[str]) -> int:
    """The first line of the signature; the count of lines when there is none."""
    for at, line in enumerate(lines):
        if line.startswith(("--", "—", "__")) and (line.rstrip() in ("--", "__", "- --") or not line.strip("— ")):
            below = sum(1 for other in lines[at + 1 :] if other.strip())
            if below <= SIGNATURE_LINES:
                return at
    return len(lines)


def _footer_start(lines: Sequence[str], low: str) -> int:
    """Where a list's or a provider's footer begins, below a ruled line or without one; the count of lines when there is none."""
    start = _ruled_footer(lines) if _ANY_RULE.search(low) else len(lines)
    if start == len(lines) and (_LIST_LINE in low or any(map(low.__contains__, _UNRULED))):
        return _unruled_footer(lines)
    return start


def _ruled_footer(lines: Sequence[str]) -> int:
    """The ruled line above a footer; the count of lines when there is none."""
    for at, line in enumerate(lines):
        if len(line) >= _RULE_LENGTH and line[0] in "_-=*~+" and _is_rule(line):
            below = " ".join(lines[at + 1 : at + 1 + _FOOTER_LINES]).lower()
            if any(word in below for word in marks.FOOTERS) and sum(1 for other in lines[at + 1 :] if other.strip()) <= SIGNATURE_LINES:
                return at
    return len(lines)


def _unruled_footer(lines: Sequence[str]) -> int:
    """A footer that lists put below a single dash: "To unsubscribe from this list: send the line…"."""
    for at in range(max(0, len(lines) - _FOOTER_LINES), len(lines)):
        low = lines[at].lower()
        if low.startswith(_UNRULED) or _LIST_LINE in low:
            return at - 1 if at and lines[at - 1].strip() in ("-", "--", "---") else at
    return len(lines)


def _is_rule(line: str) -> bool:
    stripped = line.strip()
    return not stripped.strip(stripped[0] + " >|~->") and len(stripped) >= _RULE_LENGTH


def _without_disclaimers(lines: list[str], low: str) -> list[str]:
    """Without paragraphs that are companies' notices; what stands below one is part of it when it is a notice too. `low`: all in lower case."""
    if not any(map(low.__contains__, marks.DISCLAIMER_ROOTS)):
        return lines
    kept: list[str] = []
    paragraph: list[str] = []
    for line in [*lines, ""]:
        if line.strip() and not (len(line) >= _RULE_LENGTH and _is_rule(line)):
            paragraph.append(line)
            continue
        if not marks.is_disclaimer(" ".join(paragraph)):
            kept.extend(paragraph)
        kept.append(line)
        paragraph = []
    return kept
