"""Own text kept and foreign text left, line by line: on the reply fixtures, and on real replies whose parent is at hand.

The fixtures' truth is `replies.toml`. A real reply's truth is told without the reader: a line is foreign when it begins with ">" or stands,
whatever its marks and wrapping, in the text of the mail answered; it is own when it does not, and is prose (four words or more). Not
counted: short lines, lines that name the other author or look like a header or a notice, lines that stand in other mail too (signatures,
footers), what stands below a divider or three lines of the other and is not in the mail answered (a third mail's), replies with a patch.
"""

import random
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.acts.gold import data_file
from bench.reading.mail import LISTS, messages
from bench.reading.table import Row, share
from regard.reading.html import whole_html
from regard.reading.limits import LimitBroken
from regard.reading.mime import Envelope, open_envelope
from regard.reading.own import own_of
from regard.reading.quoting import cut
from regard.reading.topics import topic_of

SEED = 4
REPLIES_OF_EACH = 75
LONG = 40
"""Letters of a line that no two people write by chance."""
SHARED = 3
"""So many long lines in common tell that one mail quotes the other, where no header does."""
FEWEST_LETTERS = 12
ENOUGH_LETTERS = 20
"""Of a line without a mark; shorter ones ("Best regards,") stand in anyone's mail."""
WORDS_OF_PROSE = 4
KEPT, LEFT = ("at least", 0.98), ("at most", 0.01)
MARKS = re.compile(r"^[\s>|*]+")
HEADER = re.compile(
    r"\W*(?:from|to|cc|sent|date|subject|reply-to|importance|on|at|op|am|le|主题)\b.*(?:\d|@|:)|(?:[^;]*;){2}|.*(?:intended recipient|disclosure)", re.I
)
ID = re.compile(rb"(?im)^message-id:\s*<([^>\s]+)>")
PARENT = re.compile(rb"(?im)^in-reply-to:[^<\n]*<([^>\s]+)>")
SENDER = re.compile(rb"(?im)^from:[ \t]*(.+)")
SEPARATOR = re.compile(r"\W*(?:-{3,}|_{10,}|From:|Sent:|on .{10,80} wrote:)", re.I)
PATCH = re.compile(r"^(?:> ?)*(?:diff --git |@@ -|--- a/|\*\*\* a/|Index: )", re.M)


class Lines(NamedTuple):
    """Counts over some replies: own lines, those kept; foreign lines, those left."""

    own: int
    kept: int
    foreign: int
    left: int


def rows() -> Iterator[Row]:
    """The four figures."""
    told = fixtures()
    yield share("own text kept, per line", "reply fixtures (104 texts of three parsers)", told.kept, told.own, KEPT)
    yield share("foreign text left, per line", "reply fixtures", told.left, told.foreign, LEFT)
    real = [lines_of(*pair) for pair in pairs()]
    whole = Lines(*(sum(column) for column in zip(*real, strict=True)))
    yield share("own text kept, per line", f"{len(real)} real replies, the mail answered at hand", whole.kept, whole.own, KEPT)
    yield share("foreign text left, per line", f"{len(real)} real replies, the mail answered at hand", whole.left, whole.foreign, LEFT)


def fixtures(loud: bool = False) -> Lines:
    """Counts over the fixtures; `loud` prints each wrong line."""
    truth = tomllib.loads((Path(__file__).parent / "replies.toml").read_text(encoding="utf-8"))
    counts = Counter[tuple[bool, bool]]()
    for name, told in truth.items():
        parser, stem = name.split("/")
        place = data_file(f"reply_{parser}")
        text = next(place.rglob(f"{stem}.txt")).read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")
        own, unsure, kept = numbers(told["own"]), numbers(told.get("open", "")), in_place(text, cut(text).own)
        for number, line in enumerate(text.split("\n"), 1):
            if number not in unsure and any(map(str.isalnum, line)):
                counts[number in own, number in kept] += 1
                if loud and (number in own) != (number in kept):
                    print(name, number, "own" if number in own else "foreign", line[:90])
    return Lines(counts[True, True] + counts[True, False], counts[True, True], counts[False, True] + counts[False, False], counts[False, True])


def numbers(ranges: str) -> frozenset[int]:
    """ "1-3 7" → 1, 2, 3, 7."""
    ends = [part.partition("-") for part in ranges.split()]
    return frozenset(number for first, _, last in ends for number in range(int(first), int(last or first) + 1))


def in_place(text: str, own: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines of a text that the reader took for the author's own."""
    waiting = [line.strip() for line in own if line.strip()]
    kept, at = set(), 0
    for number, line in enumerate(text.split("\n"), 1):
        if at < len(waiting) and line.replace("\t", " ").strip() == waiting[at]:
            kept.add(number)
            at += 1
    return frozenset(kept)


def pairs() -> Iterator[tuple[Envelope, Envelope, Counter[str]]]:
    """Replies with the mail they answer, and how often each line stands in the source: by In-Reply-To on the lists, by shared lines in Enron."""
    for name in (*LISTS, "enron"):
        everything = messages(name)
        found = by_lines(everything) if name == "enron" else by_header(everything)
        random.Random(SEED).shuffle(found)
        often = Counter(line for data in everything for line in set(map(plainly, data.decode("latin-1").split("\n"))))
        good = (pair for child, parent in found if (pair := opened(everything[child], everything[parent])))
        for pair, _ in zip(good, range(REPLIES_OF_EACH), strict=False):
            yield *pair, often


def by_header(everything: Sequence[bytes]) -> list[tuple[int, int]]:
    place = {found[1]: number for number, data in enumerate(everything) if (found := ID.search(data[:20_000]))}
    told = [(number, found[1]) for number, data in enumerate(everything) if (found := PARENT.search(data[:20_000]))]
    return [(number, place[parent]) for number, parent in told if parent in place]


def by_lines(everything: Sequence[bytes]) -> list[tuple[int, int]]:
    """Mail of two authors with long lines in common, the later of which has lines that the earlier has not."""
    holders: dict[str, list[int]] = {}
    lines = [{line for line in map(plainly, data.partition(b"\n\n")[2].decode("latin-1").split("\n")) if len(line) >= LONG} for data in everything]
    for number, held in enumerate(lines):
        for line in held:
            holders.setdefault(line, []).append(number)
    found = []
    for number, held in enumerate(lines):
        shared = Counter(other for line in held for other in holders[line] if other != number and len(holders[line]) <= 6)
        for other, count in shared.most_common(3):
            if count >= SHARED and lines[other] < held and author(everything[other]) != author(everything[number]):
                found.append((number, other))
                break
    return found


def author(data: bytes) -> bytes:
    found = SENDER.search(data)
    return found[1].strip().lower() if found else b""


def opened(child: bytes, parent: bytes) -> tuple[Envelope, Envelope] | None:
    try:
        reply, answered = open_envelope(child), open_envelope(parent)
    except LimitBroken:
        return None
    return None if PATCH.search(whole(reply)) or not whole(answered).strip() else (reply, answered)


def whole(envelope: Envelope) -> str:
    return envelope.plain if envelope.plain.strip() or not envelope.html else whole_html(envelope.html)


def plainly(line: str) -> str:
    """A line without marks, case and spacing."""
    return " ".join(MARKS.sub("", line).lower().split())


def lines_of(reply: Envelope, answered: Envelope, often: Counter[str], loud: bool = False) -> Lines:
    """Count the lines of one reply."""
    said = " ".join(map(plainly, whole(answered).split("\n")))
    other = {word.lower() for word in re.findall(r"\w{4,}", " ".join(answered.headers.get("from", [])))}
    kept = in_place(whole(reply), own_of(reply, topic_of(" ".join(reply.headers.get("subject", []))).forward).lines)
    counts = Counter[tuple[bool, bool]]()
    unmarked = 0
    marked = "\n>" in whole(reply)
    for number, line in enumerate(whole(reply).split("\n"), 1):
        own = is_own(line, plainly(line), said, other, often)
        unmarked += (own is False and not line.lstrip().startswith(">")) + SHARED * bool(not marked and SEPARATOR.match(line))
        if own is not None and not (own and unmarked >= SHARED):
            counts[own, number in kept] += 1
            if loud and own != (number in kept):
                print("own lost    " if own else "foreign left", line[:110])
    return Lines(counts[True, True] + counts[True, False], counts[True, True], counts[False, True] + counts[False, False], counts[False, True])


def is_own(line: str, bare: str, said: str, other: set[str], often: Counter[str]) -> bool | None:
    """Whether a line is the author's own; None where that cannot be told."""
    if line.lstrip().startswith(">"):
        return False if len(bare) >= FEWEST_LETTERS else None
    if len(bare) < ENOUGH_LETTERS:
        return None
    if bare in said:
        return False
    if often[bare] > 2 or HEADER.match(bare) or not other.isdisjoint(bare.split()):
        return None
    words = bare.split()
    return True if sum(word.strip(".,;:!?()\"'").isalpha() for word in words) >= max(WORDS_OF_PROSE, 0.7 * len(words)) else None


if __name__ == "__main__":
    fixtures(loud=True)
    for pair in pairs():
        lines_of(*pair, loud=True)
