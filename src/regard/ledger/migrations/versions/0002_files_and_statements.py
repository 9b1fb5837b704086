"""Files besides mail (calendars, address books, tables), and what people state."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEY = sa.LargeBinary(length=16)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "export",
        *_identified(),
        *_texts("path", "kind"),
        _key("digest"),
        _number("newest"),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_export"),
        sa.UniqueConstraint("owner", "path", name="uq_export_owner_path"),
    )
    _exported(
        "meeting",
        _key("series"),
        *_texts("kind"),
        _number("start"),
        _number("stop"),
        sa.Column("all_day", sa.Boolean(), nullable=False),
        *_texts("summary", "place", "status", "organiser"),
        _number("known_at"),
        _number("changed_at"),
    )
    op.create_index("ix_meeting_key", "meeting", ["key"], unique=False)
    _listed("attendance", "meeting", *_texts("address", "name", "answer"))
    _exported("contact", *_texts("revised", "name", "organisation", "title", "language"))
    _listed("contact_address", "contact", *_texts("address"))
    _exported(
        "submission",
        *_texts("reference"),
        _number("at"),
        *_texts("job", "client", "contact", "candidate", "candidate_address", "submitted_by", "status"),
        _number("changed_at", nullable=True),
        *_texts("feedback"),
    )
    _exported(
        "interview",
        *_texts("reference", "submission"),
        _number("at"),
        *_texts("candidate", "client", "interviewer", "held_by", "status", "outcome"),
        _number("told_at", nullable=True),
    )
    _exported(
        "placement",
        *_texts("reference", "submission", "job", "client", "contact", "candidate"),
        _number("starts_at"),
        _number("ends_at", nullable=True),
        *_texts("status", "account_manager", "recruiter"),
    )
    op.create_table(
        "statement",
        *_identified(),
        _key("key"),
        *_texts("author"),
        _number("at"),
        *_texts("kind", "about", "value"),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        _number("instant", nullable=True),
        _number("until", nullable=True),
        *_texts("target"),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_statement"),
        sa.UniqueConstraint("owner", "key", name="uq_statement_owner_key"),
    )


def _exported(table: str, *columns: sa.Column[object]) -> None:
    """A table of rows that go with their export."""
    op.create_table(
        table,
        *_identified(),
        _number("export"),
        _key("key"),
        *columns,
        sa.ForeignKeyConstraint(["export"], ["export.id"]),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("export", "key", name=f"uq_{table}_export_key"),
    )


def _listed(table: str, of: str, *columns: sa.Column[object]) -> None:
    """A table of what a row of another holds several of."""
    op.create_table(
        table,
        _number(of),
        _number("position"),
        _number("owner"),
        *columns,
        sa.ForeignKeyConstraint([of], [f"{of}.id"]),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint(of, "position", name=f"pk_{table}"),
        sqlite_with_rowid=False,
    )


def _identified() -> Sequence[sa.Column[object]]:
    return _number("id"), _number("owner")


def _texts(*names: str) -> Sequence[sa.Column[object]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _number(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, NUMBER, nullable=nullable)


def _key(name: str) -> sa.Column[object]:
    return sa.Column(name, KEY, nullable=False)
