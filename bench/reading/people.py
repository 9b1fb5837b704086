"""People or not: whose mail is lost, and what gets in that no person wrote to people.

Read: 294 messages drawn by a seed from Enron, the ham and the lists, judged by a person (`kinds.toml`). Besides, without a reader's help: every
spam of the corpus is no one's; every reply on a list is a person's, but those of bug trackers and bots; and all mail of an author whom the owner
of an Enron mailbox writes to alone, three times at least, unless it goes to more than fifteen or its subject is a program's. Lost is a person's
mail read as robot, newsletter, spam or notice; out is the rest read so.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.reading.mail import LISTS, messages
from bench.reading.table import Row, share
from regard.facts.message import Message
from regard.reading.reader import read

PEOPLE = ("person", "list")
LOST, OUT = ("at most", 0.01), ("at least", 0.95)
WRITTEN_TO = 3
FEW = 15
BOTS = re.compile(r"bugzilla|\bbot\b|-bot|bot\+")
OF_PROGRAMS = re.compile(r"\bnotification:|\bautoreply:", re.I)


def rows() -> Iterator[Row]:
    """All the figures."""
    told = read_by_eye()
    seen = {name: list(moments(name)) for name in (*LISTS, "ham", "spam", "enron")}
    judged = [(message, told[message.moment.key]) for name in seen if name != "spam" for message in seen[name] if message.moment.key in told]
    people, others, spam = ([is_people(message) for message, verdict in judged if verdict == wanted] for wanted in ("people", "none", "spam"))
    yield share("people's mail lost", "drawn and read by eye", people.count(False), len(people), LOST)
    yield share("newsletters, robots, notices out", "drawn and read by eye", others.count(False), len(others), OUT)
    replies = [message for name in LISTS for message in seen[name] if message.moment.in_reply_to and not BOTS.search(message.participants[0].address)]
    yield share("people's mail lost", "replies on three lists", sum(not is_people(one) for one in replies), len(replies), LOST)
    known = list(correspondents(seen["enron"]))
    yield share("people's mail lost", "Enron: authors whom the owners write to", sum(not is_people(one) for one in known), len(known), LOST)
    yield share("spam out", "drawn and read by eye", spam.count(False), len(spam))
    yield share("spam out", "SpamAssassin spam", sum(not is_people(one) for one in seen["spam"]), len(seen["spam"]))
    for name in ("ham", "enron"):
        kinds = Counter(message.moment.kind for message in seen[name])
        print(f"    {name}: " + ", ".join(f"{kind} {count:,}" for kind, count in kinds.most_common()))


def read_by_eye() -> dict[str, str]:
    kept = tomllib.loads((Path(__file__).parent / "kinds.toml").read_text(encoding="utf-8"))
    return {key: verdict for source in kept.values() for key, verdict in source.items()}


def moments(name: str) -> Iterator[Message]:
    """The readable messages of a source, copies of one moment once."""
    seen: set[str] = set()
    for data in messages(name):
        message = read(data, 0, "people")
        if isinstance(message, Message) and message.moment.key not in seen:
            seen.add(message.moment.key)
            yield message


def is_people(message: Message) -> bool:
    return message.moment.kind in PEOPLE


def correspondents(everything: Iterable[Message]) -> Iterator[Message]:
    """The mail of people whom the mailboxes' owners write to, alone, several times. Owners are those who wrote most."""
    everything = list(everything)
    written = Counter(message.participants[0].address for message in everything)
    owners = {address for address, _ in written.most_common(12)}
    alone = Counter(
        to[0] for message in everything if message.participants[0].address in owners and len(to := [one.address for one in message.participants[1:]]) == 1
    )
    known = {address for address, count in alone.items() if count >= WRITTEN_TO} - owners
    for message in everything:
        if message.participants[0].address in known and len(message.participants) <= FEW + 1 and not OF_PROGRAMS.search(message.moment.subject):
            yield message


if __name__ == "__main__":
    for message in correspondents(moments("enron")):
        if not is_people(message):
            print(
                message.moment.kind,
                message.moment.kind_reason,
                message.participants[0].address,
                "|",
                message.moment.subject[:70],
                "|",
                message.text[:80].replace("\n", " "),
            )
