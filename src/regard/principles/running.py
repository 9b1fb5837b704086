"""Running: the compiled expressions over the joined tables, on DuckDB in memory."""

from importlib.resources import files
from typing import Any, NamedTuple

import duckdb
import numpy as np
from numpy.typing import NDArray

from regard.principles.registry import COMPARISONS, DEEDS

Column = NDArray[Any]
Columns = dict[str, Column]
MATTERS = ("said", "request", "promise")
"""In the order in which they are made: each may read those before it."""


class Tables(NamedTuple):
    """The joined tables in the columns of `regard.matters.joined`: name → array, all of one table of the same length."""

    moments: Columns
    towards: Columns
    acts: Columns


def rows_of_principles(tables: Tables) -> dict[str, list[tuple[Any, ...]]]:
    """Each principle's rows, null as None: deeds in the columns of `regard.principles.shape.COLUMNS`, comparisons in their own."""
    with duckdb.connect(":memory:") as engine:
        engine.execute("SET threads TO 2")
        for name, columns in tables._asdict().items():
            _load(engine, name, columns)
        for name in MATTERS:
            engine.execute(f"CREATE TABLE {name} AS {_sql(name)}")
        return {one.name: engine.execute(_sql(one.name)).fetchall() for one in (*DEEDS, *COMPARISONS)}


def _load(engine: duckdb.DuckDBPyConnection, name: str, columns: Columns) -> None:
    nullable = {"due", "parent", "put_to"}
    chosen = ", ".join(f'nullif("{column}", {NULL}) AS "{column}"' if column in nullable else f'"{column}"' for column in columns)
    engine.register("arrays", columns)
    engine.execute(f"CREATE TABLE {name} AS SELECT {chosen} FROM arrays")  # noqa: S608 - names are ours
    engine.unregister("arrays")


NULL = int(np.iinfo(np.int64).min)
"""How a missing value is written in an integer array."""


def _sql(name: str) -> str:
    return files("regard.principles").joinpath("compiled", f"{name}.sql").read_text(encoding="utf-8")
