"""The SQL that runs is the SQL of the expressions, and every expression compiles for DuckDB and for PySpark."""

from importlib.resources import files

import pytest

from regard.ledger.stating import READ_AT_PAGES
from regard.principles.compiling import compiled
from regard.principles.registry import MATTERS
from regard.principles.running import KEPT

DUCKDB, SPARK = compiled("duckdb"), compiled("pyspark")


def test_the_folder_holds_what_the_expressions_say() -> None:
    folder = files("regard.principles").joinpath("compiled")
    kept = {path.name.removesuffix(".sql"): path.read_text(encoding="utf-8") for path in folder.iterdir() if path.name.endswith(".sql")}
    assert kept == DUCKDB, "run `make sql`"


@pytest.mark.parametrize("name", DUCKDB)
def test_every_expression_compiles_for_spark(name: str) -> None:
    assert SPARK[name].lstrip().startswith(("SELECT", "WITH"))


@pytest.mark.parametrize("name", [*KEPT, *(name for name, _ in MATTERS)])
def test_what_counts_when_a_page_is_read_is_read_by_no_expression(name: str) -> None:
    read = DUCKDB[name] if '"statements"' in DUCKDB[name] else ""
    assert not [kind for kind in READ_AT_PAGES if f"'{kind}'" in read]
