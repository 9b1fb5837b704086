"""Certain promises and requests on raw mail: two hundred drawn by a seed and read by a person, and how many of them are right.

A person reads each finding in its mail and says in `verdicts.toml`, by the key of the finding alone, whether it is one (docs/acts.md) and is put to
the readers of the mail. The draw hangs on the keys, not on how many there are, so that a better finder is judged on mostly the same ones;
those it finds anew are counted as not read. `python -m bench.reading.findings` prints the draw, to be read.
"""

import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from bench.reading.mail import messages
from bench.reading.table import Row, share
from regard.facts.act import Act
from regard.facts.keys import key_of
from regard.facts.message import Message
from regard.reading.reader import read

SEED = "two hundred findings"
DRAWN = {"enron": 40, "ham": 20, "usrp-users": 20, "linux-man": 10, "util-linux": 10}
"""How many of each kind from each source."""
AFTER = "another"
DRAWN_AFTER = {"enron": 24, "ham": 10, "usrp-users": 16, "linux-man": 10}
"""Promises drawn and read once more, after what the first draw taught was mended: none of them taught anything."""
STAKED = ("promise", "request")
PEOPLE = ("person", "list")
AIM = ("at least", 0.90)


class Finding(NamedTuple):
    """An act found, the message it stands in, and its name in the verdicts."""

    name: str
    source: str
    act: Act
    message: Message


def rows() -> Iterator[Row]:
    """Precision of each kind, and of both."""
    said = verdicts()
    told = [(finding, said["first"].get(finding.name)) for finding in drawn()]
    unread = sum(verdict is None for _, verdict in told)
    for kind in STAKED:
        counts = Counter(verdict for finding, verdict in told if finding.act.kind == kind)
        yield share(f"certain {kind}s: precision", "raw mail, read by eye", counts["right"], counts["right"] + counts["wrong"], AIM)
    counts = Counter(verdict for _, verdict in told)
    on = f"both on raw mail, read by eye{f' ({unread} not read yet)' if unread else ''}"
    yield share("certain findings: precision", on, counts["right"], counts["right"] + counts["wrong"], AIM)
    later = Counter(said["after"].get(finding.name) for finding in drawn_after(set(said["first"])))
    unread = f" ({later[None]} not read yet)" if later[None] else ""
    yield share("certain promises: precision", f"a second draw, after mending{unread}", later["right"], later["right"] + later["wrong"], AIM)


def verdicts() -> dict[str, dict[str, str]]:
    """The verdicts of the first draw and of the second."""
    return tomllib.loads((Path(__file__).parent / "verdicts.toml").read_text(encoding="utf-8"))


def drawn() -> Iterator[Finding]:
    """The findings drawn: of each source and kind those with the smallest names."""
    for source, count in DRAWN.items():
        found = sorted(set_of(source), key=lambda one: one.name)
        for kind in STAKED:
            yield from [one for one in found if one.act.kind == kind][:count]


def drawn_after(read_before: set[str]) -> Iterator[Finding]:
    """The promises of the second draw: none that was read in the first."""
    for source, count in DRAWN_AFTER.items():
        found = sorted(set_of(source), key=lambda one: key_of(AFTER, one.name))
        yield from [one for one in found if one.act.kind == "promise" and one.name not in read_before][:count]


@cache
def set_of(source: str) -> list[Finding]:
    """Every certain promise and request in mail between people, equal sentences once."""
    seen: set[tuple[str, str]] = set()
    found: list[Finding] = []
    for data in messages(source):
        message = read(data, 0, "people")
        if not isinstance(message, Message) or message.moment.kind not in PEOPLE:
            continue
        for act in (act for sentence in message.sentences for act in sentence.acts):
            if act.certainty == "certain" and act.kind in STAKED and (act.kind, act.quote) not in seen:
                seen.add((act.kind, act.quote))
                found.append(Finding(key_of(SEED, source, act.kind, act.quote), source, act, message))
    return found


def main() -> None:
    said = verdicts()
    for number, finding in enumerate(drawn()):
        texts = [sentence.text for sentence in finding.message.sentences]
        around = texts[max(0, finding.act.sentence - 1) : finding.act.sentence + 2]
        author, to = finding.message.participants[0].address, ", ".join(one.address for one in finding.message.participants[1:3])
        subject = finding.message.moment.subject[:60]
        print(f"{number} {said['first'].get(finding.name, '?')} {finding.source} {finding.act.kind.upper()} {author} -> {to} | {subject}")
        print(f"     >> {finding.act.quote[:260]}")
        print(f"        {' / '.join(around)[:420]}")


if __name__ == "__main__":
    main()
