"""The app: every command, in the order of a day, and what is done when none is named."""

from __future__ import annotations

from typing import Any

import typer

from regard.faces.cli import (
    comparing,
    deciding,
    evidence,
    filling,
    finding,
    lists,
    marking,
    reading,
    rereading,
    reviewing,
    serving,
    settings,
    standings,
    stating,
)
from regard.faces.cli.desk import Asked, AsOfOption, HomeOption, JsonOption, LangOption, open_desk
from regard.faces.cli.values import LeanGroup

GROUPS = {
    "In the morning": ("today", "promises", "waiting", "faded", "people", "person", "why"),
    "Ways out of a row": ("done", "settle", "redate", "not", "still", "mark", "undo"),
    "Once a week": ("review", "meeting", "answer", "say", "standing", "how", "comparisons", "kind-words", "help-record"),
    "Filling the ledger": ("import", "note", "reread"),
    "Looking closer": ("read", "search", "learnt", "dump"),
    "The rest": ("serve", "settings", "set"),
}


class InOrder(LeanGroup):
    """Lists the commands by what they are for."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # typer's own types moved between releases
        """Write one section a group, each command with its whole sentence."""
        del ctx
        for title, names in GROUPS.items():
            with formatter.section(title):
                formatter.write_dl([(name, self.commands[name].help) for name in names])


def make_app() -> typer.Typer:
    """Build the command line."""
    app = typer.Typer(cls=InOrder, rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False)
    for part in (lists, evidence, deciding, reviewing, stating, standings, comparing, marking, filling, rereading, reading, finding, serving, settings):
        part.register(app)

    @app.callback(invoke_without_command=True)
    def regard(
        context: typer.Context,
        home: HomeOption = None,
        as_of: AsOfOption = None,
        as_json: JsonOption = None,
        lang: LangOption = None,
        version: bool = typer.Option(False, "--version", help="Say which Regard this is."),
    ) -> None:
        """Regard reads your own mail and says each morning what is owed to whom.

        Without a command it opens the browser on Today.
        """
        context.obj = Asked(home, as_of, as_json, lang)
        if version:
            _say_version()
        elif context.invoked_subcommand is None:
            serving.serve(open_desk(context.obj), port=0, open_browser=True)

    return app


def _say_version() -> None:
    from importlib.metadata import version  # noqa: PLC0415 - rarely asked, and slow to import

    typer.echo(f"regard {version('regard')}")
    raise typer.Exit
