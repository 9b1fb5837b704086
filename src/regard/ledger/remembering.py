"""Remembering what was asked of the derived tables, until something else is derived: one rule for all of it, the generation of the facts behind them."""

from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")
KEPT = 200
"""Answers remembered at once: a page asks a dozen questions."""


class Remembering:
    """Answers by question, all of one generation of the derived tables."""

    def __init__(self) -> None:
        self._generation: int | None = None
        self._answers: dict[object, list[object]] = {}

    def once(self, generation: int | None, question: object, ask: Callable[[], list[Answer]]) -> list[Answer]:
        """The answer to a question, asked when it is new; a list of the caller's own."""
        if self._generation != generation or len(self._answers) >= KEPT:
            self._generation, self._answers = generation, {}
        answers = self._answers
        if question not in answers:
            answers[question] = list(ask())
        return list(answers[question])  # type: ignore[arg-type]
