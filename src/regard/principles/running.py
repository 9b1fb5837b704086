"""Running: the compiled expressions over the joined tables, on DuckDB in memory."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import duckdb
import numpy as np
from numpy.typing import NDArray

from regard.principles.registry import COMPARISONS, MATTERS, with_expression

Column = NDArray[Any]
Columns = dict[str, Column]


class Tables(NamedTuple):
    """The joined tables in the columns of `regard.matters.joined`: name → array, all of one table of the same length."""

    moments: Columns
    towards: Columns
    acts: Columns
    turns: Columns
    persons: Columns
    meetings: Columns
    attendance: Columns
    placed: Columns
    statements: Columns


EVERY = tuple(one.name for one in with_expression())
LEFT_OUT = frozenset(one.name for one in COMPARISONS) - {"two_way_traffic", "few_stars", "loyalty_and_productivity"}
KEPT = tuple(name for name in EVERY if name not in LEFT_OUT)
"""What is kept when deriving; other comparisons are made of it when a page asks for them."""


def rows_of_principles(tables: Tables, chosen: Sequence[str] = EVERY) -> dict[str, list[tuple[Any, ...]]]:
    """The chosen principles' rows, null as None: in the columns of `regard.principles.shape`, comparisons in their own."""
    with duckdb.connect(":memory:") as engine, ThreadPoolExecutor(2) as two:
        engine.execute("SET threads TO 2")
        for name, columns in tables._asdict().items():
            _load(engine, name, columns)
        for name, _ in MATTERS:
            engine.execute(f"CREATE TABLE {name} AS {_sql(name)}")
        # One is planned while another runs: for a few people planning is most of the work.
        return dict(zip(chosen, two.map(lambda name: engine.cursor().execute(_sql(name)).fetchall(), chosen), strict=True))


def _load(engine: duckdb.DuckDBPyConnection, name: str, columns: Columns) -> None:
    chosen = ", ".join(f'nullif("{column}", {NULL}) AS "{column}"' if column in NULLABLE else f'"{column}"' for column in columns)
    engine.register("arrays", columns)
    engine.execute(f"CREATE TABLE {name} AS SELECT {chosen} FROM arrays")  # noqa: S608 - names are ours
    engine.unregister("arrays")


NULLABLE = frozenset({"due", "parent", "put_to", "organiser", "candidate", "contact", "by", "partner", "told", "answered", "about", "when_at", "target"})
NULL = int(np.iinfo(np.int64).min)
"""How a missing value is written in an integer array."""


@cache
def _sql(name: str) -> str:
    return files("regard.principles").joinpath("compiled", f"{name}.sql").read_text(encoding="utf-8")
