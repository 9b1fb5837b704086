"""Showing: the numbered rows of the sign principles become signs with public keys and words."""

from collections.abc import Iterator
from typing import Any

from regard.facts.keys import key_of
from regard.facts.sign import Beside, Sign
from regard.principles.naming import Between, Names
from regard.principles.registry import SIGNS


def signs(rows: dict[str, list[tuple[Any, ...]]], names: Names, between: Between) -> Iterator[Sign]:
    """The signs of all principles between those two, in the order of the registry and of time; each once, certain where one of two acts shows it so."""
    for principle in SIGNS:
        found: dict[str, Sign] = {}
        for row in sorted({row for row in rows[principle.name] if between(row[3], row[4])}, key=lambda row: tuple((cell is not None, cell) for cell in row)):
            sign = _sign(principle.name, row, names)
            if sign.key not in found or (sign.certain and not found[sign.key].certain):
                found[sign.key] = sign
        yield from found.values()


def _sign(principle: str, row: tuple[Any, ...], names: Names) -> Sign:
    moment, act, mark, by, toward, beside, beside_act, certain = row
    cause = names.facts[moment] if act is None else names.acts[act]
    return Sign(
        key=key_of("sign", names.sight, principle, mark, cause, names.identity(moment, by), names.identity(moment, toward)),
        principle=principle,
        mark=mark,
        by=names.persons[by],
        toward=names.persons[toward],
        at=names.instants[moment],
        moment=names.facts[moment],
        act=None if act is None else names.acts[act],
        quote="" if act is None else names.quotes[act],
        beside=None if beside is None else _beside(beside, beside_act, names),
        certain=bool(certain),
    )


def _beside(moment: int, act: int | None, names: Names) -> Beside:
    return Beside(names.facts[moment], None if act is None else names.acts[act], names.instants[moment], "" if act is None else names.quotes[act])
