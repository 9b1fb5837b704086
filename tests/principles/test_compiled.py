"""The SQL that runs is the SQL of the expressions, and every expression compiles for DuckDB and for PySpark."""

from importlib.resources import files

import pytest

from regard.principles.compiling import compiled

DUCKDB, SPARK = compiled("duckdb"), compiled("pyspark")


def test_the_folder_holds_what_the_expressions_say() -> None:
    folder = files("regard.principles").joinpath("compiled")
    kept = {path.name.removesuffix(".sql"): path.read_text(encoding="utf-8") for path in folder.iterdir() if path.name.endswith(".sql")}
    assert kept == DUCKDB, "run `make sql`"


@pytest.mark.parametrize("name", DUCKDB)
def test_every_expression_compiles_for_spark(name: str) -> None:
    assert SPARK[name].lstrip().startswith(("SELECT", "WITH"))
