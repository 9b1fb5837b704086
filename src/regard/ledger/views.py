"""Views: the only way in which the office and the faces read a ledger; what one viewer may see.

What is not there and what is not the viewer's are the same answer: None, or an empty list.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from regard.facts.act import Act
from regard.facts.coverage import Coverage
from regard.facts.entry import Entry, Note
from regard.facts.moment import Moment, Participant
from regard.facts.occasion import Occasion
from regard.facts.part import Part
from regard.facts.person import Belonging, Decision, Person
from regard.facts.question import Question
from regard.facts.sign import Sign
from regard.facts.traffic import Traffic
from regard.ledger import rows
from regard.ledger.compression import expanded
from regard.ledger.deriving import derived_generation
from regard.ledger.home import Ledger
from regard.ledger.moving_views import MovingView
from regard.ledger.remembering import Remembering
from regard.ledger.searching import query

Derived = TypeVar("Derived")


class MomentSeen(NamedTuple):
    """A moment as a viewer sees it: what its headers say, who takes part, the folders in which its copies lie."""

    moment: Moment
    participants: tuple[Participant, ...]
    folders: tuple[str, ...]


class Header(NamedTuple):
    """What a list shows of a moment."""

    message_id: str
    subject: str
    author: str
    instant: int


class Spoken(NamedTuple):
    """A sentence from one person to another; keys of the moment and of both."""

    moment: str
    author: str
    person: str
    at: int
    quote: str
    kind: str


class View(MovingView):
    """One viewer's sight of a ledger. Everything is asked with the viewer's own number; nothing is filtered afterwards."""

    def __init__(self, ledger: Ledger, viewer: str | None = None) -> None:
        self._ledger = ledger
        self._sight = ledger.owner if viewer is None else _number(ledger, viewer)
        self.sight = ledger.owner_name if viewer is None else viewer
        self._remembering = Remembering()

    def _ask(self, sql: str, **given: object) -> list[sqlite3.Row]:
        cursor = self._ledger.connection.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(sql, {"sight": self._sight, **given}).fetchall()

    # One mail.

    def moment(self, key: str) -> MomentSeen | None:
        """The moment of that key."""
        found = self.moments([key])
        return found[0] if found else None

    def moments(self, keys: Sequence[str]) -> list[MomentSeen]:
        """The moments of those keys, in that order; without those that are not there."""
        return [seen for key in keys if (seen := self._moment(key)) is not None]

    def _moment(self, key: str) -> MomentSeen | None:
        found = self._ask(rows.MOMENT, key=rows.bytes_of(key))
        if not found:
            return None
        people = self._ask(rows.PARTICIPANTS, moment=found[0]["id"])
        folders = self._ask(rows.FOLDERS, moment=found[0]["id"])
        return MomentSeen(rows.moment(found[0]), tuple(rows.participant(one) for one in people), tuple(one["name"] for one in folders))

    def acts(self, key: str) -> list[Act]:
        """What its author does in the moment, in the order of the mail."""
        return [rows.act(one) for one in self._ask(rows.ACTS, key=rows.bytes_of(key))]

    def raw(self, key: str) -> bytes | None:
        """The bytes of the moment's best copy."""
        found = self._ask(rows.RAW, key=rows.bytes_of(key))
        return expanded(found[0]["data"]) if found else None

    def search(self, words: str, limit: int = 50) -> list[str]:
        """Keys of the moments that hold all the words (the last may be unfinished), newest first."""
        asked = query(words)
        return [one["key"] for one in self._ask(rows.SEARCH, words=asked, limit=limit)] if asked else []

    # What was said by hand.

    def entries(self, target: str | None = None) -> list[Entry]:
        """Entries, oldest first; those about one target where it is named."""
        return [rows.entry(one) for one in self._ask(rows.ENTRIES, target=rows.bytes_of(target) if target else None)]

    def notes(self) -> list[Note]:
        """Notes, oldest first."""
        return [Note(one["key"], one["at"], one["written"]) for one in self._ask(rows.NOTES)]

    def decisions(self) -> list[Decision]:
        """Who is who by hand, oldest first."""
        return [Decision(one["key"], one["at"], one["verdict"], one["one"], one["other"]) for one in self._ask(rows.DECISIONS)]

    def shown(self) -> list[tuple[str, str]]:
        """(day, occasion) of everything shown, oldest first, in the order of each morning."""
        return [(one["day"], one["key"]) for one in self._ask(rows.SHOWN)]

    def settings(self) -> dict[str, str]:
        """The viewer's settings."""
        return {one["name"]: one["value"] for one in self._ask("SELECT name, value FROM setting WHERE owner = :sight")}

    # What was computed.

    def persons(self) -> list[Person]:
        """Everyone, by name."""
        addresses: dict[bytes, list[str]] = {}
        for one in self._ask("SELECT address, person FROM derived.belonging WHERE sight = :sight ORDER BY address"):
            addresses.setdefault(one["person"], []).append(one["address"])
        found = self._ask("SELECT key, name, me FROM derived.person WHERE sight = :sight ORDER BY name, key")
        return [Person(one["key"].hex(), one["name"], tuple(addresses.get(one["key"], ())), bool(one["me"])) for one in found]

    def person(self, key: str) -> Person | None:
        """The person of that key."""
        return self._person("p.key = :key", key=rows.bytes_of(key))

    def person_at(self, address: str) -> Person | None:
        """Whose address it is."""
        return self._person("p.key = (SELECT person FROM derived.belonging WHERE sight = :sight AND address = :address)", address=address)

    def owner(self) -> Person | None:
        """Whose ledger it is."""
        return self._person("p.me")

    def _person(self, which: str, **given: object) -> Person | None:
        found = self._ask(rows.PERSON.format(which=which), **given)
        return Person(found[0]["key"].hex(), found[0]["name"], tuple(filter(None, (one["address"] for one in found))), bool(found[0]["me"])) if found else None

    def belongings(self, person: str | None = None) -> list[Belonging]:
        """Which address belongs to whom and why; those of one person where it is named."""
        found = self._ask(rows.BELONGINGS, person=rows.bytes_of(person) if person else None)
        return [Belonging(one["address"], one["person"].hex(), one["reason"]) for one in found]

    def coverage(self) -> list[Coverage]:
        """The spans in which both directions are seen, oldest first."""
        return [Coverage(one["start"], one["stop"]) for one in self._ask(rows.COVERAGE)]

    def notices(self, about: str) -> list[str]:
        """What joining has to say about "me" or "coverage", as full sentences."""
        asked = "SELECT sentence FROM derived.notice WHERE sight = :sight AND about = :about ORDER BY ordinal"
        return [one["sentence"] for one in self._ask(asked, about=about)]

    def headers(self, keys: Sequence[str]) -> dict[str, Header]:
        """The headers of many moments at once, by key; without those that are not there."""
        found: dict[str, Header] = {}
        for chunk in rows.chunked(keys):
            for one in self._ask(rows.HEADERS.format(keys=rows.literals(chunk))):
                found[one["key"]] = Header(one["message_id"], one["subject"], one["address"] or "", one["instant"])
        return found

    def quotes(self, keys: Sequence[str]) -> dict[tuple[str, str], str]:
        """The sentences of the acts of many moments at once, by the keys of moment and act."""
        found: dict[tuple[str, str], str] = {}
        for chunk in rows.chunked(keys):
            for one in self._ask(rows.QUOTES.format(keys=rows.literals(chunk))):
                found[one["moment"], one["key"]] = one["quote"]
        return found

    def spoken(self, kinds: Sequence[str], author: str | None, person: str | None, until: int, limit: int) -> list[Spoken]:
        """Sentences of these kinds of act, certain ones, from author to person, newest first, not after `until`."""
        given = {"author": _bytes(author), "person": _bytes(person), "until": until, "limit": limit}
        asked = rows.SPOKEN.format(kinds=", ".join(f"'{kind}'" for kind in kinds))
        return [Spoken(one["moment"], one["author"], one["person"], one["at"], one["quote"], one["kind"]) for one in self._ask(asked, **given)]

    def last_instant(self) -> int | None:
        """The instant of the newest moment between people; None in an empty ledger."""
        found = self._ask(rows.LAST)
        return None if found[0]["last"] is None else int(found[0]["last"])

    def traffic(self, person: str | None = None) -> list[Traffic]:
        """What went over the bridge, oldest first; with one person where it is named."""
        return self._once(("traffic", person), lambda: [rows.traffic(one) for one in self._ask(rows.TRAFFIC, person=rows.bytes_of(person) if person else None)])

    def parts(self, until: int = 2**62) -> list[Part]:
        """The owner's help, credit and outcomes, and who stands in placements, oldest first, not after `until`."""
        return [Part(one["kind"], one["at"], one["person"], one["fact"].hex()) for one in self._ask(rows.PARTS, until=until)]

    def thread(self, moment: str) -> list[str]:
        """Keys of the moments of the same thread, oldest first."""
        return [one["key"] for one in self._ask(rows.THREAD, key=rows.bytes_of(moment))]

    def occasions(self, doer: str | None = None, toward: str | None = None, principle: str | None = None, beginning: str = "") -> list[Occasion]:
        """Occasions, oldest first: all, or by persons' keys, by principle, by the beginning of their key."""
        first, last = rows.span_of(beginning)
        given = {"doer": doer, "toward": toward, "principle": principle, "first": first, "last": last}
        return self._once(("occasions", doer, toward, principle, beginning), lambda: self._occasions(rows.CHOSEN, given))

    def _occasions(self, chosen: str, given: Mapping[str, object]) -> list[Occasion]:
        found = self._ask(rows.OCCASIONS.format(chosen=chosen), **given)
        behind: dict[int, list[sqlite3.Row]] = {}
        for one in self._ask(rows.EVIDENCE.format(chosen=chosen), **given):
            behind.setdefault(one["occasion"], []).append(one)
        return [rows.occasion(one, behind.get(one["id"], [])) for one in found]

    def _once(self, question: object, ask: Callable[[], list[Derived]]) -> list[Derived]:
        """What is asked of the derived tables alone, remembered until they change."""
        return self._remembering.once(derived_generation(self._ledger), question, ask)

    def signs(self, principle: str | None = None, person: str | None = None, until: int = 2**62) -> list[Sign]:
        """Signs, oldest first: of one principle, shown by or toward one person, not after `until`."""
        return [rows.sign(one) for one in self._ask(rows.SIGNS, principle=principle, person=person, until=until)]

    def questions(self, principle: str | None = None, about: str | None = None, until: int = 2**62) -> list[Question]:
        """Questions found in the facts, oldest first: of one principle, about one person, not opened after `until`; answered ones too."""
        return [rows.question(one) for one in self._ask(rows.QUESTIONS, principle=principle, about=about, until=until)]


def _bytes(key: str | None) -> bytes | None:
    return None if key is None else rows.bytes_of(key)


def _number(ledger: Ledger, viewer: str) -> int:
    """The viewer's number; one that owns nothing here is nobody, and sees nothing."""
    found = ledger.connection.execute("SELECT id FROM owner WHERE name = ?", (viewer,)).fetchone()
    return int(found[0]) if found else -1
