"""The ledger's tables, for SQLite and PostgreSQL alike; everything here is a fact or an entry, nothing can be computed again.

Integers join tables within one store and never leave it; public names are 16-byte keys (`regard.facts.keys`).
Every row has an owner. Imported only to make or upgrade a store (half a second); the statements are plain SQL.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers rows by themselves only in a column declared INTEGER; PostgreSQL needs 64 bits said.
NUMBER = BigInteger().with_variant(Integer(), "sqlite")
KEY = LargeBinary(16)


def _id() -> Column[int]:
    return Column("id", NUMBER, primary_key=True)


def _owner() -> Column[int]:
    return Column("owner", NUMBER, ForeignKey("owner.id"), nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _number(name: str, target: str | None = None, *, nullable: bool = False) -> Column[int]:
    return Column(name, NUMBER, *([ForeignKey(target)] if target else []), nullable=nullable)


def _key(name: str = "key", *, nullable: bool = False) -> Column[bytes]:
    return Column(name, KEY, nullable=nullable)


# `generation` grows with every change of the owner's facts or entries: what was derived from an older one is stale.
Table("owner", metadata, _id(), Column("name", Text, nullable=False, unique=True), _number("generation"))

# Where mail lies. `name` is the file's within its source; `size` is -1 until every message of the file is in: the memo for leaving an
# unchanged file unread.
Table("folder", metadata, _id(), _owner(), _text("source"), _text("name"), UniqueConstraint("owner", "source", "name"))
Table(
    "source_file",
    metadata,
    _id(),
    _owner(),
    _number("folder", "folder.id"),
    _text("name"),
    _number("size"),
    _number("mtime_ns"),
    _key("digest", nullable=True),
    UniqueConstraint("folder", "name"),
    Index(None, "digest"),
)
Table(
    "location",
    metadata,
    _id(),
    _owner(),
    _number("file", "source_file.id"),
    _text("item"),
    _number("raw", "raw.id"),
    UniqueConstraint("file", "item"),
    Index(None, "raw"),
)

# The bytes, once per owner: zstandard-compressed; `reason` says why they could not be read, NULL when they were; `edition` is that of
# the reader that read them last, 0 when they are to be read again.
Table(
    "raw",
    metadata,
    _id(),
    _owner(),
    _key("digest"),
    _number("size"),
    Column("reason", Text),
    _number("edition"),
    Column("data", LargeBinary, nullable=False),
    UniqueConstraint("owner", "digest"),
)

# Which raw is a copy of which moment, with the ids of that copy; the moment's columns come from one copy, `moment.raw` (canonical.py).
Table(
    "copy",
    metadata,
    Column("raw", NUMBER, ForeignKey("raw.id"), primary_key=True, autoincrement=False),
    _owner(),
    _number("moment", "moment.id"),
    Column("listed", Boolean, nullable=False),
    _text("message_id"),
    _text("in_reply_to"),
    _text("refs"),
    Index(None, "moment"),
)
Table(
    "moment",
    metadata,
    _id(),
    _owner(),
    _key(),
    _number("raw", "raw.id"),
    _number("claimed", nullable=True),
    _number("instant"),
    _number("zone"),
    _text("subject"),
    _text("topic"),
    _text("kind"),
    _text("kind_reason"),
    _text("list_id"),
    _text("language"),
    Column("forward", Boolean, nullable=False),
    Column("voiced", Boolean, nullable=False),
    _number("own_words"),
    _text("attachments"),
    _text("greeted"),
    UniqueConstraint("owner", "key"),
)
# Line fingerprints as little-endian 64-bit integers, one after the other.
Table(
    "fingerprint",
    metadata,
    Column("moment", NUMBER, ForeignKey("moment.id"), primary_key=True, autoincrement=False),
    _owner(),
    Column("quoted", LargeBinary, nullable=False),
    Column("lines", LargeBinary, nullable=False),
)
# An identity as written; never changed.
Table(
    "identity",
    metadata,
    _id(),
    _owner(),
    _text("address"),
    _text("name"),
    _text("directory"),
    UniqueConstraint("owner", "address", "name", "directory"),
)
Table(
    "participant",
    metadata,
    _number("moment", "moment.id"),
    _number("ordinal"),
    _owner(),
    _text("role"),
    _number("position"),
    _number("identity", "identity.id"),
    PrimaryKeyConstraint("moment", "ordinal"),
    sqlite_with_rowid=False,
)
Table(
    "act",
    metadata,
    _number("moment", "moment.id"),
    _number("ordinal"),
    _owner(),
    _key(),
    _text("kind"),
    _text("certainty"),
    _text("quote"),
    _number("sentence"),
    _number("start"),
    _number("stop"),
    _number("due", nullable=True),
    _text("due_words"),
    _text("named"),
    Column("chases", Boolean, nullable=False),
    Column("worded", Boolean, nullable=False),
    PrimaryKeyConstraint("moment", "ordinal"),
    sqlite_with_rowid=False,
)

# What people say: appended, never changed by the machine.
Table(
    "entry",
    metadata,
    _id(),
    _owner(),
    _key(),
    _text("author"),
    _number("at"),
    _text("verdict"),
    _text("target_kind"),
    _key("target"),
    Column("act_kind", Text),
    _number("instant", nullable=True),
    _text("words"),
    _key("moment", nullable=True),
    _text("quote"),
    UniqueConstraint("owner", "key"),
)
Table("note", metadata, _id(), _owner(), _key(), _number("at"), _text("written"), UniqueConstraint("owner", "key"))
Table(
    "decision",
    metadata,
    _id(),
    _owner(),
    _key(),
    _number("at"),
    _text("verdict"),
    _text("one"),
    _text("other"),
    UniqueConstraint("owner", "key"),
)
Table("shown", metadata, _owner(), _text("day"), _key("occasion"), _number("position"), PrimaryKeyConstraint("owner", "day", "occasion"))
Table("setting", metadata, _owner(), _text("name"), _text("value"), PrimaryKeyConstraint("owner", "name"))
