"""Compiling: every matter and principle, from Ibis to SQL, once per version (`make sql`); never imported by a running Regard."""

from importlib import import_module
from pathlib import Path

import ibis

from regard.matters import promise, request, said
from regard.principles.registry import COMPARISONS, DEEDS

FOLDER = Path(__file__).parent / "compiled"
MATTERS = {"said": said.said, "request": request.closings, "promise": promise.closings}
"""In the order in which they are made: each may read those before it."""


def compiled(dialect: str) -> dict[str, str]:
    """The SQL of every matter and principle by name; `dialect` is "duckdb" or "pyspark"."""
    matters = {name: make() for name, make in MATTERS.items()}
    principles = {one.name: import_module(f"regard.principles.{one.module}").expression() for one in (*DEEDS, *COMPARISONS)}
    return {name: str(ibis.to_sql(table, dialect=dialect)) + "\n" for name, table in (matters | principles).items()}


def main() -> None:
    """Write the SQL that a running Regard executes."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in compiled("duckdb").items():
        (FOLDER / f"{name}.sql").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
