"""The SQL that makes the stores is the schemas'."""

from regard.ledger.compiling import compiled
from regard.ledger.making import FOLDER


def test_the_sql_that_makes_the_stores_is_what_the_schemas_say_now() -> None:
    """Run `make sql` after every change of a schema."""
    kept = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.sql")}
    assert kept == compiled()
