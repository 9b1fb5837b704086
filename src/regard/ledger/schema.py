"""The ledger's tables, for SQLite and PostgreSQL alike; everything here is a fact or an entry, nothing can be computed again.

Integers join tables within one store and never leave it; public names are 16-byte keys (`regard.facts.keys`).
Every row has an owner. Imported only to upgrade a store, or to compile it to the SQL that makes one (`make sql`).
"""

from sqlalchemy import Boolean, Column, ForeignKey, Index, LargeBinary, PrimaryKeyConstraint, Table, Text, UniqueConstraint

from regard.ledger import schema_of_files
from regard.ledger.schema_parts import KEY, NUMBER, id_column, key_column, metadata, number_column, owner_column, text_column

__all__ = ["KEY", "NUMBER", "metadata", "schema_of_files"]

# `generation` grows with every change of the owner's facts or entries: what was derived from an older one is stale.
Table("owner", metadata, id_column(), Column("name", Text, nullable=False, unique=True), number_column("generation"))

# Where mail lies. `name` is the file's within its source; `size` is -1 until every message of the file is in: the memo for leaving an
# unchanged file unread.
Table("folder", metadata, id_column(), owner_column(), text_column("source"), text_column("name"), UniqueConstraint("owner", "source", "name"))
Table(
    "source_file",
    metadata,
    id_column(),
    owner_column(),
    number_column("folder", "folder.id"),
    text_column("name"),
    number_column("size"),
    number_column("mtime_ns"),
    key_column("digest", nullable=True),
    UniqueConstraint("folder", "name"),
    Index(None, "digest"),
)
Table(
    "location",
    metadata,
    id_column(),
    owner_column(),
    number_column("file", "source_file.id"),
    text_column("item"),
    number_column("raw", "raw.id"),
    UniqueConstraint("file", "item"),
    Index(None, "raw"),
)

# The bytes, once per owner: zstandard-compressed; `reason` says why they could not be read, NULL when they were; `edition` is that of
# the reader that read them last, 0 when they are to be read again.
Table(
    "raw",
    metadata,
    id_column(),
    owner_column(),
    key_column("digest"),
    number_column("size"),
    Column("reason", Text),
    number_column("edition"),
    Column("data", LargeBinary, nullable=False),
    UniqueConstraint("owner", "digest"),
)

# Which raw is a copy of which moment, with the ids of that copy; the moment's columns come from one copy, `moment.raw` (canonical.py).
Table(
    "copy",
    metadata,
    Column("raw", NUMBER, ForeignKey("raw.id"), primary_key=True, autoincrement=False),
    owner_column(),
    number_column("moment", "moment.id"),
    Column("listed", Boolean, nullable=False),
    text_column("message_id"),
    text_column("in_reply_to"),
    text_column("refs"),
    Index(None, "moment"),
)
Table(
    "moment",
    metadata,
    id_column(),
    owner_column(),
    key_column(),
    number_column("raw", "raw.id"),
    number_column("claimed", nullable=True),
    number_column("instant"),
    number_column("zone"),
    text_column("subject"),
    text_column("topic"),
    text_column("kind"),
    text_column("kind_reason"),
    text_column("list_id"),
    text_column("language"),
    Column("forward", Boolean, nullable=False),
    Column("voiced", Boolean, nullable=False),
    number_column("own_words"),
    text_column("attachments"),
    text_column("greeted"),
    UniqueConstraint("owner", "key"),
    Index(None, "owner", "kind", "instant"),
)
# Line fingerprints as little-endian 64-bit integers, one after the other.
Table(
    "fingerprint",
    metadata,
    Column("moment", NUMBER, ForeignKey("moment.id"), primary_key=True, autoincrement=False),
    owner_column(),
    Column("quoted", LargeBinary, nullable=False),
    Column("lines", LargeBinary, nullable=False),
)
# An identity as written; never changed.
Table(
    "identity",
    metadata,
    id_column(),
    owner_column(),
    text_column("address"),
    text_column("name"),
    text_column("directory"),
    UniqueConstraint("owner", "address", "name", "directory"),
)
Table(
    "participant",
    metadata,
    number_column("moment", "moment.id"),
    number_column("ordinal"),
    owner_column(),
    text_column("role"),
    number_column("position"),
    number_column("identity", "identity.id"),
    PrimaryKeyConstraint("moment", "ordinal"),
    sqlite_with_rowid=False,
)
Table(
    "act",
    metadata,
    number_column("moment", "moment.id"),
    number_column("ordinal"),
    owner_column(),
    key_column(),
    text_column("kind"),
    text_column("certainty"),
    text_column("quote"),
    number_column("sentence"),
    number_column("start"),
    number_column("stop"),
    number_column("due", nullable=True),
    text_column("due_words"),
    text_column("named"),
    Column("chases", Boolean, nullable=False),
    Column("worded", Boolean, nullable=False),
    PrimaryKeyConstraint("moment", "ordinal"),
    sqlite_with_rowid=False,
)

# What people say: appended, never changed by the machine.
Table(
    "entry",
    metadata,
    id_column(),
    owner_column(),
    key_column(),
    text_column("author"),
    number_column("at"),
    text_column("verdict"),
    text_column("target_kind"),
    key_column("target"),
    Column("act_kind", Text),
    number_column("instant", nullable=True),
    text_column("words"),
    key_column("moment", nullable=True),
    text_column("quote"),
    UniqueConstraint("owner", "key"),
)
Table("note", metadata, id_column(), owner_column(), key_column(), number_column("at"), text_column("written"), UniqueConstraint("owner", "key"))
Table(
    "decision",
    metadata,
    id_column(),
    owner_column(),
    key_column(),
    number_column("at"),
    text_column("verdict"),
    text_column("one"),
    text_column("other"),
    UniqueConstraint("owner", "key"),
)
Table(
    "shown", metadata, owner_column(), text_column("day"), key_column("occasion"), number_column("position"), PrimaryKeyConstraint("owner", "day", "occasion")
)
Table("setting", metadata, owner_column(), text_column("name"), text_column("value"), PrimaryKeyConstraint("owner", "name"))
