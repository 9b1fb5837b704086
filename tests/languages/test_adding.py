"""Adding an act and adding a language, step by step as docs/reading.md tells it, with a made-up act and a made-up language.

Both are data: what is written here into a folder of its own, a person writes into `languages/`.
"""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from textwrap import dedent
from typing import Any, cast

import pytest

import regard.languages
from regard.facts.act import ActKind
from regard.languages.cue import cues
from regard.languages.en.words import LISTS
from regard.reading import acts, due, evidence, features
from regard.reading.acts import find_acts
from regard.reading.context import Context

WEDNESDAY = 1773221400  # 2026-03-11 09:30 UTC


def context(language: str) -> Context:
    return Context("m", WEDNESDAY, 60, language, (), True, False, "person", 1)


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    """What is made ready from the data is kept for the life of a program; a test leaves none of it behind."""
    caches = [one for module in (evidence, due, features, acts) for one in vars(module).values() if hasattr(one, "cache_clear")]
    for one in caches:
        one.cache_clear()
    yield
    for one in caches:
        one.cache_clear()


@pytest.mark.parametrize("language", ["en", "pl"])
def test_an_act_is_a_kind_and_its_cues(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # 1. `facts/act.py`: the kind stands in ActKind; `docs/acts.md` says when a sentence is one and when it is not.
    toast = cast(ActKind, "toast")
    # 2. `languages/LANGUAGE/cues_….py`: cues, each with an anchor, what it is worth, and what forbids it.
    ours = cues(toast, "certain", r"<raise|wznieśmy> (a |our |ten )?(glass|glasses|toast) ~ \?", LISTS)
    monkeypatch.setattr(evidence, "SPOKEN", {**evidence.SPOKEN, language: (*evidence.SPOKEN[language], *ours)})
    # 3. `cases/acts.tsv`: sentences in which it must be found and must not; before any weights have learnt it, the rules find it alone.
    found, none, asked = find_acts(["Let us raise a glass to Maria.", "The glass is on the shelf.", "Shall we raise a glass?"], context(language))
    assert [(act.kind, act.certainty, act.quote) for act in found if act.kind == toast] == [("toast", "certain", "Let us raise a glass to Maria.")]
    assert not [act for act in (*none, *asked) if act.kind == toast]
    # 4. `python -m bench.acts.train`: the weights learn it from the labelled mail and the cases.


ESPERANTO = {
    "cues.py": """
        '''Cues of a made-up third language.'''
        from regard.languages.cue import cues

        LISTS = {"deed": "sendos|skribos|vokos", "day": "morgaŭ|vendredon"}
        CUES = cues("promise", "certain", "(mi|ni) <{deed}>", LISTS) + cues("request", "certain", r"<bonvolu> \\w+i", LISTS)
        """,
    "dates.py": """
        '''Due dates of a made-up third language.'''
        from regard.languages.dating import DAY, Grammar, datings

        GRAMMAR = Grammar(
            by="(?:ĝis|antaŭ)", quick="morgaŭ|{weekday}", hours=(), alone=(), noon="tagmezo", strictly="(?!)", midnight="noktomezo", afternoon="posttagmeze",
            datings=datings(True, "weekday: {by} (?P<weekday>{weekday})") + datings(False, "day 1: morgaŭ"),
            ahead="(?!)", forbidden_before="(?!)", forbidden_after="(?!)", past="(?!)", past_for_sure="(?!)", clause="[;:]", joint="[;:]", vague="baldaŭ",
            own="mi", weekdays={"lundo": 0, "vendredo": 4}, months={"marto": 3}, numbers={"unu": 1}, units={"tago": DAY}, month_first=False,
        )
        """,
}  # fmt: skip


def test_a_language_is_a_folder_and_the_places_that_list_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # 1. A folder `languages/eo/` with the same files as `en/` (`tests/test_shape.py` asks for all); the two that acts need stand here.
    folder = tmp_path / "eo"
    folder.mkdir()
    (folder / "__init__.py").write_text('"""A made-up third language."""\n', encoding="utf-8")
    for name, text in ESPERANTO.items():
        (folder / name).write_text(dedent(text).lstrip(), encoding="utf-8")
    monkeypatch.setattr(regard.languages, "__path__", [*regard.languages.__path__, str(tmp_path)])
    # 2. The reader's lists of languages name it: its cues, its grammar, and that the weights cannot read it yet.
    language: Any = import_module("regard.languages.eo.cues")
    monkeypatch.setattr(evidence, "SPOKEN", {**evidence.SPOKEN, "eo": language.CUES})
    monkeypatch.setattr(due, "GRAMMARS", {**due.GRAMMARS, "eo": import_module("regard.languages.eo.dates").GRAMMAR})
    monkeypatch.setattr(acts, "UNWEIGHED", acts.UNWEIGHED | {"eo"})
    # 3. Mail in it is read: acts with their certainty, and the day by which.
    promise, request, plain = find_acts(["Mi sendos la liston ĝis vendredo.", "Bonvolu voki min.", "La listo estas longa."], context("eo"))
    assert [(act.kind, act.certainty, act.due_words) for act in promise] == [("promise", "certain", "ĝis vendredo")]
    assert [act.kind for act in request] == ["request"]
    assert plain == ()
    for name in [name for name in sys.modules if name.startswith("regard.languages.eo")]:
        monkeypatch.delitem(sys.modules, name)
