"""The ledger's tables of what calendars, address books and tables hold, and of what people state; see `schema`.

An `export` is a file as it was when it was last read; its rows go with it. The same meeting, card or row in several exports is one fact:
a view shows the newest (`filed_views`).
"""

from sqlalchemy import Boolean, Column, Index, LargeBinary, PrimaryKeyConstraint, Table, UniqueConstraint

from regard.ledger.schema_parts import id_column, key_column, metadata, number_column, owner_column, text_column

# `digest` names the bytes and how they were read; `newest` is the newest change that the file tells of, 0 when it tells none.
Table(
    "export",
    metadata,
    id_column(),
    owner_column(),
    text_column("path"),
    text_column("kind"),
    key_column("digest"),
    number_column("newest"),
    UniqueConstraint("owner", "path"),
)
Table(
    "meeting",
    metadata,
    id_column(),
    owner_column(),
    number_column("export", "export.id"),
    key_column(),
    key_column("series"),
    text_column("kind"),
    number_column("start"),
    number_column("stop"),
    Column("all_day", Boolean, nullable=False),
    text_column("summary"),
    text_column("place"),
    text_column("status"),
    text_column("organiser"),
    number_column("known_at"),
    number_column("changed_at"),
    UniqueConstraint("export", "key"),
    Index(None, "key"),
)
Table(
    "attendance",
    metadata,
    number_column("meeting", "meeting.id"),
    number_column("position"),
    owner_column(),
    text_column("address"),
    text_column("name"),
    text_column("answer"),
    PrimaryKeyConstraint("meeting", "position"),
    sqlite_with_rowid=False,
)
# `revised` is the card's own word of its last change, as written, "" when it has none; `note` what is noted on it, sealed, null when nothing is.
Table(
    "contact",
    metadata,
    id_column(),
    owner_column(),
    number_column("export", "export.id"),
    key_column(),
    text_column("revised"),
    text_column("name"),
    text_column("organisation"),
    text_column("title"),
    text_column("language"),
    Column("note", LargeBinary, nullable=True),
    UniqueConstraint("export", "key"),
)
Table(
    "contact_address",
    metadata,
    number_column("contact", "contact.id"),
    number_column("position"),
    owner_column(),
    text_column("address"),
    PrimaryKeyConstraint("contact", "position"),
    sqlite_with_rowid=False,
)
# `reference` is the number that the table itself gives the row.
Table(
    "submission",
    metadata,
    id_column(),
    owner_column(),
    number_column("export", "export.id"),
    key_column(),
    text_column("reference"),
    number_column("at"),
    *map(text_column, ("job", "client", "contact", "candidate", "candidate_address", "submitted_by", "status")),
    number_column("changed_at", nullable=True),
    text_column("feedback"),
    UniqueConstraint("export", "key"),
)
Table(
    "interview",
    metadata,
    id_column(),
    owner_column(),
    number_column("export", "export.id"),
    key_column(),
    text_column("reference"),
    text_column("submission"),
    number_column("at"),
    *map(text_column, ("candidate", "client", "interviewer", "held_by", "status", "outcome")),
    number_column("told_at", nullable=True),
    UniqueConstraint("export", "key"),
)
Table(
    "placement",
    metadata,
    id_column(),
    owner_column(),
    number_column("export", "export.id"),
    key_column(),
    *map(text_column, ("reference", "submission", "job", "client", "contact", "candidate")),
    number_column("starts_at"),
    number_column("ends_at", nullable=True),
    *map(text_column, ("status", "account_manager", "recruiter")),
    UniqueConstraint("export", "key"),
)

# What people state: appended, never changed. `words` are UTF-8, or sealed (`sealing`); Rows are numbered in the order of writing.
Table(
    "statement",
    metadata,
    id_column(),
    owner_column(),
    key_column(),
    text_column("author"),
    number_column("at"),
    text_column("kind"),
    text_column("about"),
    text_column("value"),
    Column("words", LargeBinary, nullable=False),
    Column("sealed", Boolean, nullable=False),
    number_column("instant", nullable=True),
    number_column("until", nullable=True),
    text_column("target"),
    UniqueConstraint("owner", "key"),
)
