"""What a language calls the kinds of statements and their values, chosen by its code; English where a language has none."""

from importlib import import_module
from types import ModuleType

SPOKEN = ("en", "pl")


def reviewing(language: str) -> ModuleType:
    """The module of names for a language code ("en", "pl", "pl_PL"…)."""
    code = language[:2].lower()
    return import_module(f"regard.languages.{code if code in SPOKEN else SPOKEN[0]}.reviewing")
