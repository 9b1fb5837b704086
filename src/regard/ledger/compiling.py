"""Compiling the schemas to SQL, once per revision or form (`make sql`); never imported by a running Regard, as SQLAlchemy takes half a second."""

from sqlalchemy import MetaData
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from regard.ledger import derived_schema, schema
from regard.ledger.making import BETWEEN, FOLDER

STAMP = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"


def compiled() -> dict[str, str]:
    """The statements that make each store, by its name."""
    stores = {"ledger": [STAMP, *_statements(schema.metadata)], "derived": [*_statements(derived_schema.metadata), derived_schema.SEARCH]}
    return {name: "".join(f"{statement}{BETWEEN}" for statement in statements) for name, statements in stores.items()}


def _statements(metadata: MetaData) -> list[str]:
    dialect = sqlite.dialect()
    indexes = [index for table in metadata.sorted_tables for index in sorted(table.indexes, key=lambda index: str(index.name))]
    tables = [str(CreateTable(table).compile(dialect=dialect)) for table in metadata.sorted_tables]
    written = tables + [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    return ["\n".join(line.rstrip() for line in one.strip().splitlines()) for one in written]


def main() -> None:
    """Write the SQL that a running Regard executes."""
    for name, text in compiled().items():
        (FOLDER / f"{name}.sql").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
