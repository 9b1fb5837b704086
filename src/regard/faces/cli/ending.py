"""How a command ends: its code, and one full sentence for whatever went wrong; never a traceback."""

from __future__ import annotations

import os
import sys
from itertools import pairwise

import typer

from regard.faces.cli.app import make_app
from regard.faces.cli.desk import USAGE
from regard.faces.cli.helping import in_language
from regard.faces.cli.paper import clean
from regard.faces.failing import sentence_of
from regard.faces.voice import Voice, language_of, machine_language, voice_of

FAILED = 1
MISUSED = 2
INTERRUPTED = 130
LANG = "--lang"


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
        return _end(_usage(error, _voice(arguments)), MISUSED)
    except (KeyboardInterrupt, typer.Abort):
        return _end(_voice(arguments).say("stopped"), INTERRUPTED)
    except BrokenPipeError:
        return 0
    except Exception as error:
        if os.environ.get("REGARD_TRACE"):
            raise
        return _end(sentence_of(error, _voice(arguments)), FAILED)
    return 0


def _invoke(arguments: list[str]) -> None:
    """Without typer's own ending, which answers Ctrl-C and a closed pipe silently and with other codes."""
    command = in_language(typer.main.get_command(make_app()), _voice(arguments).language)
    with command.make_context("regard", [*arguments]) as context:  # it takes from the list what it has read
        command.invoke(context)


def _voice(arguments: list[str]) -> Voice:
    """The language asked for in the line, else the machine's: the home may be what failed."""
    asked = [line.removeprefix(f"{LANG}=") for line in arguments if line.startswith(f"{LANG}=")]
    asked += [value for option, value in pairwise(arguments) if option == LANG]
    return voice_of(language_of(asked[-1] if asked else None) or machine_language())


def _usage(error: Exception, voice: Voice) -> str:
    own = isinstance(error, typer.BadParameter) and error.param is None
    said: str = voice.told(error.message if own else error.format_message())  # type: ignore[attr-defined]
    command = getattr(getattr(error, "ctx", None), "command_path", "") or "regard"
    return voice.say("see_help", said=said.rstrip("."), command=command) if "?" not in said else said


def _end(sentence: str, code: int) -> int:
    try:
        sys.stdout.flush()
        sys.stderr.write(clean(sentence) + "\n")
    except BrokenPipeError:
        pass
    return code
