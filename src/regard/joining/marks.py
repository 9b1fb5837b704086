"""Marks before a subject: of an answer ("Re:", "Odp:", "AW:"), of a forward ("Fwd:", "PD:", "WG:"), of a numbered part ("[2/5]").

The words are those that common programs write, by language (Wikipedia, "List of email subject abbreviations").
"""

import re
from functools import lru_cache
from typing import NamedTuple

ANSWER = "re|aw|antw|odp|sv|vs|ref|rif|res|r|ynt|vá|ats|atb|答复|回复|回覆|回信|отв|відп"
PASSED_ON = "fwd|fw|wg|pd|pdaj|tr|rv|enc|vl|vb|doorst|i|转发|轉寄|пер"

TAG = r"(?:\[[^\]]{1,60}\]|\*{3}[^*]{1,30}\*{3})\s*"
MARK = rf"(?:{ANSWER}|{PASSED_ON})\s?(?:\[\d+\]|\(\d+\))?\s?[:：]\s*"
MARKED = re.compile(rf"^\s*(?:{TAG})*{MARK}", re.IGNORECASE)
BEFORE = re.compile(rf"^\s*(?:{TAG}|{MARK})", re.IGNORECASE)
RENAMED = re.compile(r"^(.+?)[\s,;-]*[\[(]\s*(?:was|poprz(?:ednio|\.)?|dawniej|ehemals)\s*:?\s+(.+?)\s*[\])]?\s*$", re.IGNORECASE)
TAGGED_MARK = re.compile(rf"^\s*((?:{TAG})+){MARK}", re.IGNORECASE)
NUMBERED = re.compile(r"^\s*(?:\[[^\]/]{1,40}\]\s*)*[\[(]([^\]]{0,40}?)(\d{1,3})/(\d{1,3})[\])]")
VERSION = re.compile(r"\[[^\]]*\bv([2-9]|\d\d)\b[^\]]*\]", re.IGNORECASE)
AGAIN = frozenset(("rfc", "resend", "repost"))
VERSIONED = re.compile(r"^(.+) \(v(\d{1,2})\)$")


class Part(NamedTuple):
    """A numbered part of several messages sent at once: what stands before the number ("patch"), version, number and total."""

    label: str
    version: int
    number: int
    total: int


def is_marked(subject: str) -> bool:
    """Whether the subject says that this answers or passes on something earlier."""
    return MARKED.match(subject) is not None


def part_of(subject: str) -> Part | None:
    """The part that the subject says this is: "[PATCH v2 3/7] …" is part 3 of 7; None when it says nothing or this is an answer."""
    found = NUMBERED.match(subject)
    if not found or int(found[2]) > int(found[3]):
        return None
    words = found[1].lower().split()
    versions = [int(word[1:]) for word in words if re.fullmatch(r"v\d{1,2}", word)]
    label = " ".join(word for word in words if word not in AGAIN and not re.fullmatch(r"v\d{1,2}", word))
    return Part(label, versions[0] if versions else 1, int(found[2]), int(found[3]))


@lru_cache(maxsize=65_536)
def bare(topic: str) -> str:
    """The topic without marks and tags before it, however many and of whatever language, nor what it was called before.

    A further version ("[PATCH v2] …") stays told apart, as a topic of its own.
    """
    version = VERSION.search(topic)
    while (found := BEFORE.match(topic)) and found.end() < len(topic):
        topic = topic[found.end() :]
    renamed = RENAMED.match(topic)
    words = (renamed[1] if renamed else topic).lower().split()
    return " ".join([*words, f"(v{version[1]})"] if version else words)


@lru_cache(maxsize=65_536)
def unmarked(subject: str) -> str:
    """The subject without marks, in lower case; tags and numbers ("[2/5]") stay where they are."""
    while (found := BEFORE.match(subject)) and found.end() < len(subject) and not found[0].lstrip().startswith(("[", "*")):
        subject = subject[found.end() :]
    return " ".join(TAGGED_MARK.sub(r"\1", subject).lower().split())


def versions(topic: str) -> list[str]:
    """The bare topics of the versions before this one; none for a topic without a version."""
    found = VERSIONED.match(topic)
    return [found[1], *(f"{found[1]} (v{number})" for number in range(2, int(found[2]) + 1))] if found else []


def former(subject: str) -> str:
    """What the subject was called before: "Prices (was: Contract)" → "contract"; "" where it says nothing."""
    renamed = RENAMED.match(subject)
    return bare(renamed[2]) if renamed else ""
