"""Parts of which the ledger's tables are made: the metadata that holds them, and the columns that many of them have."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, MetaData, Text

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


def id_column() -> Column[int]:
    """The number by which rows join it."""
    return Column("id", NUMBER, primary_key=True)


def owner_column() -> Column[int]:
    """Whose row it is."""
    return Column("owner", NUMBER, ForeignKey("owner.id"), nullable=False)


def text_column(name: str) -> Column[str]:
    """Text that is always said, though it may be empty."""
    return Column(name, Text, nullable=False)


def number_column(name: str, target: str | None = None, *, nullable: bool = False) -> Column[int]:
    """A number, an instant, or (with a `target`) the row of another table."""
    return Column(name, NUMBER, *([ForeignKey(target)] if target else []), nullable=nullable)


def key_column(name: str = "key", *, nullable: bool = False) -> Column[bytes]:
    """A public name (`regard.facts.keys`)."""
    return Column(name, KEY, nullable=nullable)
