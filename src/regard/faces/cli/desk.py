"""The desk: what every command works with (the office, the voice, the paper), and the options that every command takes."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from regard.faces.cli.paper import Paper
from regard.faces.cli.values import Lean
from regard.faces.days import as_of_instant
from regard.faces.failing import Failed, sentence_of
from regard.faces.voice import Voice, language_of, machine_language, voice_of

if TYPE_CHECKING:
    from regard.office import Office

HomeOption = Annotated[Path | None, typer.Option("--home", metavar="FOLDER", help="Where the ledger lies (default: $REGARD_HOME, else your data folder).")]
AsOfOption = Annotated[
    str | None,
    typer.Option(
        "--as-of", metavar="DATE", help="Pretend it is that day at eight in the morning (2026-10-13, 13.10.2026), or that instant (2026-10-13T17:00)."
    ),
]
JsonOption = Annotated[bool | None, typer.Option("--json", help="Print JSON, version 1 (docs/json.md).")]
LangOption = Annotated[str | None, typer.Option("--lang", metavar="en|pl", help="Speak this language.")]


USAGE: type[Exception] = typer.BadParameter.__bases__[0]  # typer hands out only this class of its family


class Asked(NamedTuple):
    """The options as given, before or after the command's name."""

    home: Path | None = None
    as_of: str | None = None
    as_json: bool | None = None
    lang: str | None = None

    def over(self, before: Asked) -> Asked:
        """What is said after the command's name wins over what is said before."""
        return before._replace(**{name: value for name, value in self._asdict().items() if value is not None})


class Desk(NamedTuple):
    """An open office and how to speak about it. `as_of` is an instant, or None for the office's own now."""

    office: Office
    voice: Voice
    as_of: int | None
    as_json: bool
    paper: Paper
    asked: Asked


COMMON = [
    inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)
    for name, annotation in zip(Asked._fields, (HomeOption, AsOfOption, JsonOption, LangOption), strict=True)
]
CONTEXT = inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)


def desk_command(app: typer.Typer, name: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a function of (desk, its own arguments) as a command that also takes the common options."""

    def register(work: Callable[..., None]) -> Callable[..., None]:
        own = [one for one in inspect.signature(work, eval_str=True).parameters.values() if one.name != "desk"]

        def run(**given: Any) -> None:
            before = given.pop("context").obj or Asked()
            asked = Asked(*[given.pop(field) for field in Asked._fields]).over(before)
            desk = open_desk(asked)
            try:
                work(desk, **given)
            except (USAGE, typer.Exit, typer.Abort, BrokenPipeError):
                raise
            except Exception as error:
                raise Failed(sentence_of(error, desk.voice)) from error

        run.__signature__ = inspect.Signature([one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in own] + [*COMMON, CONTEXT])  # type: ignore[attr-defined]
        run.__doc__ = work.__doc__
        app.command(name, cls=Lean)(run)
        return work

    return register


def open_desk(asked: Asked) -> Desk:
    """Open the office and find the voice: the language asked for, else the home's, else the machine's."""
    from regard.office import Office  # noqa: PLC0415 - lean start: `regard --help` opens no store

    office = Office.open(asked.home)
    if asked.lang and language_of(asked.lang) is None:
        raise typer.BadParameter(voice_of(machine_language()).say("lang_unknown", asked=asked.lang))
    language = asked.lang or office.setting("language") or machine_language()
    now = office.now()
    voice = voice_of(language, now.tzinfo or UTC, int(now.timestamp()))
    office.language = voice.language
    as_of = as_of_instant(asked.as_of, voice) if asked.as_of else None
    office.as_of = as_of
    return Desk(office, voice._replace(now=as_of or voice.now), as_of, bool(asked.as_json), Paper(), asked)
