"""Making the stores' tables from their schema; imported only when there is something to make, as SQLAlchemy takes half a second."""

import sqlite3

from sqlalchemy import MetaData
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from regard.ledger import derived_schema, schema

STAMP = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"


def make_ledger(connection: sqlite3.Connection, revision: str) -> None:
    """Every table of an empty ledger, stamped as of the present revision; within the caller's transaction."""
    for statement in [STAMP, *_statements(schema.metadata)]:
        connection.execute(statement)
    connection.execute("INSERT INTO alembic_version VALUES (?)", (revision,))


def make_derived(connection: sqlite3.Connection) -> None:
    """Every derived table and the search index; within the caller's transaction."""
    for statement in [*_statements(derived_schema.metadata), derived_schema.SEARCH]:
        connection.execute(statement)


def _statements(metadata: MetaData) -> list[str]:
    dialect = sqlite.dialect()
    indexes = [index for table in metadata.sorted_tables for index in sorted(table.indexes, key=lambda index: str(index.name))]
    tables = [str(CreateTable(table).compile(dialect=dialect)) for table in metadata.sorted_tables]
    return tables + [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
