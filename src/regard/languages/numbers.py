"""Numbers as a language writes them: thousands apart, decimals after its own mark, and the plural a number takes."""

from importlib import import_module
from types import ModuleType

from regard.languages.findings import SPOKEN


def numbers(language: str) -> ModuleType:
    """The module of marks and plurals for a language code ("en", "pl", "pl_PL"…)."""
    code = language[:2].lower()
    return import_module(f"regard.languages.{code if code in SPOKEN else SPOKEN[0]}.numbers")


def whole(language: str, number: int) -> str:
    """A whole number with thousands apart: "1,057", „1 057”."""
    return f"{number:,}".replace(",", numbers(language).THOUSANDS)


def decimal(language: str, number: float, places: int = 1) -> str:
    """A number with this many digits after the mark: "0.8", „0,8”."""
    return f"{number:.{places}f}".replace(".", numbers(language).DECIMAL)


def counted(language: str, number: int, forms: str) -> str:
    """A number of things, in the right one of the forms, which stand apart by "|": "2 mails", „5 listów”."""
    return f"{whole(language, number)} {forms.split('|')[numbers(language).plural(number)]}"
