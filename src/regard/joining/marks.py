"""Marks before a subject: of an answer ("Re:", "Odp:", "AW:"), of a forward ("Fwd:", "PD:", "WG:"), of a numbered part ("[2/5]").

The words are those that common programs write, by language (Wikipedia, "List of email subject abbreviations").
"""

import re
from typing import NamedTuple

ANSWER = "re|aw|antw|odp|sv|vs|ref|rif|res|r|ynt|vá|ats|atb"
PASSED_ON = "fwd|fw|wg|pd|pdaj|tr|rv|enc|vl|vb|doorst|i"

TAGS = r"^\s*(?:\[[^\]]{1,60}\]\s*)*"
ANSWERED = re.compile(rf"{TAGS}(?:{ANSWER})\s?(?:\[\d+\]|\(\d+\))?\s?:", re.IGNORECASE)
MARKED = re.compile(rf"{TAGS}(?:{ANSWER}|{PASSED_ON})\s?(?:\[\d+\]|\(\d+\))?\s?:", re.IGNORECASE)
NUMBERED = re.compile(r"^\s*(?:\[[^\]/]{1,40}\]\s*)*[\[(]([^\])]{0,40}?)(\d{1,3})/(\d{1,3})[\])]")


class Part(NamedTuple):
    """A numbered part of several messages sent at once: what stands before the number ("PATCH v2"), number and total."""

    label: str
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
    return Part(found[1].strip().lower(), int(found[2]), int(found[3]))
