"""Rows on paper: one debt is a few lines.

The person, what was seen in the words themselves, since when, until when, and the id for the ways out.
"""

from __future__ import annotations

from regard.faces.cli.paper import Paper, Span
from regard.faces.lateness import is_late
from regard.faces.voice import Voice
from regard.facts.action import Action, Quoted

INDENT = 2


def show_row(paper: Paper, voice: Voice, action: Action) -> None:
    """The person and id, the reason, the words where the reason does not hold them, and the days."""
    paper.line((action.person_name, "strong"), "  ", (action.id, "quiet"))
    paper.line(action.reason, indent=INDENT)
    if action.said and not holds(action.reason, action.said[0].words):
        show_quote(paper, voice, action.said[0])
    paper.line(*days(voice, action), indent=INDENT)
    if action.still_true:
        paper.line((voice.say("still_true"), "strong"), f"  regard still {action.id}", indent=INDENT)
    paper.line()


def days(voice: Voice, action: Action) -> list[Span]:
    """ "since Fri 2 Oct · was due Fri 9 Oct · asked twice"; only a late act is red."""
    past = action.due_at < voice.now
    due = voice.say("was_due" if past else "due", day=voice.plain_day(action.due_at))
    spans: list[Span] = [(voice.say("since", day=voice.plain_day(action.opened_at)) + " · ", "quiet")]
    spans.append((due, "late" if is_late(action, voice.now) else "quiet"))
    spans.append((" · " + standing_of(voice, action), "quiet"))
    return spans


def standing_of(voice: Voice, action: Action) -> str:
    """The state of a row in words; for an open one, what presses."""
    if action.excuse:
        return voice.say(f"excuse_{action.excuse}")
    if action.met_at is not None:
        return f"{voice.say(f'state_{action.state}')}, {voice.say('met', day=voice.plain_day(action.met_at))}"
    if action.state == "open":
        return voice.say(f"pressing_{action.pressing}")
    return voice.say(f"state_{action.state}")


def show_quote(paper: Paper, voice: Voice, said: Quoted) -> None:
    """The words as written, and who wrote them when."""
    paper.line(
        (f"“{said.words}”", "quote"), (f"  {voice.say('wrote', author=said.author, time=voice.time(said.at))}", "quiet"), indent=INDENT
    )


def holds(reason: str, words: str) -> bool:
    """Whether the sentence about a finding already quotes these words, so that they need not stand twice."""
    return " ".join(words.split()).rstrip(".") in " ".join(reason.split())
