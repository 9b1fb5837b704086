"""The canonical dump: all facts and entries of one owner as lines of JSON, the same for the same mail however often and in any order.

Public keys alone, no number of the store, no time of import; types in alphabetical order, rows by key within.
"""

import json
import struct
from collections.abc import Iterator
from functools import partial
from typing import Any, Final

from regard.ledger.dumping_files import TYPES_OF_FILES, worded
from regard.ledger.home import Ledger

TYPES_OF_MAIL: Final = {
    "act": "SELECT lower(hex(m.key)) AS moment, lower(hex(a.key)) AS key, a.kind, certainty, quote, sentence, start, stop AS 'end', due,"
    " due_words, named, chases AS is_chases, worded AS is_worded FROM act a JOIN moment m ON m.id = a.moment WHERE a.owner = :owner ORDER BY m.key, a.ordinal",
    "copy": "SELECT lower(hex(m.key)) AS moment, lower(hex(r.digest)) AS raw, c.message_id, c.in_reply_to, c.refs AS 'references'"
    " FROM copy c JOIN moment m ON m.id = c.moment JOIN raw r ON r.id = c.raw WHERE c.owner = :owner ORDER BY m.key, r.digest",
    "decision": "SELECT lower(hex(key)) AS key, at, verdict, one, other FROM decision WHERE owner = :owner ORDER BY key",
    "entry": "SELECT lower(hex(key)) AS key, author, at, verdict, target_kind, lower(hex(target)) AS target, act_kind,"
    " instant AS 'when', words, lower(hex(moment)) AS moment, quote FROM entry WHERE owner = :owner ORDER BY key",
    "location": "SELECT DISTINCT d.source, d.name AS folder, l.item, lower(hex(r.digest)) AS raw FROM location l"
    " JOIN source_file f ON f.id = l.file JOIN folder d ON d.id = f.folder JOIN raw r ON r.id = l.raw"
    " WHERE l.owner = :owner ORDER BY d.source, d.name, l.item, r.digest",
    "moment": "SELECT lower(hex(m.key)) AS key, lower(hex(r.digest)) AS raw, claimed, instant, zone, subject, topic, kind, kind_reason,"
    " list_id, language, forward AS is_forward, voiced AS is_voiced, own_words, attachments AS texts_attachments, greeted AS texts_greeted,"
    " quoted AS prints_quoted, lines AS prints_lines FROM moment m JOIN raw r ON r.id = m.raw JOIN fingerprint f ON f.moment = m.id"
    " WHERE m.owner = :owner ORDER BY m.key",
    "note": "SELECT lower(hex(key)) AS key, at, written FROM note WHERE owner = :owner ORDER BY key",
    "participant": "SELECT lower(hex(m.key)) AS moment, p.role, p.position, i.address, i.name, i.directory FROM participant p"
    " JOIN moment m ON m.id = p.moment JOIN identity i ON i.id = p.identity WHERE p.owner = :owner ORDER BY m.key, p.ordinal",
    "raw": "SELECT lower(hex(digest)) AS digest, size, reason FROM raw WHERE owner = :owner ORDER BY digest",
}
"""How each type is asked for. A column `is_…` is a truth, `texts_…` several texts, `prints_…` fingerprints; the mark is not in its name."""
TYPES: Final = dict(sorted({**TYPES_OF_MAIL, **TYPES_OF_FILES}.items()))


def dump(ledger: Ledger) -> Iterator[str]:
    """One JSON object a line, each with its `type`; all as of one instant."""
    connection = ledger.connection
    connection.create_function("worded", 2, partial(worded, ledger.home))
    connection.execute("BEGIN")
    try:
        for kind, ask in TYPES.items():
            found = connection.execute(ask, {"owner": ledger.owner})
            names = [column[0] for column in found.description]
            for row in found:
                shaped = dict(_shaped(name, value) for name, value in zip(names, row, strict=True))
                yield json.dumps({"type": kind, **shaped}, ensure_ascii=False, separators=(",", ":"))
    finally:
        connection.execute("ROLLBACK")


def _shaped(name: str, value: Any) -> tuple[str, Any]:
    mark, _, bare = name.partition("_")
    if mark == "is":
        return bare, bool(value)
    if mark == "texts":
        return bare, value.split("\n") if value else []
    if mark == "prints":
        return bare, list(struct.unpack(f"<{len(value) // 8}q", value))
    return name, value
