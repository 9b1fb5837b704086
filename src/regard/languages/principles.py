"""The principles as pages tell them, in a language chosen by its code; English where a language has none."""

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

from regard.languages.findings import SPOKEN


class Principle(NamedTuple):
    """What a page says of a principle: its name, the sentence of the essay it rests on, what mail cannot show."""

    name: str
    sentence: str
    cannot_know: str


def principles(language: str) -> Mapping[str, Principle]:
    """Every principle by the name of its file, for a language code ("en", "pl", "pl_PL"…)."""
    code = language[:2].lower()
    told: Mapping[str, Principle] = import_module(f"regard.languages.{code if code in SPOKEN else SPOKEN[0]}.principles").PRINCIPLES
    return told
