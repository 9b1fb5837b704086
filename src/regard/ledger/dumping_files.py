"""The canonical dump's part of what was filed and stated: each file's rows under its path, statements with sealed words as a keyed hash."""

from pathlib import Path
from typing import Final

from regard.ledger.errors import SealLost
from regard.ledger.sealing import token

_FROM: Final = "FROM {0} t JOIN export e ON e.id = t.export WHERE t.owner = :owner ORDER BY e.path, t.key"
_START: Final = "SELECT e.path AS source, lower(hex(t.key)) AS key,"

TYPES_OF_FILES: Final = {
    "attendance": "SELECT e.path AS source, lower(hex(m.key)) AS meeting, a.position, a.address, a.name, a.answer FROM attendance a"
    " JOIN meeting m ON m.id = a.meeting JOIN export e ON e.id = m.export WHERE a.owner = :owner ORDER BY e.path, m.key, a.position",
    "contact": f"{_START} revised, name, organisation, title, language, iif(note IS NULL, '', worded(note, 1)) AS note {_FROM.format('contact')}",
    "contact_address": "SELECT e.path AS source, lower(hex(c.key)) AS contact, a.position, a.address FROM contact_address a"
    " JOIN contact c ON c.id = a.contact JOIN export e ON e.id = c.export WHERE a.owner = :owner ORDER BY e.path, c.key, a.position",
    "interview": f"{_START} reference AS id, submission, at, candidate, client, interviewer, held_by AS owner, status, outcome, told_at"
    f" {_FROM.format('interview')}",
    "meeting": f"{_START} lower(hex(series)) AS series, t.kind, start, stop AS 'end', all_day AS is_all_day, summary, place, status, organiser,"
    f" known_at, changed_at {_FROM.format('meeting')}",
    "placement": f"{_START} reference AS id, submission, job, client, contact, candidate, starts_at, ends_at, status, account_manager, recruiter"
    f" {_FROM.format('placement')}",
    "statement": "SELECT lower(hex(key)) AS key, author, at, kind, about, value, worded(words, sealed) AS words, instant AS 'when', until, target"
    " FROM statement WHERE owner = :owner ORDER BY id",
    "submission": f"{_START} reference AS id, at, job, client, contact, candidate, candidate_address, submitted_by, status, changed_at, feedback"
    f" {_FROM.format('submission')}",
}
"""How each type is asked for; see `dumping`."""


def worded(home: Path, words: bytes, is_sealed: int) -> str:
    """Words as the dump shows them: as they are, or what stands for sealed ones; "" where their key is lost."""
    if not is_sealed:
        return words.decode()
    try:
        return f"sealed:{token(home, words)}"
    except SealLost:
        return ""
