"""What a subject says besides its topic: that this answers or passes on, is a numbered part ("[2/5]"), a further version, a topic renamed."""

import re
from functools import lru_cache
from typing import NamedTuple

from regard.reading.topics import Topic, topic_of

TAG = re.compile(r"\[[^\[\]]{1,60}\]")
RENAMED = re.compile(r"^(.+?)[\s,;-]*[\[(]\s*(?:was|poprz(?:ednio|\.)?|dawniej)\s*:?\s+(.+?)\s*[\])]?\s*$", re.IGNORECASE)
PATCH = re.compile(r"\s*(?:\[[^\]]*\]\s*)?\[[^\]]*\bpatch\b[^\]]*\]", re.IGNORECASE)
NUMBERED = re.compile(r"^\s*(?:\[[^\]/]{1,40}\]\s*)*[\[(]([^\]]{0,40}?)(\d{1,3})/(\d{1,3})[\])]")
VERSION = re.compile(r"\[[^\]]*\bv([2-9]|\d\d)\b[^\]]*\]", re.IGNORECASE)
TICKET = re.compile(r"\[\s*((?:[a-z]+[\s#:-]*){0,3}(?:#\d{3,}|\d{5,}|(?<=-)\d{3,}))\s*\]", re.IGNORECASE)
VERSIONED = re.compile(r"^(.+) \(v(\d{1,2})\)$")
AGAIN = frozenset(("rfc", "resend", "repost"))
"""Words in a tag that do not tell one series from another."""


class Part(NamedTuple):
    """A numbered part of several messages sent at once: what stands before the number ("patch"), version, number and total."""

    label: str
    version: int
    number: int
    total: int


def is_marked(subject: str) -> bool:
    """Whether the subject says that this answers or passes on something earlier."""
    return is_answer(subject) or is_passed_on(subject)


def is_answer(subject: str) -> bool:
    """Whether the first mark is that of an answer ("Re: Fwd: …")."""
    return has_colon(subject) and read(subject).reply


def is_passed_on(subject: str) -> bool:
    """Whether the first mark is that of a forward."""
    return has_colon(subject) and read(subject).forward


def has_colon(subject: str) -> bool:
    """No mark is without one; most subjects need not be read further."""
    return ":" in subject or "：" in subject


@lru_cache(maxsize=262_144)
def read(subject: str) -> Topic:
    """The topic and the marks of a subject, as the reader tells them."""
    return topic_of(subject)


def part_of(subject: str) -> Part | None:
    """The part that the subject says this is: "[PATCH v2 3/7] …" is part 3 of 7; None when it says nothing or this is an answer."""
    found = NUMBERED.match(subject) if "/" in subject else None
    if not found or int(found[2]) > int(found[3]):
        return None
    words = found[1].lower().split()
    versions = [int(word[1:]) for word in words if re.fullmatch(r"v\d{1,2}", word)]
    label = " ".join(word for word in words if word not in AGAIN and not re.fullmatch(r"v\d{1,2}", word))
    return Part(label, versions[0] if versions else 1, int(found[2]), int(found[3]))


def is_patch(subject: str) -> bool:
    """Whether a subject begins with the mark of a patch ("[PATCH v2] …"), without being an answer."""
    return PATCH.match(subject) is not None


@lru_cache(maxsize=65_536)
def versioned(topic: str, subject: str) -> str:
    """The topic as threads tell it apart: the ticket's number where it has one ("[Bug 21660] …"), else the words without what they were
    called before; a further version ("[PATCH v2] …") is a topic of its own."""
    if name := ticket(subject):
        return f"[{name}]"
    renamed = RENAMED.match(topic) if "(" in topic or "[" in topic else None
    name = renamed[1] if renamed else topic
    version = VERSION.search(subject) if "[" in subject else None
    return f"{name} (v{version[1]})" if version and name else name


@lru_cache(maxsize=65_536)
def unmarked(subject: str) -> str:
    """The subject without marks but with its tags, which tell the parts of a series ("[2/5]") apart."""
    return " ".join((*TAG.findall(subject.lower()), read(subject).topic))


def ticket(subject: str) -> str:
    """The number under which a desk keeps all mail of one matter: "[Bug 21660] …" → "bug 21660"; "" without one."""
    found = TICKET.search(subject) if "[" in subject else None
    return " ".join(found[1].lower().split()) if found else ""


def versions(topic: str) -> list[str]:
    """The topics of the versions before this one; none for a topic without a version."""
    found = VERSIONED.match(topic)
    return [found[1], *(f"{found[1]} (v{number})" for number in range(2, int(found[2]) + 1))] if found else []


def former(subject: str) -> str:
    """The topic that was renamed: "Prices (was: Contract)" → "contract"; "" where the subject says nothing of it."""
    renamed = RENAMED.match(subject) if "(" in subject or "[" in subject else None
    return read(renamed[2]).topic if renamed else ""
