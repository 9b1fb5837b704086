"""Revisions: made fresh equals migrated; an older ledger is upgraded, a newer one refused; the schema holds for PostgreSQL too."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from regard.ledger.errors import LedgerDamaged, LedgerNewer, LedgerUnreleased
from regard.ledger.home import DERIVED, LEDGER, Ledger
from regard.ledger.revision import REVISIONS, prepare
from regard.ledger.schema import metadata
from regard.ledger.upgrading import MIGRATIONS, upgrade


def tables(path: Path) -> dict[str, object]:
    """What SQLite says of every table: columns, indexes, foreign keys, whether it has row numbers."""
    with sqlite3.connect(path) as connection:

        def ask(pragma: str) -> list[tuple[object, ...]]:
            return connection.execute(f"PRAGMA {pragma}").fetchall()

        def indexes(name: object) -> list[object]:
            return sorted((row[2], [column[2] for column in ask(f"index_info({row[1]})")]) for row in ask(f"index_list({name})"))

        return {
            str(row[1]): (sorted(ask(f"table_info({row[1]})")), indexes(row[1]), sorted(key[2:5] for key in ask(f"foreign_key_list({row[1]})")), row[4])
            for row in ask("table_list")
        }


def test_made_fresh_equals_migrated(tmp_path: Path) -> None:
    fresh, migrated = tmp_path / "fresh.sqlite", tmp_path / "migrated.sqlite"
    prepare(fresh)
    upgrade(migrated)
    assert tables(fresh) == tables(migrated)
    with sqlite3.connect(fresh) as one, sqlite3.connect(migrated) as other:
        assert one.execute("SELECT * FROM alembic_version").fetchall() == other.execute("SELECT * FROM alembic_version").fetchall() == [(REVISIONS[-1],)]


def test_the_migrations_lead_to_the_schema(tmp_path: Path) -> None:
    path = tmp_path / "migrated.sqlite"
    upgrade(path)
    with create_engine(f"sqlite:///{path}").connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_every_revision_is_known() -> None:
    assert [path.name[:4] for path in sorted((MIGRATIONS / "versions").glob("0*.py"))] == list(REVISIONS)


def test_the_schema_holds_for_postgresql() -> None:
    dialect = postgresql.dialect()
    for table in metadata.sorted_tables:
        made = str(CreateTable(table).compile(dialect=dialect))
        assert "CREATE TABLE" in made
        assert "BLOB" not in made
        assert "WITHOUT ROWID" not in made
        for index in table.indexes:
            assert "CREATE INDEX" in str(CreateIndex(index).compile(dialect=dialect))


def test_every_row_has_an_owner() -> None:
    assert [table.name for table in metadata.sorted_tables if "owner" not in table.columns and table.name != "owner"] == []


def test_an_older_ledger_is_upgraded_and_keeps_its_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Ledger.open(tmp_path) as ledger:
        assert ledger.owner == 1
    versions = tmp_path / "migrations"
    versions.mkdir()
    for file in MIGRATIONS.rglob("*"):
        if file.is_file() and "__pycache__" not in file.parts:
            (versions / file.relative_to(MIGRATIONS)).parent.mkdir(exist_ok=True)
            (versions / file.relative_to(MIGRATIONS)).write_bytes(file.read_bytes())
    later = f'from alembic import op\nimport sqlalchemy as sa\nrevision = "later"\ndown_revision = "{REVISIONS[-1]}"\n\n\ndef upgrade():\n'
    (versions / "versions" / "later.py").write_text(f'{later}    op.create_table("later", sa.Column("id", sa.Integer))\n')
    monkeypatch.setattr("regard.ledger.upgrading.MIGRATIONS", versions)
    monkeypatch.setattr("regard.ledger.revision.REVISIONS", (*REVISIONS, "later"))
    with Ledger.open(tmp_path) as ledger:
        assert ledger.connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("later",)]
        assert ledger.connection.execute("SELECT name FROM owner").fetchall() == [("me",)]
        assert ledger.connection.execute("SELECT count(*) FROM later").fetchone() == (0,)


def test_a_newer_ledger_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as ledger, ledger.writing() as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(LedgerNewer, match=r"made by a newer Regard .* update Regard to open it"):
        Ledger.open(tmp_path)


def test_a_file_that_is_no_ledger_is_said(tmp_path: Path) -> None:
    (tmp_path / LEDGER).write_bytes(b"no database at all, but long enough to be taken for one" * 100)
    with pytest.raises(LedgerDamaged, match="cannot be read as a ledger"):
        Ledger.open(tmp_path)


@pytest.mark.parametrize("damage", [b"", b"no database at all, but long enough to be taken for one" * 100])
def test_a_dropped_or_damaged_derived_file_is_made_again(tmp_path: Path, damage: bytes) -> None:
    with Ledger.open(tmp_path):
        pass
    for left in tmp_path.glob(f"{DERIVED}-*"):
        left.unlink()
    (tmp_path / DERIVED).write_bytes(damage)
    with Ledger.open(tmp_path) as ledger:
        assert ledger.connection.execute("SELECT count(*) FROM derived.occasion").fetchone() == (0,)


def test_opening_a_home_imports_neither_sqlalchemy_nor_alembic_not_even_a_new_one(tmp_path: Path) -> None:
    script = f"import sys; from pathlib import Path; from regard.ledger.home import Ledger; Ledger.open(Path({str(tmp_path / 'new')!r})).close(); "
    done = subprocess.run([sys.executable, "-c", script + "sys.exit('sqlalchemy' in sys.modules or 'alembic' in sys.modules)"], check=False)
    assert done.returncode == 0


def test_a_ledger_made_between_two_releases_is_refused_in_a_sentence(tmp_path: Path) -> None:
    Ledger.open(tmp_path).close()
    with sqlite3.connect(tmp_path / LEDGER) as connection:
        connection.execute("ALTER TABLE note RENAME COLUMN written TO words")
    with pytest.raises(LedgerUnreleased, match=r"lacks note\.written; move it away and import your mail again"):
        Ledger.open(tmp_path)
