"""How a command ends: its code, and one full sentence for whatever went wrong; never a traceback."""

from __future__ import annotations

import os
import sys

import typer

from regard.faces.cli.app import make_app
from regard.faces.cli.paper import clean
from regard.faces.failing import sentence_of
from regard.faces.voice import Voice, voice_of

FAILED = 1
MISUSED = 2
INTERRUPTED = 130
USAGE: type[Exception] = typer.BadParameter.__bases__[0]  # typer hands out only this class of its family


def run(arguments: list[str]) -> int:
    """Run one command line and give its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        _invoke(arguments)
    except typer.Exit as ended:
        return ended.exit_code
    except USAGE as error:
        return _end(_usage(error), MISUSED)
    except (KeyboardInterrupt, typer.Abort):
        return _end(_voice().say("stopped"), INTERRUPTED)
    except BrokenPipeError:
        return 0
    except Exception as error:
        if os.environ.get("REGARD_TRACE"):
            raise
        return _end(sentence_of(error, _voice()), FAILED)
    return 0


def _invoke(arguments: list[str]) -> None:
    """Without typer's own ending, which answers Ctrl-C and a closed pipe silently and with other codes."""
    command = typer.main.get_command(make_app())
    with command.make_context("regard", arguments) as context:
        command.invoke(context)


def _voice() -> Voice:
    """The machine's language: the home may be what failed."""
    return voice_of(os.environ.get("LANG"))


def _usage(error: Exception) -> str:
    said: str = error.format_message()  # type: ignore[attr-defined]
    return f"{said.rstrip('.')}. See: regard --help" if "?" not in said else said


def _end(sentence: str, code: int) -> int:
    try:
        sys.stdout.flush()
        sys.stderr.write(clean(sentence) + "\n")
    except BrokenPipeError:
        pass
    return code
