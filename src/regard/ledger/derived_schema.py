"""The derived tables: whatever can be computed again from the ledger; the file may be dropped at any time.

Facts are named by their keys here, so that a row means the same after the ledger's integers changed. Every row has `sight`:
the owner from whose facts alone it was computed. Imported only to compile it (`make sql`).
"""

from sqlalchemy import Boolean, Column, Index, Integer, MetaData, PrimaryKeyConstraint, Table, Text

from regard.ledger.schema import KEY, NUMBER

metadata = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s", "pk": "pk_%(table_name)s"})

# Text split into words for search; the text itself lies in the raw mail only. The row's number is the moment's.
SEARCH = "CREATE VIRTUAL TABLE search USING fts5(words, content='', detail='none', columnsize=0, tokenize=\"unicode61 remove_diacritics 2\")"


def _sight() -> Column[int]:
    return Column("sight", NUMBER, nullable=False)


def _key(name: str, *, nullable: bool = False) -> Column[bytes]:
    return Column(name, KEY, nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> Column[str]:
    return Column(name, Text, nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, NUMBER, nullable=nullable)


# What was derived from which generation of the facts, and up to which moment the words are indexed.
Table("stamp", metadata, _sight(), _text("name"), _number("value"), PrimaryKeyConstraint("sight", "name"))
Table("person", metadata, _sight(), _key("key"), _text("name"), Column("me", Boolean, nullable=False), PrimaryKeyConstraint("sight", "key"))
Table(
    "belonging", metadata, _sight(), _text("address"), _key("person"), _text("reason"),
    PrimaryKeyConstraint("sight", "address"), Index(None, "person"),
)  # fmt: skip
Table(
    "reply", metadata, _sight(), _key("moment"), _key("parent"), _text("certainty"), _text("reason"),
    PrimaryKeyConstraint("sight", "moment"), Index(None, "parent"), sqlite_with_rowid=False,
)  # fmt: skip
Table(
    "threaded", metadata, _sight(), _key("moment"), _key("thread"),
    PrimaryKeyConstraint("sight", "moment"), Index(None, "thread"), sqlite_with_rowid=False,
)  # fmt: skip
Table(
    "link", metadata, _sight(), _number("ordinal"), _text("kind"), _key("moment"), _key("act", nullable=True), _key("to_moment"), _key("to_act", nullable=True),
    _text("certainty"), _text("reason"),
    PrimaryKeyConstraint("sight", "ordinal"), Index(None, "moment"), Index(None, "to_moment"),
)  # fmt: skip
# What the owner's corrections changed among findings like them; `entries` are keys as hexadecimal digits, apart by a space.
Table(
    "learnt", metadata, _sight(), _key("moment"), _key("act"), _text("kind"), _text("quote"), _text("was"), _text("now"), _text("entries"),
    PrimaryKeyConstraint("sight", "moment", "act", "kind"),
)  # fmt: skip
Table(
    "traffic", metadata, _sight(), _key("moment"), _key("author"), _key("person"), _number("at"),
    *(Column(name, Boolean, nullable=False) for name in ("starts", "asks", "delivers", "thanks")),
    PrimaryKeyConstraint("sight", "moment", "person"), Index(None, "author"), Index(None, "person"), sqlite_with_rowid=False,
)  # fmt: skip
# The owner's help, credit and outcomes, and who had part in a placement; `person` is "" where it is not known.
Table(
    "part", metadata, _sight(), _text("kind"), _number("at"), _text("person"), _key("fact"),
    PrimaryKeyConstraint("sight", "kind", "fact", "person"), sqlite_with_rowid=False,
)  # fmt: skip
# What joining has to say in full sentences: whose mail this is and why ("me"), what could not be seen ("coverage").
Table("notice", metadata, _sight(), _text("about"), _number("ordinal"), _text("sentence"), PrimaryKeyConstraint("sight", "about", "ordinal"))
Table("coverage", metadata, _sight(), _number("start"), _number("stop"), PrimaryKeyConstraint("sight", "start"))
Table(
    "occasion", metadata, Column("id", Integer, primary_key=True), _sight(), _key("key"),
    _text("principle"), _number("rule_version"), Column("restraint", Boolean, nullable=False),
    _key("cause"), _text("cause_kind"), _text("matter"), _text("thread"), _text("group_key"), _text("group_rule"),
    _text("doer_identity"), _text("toward_identity"), _text("doer"), _text("toward"),
    _number("opened_at"), _number("due_at"), _text("due_kind"), _text("clock"),
    _number("acknowledged_at", nullable=True), _number("asked_again_at", nullable=True), _number("told_at", nullable=True),
    _number("met_at", nullable=True), _text("met_certainty", nullable=True),
    _number("excused_at", nullable=True), _text("excuse", nullable=True),
    _number("failed_at", nullable=True), _number("seen_until"), _text("certainty"), _text("quote"),
    Index(None, "sight", "key"), Index(None, "sight", "doer"), Index(None, "sight", "toward"),
)  # fmt: skip
Table(
    "evidence", metadata, _number("occasion"), _number("ordinal"), _sight(),
    _text("part"), _number("at"), _key("moment"), _key("act", nullable=True), _text("of"),
    PrimaryKeyConstraint("occasion", "ordinal"), sqlite_with_rowid=False,
)  # fmt: skip
Table(
    "sign", metadata, _sight(), _key("key"), _text("principle"), _text("mark"), _text("shown_by"), _text("toward"), _number("at"),
    _key("moment"), _key("act", nullable=True), _text("quote"),
    _key("beside_moment", nullable=True), _key("beside_act", nullable=True), _number("beside_at", nullable=True), _text("beside_quote", nullable=True),
    Column("certain", Boolean, nullable=False),
    PrimaryKeyConstraint("sight", "key"), Index(None, "sight", "principle"), Index(None, "sight", "shown_by"), Index(None, "sight", "toward"),
)  # fmt: skip
# Lists of keys (suggested persons, moments of evidence) are hexadecimal, apart by a space.
Table(
    "question", metadata, _sight(), _key("key"), _text("principle"), _text("about"), _number("opened_at"), _key("cause"), _text("quote"),
    _text("suggested"), _text("evidence"), _text("meeting"), Column("certain", Boolean, nullable=False),
    PrimaryKeyConstraint("sight", "key"), Index(None, "sight", "principle"),
)  # fmt: skip
