"""Why: the evidence behind a row; the moments and the words, what is not known, and what was said by hand."""

from __future__ import annotations

from typing import Annotated, get_args

import typer

from regard.faces import shape
from regard.faces.by_hand import entries_of
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.rows import INDENT, show_row
from regard.faces.noted import noted
from regard.faces.telling import part_of
from regard.facts.occasion import Part
from regard.facts.page import Why

GAP = 2  # columns between the name of a part and what stands beside it

RowArgument = Annotated[str, typer.Argument(metavar="ID", help="The row's id, or its beginning.")]


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    desk_command(app, "why")(why)


def why(desk: Desk, row: RowArgument) -> None:
    """The evidence behind a row: the mails in order, the words in each, and what it cannot know."""
    page = desk.office.why(row, desk.as_of)
    if desk.as_json:
        desk.paper.object(shape.why(page, desk.as_of or desk.voice.now))
        return
    show_row(desk.paper, desk.voice, page.action)
    _show_evidence(desk, page)
    _show_limits(desk, page)


def _show_evidence(desk: Desk, page: Why) -> None:
    desk.paper.line((desk.voice.say("evidence"), "strong"))
    wide = max(len(desk.voice.say(f"part_{part}")) for part in get_args(Part)) + GAP
    linked = page.linked or ("",) * len(page.evidence)
    for (part, words), link in zip(page.evidence, linked, strict=True):
        name = part_of(desk.voice, page.action, part.part).ljust(wide)
        desk.paper.line((name, "act"), (", ".join(said for said in (words.author, desk.voice.time(part.at)) if said), "quiet"), indent=INDENT)
        if words.words:
            desk.paper.line((desk.voice.quoted(words.words), "quote"), indent=INDENT + wide)
        if link:
            desk.paper.line((link, "quiet"), indent=INDENT + wide)
        named = f"  <{words.message_id}>" if words.message_id else ""
        desk.paper.line((f"{words.subject}{named}", "quiet"), indent=INDENT + wide)
    desk.paper.line()


def _show_limits(desk: Desk, page: Why) -> None:
    voice, paper = desk.voice, desk.paper
    covered = page.coverage
    by_hand = [f"{voice.plain_day(entry.at)}: {noted(voice, entry)} {entry.words}  {entry.key[:8]}" for entry in entries_of(desk.office, page)]
    said = [("learnt_title", page.learnt), ("cannot_know", page.cannot_know), ("rests_on", page.sentence), ("by_hand", "\n".join(by_hand))]
    for name, words in said:
        if words:
            paper.line((voice.say(name), "strong"))
            paper.line(words, indent=INDENT)
    days = {"start": voice.plain_day(covered.start), "end": voice.plain_day(covered.end)} if covered else {}
    paper.line((voice.say("covered", **days) if covered else voice.say("covered_not"), "quiet"))
