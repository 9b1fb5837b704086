"""The small print of a row, in words: what presses, what became of it, until when; the same on paper and on pages."""

from __future__ import annotations

import re

from regard.faces.voice import Voice
from regard.facts.action import Action
from regard.facts.occasion import Part
from regard.facts.page import Today

PAST = ("met", "late", "excused", "went_on")  # states that ask nothing of anyone any more: folded away
KNOWN = ("met", "late", "told")  # states in which a deed was seen
QUOTED = re.compile("[“„]([^“”„]+)”")
ENOUGH = 12  # letters of a sentence that let a reader recognise it


def standing_of(voice: Voice, action: Action) -> str:
    """The state of a row in words; for an open one, what presses."""
    if action.state == "excused" and action.excuse:
        return voice.say(f"excuse_{action.excuse}")
    if action.met_at is not None and action.state in KNOWN:
        return f"{voice.say(f'state_{action.state}')}, {voice.say('met', day=voice.plain_day(action.met_at))}"
    if action.state == "open":
        return voice.say(f"pressing_{action.pressing if action.mine else 'open'}")
    return voice.say(f"state_{action.state}")


def part_of(voice: Voice, action: Action, part: Part) -> str:
    """What a piece of evidence is: where nobody knows how it ended, later mail settles nothing."""
    return voice.say("part_went_on" if part == "excused" and action.state == "went_on" else f"part_{part}")


def stands_of(voice: Voice, action: Action) -> str:
    """How a row is introduced once a decision on it was taken back: as open again, unless something else closed it."""
    return voice.say("stands_now" if action.state in PAST else "open_again")


def due_of(voice: Voice, action: Action) -> str:
    """ "due Fri 16 Oct", "was due Fri 9 Oct" once the day is past; where nobody named a day, by when an answer is usual."""
    if action.due_kind == "norm":
        return voice.say("usual_by", day=voice.plain_day(action.due_at))
    return voice.say("was_due" if action.due_at < voice.now else "due", day=voice.plain_day(action.due_at))


def nothing_of(voice: Voice, page: Today) -> tuple[str, str]:
    """What a morning without rows says, and what can be done: nothing is owed only where the mail reaches that morning."""
    if page.covered:
        return voice.say("nothing_owed"), voice.say("nothing_about")
    if page.begins is not None:
        return voice.say("nothing_before", day=voice.plain_day(page.begins)), voice.say("nothing_before_about")
    return voice.say("nothing_known"), voice.say("nothing_known_about")


def since_of(voice: Voice, action: Action) -> str:
    """ "since Fri 2 Oct"."""
    return voice.say("since", day=voice.plain_day(action.opened_at))


def holds(reason: str, words: str) -> bool:
    """Whether the sentence about a finding already quotes these words, so that they need not stand twice."""
    whole, said = _plain(words).rstrip(".!?…"), _plain(reason)
    return whole in said or any(len(part) >= ENOUGH and part in whole for part in QUOTED.findall(said))


def _plain(words: str) -> str:
    return " ".join(words.split()).replace("’", "'")
