"""Deciding: done, settle, redate, not, still, undo; the owner's word, which wins over anything found."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from regard.faces import shape
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.evidence import RowArgument
from regard.faces.cli.rows import show_row
from regard.faces.days import end_of_day
from regard.faces.noted import noted, taken_back
from regard.faces.telling import stands_of
from regard.facts.entry import Entry, Verdict
from regard.facts.statement import Statement

DayArgument = Annotated[str, typer.Argument(metavar="DAY", help="A date (2026-10-16), a weekday (Friday, piątek), today, tomorrow.")]
NOT: tuple[Verdict, ...] = ("released", "another_did", "not_mine", "not_a_promise")


class NothingToUndo(Exception):
    """Nothing said by hand stands that could be taken back."""


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    for name, work in (("done", done), ("settle", settle), ("redate", redate), ("not", not_), ("still", still), ("undo", undo)):
        desk_command(app, name)(work)


def done(desk: Desk, row: RowArgument, day: Annotated[str, typer.Argument(metavar="DATE", help="When it was done; today if left out.")] = "") -> None:
    """It is done, today or on that day."""
    _decide(desk, row, "done", _until_now(desk, end_of_day(day, desk.voice, back=True)) if day else desk.voice.now)


def _until_now(desk: Desk, end: int) -> int:
    """The end of a day that is over, of today the present; a day to come stays what it is, and is told."""
    return desk.voice.now if desk.voice.date_of(end) == desk.voice.date_of(desk.voice.now) else end


def settle(desk: Desk, row: RowArgument, words: Annotated[str, typer.Option("--words", metavar="WORDS", help="How, in your words.")] = "") -> None:
    """It was settled elsewhere: on the phone, in the hallway."""
    _decide(desk, row, "settled", None, words)


def redate(desk: Desk, row: RowArgument, day: DayArgument) -> None:
    """A new day was agreed."""
    _decide(desk, row, "redated", end_of_day(day, desk.voice))


def not_(
    desk: Desk,
    row: RowArgument,
    released: Annotated[bool, typer.Option("--released", help="They released me.")] = False,
    someone_else: Annotated[bool, typer.Option("--someone-else", help="Someone on my side did it.")] = False,
    not_mine: Annotated[bool, typer.Option("--not-mine", help="It was never mine.")] = False,
    not_a_promise: Annotated[bool, typer.Option("--not-a-promise", help="Nothing was promised or asked there.")] = False,
) -> None:
    """It is not owed: they released me, someone else did it, it is not mine, or not a promise."""
    chosen = [verdict for verdict, said in zip(NOT, (released, someone_else, not_mine, not_a_promise), strict=True) if said]
    if len(chosen) > 1:
        raise typer.BadParameter(desk.voice.say("not_one"))
    _decide(desk, row, chosen[0] if chosen else _ask_which(desk))


def still(desk: Desk, row: RowArgument) -> None:
    """It is still true: keep the row that asked."""
    _decide(desk, row, "still_true")


def undo(desk: Desk, entry: Annotated[str, typer.Argument(metavar="ENTRY", help="Which decision, note or statement; the newest if left out.")] = "") -> None:
    """Take a decision, a note or a statement back."""
    newest = None if entry else desk.office.newest()
    if not entry and newest is None:
        raise NothingToUndo(desk.voice.say("undo_nothing"))
    taken = desk.office.undo(newest.key if newest else entry)
    if desk.as_json:
        desk.paper.object({"version": shape.VERSION, "taken_back": taken.key})
        return
    desk.paper.line(taken_back(desk.voice, taken, desk.office.name_at(taken.about) if isinstance(taken, Statement) else ""))
    if isinstance(taken, Entry) and taken.target_kind == "occasion":
        _show_again(desk, taken)


def _show_again(desk: Desk, taken: Entry) -> None:
    """The row as it stands without the decision."""
    action = desk.office.why(taken.target, desk.as_of).action
    desk.paper.line()
    desk.paper.line((stands_of(desk.voice, action), "strong"))
    show_row(desk.paper, desk.voice, action)


def _ask_which(desk: Desk) -> Verdict:
    if desk.as_json or not (sys.stdin.isatty() and desk.paper.terminal):
        raise typer.BadParameter(desk.voice.say("not_which"))
    desk.paper.line(desk.voice.say("not_ask"))
    for number, verdict in enumerate(NOT, 1):
        desk.paper.line(f"{number}  {desk.voice.say(f'way_{verdict}')}", indent=2)
    answer = input(f"{desk.voice.say('not_choice')}: ").strip()
    if answer not in {str(number) for number in range(1, len(NOT) + 1)}:
        raise typer.BadParameter(desk.voice.say("not_which"))
    return NOT[int(answer) - 1]


def _decide(desk: Desk, row: str, verdict: Verdict, when: int | None = None, words: str = "") -> None:
    entry = desk.office.decide(row, verdict, when, words)
    if desk.as_json:
        desk.paper.object(shape.entry(entry))
        return
    whom = desk.office.why(entry.target).action.person_name
    desk.paper.line((f"{whom}  " if whom else "", "strong"), noted(desk.voice, entry))
    desk.paper.line((desk.voice.say("undo_how", command="regard undo"), "quiet"))
