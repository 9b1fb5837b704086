"""Erasing what lies in one folder and nowhere else: bytes, moments, what was read of them, their words in the search index.

A note taken back is such a folder. What people wrote by hand (notes, entries) stays.
"""

from collections.abc import Sequence
from contextlib import closing
from typing import Final

from regard.facts.message import Message
from regard.ledger.compression import expanded
from regard.ledger.connection import connect, transaction
from regard.ledger.home import DERIVED, Ledger
from regard.ledger.reader import UNDATED
from regard.ledger.searching import words_of
from regard.ledger.statements import GROWN

HERE: Final = "SELECT l.raw FROM location l JOIN source_file f ON f.id = l.file WHERE f.folder = :folder"
ELSEWHERE: Final = "SELECT l.raw FROM location l JOIN source_file f ON f.id = l.file WHERE l.owner = :owner AND f.folder <> :folder"
MOMENTS: Final = (
    f"SELECT DISTINCT c.moment FROM copy c WHERE c.raw IN ({HERE}) AND NOT EXISTS"  # noqa: S608 - own words and numbers
    f" (SELECT 1 FROM copy other WHERE other.moment = c.moment AND (other.raw NOT IN ({HERE}) OR other.raw IN ({ELSEWHERE})))"
)
"""Moments of which every copy lies here and nowhere else."""
OF_A_MOMENT: Final = ("participant", "act", "fingerprint", "copy")
Numbers = Sequence[int]


def erase(ledger: Ledger, source: str, folder: str) -> int:
    """Erase what lies in that folder of that source alone, and forget the folder; how many moments went."""
    asked = "SELECT id FROM folder WHERE owner = ? AND source = ? AND name = ?"
    found = ledger.connection.execute(asked, (ledger.owner, source, folder)).fetchone()
    if found is None:
        return 0
    where = {"owner": ledger.owner, "folder": found[0]}
    gone = [number for (number,) in ledger.connection.execute(MOMENTS, where)]
    _erase_words(ledger, gone)
    _erase_facts(ledger, gone, where)
    return len(gone)


def _erase_words(ledger: Ledger, moments: Numbers) -> None:
    """Out of the index, which keeps no text: it must be told the words again. Numbers that come free may be given to new moments."""
    from regard.reading.reader import read  # noqa: PLC0415  the reader and its tables are loaded only to read

    asked = "SELECT r.data FROM moment m JOIN raw r ON r.id = m.raw WHERE m.id = ?"
    said = [(number, read(expanded(ledger.connection.execute(asked, (number,)).fetchone()[0]), UNDATED)) for number in moments]
    words = [(number, words_of(one).encode("utf-8", "replace").decode()) for number, one in said if isinstance(one, Message)]
    (newest,) = ledger.connection.execute(f"SELECT coalesce(max(id), 0) FROM moment WHERE id NOT IN ({_listed(moments)})").fetchone()  # noqa: S608 - own words and numbers
    with closing(connect(ledger.home / DERIVED)) as derived, transaction(derived):
        derived.executemany("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)", words)
        derived.execute("UPDATE stamp SET value = min(value, ?) WHERE sight = 0 AND name IN ('low', 'high', 'top')", (newest,))


def _erase_facts(ledger: Ledger, moments: Numbers, where: dict[str, int]) -> None:
    gone = _listed(moments)
    with ledger.writing() as connection:
        raws = _listed([raw for (raw,) in connection.execute(f"SELECT raw FROM copy WHERE moment IN ({gone})")])  # noqa: S608 - own words and numbers
        for table in OF_A_MOMENT:
            connection.execute(f"DELETE FROM {table} WHERE moment IN ({gone})")  # noqa: S608 - own words and numbers
        connection.execute(f"DELETE FROM moment WHERE id IN ({gone})")  # noqa: S608 - own words and numbers
        connection.execute("DELETE FROM location WHERE file IN (SELECT id FROM source_file WHERE folder = :folder)", where)
        connection.execute(f"DELETE FROM raw WHERE id IN ({raws})")  # noqa: S608 - own words and numbers
        connection.execute("DELETE FROM source_file WHERE folder = :folder", where)
        connection.execute("DELETE FROM folder WHERE id = :folder", where)
        connection.execute(GROWN, (ledger.owner,))


def _listed(numbers: Numbers) -> str:
    return ", ".join(map(str, numbers))
