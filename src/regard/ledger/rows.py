"""From rows to records: what a view asks for, and how a row becomes a fact."""

import sqlite3
import struct
from collections.abc import Iterator, Sequence
from typing import Final

from regard.facts.act import Act
from regard.facts.entry import Entry
from regard.facts.keys import KEY_BYTES
from regard.facts.learnt import Learnt
from regard.facts.link import ActLink
from regard.facts.moment import Moment, Participant
from regard.facts.occasion import Evidence, Occasion
from regard.facts.question import Question
from regard.facts.sign import Beside, Sign
from regard.facts.traffic import Traffic

MOMENT: Final = (
    "SELECT m.*, c.message_id, c.in_reply_to, c.refs, f.quoted, f.lines FROM moment m JOIN copy c ON c.raw = m.raw"
    " JOIN fingerprint f ON f.moment = m.id WHERE m.owner = :sight AND m.key = :key"
)
PARTICIPANTS: Final = (
    "SELECT p.role, p.position, i.address, i.name, i.directory FROM participant p JOIN identity i ON i.id = p.identity"
    " WHERE p.moment = :moment AND p.owner = :sight ORDER BY p.ordinal"
)
FOLDERS: Final = (
    "SELECT DISTINCT d.name FROM copy c JOIN location l ON l.raw = c.raw JOIN source_file f ON f.id = l.file"
    " JOIN folder d ON d.id = f.folder WHERE c.moment = :moment AND c.owner = :sight ORDER BY d.name"
)
ACTS: Final = "SELECT a.* FROM act a JOIN moment m ON m.id = a.moment WHERE m.owner = :sight AND m.key = :key ORDER BY a.ordinal"
RAW: Final = "SELECT r.data FROM moment m JOIN raw r ON r.id = m.raw WHERE m.owner = :sight AND m.key = :key"
SEARCH: Final = (
    "SELECT lower(hex(m.key)) AS key FROM derived.search s JOIN moment m ON m.id = s.rowid"
    " WHERE s.search MATCH :words AND m.owner = :sight ORDER BY m.instant DESC, m.key LIMIT :limit"
)
ENTRIES: Final = "SELECT * FROM entry WHERE owner = :sight AND (:target IS NULL OR target = :target) ORDER BY id"
NOTES: Final = "SELECT lower(hex(key)) AS key, at, written FROM note WHERE owner = :sight ORDER BY at, note.key"
DECISIONS: Final = "SELECT lower(hex(key)) AS key, at, verdict, one, other FROM decision WHERE owner = :sight ORDER BY at, decision.key"
SHOWN: Final = "SELECT day, lower(hex(occasion)) AS key FROM shown WHERE owner = :sight ORDER BY day, position"
# The plus lets the index of persons be used, not that of all addresses.
PERSON: Final = (
    "SELECT p.key, p.name, p.me, b.address FROM derived.person p LEFT JOIN derived.belonging b ON +b.sight = p.sight AND b.person = p.key"
    " WHERE p.sight = :sight AND {which} ORDER BY b.address"
)
BELONGINGS: Final = "SELECT * FROM derived.belonging WHERE sight = :sight AND (:person IS NULL OR person = :person) ORDER BY address"
COVERAGE: Final = "SELECT start, stop FROM derived.coverage WHERE sight = :sight ORDER BY start"
TRAFFIC: Final = "SELECT * FROM derived.traffic WHERE sight = :sight AND (:person IS NULL OR author = :person OR person = :person) ORDER BY at, moment, person"
PARTS: Final = "SELECT kind, at, person, fact FROM derived.part WHERE sight = :sight AND at <= :until ORDER BY at, kind, fact, person"
HEADERS: Final = (
    "SELECT lower(hex(m.key)) AS key, c.message_id, m.subject, m.instant, (SELECT i.address FROM participant p JOIN identity i ON i.id = p.identity"
    " WHERE p.moment = m.id AND p.role = 'from' ORDER BY p.ordinal LIMIT 1) AS address"
    " FROM moment m JOIN copy c ON c.raw = m.raw WHERE m.owner = :sight AND m.key IN ({keys})"
)
QUOTES: Final = (
    "SELECT lower(hex(m.key)) AS moment, lower(hex(a.key)) AS key, a.quote FROM act a JOIN moment m ON m.id = a.moment"
    " WHERE m.owner = :sight AND m.key IN ({keys})"
)
SPOKEN: Final = (
    "SELECT lower(hex(t.moment)) AS moment, lower(hex(t.author)) AS author, lower(hex(t.person)) AS person, t.at, a.quote, a.kind"
    " FROM derived.traffic t JOIN moment m ON m.owner = t.sight AND m.key = t.moment JOIN act a ON a.moment = m.id"
    " WHERE t.sight = :sight AND (:author IS NULL OR t.author = :author) AND (:person IS NULL OR t.person = :person) AND t.at <= :until"
    " AND a.certainty = 'certain' AND a.kind IN ({kinds}) ORDER BY t.at DESC, m.key, a.ordinal LIMIT :limit"
)
LINKS: Final = "SELECT * FROM derived.link WHERE sight = :sight AND (moment = :key OR to_moment = :key) ORDER BY ordinal"
LEARNT: Final = "SELECT * FROM derived.learnt WHERE sight = :sight ORDER BY kind, quote, moment"
CHUNK: Final = 400
"""Keys asked for in one statement."""
LAST: Final = (
    "SELECT max(last) AS last FROM (SELECT max(instant) AS last FROM moment WHERE owner = :sight AND kind = 'person'"
    " UNION ALL SELECT max(instant) FROM moment WHERE owner = :sight AND kind = 'list')"
)
THREAD: Final = (
    "SELECT lower(hex(m.key)) AS key FROM derived.threaded one JOIN derived.threaded t ON t.sight = one.sight AND t.thread = one.thread"
    " JOIN moment m ON m.owner = t.sight AND m.key = t.moment WHERE one.sight = :sight AND one.moment = :key ORDER BY m.instant, m.key"
)
CHOSEN: Final = (
    "o.sight = :sight AND (:doer IS NULL OR o.doer = :doer) AND (:toward IS NULL OR o.toward = :toward)"
    " AND (:principle IS NULL OR o.principle = :principle) AND o.key BETWEEN :first AND :last"
)
OCCASIONS: Final = "SELECT * FROM derived.occasion o WHERE {chosen} ORDER BY o.opened_at, o.key"
EVIDENCE: Final = "SELECT e.* FROM derived.evidence e JOIN derived.occasion o ON o.id = e.occasion WHERE {chosen} ORDER BY e.occasion, e.ordinal"

CALLED: Final = (
    "SELECT DISTINCT lower(hex(m.key)) AS key FROM moment m JOIN copy c ON c.moment = m.id"
    " WHERE m.owner = :sight AND (m.key BETWEEN :first AND :last OR c.message_id = :name) ORDER BY m.key"
)
OPENINGS: Final = (
    "SELECT lower(hex(o.key)), o.principle, lower(hex(o.cause)), o.cause_kind, o.doer_identity, o.toward_identity, o.doer, o.toward,"
    " lower(hex(e.moment)), o.quote"
    " FROM derived.occasion o JOIN derived.evidence e ON e.occasion = o.id AND e.ordinal = 0 WHERE o.sight = :sight AND {column} IN ({keys})"
)


def bytes_of(key: str) -> bytes:
    """A key as stored; what is no key names nothing."""
    try:
        return bytes.fromhex(key)
    except ValueError:
        return b""


def chunked(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    """The keys, each once, in pieces that one statement can hold."""
    single = sorted(set(keys))
    return (single[start : start + CHUNK] for start in range(0, len(single), CHUNK))


def literals(keys: Sequence[str]) -> str:
    """Keys as SQL literals; what is no key is left out."""
    return ", ".join(f"x'{found.hex()}'" for key in keys if (found := bytes_of(key)))


def span_of(beginning: str) -> tuple[bytes, bytes]:
    """The first and the last key that begin like this; of what can begin no key, a span that holds none."""
    digits = 2 * KEY_BYTES
    first, last = bytes_of(beginning.ljust(digits, "0")), bytes_of(beginning.ljust(digits, "f"))
    return (first, last) if len(first) == KEY_BYTES else (b"\xff", b"")


def moment(row: sqlite3.Row) -> Moment:
    """A row of MOMENT."""
    return Moment(
        row["key"].hex(), row["message_id"], row["in_reply_to"], tuple(row["refs"].split()), row["claimed"], row["instant"], row["zone"],
        row["subject"], row["topic"], row["kind"], row["kind_reason"], row["list_id"], row["language"], bool(row["forward"]), bool(row["voiced"]),
        row["own_words"], _several(row["attachments"]), _several(row["greeted"]), _unpacked(row["quoted"]), _unpacked(row["lines"]),
    )  # fmt: skip


def _several(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def _unpacked(blob: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(blob) // 8}q", blob)


def traffic(row: sqlite3.Row) -> Traffic:
    """A row of TRAFFIC."""
    _, moment, author, person, at, *carried = row
    return Traffic(moment.hex(), author.hex(), person.hex(), at, *map(bool, carried))


def link(row: sqlite3.Row) -> ActLink:
    """A row of LINKS."""
    act, to_act = (row[name].hex() if row[name] else "" for name in ("act", "to_act"))
    return ActLink(row["kind"], row["moment"].hex(), act, row["to_moment"].hex(), to_act, row["certainty"], row["reason"])


def learnt(row: sqlite3.Row) -> Learnt:
    """A row of LEARNT."""
    return Learnt(row["moment"].hex(), row["act"].hex(), row["kind"], row["quote"], row["was"], row["now"], tuple(row["entries"].split()))


def participant(row: sqlite3.Row) -> Participant:
    """A row of PARTICIPANTS."""
    return Participant(*row)


def act(row: sqlite3.Row) -> Act:
    """A row of ACTS."""
    return Act(
        row["key"].hex(), row["kind"], row["certainty"], row["quote"], row["sentence"], row["start"], row["stop"],
        row["due"], row["due_words"], row["named"], bool(row["chases"]), bool(row["worded"]),
    )  # fmt: skip


def entry(row: sqlite3.Row) -> Entry:
    """A row of ENTRIES."""
    return Entry(
        row["key"].hex(), row["author"], row["at"], row["verdict"], row["target_kind"], row["target"].hex(), row["instant"], row["words"],
        row["moment"].hex() if row["moment"] else "", row["quote"], row["act_kind"],
    )  # fmt: skip


SIGNS: Final = (
    "SELECT * FROM derived.sign WHERE sight = :sight AND (:principle IS NULL OR principle = :principle) AND (:person IS NULL OR shown_by = :person"
    " OR toward = :person) AND at <= :until ORDER BY at, key"
)
QUESTIONS: Final = (
    "SELECT * FROM derived.question WHERE sight = :sight AND (:principle IS NULL OR principle = :principle) AND (:about IS NULL OR about = :about)"
    " AND opened_at <= :until ORDER BY opened_at, key"
)


def sign(row: sqlite3.Row) -> Sign:
    """A row of SIGNS."""
    moment = row["beside_moment"]
    beside = None if moment is None else Beside(moment.hex(), _hex(row["beside_act"]), row["beside_at"], row["beside_quote"])
    return Sign(
        row["key"].hex(), row["principle"], row["mark"], row["shown_by"], row["toward"], row["at"],
        row["moment"].hex(), _hex(row["act"]), row["quote"], beside, bool(row["certain"]),
    )  # fmt: skip


def question(row: sqlite3.Row) -> Question:
    """A row of QUESTIONS."""
    return Question(
        row["key"].hex(), row["principle"], row["about"], row["opened_at"], row["cause"].hex(), row["quote"],
        tuple(row["suggested"].split()), tuple(row["evidence"].split()), row["meeting"], bool(row["certain"]),
    )  # fmt: skip


def _hex(key: bytes | None) -> str | None:
    return None if key is None else key.hex()


def occasion(row: sqlite3.Row, behind: Sequence[sqlite3.Row]) -> Occasion:
    """A row of OCCASIONS with its rows of EVIDENCE; its columns are the record's fields in their order, after the two numbers."""
    _, _, key, principle, version, restraint, cause, *rest = row
    evidence = tuple(Evidence(one["part"], one["at"], one["moment"].hex(), one["act"].hex() if one["act"] else None, one["of"]) for one in behind)
    return Occasion._make((key.hex(), principle, version, bool(restraint), cause.hex(), *rest, evidence))
