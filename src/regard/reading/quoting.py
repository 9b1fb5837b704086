"""Quoting: the author's own lines apart from quotes, forwarded mail, signatures, footers, notices, patches and logs.

The cut never looks at other mail; that a line is quoted is proved later, by the parent that holds it. Lines between quotes (answers
inside) are kept, in order.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from regard.reading import marks
from regard.reading.blocks import without_patches
from regard.reading.closings import below_phone_line, without_closings

_QUOTED = re.compile(r"\s{0,4}(?:>|\|\s|[A-Z]{1,4}>\s?>?|:\s|--\])")
_LEVELS = re.compile(r"^(?:\s*(?:>|\||[A-Z]{1,4}>))+\s?")
# Rules, quote marks, initials before one, and what may name a header: no other line without a colon at its end marks anything by a sign.
_ODD = re.compile(rf"[{re.escape(marks.RULES)}>|]|[^>]{{0,4}}+>|[^:：]{{0,{marks.LONGEST_LABEL - 1}}}+[:：]").match
_HEADER_LINES = 60
_OTHER_LINES = 3
_NAME_WORDS = 5
_WRAPPED_AT = 60
_REMNANT = 30
# Where the line above ends in the middle of a sentence.
_LONG_REMNANT = 60
# A forward with a longer word of its own is a mail that also passes something on.
FORWARD_OWN_WORDS = 40
# A "Fwd:" without a forwarded block, and so many words: the letter of others was pasted in, or their mail program marks nothing.
PASTED_WORDS = 80


class Cut(NamedTuple):
    """`own` are the author's lines, "" between paragraphs; `quoted` the lines of others, without their marks.

    `forward` when someone else's mail is passed on with little or no word beside it, or pasted in whole.
    """

    own: list[str]
    quoted: list[str]
    forward: bool


def cut(text: str, passes_on: bool = False) -> Cut:
    """Cut the text of a mail. `passes_on`: the subject says that it is a forward."""
    lines = text.split("\n")
    own: list[str] = []
    quoted: list[str] = []
    forwarded = _walk(lines, own, quoted)
    if not quoted:
        quoted = below_phone_line(own)
        del own[len(own) - len(quoted) :]
    own = without_patches(without_closings(own))
    if not forwarded and not passes_on:
        return Cut(own, quoted, False)
    words, cites = sum(map(len, map(str.split, own))), any(map(str.strip, quoted))
    return Cut(own, quoted, words <= FORWARD_OWN_WORDS if cites else passes_on and words >= PASTED_WORDS)


def unquoted(line: str) -> str:
    """A quoted line without its marks."""
    if line.startswith(">"):
        return line.lstrip("> ")
    return _LEVELS.sub("", line) if ">" in line or "|" in line else line


def _walk(lines: Sequence[str], own: list[str], quoted: list[str]) -> bool:
    """Sort the lines into own and quoted; whether what was cut is a forward."""
    at, count = 0, len(lines)
    while at < count:
        line = lines[at].strip()
        if not line:
            own.append("")
            at += 1
            continue
        if not _ODD(line) and line[-1] not in ":：" and (line[:2].lower() not in marks.BEGINNINGS or not marks.may_say(line)):  # most lines of prose
            own.append(lines[at].replace("\t", " "))
            at += 1
            continue
        if _is_quoted(lines, at, line):
            _drop_attribution(own, quoted)
            at = _take_quotes(lines, at, quoted)
            own.append("")
            continue
        mark = _mark(lines, at, line, own)
        if mark is None:
            own.append(lines[at].replace("\t", " "))
            at += 1
        elif mark.start > at:
            if _goes_on(line, own):
                quoted.append(own.pop())
            at = mark.start  # an attribution above marked quotes: only it goes
        else:
            _hand_over(lines, at, own, quoted)
            return mark.forward
    return False


def _is_quoted(lines: Sequence[str], at: int, line: str) -> bool:
    first = line[0]
    if first == ">":
        return True
    if first in "|:" or (first.isupper() and ">" in line[:5]):
        # One such line may be a drawing or a table; two together are a way of quoting.
        if not _QUOTED.match(lines[at]) or (first == "|" and line.endswith("|")):
            return False
        around = [other for other in lines[max(0, at - 1) : at + 2] if other.strip()]
        return sum(other.lstrip()[:1] == first for other in around) > 1
    return first == "-" and line.startswith("--]")


def _take_quotes(lines: Sequence[str], at: int, quoted: list[str]) -> int:
    """Take the quoted lines from `at`, with the ends of lines that a mail program wrapped without a mark; the next line."""
    count = len(lines)
    while at < count:
        line = lines[at]
        if line[:1] == ">":
            quoted.append(line.lstrip("> "))
            at += 1
            continue
        line = line.strip()
        if line and _is_quoted(lines, at, line):
            quoted.append(unquoted(lines[at]))
        elif not (line and _is_remnant(lines, at, line)):
            return at
        else:
            quoted.append(line)
        at += 1
    return at


def _is_remnant(lines: Sequence[str], at: int, line: str) -> bool:
    """A short end of a quoted line, between two quoted lines, that begins in the middle of a sentence."""
    above, following = lines[at - 1], lines[at + 1].lstrip() if at + 1 < len(lines) else ""
    longest = _REMNANT if above[-1:] in ".?!:" else _LONG_REMNANT
    return len(line) <= longest and len(above) >= _WRAPPED_AT and following.startswith(">") and (line[0].islower() or line[0] in ".,;)")


def _drop_attribution(own: list[str], quoted: list[str]) -> None:
    """Move the attribution that stands above a quote, over up to four lines, from own to quoted."""
    end = len(own)
    while end and not own[end - 1].strip():
        end -= 1
    for start in range(end - 1, max(-1, end - 5), -1):
        if not own[start].strip():
            return
        if marks.is_attribution(" ".join(line.strip() for line in own[start:end]), above_quote=True) and _begins(own, start):
            quoted.extend(own[start:end])
            del own[start:]
            return


def _begins(own: Sequence[str], start: int) -> bool:
    """Whether an attribution can begin on this line: it needs no line above it."""
    line = own[start].lstrip()
    if line.startswith("<"):
        return start == 0 or not own[start - 1].strip()  # the address of a name on the line above
    return start == 0 or not own[start - 1].strip() or marks.may_start_attribution(line) or not line[:1].islower()


def _mark(lines: Sequence[str], at: int, line: str, own: list[str]) -> marks.Mark | None:
    """What this line says of those below: None (nothing), a later line (skip to it), this line (all below is foreign)."""
    begins = line[:2].lower() in marks.BEGINNINGS
    if begins or line[0] in marks.RULES:
        ruled = marks.is_ruled_mark(line)
        if ruled:
            return marks.Mark(at, ruled.forward)
        if line[0] == "_" and not line.strip("_") and _header_block(lines, at + 1):
            return marks.Mark(at, False)
    label = marks.label_of(line)
    if label:
        above = label in marks.FROM_LABELS or any(other.strip() for other in own)  # a memo begins with "To:"; nothing stands above it
        if above and (_header_block(lines, at) or (label == "cc" and marks.stands_beside(lines, at))):
            return marks.Mark(at, False)
    if line[-1] in ":：" and marks.is_attribution(line):
        return _below_attribution(lines, at, at + 1)
    if begins and marks.may_start_attribution(line):
        count = marks.attribution_length(lines, at)
        if count:
            return _below_attribution(lines, at, at + count)
    return None


def _below_attribution(lines: Sequence[str], at: int, following: int) -> marks.Mark | None:
    """Where marked quotes follow, only the attribution goes; else all that follows is the mail answered."""
    for line in lines[following : following + 3]:
        if line.strip():
            return marks.Mark(following, False) if _QUOTED.match(line) else marks.Mark(at, False)
    return marks.Mark(at, False)


def _header_block(lines: Sequence[str], at: int) -> bool:
    """Whether the lines from here name three headers of a mail; long lists of recipients between them are passed over."""
    named: set[str] = set()
    others = 0
    for line in lines[at : at + _HEADER_LINES]:
        stripped = line.strip()
        label = marks.label_of(stripped)
        if label:
            named.add(label)
            if len(named) == 3:  # noqa: PLR2004  From, Sent or To, Subject
                return True
        elif stripped and "@" not in stripped and stripped[-1] not in ",;":
            others += 1
            if others > _OTHER_LINES:
                return False
    return False


def _notes_above(own: list[str]) -> bool:
    """Whether the last lines are a name and a date, as Lotus Notes prints them above To:."""
    last = [line.strip() for line in own[-4:] if line.strip()]
    return any(marks.NOTES_DATE.match(line) for line in last[-2:])


def _goes_on(line: str, own: Sequence[str]) -> bool:
    """Whether an attribution began on the line above: "Friday 20 March 2026 17.50 Ana Nowak", "<ana@x> wrote:"."""
    return line.startswith("<") and bool(own) and marks.has_time(own[-1])


def _hand_over(lines: Sequence[str], at: int, own: list[str], quoted: list[str]) -> None:
    """Move the rest to quoted, with the name and date that Lotus Notes printed above."""
    start = len(own)
    if _goes_on(lines[at].lstrip(), own):
        start -= 1
    elif own and (_notes_above(own) or marks.stands_beside(lines, at) or _name_above(own, marks.label_of(lines[at].strip()))):
        while start and not own[start - 1].strip():
            start -= 1
        while start and own[start - 1].strip() and len(own) - start < 4:  # noqa: PLR2004  name, date, blank lines
            start -= 1
    quoted.extend(own[start:])
    del own[start:]
    quoted.extend(unquoted(line) for line in lines[at:])


def _name_above(own: Sequence[str], label: str) -> bool:
    """Whether headers that begin without From: have the author's name on a line of its own above them."""
    last = [line.strip() for line in own if line.strip()][-1:]
    alone = len(own) < 3 or not next((line for line in reversed(own[: -1 - _blanks_below(own)])), "").strip()  # noqa: PLR2004
    return bool(label and label not in marks.FROM_LABELS and last and alone and len(last[0].split()) <= _NAME_WORDS and last[0][-1].isalpha())


def _blanks_below(own: Sequence[str]) -> int:
    count = 0
    while count < len(own) and not own[-1 - count].strip():
        count += 1
    return count
