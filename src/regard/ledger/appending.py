"""Appending one message that comes from no file (a note by hand, written as mail); goes on beside an import."""

from regard.facts.message import Message
from regard.facts.raw import Found
from regard.ledger.connection import connect
from regard.ledger.fetching import Fetched
from regard.ledger.home import DERIVED, LEDGER, Ledger
from regard.ledger.identities import Identities
from regard.ledger.memo import Memo, digest_of
from regard.ledger.storing import store


def append(ledger: Ledger, found: Found, said: Message) -> None:
    """Store the message, what was read of it, and where it is said to lie; the same message twice is one."""
    digest = digest_of(found.data)
    known = ledger.connection.execute("SELECT 1 FROM raw WHERE owner = ? AND digest = ?", (ledger.owner, digest)).fetchone()
    if known:
        return
    facts, words = connect(ledger.home / LEDGER), connect(ledger.home / DERIVED)
    try:
        file = Memo(facts, ledger.owner, found.location.source).place(found.location.folder, found.location.item)
        store(Identities(facts, ledger.owner), words, [(Fetched(digest, found.data, [(file, found.location.item)]), said)])
    finally:
        facts.close()
        words.close()
