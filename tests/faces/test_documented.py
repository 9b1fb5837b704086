"""Every command, option, setting, page, key and JSON field stands in the documentation; every saying is said in every language."""

from __future__ import annotations

import re
import string
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from typing import Any, get_args

import pytest
import typer
from fake_office import RATES

from regard.faces import shape
from regard.faces.cli.app import GROUPS, make_app
from regard.faces.effective import SETTINGS
from regard.faces.voice import LANGUAGES, voice_of
from regard.faces.web.app import PAGES
from regard.facts.action import Pressing, State
from regard.facts.entry import Verdict
from regard.facts.occasion import Excuse, Part
from regard.languages.days import days
from regard.languages.numbers import numbers
from regard.languages.pl.helping import HELP
from regard.office import errors
from regard.office.settled import HINTS

ROOT = Path(__file__).parents[2]
COMMANDS = (ROOT / "docs/commands.md").read_text("utf-8")
JSON = (ROOT / "docs/json.md").read_text("utf-8")
FACES = ROOT / "src/regard/faces"


def commands() -> dict[str, Any]:
    found: dict[str, Any] = typer.main.get_command(make_app()).commands  # type: ignore[attr-defined]
    return found


def test_all_help_is_said_in_polish() -> None:
    command = typer.main.get_command(make_app())
    english = {cleandoc(text) for one in (command, *command.commands.values()) for text in (one.help, *(param.help for param in one.params)) if text}  # type: ignore[attr-defined]
    same = {", ".join(SETTINGS) + "."}
    assert not [text for text in english - same if text not in HELP]


def test_every_command_is_documented_and_listed_in_the_help() -> None:
    assert set(commands()) == {name for names in GROUPS.values() for name in names}
    for name in commands():
        assert re.search(rf"`regard {name}\b", COMMANDS), name


def test_every_option_is_documented() -> None:
    for command in commands().values():
        for parameter in command.params:
            for option in parameter.opts:
                assert not option.startswith("--") or option in {"--help"} or option in COMMANDS, option


def test_every_setting_is_documented() -> None:
    assert set(SETTINGS) == set(HINTS)
    for name in SETTINGS:
        assert f"| `{name}` |" in COMMANDS


def test_every_page_is_documented() -> None:
    for page in PAGES:
        for path in page.paths:
            assert f"`{path.replace(':str', '')}`" in COMMANDS, path


def test_every_key_is_documented() -> None:
    script = (FACES / "web/static/regard.js").read_text("utf-8")
    for key in re.findall(r"^  \"?([a-z/?])\"?: ", script, re.MULTILINE):
        assert f"`{key}`" in COMMANDS, key


def test_every_field_of_a_row_is_documented() -> None:
    for field in (*shape.row(RATES), *shape.quoted(RATES.said[0]), *shape.listed("today", None, [])):
        assert f"`{field}`" in JSON or f'"{field}"' in JSON, field


def places(saying: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(saying) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same(language: str) -> None:
    ours, english = import_module(f"regard.languages.{language}.sayings"), import_module("regard.languages.en.sayings")
    assert list(ours.SAYINGS) == list(english.SAYINGS)
    for name, saying in ours.SAYINGS.items():
        assert places(saying) == places(english.SAYINGS[name]), name
        assert ("|" in saying) == ("|" in english.SAYINGS[name]), name
        assert "|" not in saying or len(saying.split("|")) == numbers(language).plural(5) + 1, name
    assert len(days(language).WEEKDAYS) == len(days(language).LONG_WEEKDAYS) == 7
    assert len(days(language).MONTHS) == len(days(language).LONG_MONTHS) == 12


def test_every_saying_is_used_and_every_one_used_is_there() -> None:
    sayings = voice_of("en").sayings
    written = "".join(path.read_text("utf-8").replace("'", chr(34)) for path in FACES.rglob("*") if path.suffix in {".py", ".html"})
    for name in re.findall(r"(?:\bsay|\bcounted)\(\s*\"(\w+)\"\s*[,)]", written):
        assert name in sayings, name
    built = ("act_", "why_", "need_", "nothing_", "state_", "pressing_", "excuse_", "part_", "noted_", "error_", "traffic_", "read_", "count_", "list_",
             "way_", "mail_link_",
             "key_", "stage_", "day_", "door_", "direction_", "told_", "setting_why_", "import_filed_", "strand_", "proof_", "fact_", "goal_",
             "trust_", "breach_", "waited_", "kind_", "stated_", "learning_")  # fmt: skip
    for spoken in sayings:
        name = spoken.removesuffix("_page")
        assert name in sayings, spoken
        assert (
            name.startswith(built)
            or f'"{name}"' in written
            or name.removesuffix("_about").removesuffix("_none") in {*["promises", "waiting", "faded", "mine", "theirs"]}
        ), name


def test_every_word_of_the_facts_can_be_said() -> None:
    sayings = voice_of("en").sayings
    wanted = [("state_", State), ("pressing_", Pressing), ("excuse_", Excuse), ("part_", Part), ("noted_", Verdict)]
    for prefix, kind in wanted:
        for word in get_args(kind):
            assert f"{prefix}{word}" in sayings


def test_every_error_of_the_office_can_be_said_and_says_the_same_in_english() -> None:
    sayings = voice_of("en").sayings
    for error in vars(errors).values():
        if isinstance(error, type) and issubclass(error, errors.OfficeError) and error not in {errors.OfficeError, errors.NoteUnclear}:
            assert sayings[f"error_{error.__name__}"] == error.sentence


@pytest.mark.parametrize(("number", "said"), [(1, "1 list"), (2, "2 listy"), (5, "5 listów"), (12, "12 listów"), (22, "22 listy"), (1234, "1\u00a0234 listy")])
def test_polish_counts_as_poles_do(number: int, said: str) -> None:
    assert voice_of("pl").counted("mails", number) == said
