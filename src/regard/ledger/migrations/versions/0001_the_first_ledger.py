"""The first ledger: where mail lies, raw mail, what was read of it, what people say."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEY = sa.LargeBinary(length=16)


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "owner",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("generation", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_owner"),
        sa.UniqueConstraint("name", name="uq_owner_name"),
    )
    op.create_table(
        "decision",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("one", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
        sa.UniqueConstraint("owner", "key", name="uq_decision_owner_key"),
    )
    op.create_table(
        "entry",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("target_kind", sa.Text(), nullable=False),
        sa.Column("target", KEY, nullable=False),
        sa.Column("act_kind", sa.Text(), nullable=True),
        sa.Column("instant", NUMBER, nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("moment", KEY, nullable=True),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_entry"),
        sa.UniqueConstraint("owner", "key", name="uq_entry_owner_key"),
    )
    op.create_table(
        "folder",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_folder"),
        sa.UniqueConstraint("owner", "source", "name", name="uq_folder_owner_source_name"),
    )
    op.create_table(
        "identity",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("directory", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_identity"),
        sa.UniqueConstraint("owner", "address", "name", "directory", name="uq_identity_owner_address_name_directory"),
    )
    op.create_table(
        "note",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
        sa.UniqueConstraint("owner", "key", name="uq_note_owner_key"),
    )
    op.create_table(
        "raw",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("digest", KEY, nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("edition", NUMBER, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_raw"),
        sa.UniqueConstraint("owner", "digest", name="uq_raw_owner_digest"),
    )
    op.create_table(
        "setting",
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("owner", "name", name="pk_setting"),
    )
    op.create_table(
        "shown",
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("occasion", KEY, nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("owner", "day", "occasion", name="pk_shown"),
    )
    op.create_table(
        "moment",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("raw", NUMBER, nullable=False),
        sa.Column("claimed", NUMBER, nullable=True),
        sa.Column("instant", NUMBER, nullable=False),
        sa.Column("zone", NUMBER, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("kind_reason", sa.Text(), nullable=False),
        sa.Column("list_id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("forward", sa.Boolean(), nullable=False),
        sa.Column("voiced", sa.Boolean(), nullable=False),
        sa.Column("own_words", NUMBER, nullable=False),
        sa.Column("attachments", sa.Text(), nullable=False),
        sa.Column("greeted", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.ForeignKeyConstraint(["raw"], ["raw.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_moment"),
        sa.UniqueConstraint("owner", "key", name="uq_moment_owner_key"),
    )
    op.create_index("ix_moment_owner_kind_instant", "moment", ["owner", "kind", "instant"], unique=False)
    op.create_table(
        "source_file",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("folder", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("mtime_ns", NUMBER, nullable=False),
        sa.Column("digest", KEY, nullable=True),
        sa.ForeignKeyConstraint(["folder"], ["folder.id"]),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_source_file"),
        sa.UniqueConstraint("folder", "name", name="uq_source_file_folder_name"),
    )
    op.create_index("ix_source_file_digest", "source_file", ["digest"], unique=False)
    op.create_table(
        "act",
        sa.Column("moment", NUMBER, nullable=False),
        sa.Column("ordinal", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("key", KEY, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("certainty", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("sentence", NUMBER, nullable=False),
        sa.Column("start", NUMBER, nullable=False),
        sa.Column("stop", NUMBER, nullable=False),
        sa.Column("due", NUMBER, nullable=True),
        sa.Column("due_words", sa.Text(), nullable=False),
        sa.Column("named", sa.Text(), nullable=False),
        sa.Column("chases", sa.Boolean(), nullable=False),
        sa.Column("worded", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["moment"], ["moment.id"]),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("moment", "ordinal", name="pk_act"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "copy",
        sa.Column("raw", NUMBER, autoincrement=False, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("moment", NUMBER, nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("in_reply_to", sa.Text(), nullable=False),
        sa.Column("refs", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["moment"], ["moment.id"]),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.ForeignKeyConstraint(["raw"], ["raw.id"]),
        sa.PrimaryKeyConstraint("raw", name="pk_copy"),
    )
    op.create_index("ix_copy_moment", "copy", ["moment"], unique=False)
    op.create_table(
        "fingerprint",
        sa.Column("moment", NUMBER, autoincrement=False, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("quoted", sa.LargeBinary(), nullable=False),
        sa.Column("lines", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["moment"], ["moment.id"]),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("moment", name="pk_fingerprint"),
    )
    op.create_table(
        "location",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("file", NUMBER, nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("raw", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["file"], ["source_file.id"]),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.ForeignKeyConstraint(["raw"], ["raw.id"]),
        sa.PrimaryKeyConstraint("id", name="pk_location"),
        sa.UniqueConstraint("file", "item", name="uq_location_file_item"),
    )
    op.create_index("ix_location_raw", "location", ["raw"], unique=False)
    op.create_table(
        "participant",
        sa.Column("moment", NUMBER, nullable=False),
        sa.Column("ordinal", NUMBER, nullable=False),
        sa.Column("owner", NUMBER, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("identity", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["identity"], ["identity.id"]),
        sa.ForeignKeyConstraint(["moment"], ["moment.id"]),
        sa.ForeignKeyConstraint(["owner"], ["owner.id"]),
        sa.PrimaryKeyConstraint("moment", "ordinal", name="pk_participant"),
        sqlite_with_rowid=False,
    )
