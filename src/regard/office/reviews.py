"""The part of the office that asks and hears: the review, meetings, and what the owner states."""

from collections.abc import Sequence

from regard.facts.act import Markable
from regard.facts.entry import Note
from regard.facts.keys import normalised
from regard.facts.page import Mail
from regard.facts.person import Person
from regard.facts.review import MeetingPage, Relation, Review
from regard.facts.statement import Statement
from regard.ledger.home import Ledger
from regard.ledger.views import View
from regard.office import meeting, reviewing
from regard.office.by_hand import NOTES
from regard.office.desk import Desk
from regard.office.marking import Marked, Sentence, sentences_of
from regard.office.mirrors import Mirrors
from regard.office.naming_rows import on_its_row
from regard.office.relations import person_called
from regard.office.stating import Wording, stated, take_back, that_hold


class Reviews(Mirrors):
    """See the module; `Office` says whose desk it is."""

    ledger: Ledger
    view: View

    def _desk(self, as_of: int | None) -> Desk:
        raise NotImplementedError

    def note(self, written: str) -> Note:
        """See `Office`."""
        raise NotImplementedError

    def sentence(self, mail: str, words: str) -> tuple[Mail, Sentence]:
        """See `ByHand`."""
        raise NotImplementedError

    def mark(self, moment: str, sentence: Sentence, kind: Markable, due: int | None = None) -> Marked:
        """See `ByHand`."""
        raise NotImplementedError

    def review(self, as_of: int | None = None) -> Review:
        """The weekly review: what was kept, one relationship, a few questions."""
        return reviewing.review(self._desk(as_of))

    def relation(self, name: str, as_of: int | None = None) -> Relation:
        """One relationship, as a review asks about it. Raises PersonNotFound, PersonUnclear."""
        of = self._desk(as_of)
        return reviewing.relation(of, person_called(of, name))

    def meetings(self, as_of: int | None = None) -> tuple[list[MeetingPage], list[MeetingPage]]:
        """The meetings of the next week, the first first; and those just held that were not asked about, the newest first."""
        of = self._desk(as_of)
        return meeting.coming(of), meeting.held(of)

    def meeting(self, key: str, as_of: int | None = None) -> MeetingPage:
        """One meeting, before it or after it. Raises MeetingNotFound."""
        return meeting.meeting_called(self._desk(as_of), key)

    def note_after(self, written: str, *promised: str) -> Note:
        """Write notes of a meeting; what was promised there is a promise, however shortly it was written. Raises NoteUnclear."""
        from regard.office.noting import PLACE  # noqa: PLC0415  the written form is loaded only to write in it

        entry = self.note(written)
        wanted = [" ".join(one.split()) for one in promised if one.strip()]
        for file in sorted((self.ledger.home / NOTES / entry.key).glob("*.eml")):
            mail = f"{file.stem}@{PLACE}"
            said = " ".join(one.words for one in sentences_of(self.view, self.view.called(mail)[0]))
            for words in (one for one in wanted if normalised(one) in normalised(said)):
                _, sentence = self.sentence(mail, words)
                if "promise" not in sentence.found:
                    self.mark(self.view.called(mail)[0], sentence, "promise")
        return entry

    def statements(self, as_of: int | None = None) -> Sequence[Statement]:
        """What the owner stated and holds, in order of writing; the vision is not among them."""
        return that_hold(one for one in self._desk(as_of).statements if one.kind != "vision")

    def visions(self) -> Sequence[Statement]:
        """Every version of the owner's vision, oldest first: for the owner's eyes alone."""
        return [one for one in self._desk(None).statements if one.kind == "vision"]

    def state(self, said: Wording, about: str = "") -> Statement:
        """Keep a statement; `about` is a name, an address or a key, "" for the owner. Raises StatementUnfit, PersonNotFound, PersonUnclear; where it
        names a row RowNotFound, RowUnclear."""
        of = self._desk(None)
        person: Person | None = person_called(of, about) if about else None
        named = on_its_row(of, said)
        return stated(self.ledger, named if person is None else named._replace(about=person.addresses[0]), of.as_of)

    def take_back(self, statement: str) -> Statement:
        """Take one statement back, named by its key or the beginning of it. Raises StatementNotFound."""
        return take_back(self.ledger, statement)
