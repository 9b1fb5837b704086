"""Help in the language of whoever asks: the words of every command and option, from one list a language."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from regard.faces.voice import Language


def in_language(command: Any, language: Language) -> Any:
    """The command line with its help said in that language; English is how it is written, so that its list is empty."""
    words: Mapping[str, str] = import_module(f"regard.languages.{language}.helping").HELP
    if words:
        for one in (command, *command.commands.values()):
            _say(one, words)
    return command


def _say(command: Any, words: Mapping[str, str]) -> None:
    """The help of one command and its parameters; headings are said by the formatter of its context."""
    command.help = _said(command.help, words)
    command.context_class = _speaking(command.context_class, words)
    for param in command.params:
        param.help = _said(getattr(param, "help", None), words)
    of_help = command.get_help_option
    command.get_help_option = lambda ctx: _helped(of_help(ctx), words)


def _said(text: str | None, words: Mapping[str, str]) -> str | None:
    if not text:
        return text
    plain = inspect.cleandoc(text)
    return words.get(plain, plain)


def _helped(option: Any, words: Mapping[str, str]) -> Any:
    if option is not None:
        option.help = _said(option.help, words)
    return option


def _speaking(context: Any, words: Mapping[str, str]) -> Any:
    class Formatter(context.formatter_class):  # type: ignore[misc]
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, words["Usage: "] if prefix is None else prefix)

        def section(self, name: str) -> Any:
            return super().section(words.get(name, name))

    return type("Speaking", (context,), {"formatter_class": Formatter})
