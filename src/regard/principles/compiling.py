"""Compiling: every matter and principle, from Ibis to SQL, once per version (`make sql`); never imported by a running Regard."""

from importlib import import_module
from pathlib import Path

import ibis

from regard.principles.registry import MATTERS, with_expression

FOLDER = Path(__file__).parent / "compiled"


def compiled(dialect: str) -> dict[str, str]:
    """The SQL of every matter and principle by name; `dialect` is "duckdb" or "pyspark"."""
    matters = {name: _made(maker) for name, maker in MATTERS}
    principles = {one.name: import_module(f"regard.principles.{one.module}").expression() for one in with_expression()}
    return {name: str(ibis.to_sql(table, dialect=dialect)) + "\n" for name, table in (matters | principles).items()}


def _made(maker: str) -> ibis.Table:
    module, _, function = maker.partition(".")
    made: ibis.Table = getattr(import_module(f"regard.matters.{module}"), function)()
    return made


def main() -> None:
    """Write the SQL that a running Regard executes."""
    FOLDER.mkdir(exist_ok=True)
    texts = compiled("duckdb")
    for old in FOLDER.glob("*.sql"):
        if old.stem not in texts:
            old.unlink()
    for name, text in texts.items():
        (FOLDER / f"{name}.sql").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
