"""Reread: stored mail read again by the present reader; what changed, and words by hand that found no place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from regard.faces import shape
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.filling import INTERRUPTED
from regard.faces.cli.progress import show_progress
from regard.faces.cli.rows import INDENT, show_row
from regard.faces.noted import noted
from regard.facts.rereading import Reread, Unplaced


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    desk_command(app, "reread")(reread)


def reread(
    desk: Desk,
    everything: Annotated[bool, typer.Option("--all", help="Also what the present reader has read.")] = False,
    unplaced: Annotated[bool, typer.Option("--unplaced", help="Read nothing; list the words by hand that belong to nothing found.")] = False,
) -> None:
    """Read stored mail again with the present reader, say what changed, and keep every word by hand."""
    if unplaced:
        _show_unplaced(desk, desk.office.unplaced())
        return
    with show_progress(desk) as on_progress:
        done = desk.office.reread(on_progress, everything=everything)
    if desk.as_json:
        desk.paper.object(_shape(done))
    else:
        _sum_up(desk, done)
    if done.interrupted:
        raise typer.Exit(INTERRUPTED)


def _sum_up(desk: Desk, done: Reread) -> None:
    voice, paper = desk.voice, desk.paper
    if not done.pending and not done.interrupted:
        paper.line(voice.say("reread_nothing"))
        return
    paper.line((voice.say("reread_done", raw=voice.number(done.raw), pending=voice.number(done.pending)), "strong"))
    counted = {
        "reread_added": done.added,
        "reread_removed": done.removed,
        "reread_changed": _turned(done.changed),
        "reread_kinds": _turned(done.kinds),
    }
    for name, counts in counted.items():
        if counts:
            paper.line(voice.say(name, what=", ".join(f"{voice.act(kind)}: {voice.number(number)}" for kind, number in _most(counts))))
    if done.raw and not any(counted.values()):
        paper.line(voice.say("reread_same"))
    if done.readable or done.unreadable:
        paper.line(voice.say("reread_readable", readable=voice.number(done.readable), unreadable=voice.number(done.unreadable)))
    for name, rows in (("reread_appeared", done.appeared), ("reread_gone", done.gone)):
        if rows:
            paper.line()
            paper.line((voice.say(name), "strong"))
        for action in rows:
            show_row(paper, voice, action)
    if done.unplaced:
        paper.line(voice.say("unplaced_see", count=voice.number(len(done.unplaced)), where="regard reread --unplaced"))
    paper.line((voice.say("reread_stopped" if done.interrupted else "reread_kept"), "quiet"))


def _turned(counts: Mapping[tuple[str, str], int]) -> dict[str, int]:
    return {f"{before} → {after}": number for (before, after), number in counts.items()}


def _most(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))


def _show_unplaced(desk: Desk, words: tuple[Unplaced, ...]) -> None:
    voice, paper = desk.voice, desk.paper
    if desk.as_json:
        paper.object(shape.listed("unplaced", desk.as_of or voice.now, [_word(one) for one in words]))
        return
    paper.line((voice.say("unplaced_title" if words else "unplaced_none"), "strong"))
    for one in words:
        paper.line()
        paper.line(noted(voice, one.entry), (f"  {voice.plain_day(one.entry.at)}  {one.entry.key[:8]}", "quiet"))
        paper.line((voice.quoted(one.entry.quote), "quote"), indent=INDENT)
        if one.message_id:
            paper.line((f"{one.author}: {one.subject}  <{one.message_id}>", "quiet"), indent=INDENT)
        paper.line(one.todo, indent=INDENT)


def _word(one: Unplaced) -> dict[str, Any]:
    return {**shape.entry(one.entry), "quote": one.entry.quote, "message_id": one.message_id, "subject": one.subject, "todo": one.todo}


def _shape(done: Reread) -> dict[str, Any]:
    rows = {"appeared": [shape.row(one) for one in done.appeared], "gone": [shape.row(one) for one in done.gone]}
    turned = {"changed": _turned(done.changed), "kinds": _turned(done.kinds)}
    return {"version": shape.VERSION, **done._asdict(), **turned, **rows, "unplaced": [_word(one) for one in done.unplaced]}
