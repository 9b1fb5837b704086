"""Filling the ledger: import (mail on disk, with live progress) and note (a moment written by hand)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from regard.faces import shape
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.progress import show_progress
from regard.faces.counting import import_line
from regard.faces.filed import filed_lines
from regard.faces.voice import Voice
from regard.facts.page import Imported

INTERRUPTED = 130  # as a shell reports a program ended by Ctrl-C
SHORT = 8  # characters of a key that name a note on paper
MeOption = Annotated[str | None, typer.Option("--me", metavar="WHO", help="Whose ledger this is: an address or name (default: found, and said).")]


class NoSuchPath(Exception):
    """A path was given where nothing lies."""

    def __init__(self, missing: Sequence[Path], voice: Voice) -> None:
        names = [str(path) for path in missing]
        several = voice.say("no_such_paths", count=voice.number(len(names)), paths=", ".join(names)) if len(names) > 1 else ""
        super().__init__(several or voice.say("no_such_path", path=names[0]))


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    desk_command(app, "import")(import_)
    desk_command(app, "note")(note)


def import_(
    desk: Desk,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="mbox files, Maildirs, folders of mails; calendars, address books, tables (.csv).")],
    me: MeOption = None,
) -> None:
    """Read mail on disk: mbox files, Maildirs, folders of single mails; again at will, nothing is kept twice."""
    missing = [path for path in paths if not path.expanduser().exists()]
    if missing:
        raise NoSuchPath(missing, desk.voice)
    with show_progress(desk) as on_progress:
        done = desk.office.import_paths([path.expanduser() for path in paths], me, on_progress)
    if desk.as_json:
        desk.paper.object(shape.imported(done, desk.voice))
    else:
        _sum_up(desk, done)
    if done.interrupted:
        raise typer.Exit(INTERRUPTED)
    if done.me_refused or (done.errors and not (done.raw or done.known or done.filed)):
        raise typer.Exit(1)


def note(
    desk: Desk,
    written: Annotated[list[str] | None, typer.Argument(metavar='"…"', help="2026-03-02 09:14 Anna -> me: call. She will send it by Friday.")] = None,
) -> None:
    """Write down a call or a word in the hallway, which is read like mail; without words, show what was written down."""
    if not written:
        _show_notes(desk)
        return
    kept = desk.office.note(" ".join(written))
    if desk.as_json:
        desk.paper.object(shape.note(kept))
        return
    desk.paper.line(desk.voice.say("note_kept", written=kept.written))
    desk.paper.line((desk.voice.say("undo_how", command="regard undo"), "quiet"))


def _show_notes(desk: Desk) -> None:
    notes = desk.office.notes()
    for one in notes:
        if desk.as_json:
            desk.paper.object(shape.note(one), pretty=False)
        else:
            desk.paper.line((one.key[:SHORT], "quiet"), f"  {one.written}")
    if desk.as_json:
        return
    if notes:
        desk.paper.line((desk.voice.say("undo_how", command=f"regard undo {notes[-1].key[:SHORT]}"), "quiet"))
    else:
        desk.paper.line(desk.voice.say("notes_none"))
        desk.paper.line((f'regard note "{desk.voice.say("note_how")}"', "quiet"))


def _sum_up(desk: Desk, done: Imported) -> None:
    voice, paper = desk.voice, desk.paper
    read = bool(done.raw or done.known or done.filed)
    if read or not done.errors:
        paper.line((import_line(voice, done), "strong"))
    for line in filed_lines(voice, done):
        paper.line(line)
    for reason, number in done.unreadable.items():
        paper.line(voice.say("import_unreadable", count=voice.number(number), reason=voice.told(reason)))
    for sentence in (*done.errors, *(done.notices if read else ()), done.me_refused):
        if sentence:
            paper.line(("! ", "strong"), voice.told(sentence))
    if done.interrupted:
        paper.line(voice.say("import_stopped"))
    elif read:
        paper.line(voice.say("import_next", command="regard today"))
