"""Figures side by side: what was measured, what it should be, and whether it is."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

Aim = tuple[Literal["at least", "below"], float]


class Figure(NamedTuple):
    """One figure; `aim` is None where it is there for comparison only."""

    name: str
    value: float
    unit: str
    aim: Aim | None = None

    @property
    def reached(self) -> bool | None:
        """Whether the aim is reached; None without one."""
        if self.aim is None:
            return None
        return self.value >= self.aim[1] if self.aim[0] == "at least" else self.value < self.aim[1]


def show(title: str, figures: Iterable[Figure]) -> None:
    """Print them as a table."""
    rows = [_row(figure) for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    print(f"\n{title}")
    for name, value, aim, reached in rows:
        print(f"  {name:<{widths[0]}}  {value:>{widths[1]}}  {aim:<{widths[2]}}  {reached}".rstrip(), flush=True)


def _row(figure: Figure) -> tuple[str, str, str, str]:
    aim = "" if figure.aim is None else f"{figure.aim[0]} {figure.aim[1]:,g}"
    reached = {None: "", True: "reached", False: "NOT REACHED"}[figure.reached]
    return figure.name, f"{_number(figure.value)} {figure.unit}", aim, reached


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:,.1f}" if value >= 10 else f"{value:,.3g}"
