"""Parents by topic: where neither header nor quote tells, the same topic among the same people, soon enough.

From: Wu and Oard, "Indexing emails and email threads for retrieval" (SIGIR 2005), and Yeh and Harnly, "Email thread reassembly
using similarity matching" (CEAS 2006): subject, time and people together rebuild most threads; subject alone does not.
"""

from collections import deque
from collections.abc import Iterator

from regard.joining.columns import Columns
from regard.joining.marks import former, is_marked, is_passed_on, ticket, unmarked, versions
from regard.joining.order import Cast
from regard.joining.series import VERSION_GAP

DAY = 86_400

MARKED_GAP = 42 * DAY
"""A marked subject ("Re: …") answers mail of at most six weeks before: holidays are shorter, yearly subjects far longer."""

SPECIFIC_GAP = 180 * DAY
"""A marked subject of three words or more that was begun once is answered even half a year later (on three lists, 99 in 100 such were)."""

WORDS = 3
"""A topic of so many words is specific."""

UNMARKED_GAP = 7 * DAY
"""Without a mark an answer is believed within a week only, and only between two who write to each other."""

GENERIC_GAP = 5 * DAY
"""A subject that could head anything ("Hello", "Meeting", a weekly report) proves little after a working week."""

LOOK_BACK = 40
"""Candidates of one topic looked at, latest first: bounds the work on a subject that ten thousand reports share."""

RECURRING = 3
"""A topic begun anew (without a mark) so many times before is a recurring title, as generic as "Hello"."""

FEW_LETTERS = 5
"""Shorter topics ("FYI", "Hi") could head anything."""

SHARED, HEARD, EXCHANGED = 1, 2, 3

GENERIC = frozenset(
    """hello|hi there|hey|good morning|question|a question|questions|quick question|help|help needed|meeting|the meeting|meetings|update
    |updates|status|info|information|request|important|urgent|reminder|today|tomorrow|tonight|lunch|dinner|coffee|call|phone call|thanks
    |thank you|thank you!|congratulations|congrats|your mail|your email|email|message|test|(no subject)|no subject|none|untitled|document
    |documents|file|files|attachment|invoice|report|weekly report|daily report|schedule|agenda|notes|contract|offer|resume|vacation
    |happy birthday|follow up|follow-up|news|invitation|introduction|project|issue|problem|bug
    |cześć|czesc|witam|dzień dobry|dzien dobry|pytanie|prośba|prosba|spotkanie|pilne|ważne|wazne|informacja|informacje|oferta|umowa|faktura
    |raport|dziękuję|dziekuje|dzięki|podziękowanie|zapytanie|przypomnienie|dokumenty|załącznik|zalacznik|kontakt|rozmowa|telefon|obiad|kawa
    |urlop|życzenia|gratulacje|bez tematu|(bez tematu)|brak tematu|(brak tematu)|wiadomość|plan|projekt|sprawa""".replace("\n    ", "").split("|")
)


class Topics:
    """The topics seen so far, fed in the order of time."""

    def __init__(self, columns: Columns, cast: Cast) -> None:
        self.instant = columns.instant
        self.list_id = list(columns.list_id)
        self.topic = list(columns.topic)
        self.subject = columns.subject
        self.forward = passed_on(columns)
        self.author: list[int] = cast.author.tolist()
        self.starts: list[int] = cast.starts.tolist()
        self.who: list[int] = cast.who.tolist()
        self.seen: dict[str, deque[int]] = {}
        self.begun: dict[str, int] = {}
        self.writers: set[int] = set()

    def take(self, columns: Columns, cast: Cast) -> None:
        """Take later moments and their cast; the columns that all share (`instant`, `subject`) have grown already."""
        self.list_id.extend(columns.list_id)
        self.topic.extend(columns.topic)
        self.forward += passed_on(columns)
        self.author += cast.author.tolist()
        self.starts += (cast.starts[1:] + len(self.who)).tolist()
        self.who += cast.who.tolist()

    def add(self, place: int, marked: bool) -> None:
        """Remember a moment for those that follow."""
        self.writers.add(self.author[place])
        topic = self.topic[place]
        if not topic:
            return
        seen = self.seen.get(topic)
        if seen is None:
            seen = self.seen[topic] = deque(maxlen=LOOK_BACK)
        seen.append(place)
        if not marked:
            self.begun[topic] = self.begun.get(topic, 0) + 1

    def parent(self, place: int, marked: bool) -> int | None:
        """The best earlier moment of the same topic: of the very same subject first, then one that the two exchanged, then the latest."""
        topics = dict.fromkeys((self.topic[place], former(self.subject[place])))
        found = [
            (self.same_subject(place, earlier), bond, earlier)
            for topic in topics
            if topic in self.seen
            for earlier, bond in self.bonds(place, topic, marked or topic != self.topic[place])
        ]
        return max(found)[-1] if found else self.version(place)

    def same_subject(self, child: int, parent: int) -> bool:
        """Whether the subjects are the same but for marks; parts of one series ("[2/5]") are then told apart."""
        return unmarked(self.subject[child]) == unmarked(self.subject[parent])

    def version(self, place: int) -> int | None:
        """The version before this one, when the same author sent it or spoke of it lately."""
        near = [
            earlier
            for name in versions(self.topic[place])
            for earlier in self.seen.get(name, ())
            if self.instant[place] - self.instant[earlier] <= VERSION_GAP and self.author[earlier] == self.author[place]
        ]
        return max(near, default=None)

    def bonds(self, child: int, topic: str, marked: bool) -> Iterator[tuple[int, int]]:
        """The earlier moments of a topic that people and time tie to this one, the latest first, each with how strongly."""
        if not marked and self.list_id[child]:
            return
        generic, least = self.generic(child), SHARED if marked else EXCHANGED
        patience = self.patience(child) if marked else UNMARKED_GAP
        if generic:
            least, patience = EXCHANGED, min(patience, GENERIC_GAP)
        since, to = self.instant[child] - patience, frozenset(self.to(child))
        for earlier in reversed(self.seen[topic]):
            if self.instant[earlier] < since:
                return
            if least == EXCHANGED and self.author[earlier] not in to:
                continue
            if (bond := self.meeting(child, earlier, to)) >= least:
                yield earlier, bond

    def patience(self, place: int) -> int:
        """How long after an answer with this topic is believed, in seconds."""
        topic = self.topic[place]
        return SPECIFIC_GAP if self.begun.get(topic, 0) <= 1 and len(topic.split()) >= WORDS else MARKED_GAP

    def meeting(self, child: int, parent: int, to: frozenset[int]) -> int:
        """EXCHANGED: each author wrote to the other; HEARD: one did; SHARED: one author again (not passing on), or one list; 0: strangers.

        `to` are the recipients of `child`.
        """
        one, other = self.author[child], self.author[parent]
        if one == other:
            if self.forward[child]:
                return 0
            return SHARED if self.same_list(child, parent) or not to.isdisjoint(self.to(parent)) else 0
        heard, answered = one in self.who[self.starts[parent] : self.starts[parent + 1]], other in to
        if heard or answered:
            return EXCHANGED if heard and answered else HEARD
        return SHARED if self.same_list(child, parent) else 0

    def to(self, place: int) -> list[int]:
        """The recipients of a moment, by number."""
        return self.who[self.starts[place] : self.starts[place + 1]]

    def same_list(self, child: int, parent: int) -> bool:
        """Whether both went to one list."""
        return self.list_id[child] != "" and self.list_id[child] == self.list_id[parent]

    def generic(self, place: int) -> bool:
        """Whether the topic could head anything, as far as was known then."""
        topic = self.topic[place]
        return len(topic) < FEW_LETTERS or topic in GENERIC or self.begun.get(topic, 0) >= RECURRING


def passed_on(columns: Columns) -> list[bool]:
    """For each moment whether it passes something on."""
    return [bool(forward) or is_passed_on(subject) for forward, subject in zip(columns.forward, columns.subject, strict=True)]


def marks(columns: Columns) -> list[bool]:
    """For each moment whether its subject is marked, or it is a forward."""
    return [is_marked(subject) or bool(forward) or ticket(subject) != "" for subject, forward in zip(columns.subject, columns.forward, strict=True)]
