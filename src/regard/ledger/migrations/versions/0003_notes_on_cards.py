"""What is noted on the cards of an address book."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column; it is filled when the address book is read again."""
    op.add_column("contact", sa.Column("note", sa.LargeBinary(), nullable=True))
