"""The sentences about corrections in a language, chosen by its code; English where a language has none."""

from importlib import import_module
from types import ModuleType

SPOKEN = ("en", "pl")


def correcting(language: str) -> ModuleType:
    """The module of sentences for a language code ("en", "pl", "pl_PL"…)."""
    code = language[:2].lower()
    return import_module(f"regard.languages.{code if code in SPOKEN else SPOKEN[0]}.correcting")
