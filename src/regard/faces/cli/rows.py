"""Rows on paper: one debt is a few lines.

The person, what was seen in the words themselves, since when, until when, and the id for the ways out.
"""

from __future__ import annotations

from regard.faces.cli.paper import Paper, Span
from regard.faces.lateness import is_late
from regard.faces.stated import choice_words
from regard.faces.telling import due_of, holds, since_of, standing_of
from regard.faces.voice import Voice
from regard.facts.action import Action, Quoted

INDENT = 2


def show_row(paper: Paper, voice: Voice, action: Action) -> None:
    """The person, their circle where they are inside, and id, the reason, the words where the reason does not hold them, and the days."""
    circle = f" · {choice_words(voice, 'circle', action.circle)}" if action.circle else ""
    paper.line((action.person_name, "strong"), (circle, "quiet"), "  ", (action.id, "quiet"))
    paper.line(action.reason, indent=INDENT)
    if action.said and action.said[0].words and not holds(action.reason, action.said[0].words):
        show_quote(paper, voice, action.said[0])
    paper.line(*days(voice, action), indent=INDENT)
    if action.still_true:
        paper.line((voice.say("still_true"), "strong"), f"  regard still {action.id}", indent=INDENT)
    paper.line()


def days(voice: Voice, action: Action) -> list[Span]:
    """ "since Fri 2 Oct · was due Fri 9 Oct · asked twice"; only a late act is red."""
    due: Span = (due_of(voice, action), "late" if is_late(action, voice.now) else "quiet")
    return [(since_of(voice, action) + " · ", "quiet"), due, (" · " + standing_of(voice, action), "quiet")]


def show_quote(paper: Paper, voice: Voice, said: Quoted) -> None:
    """The words as written, and who wrote them when."""
    paper.line((voice.quoted(said.words), "quote"), (f"  {voice.say('wrote', author=said.author, time=voice.time(said.at))}", "quiet"), indent=INDENT)
