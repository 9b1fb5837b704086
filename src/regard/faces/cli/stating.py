"""Say: what the owner states of a person, an outcome or themself; listed, and taken back."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from regard.faces import shape_of_review as shape
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.reviewing import SHORT, show_stated
from regard.faces.days import end_of_day
from regard.faces.noted import taken_back
from regard.faces.stated import (
    ASIDE,
    SEALED,
    kind_called,
    kind_name,
    kinds_near,
    stated_line,
    value_called,
    values_near,
    values_of,
    values_typed,
)
from regard.facts.statement import FORMS, StatementKind, Wording

BACK = frozenset({"turn", "outcome", "gesture", "breach", "forgiven", "closed"})  # kinds whose day looks back
WEEK = 7 * 86_400


class KindUnknown(Exception):
    """A word that is no kind of statement, or a value that its kind does not know."""


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    desk_command(app, "say")(say)


def say(
    desk: Desk,
    kind: Annotated[str, typer.Argument(metavar="KIND", help="circle, place, choice, wish, goal, saved, act, turn, vision, …; regard say lists them.")] = "",
    name: Annotated[str, typer.Argument(metavar="NAME", help="Whom it is about: part of a name, or an address; left out where it is about you.")] = "",
    value: Annotated[str, typer.Argument(metavar="VALUE", help="One of the values of the kind.")] = "",
    words: Annotated[str, typer.Option("--words", metavar="WORDS", help="In your words.")] = "",
    day: Annotated[str, typer.Option("--day", metavar="DAY", help="When it was, or by when.")] = "",
    until: Annotated[str, typer.Option("--until", metavar="DAY", help="Until when it holds.")] = "",
    row: Annotated[str, typer.Option("--row", metavar="ID", help="The row, question or fact that it is about, by its key.")] = "",
    listing: Annotated[bool, typer.Option("--list", help="What you stated and stands.")] = False,
    back: Annotated[str, typer.Option("--back", metavar="ID", help="Take one statement back.")] = "",
) -> None:
    """State something: the circle, the place, a wish, a goal, what they told, a breach, a turning point; list it, or take it back."""
    if back:
        _take_back(desk, back)
    elif listing or not kind:
        _list(desk, asked=listing)
    else:
        known = _kind(desk, kind)
        words, row = _act_done(desk, known, name, value, words, row)
        about, said = (name, value) if FORMS[known].person or value or not _is_value(known, name) else ("", name)
        wording = Wording(known, "", _value(desk, known, said), _words(desk, known, words), _day(desk, known, day), _until(desk, known, until), row)
        show_stated(desk, [desk.office.state(wording, about)])


def _kind(desk: Desk, written: str) -> StatementKind:
    found = kind_called(written)
    if found is None or found not in FORMS:
        near = kinds_near(written, desk.voice.language)
        raise KindUnknown(desk.voice.say("kind_near" if near else "kind_unknown", kind=written, known=", ".join(near) or _kinds(desk)))
    return found


def _kinds(desk: Desk) -> str:
    return ", ".join(kind_name(one, desk.voice.language) for one in FORMS if one not in ASIDE)


def _is_value(kind: StatementKind, written: str) -> bool:
    """Whether a word in the place of the name is the value of a kind that is about the owner."""
    return bool(written) and value_called(kind, written) is not None


def _value(desk: Desk, kind: StatementKind, written: str) -> str:
    known = values_of(kind, desk.voice.language)
    found = value_called(kind, written) if written else ""
    if found is None:
        name = kind_name(kind, desk.voice.language)
        if not known:
            raise KindUnknown(desk.voice.say("value_none", value=written, kind=name))
        near = values_near(kind, written, desk.voice.language)
        said = near or values_typed(kind, desk.voice.language)
        raise KindUnknown(desk.voice.say("value_near" if near else "value_unknown", value=written, kind=name, known=", ".join(said)))
    if found not in (FORMS[kind].values or (found,)):
        said = values_typed(kind, desk.voice.language)
        raise KindUnknown(desk.voice.say("value_missing", kind=kind_name(kind, desk.voice.language), known=", ".join(said)))
    return found


def _act_done(desk: Desk, kind: StatementKind, name: str, value: str, words: str, row: str) -> tuple[str, str]:
    """The words and the key of the newest act chosen with a person that is not done yet, where only "done" is said of it."""
    if kind != "chosen_act" or words or value_called(kind, value) != "done":
        return words, row
    person = desk.office.person(name, desk.as_of).person
    acts = [one for one in desk.office.statements(desk.as_of) if one.kind == "chosen_act" and one.about in person.addresses]
    done = {one.target for one in acts if one.value == "done"}
    still = [one for one in acts if one.value != "done" and one.key not in done]
    if not still:
        raise KindUnknown(desk.voice.say("act_none", who=person.name))
    newest = max(still, key=lambda one: one.at)
    return newest.words, row or newest.key


def _words(desk: Desk, kind: StatementKind, words: str) -> str:
    """Sealed words may come through a pipe, so that they stand in no history of the shell."""
    if words or kind != SEALED:
        return words
    if sys.stdin.isatty() and desk.paper.terminal:
        return input(f"{desk.voice.say('ask_words')}: ")
    return sys.stdin.read().strip()


def _day(desk: Desk, kind: StatementKind, day: str) -> int | None:
    return end_of_day(day, desk.voice, back=kind in BACK) if day else None


def _until(desk: Desk, kind: StatementKind, until: str) -> int | None:
    if until:
        return end_of_day(until, desk.voice)
    return desk.voice.now + WEEK if kind == "snoozed" else None


def _list(desk: Desk, *, asked: bool) -> None:
    found = desk.office.statements(desk.as_of)
    if desk.as_json:
        for one in found:
            desk.paper.object(shape.statement(one), pretty=False)
        return
    for one in found:
        about = desk.office.name_at(one.about) or one.about
        desk.paper.line(
            (one.key[:SHORT], "quiet"), f"  {desk.voice.plain_day(one.at)}  ", (f"{about}  " if about else "", "strong"), stated_line(desk.voice, one)
        )
    if not found:
        desk.paper.line(desk.voice.say("statements_none"))
    if not asked:
        desk.paper.line((desk.voice.say("say_which", known=_kinds(desk)), "quiet"))


def _take_back(desk: Desk, beginning: str) -> None:
    gone = desk.office.take_back(beginning)
    if desk.as_json:
        desk.paper.object({"version": 1, "taken_back": gone.key})
    else:
        desk.paper.line(taken_back(desk.voice, gone, desk.office.name_at(gone.about)))
