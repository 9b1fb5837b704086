"""Values typed on the command line, made into what a command takes (words, paths, flags, whole numbers).

Typer does the same through pydantic, whose import takes longer than most of our commands; so its converters are replaced before they are built.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, get_args

import typer
from typer.core import TyperCommand, TyperGroup


class NothingGiven(ValueError):
    """An empty text where a path belongs: it would mean the present folder."""


class Converter(NamedTuple):
    """Stands where typer keeps its own; `make` turns one piece of text into a value."""

    make: Callable[[Any], Any]

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value of one parameter: None stays None, several are made one by one."""
        several = param.multiple or param.nargs == -1
        if value is None:
            return () if several else None
        try:
            return [self.make(one) for one in value] if several else self._within(self.make(value), param, ctx)
        except NothingGiven as error:
            raise typer.BadParameter("A path is empty (an unset variable, perhaps).", ctx=ctx, param=param) from error
        except ValueError as error:
            raise typer.BadParameter(f"{value!r} is not a whole number.", ctx=ctx, param=param) from error

    def _within(self, value: Any, param: Any, ctx: Any) -> Any:
        least, most = getattr(param, "min", None), getattr(param, "max", None)
        if (least is not None and value < least) or (most is not None and value > most):
            raise typer.BadParameter(f"{value} is not between {least} and {most or 'any number'}.", ctx=ctx, param=param)
        return value


class Lean(TyperCommand):
    """A command whose parameters, `--help` among them, are converted by us."""

    def get_params(self, ctx: Any) -> Any:
        """Its parameters, each with our converter."""
        return converted(super().get_params(ctx))


class LeanGroup(TyperGroup):
    """The same for the group of all commands."""

    def get_params(self, ctx: Any) -> Any:
        """Its parameters, each with our converter."""
        return converted(super().get_params(ctx))


def converted(params: Any) -> Any:
    """The parameters, each with our converter in the place where typer keeps its own once it is built."""
    for param in params:
        if hasattr(param, "type_descriptor"):
            param._runtime_param = Converter(_maker(param.type_descriptor.annotation))
        if hasattr(param, "display_name_raw"):
            param._usage_display_name = partial(_shown, param)
            param.get_help_record = partial(_helped, param)
    return params


def _shown(param: Any) -> str:
    """An argument in the line of usage: "ID", "[DATE]" where it may be left out, "PATH..." where there may be several."""
    name = param.display_name_raw if param.required else f"[{param.display_name_raw}]"
    return f"{name}..." if param.nargs != 1 else name


def _helped(param: Any, ctx: Any) -> tuple[str, str]:
    """An argument's name and what it is; its type in Python says nothing to whoever types it, and the line of usage shows whether it is needed."""
    del ctx
    return param.display_name_raw, param.help or ""


def _maker(annotation: Any) -> Callable[[Any], Any]:
    kinds = {annotation, *get_args(annotation)}
    kinds |= {inner for kind in kinds for inner in get_args(kind)}
    return _path if Path in kinds else int if int in kinds else _same


def _path(value: Any) -> Any:
    if str(value) == "":
        raise NothingGiven
    return Path(value)


def _same(value: Any) -> Any:
    return value
