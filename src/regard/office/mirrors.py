"""The part of the office that is a mirror: standings, how they are worked out, comparisons, samples, kind words, what the owner keeps of a person."""

from collections.abc import Sequence

from regard.facts.action import Quoted
from regard.facts.mirror import Keeping, KindWord, Mirror, Observed, Quarter
from regard.facts.review import Asked
from regard.facts.standing import How, Standing
from regard.facts.statement import Statement
from regard.ledger.deriving import derived_generation
from regard.ledger.home import Ledger
from regard.ledger.remembering import Remembering
from regard.office import answering, kept_of, kind_words, loyalty, observing, standing, working_out
from regard.office.answering import Answer
from regard.office.asking import of_the_owner
from regard.office.desk import Desk
from regard.office.relations import person_called
from regard.office.signs import in_context, own_best

HOUR = 3_600
"""Comparisons are worked out anew once an hour: nothing in them turns on minutes."""


class Mirrors:
    """See the module; `Office` says whose desk it is."""

    ledger: Ledger
    _mirrored: Remembering | None = None

    def _desk(self, as_of: int | None) -> Desk:
        raise NotImplementedError

    def standing(self, name: str, as_of: int | None = None) -> Standing:
        """How a relationship stands, both directions. Raises PersonNotFound, PersonUnclear, NobodyYet."""
        of = self._desk(as_of)
        return standing.standing_of(of, person_called(of, name))

    def how(self, name: str, as_of: int | None = None) -> How:
        """How that is worked out. Raises PersonNotFound, PersonUnclear, NobodyYet."""
        of = self._desk(as_of)
        return working_out.working_out(of, person_called(of, name))

    def mirror(self, as_of: int | None = None) -> Mirror:
        """The comparisons of the owner's own conduct. Raises NobodyYet."""
        from regard.office.comparing import mirror  # noqa: PLC0415  numbers are loaded only to compare

        of = self._desk(as_of)
        self._mirrored = self._mirrored or Remembering()
        said = (of.settings.language, of.as_of // HOUR, len(of.statements), len(of.view.entries()))
        return self._mirrored.once(derived_generation(self.ledger), said, lambda: [mirror(of)])[0]

    def help_record(self, as_of: int | None = None) -> Sequence[Quarter]:
        """The owner's help and credit to colleagues beside outcomes, by quarter. Raises NobodyYet."""
        return loyalty.record(self._desk(as_of))

    def observe(self, figure: str, as_of: int | None = None) -> Observed:
        """Some of the moments behind a figure, without a verdict. Raises FigureNotFound, NobodyYet."""
        return observing.observed(self._desk(as_of), figure)

    def kind_words(self, as_of: int | None = None) -> Sequence[KindWord]:
        """Every thanks and credit received and given, the newest first. Raises NobodyYet."""
        return kind_words.kind_words(self._desk(as_of))

    def best_moments(self, as_of: int | None = None) -> Sequence[Quoted]:
        """The owner's own best moments, the newest first, each with whom and after what: what coaching by example is made of."""
        of = self._desk(as_of)
        return in_context(of, [one for one in own_best(of) if one.quote])

    def kept_of(self, name: str, as_of: int | None = None, *, delicate: bool = False) -> Keeping:
        """What the owner says and keeps of a person. Raises PersonNotFound, PersonUnclear, NobodyYet."""
        of = self._desk(as_of)
        return kept_of.kept_of(of, person_called(of, name), delicate=delicate)

    def name_at(self, address: str) -> str:
        """The name of the person whose address it is, "" where it is nobody's."""
        found = self._desk(None).person_at.get(address)
        return found.name if found else ""

    def question(self, beginning: str, as_of: int | None = None) -> Asked:
        """The question whose key begins like this. Raises QuestionNotFound, QuestionUnclear."""
        return answering.question_called(self._desk(as_of), beginning)

    def vision_asked(self) -> Asked:
        """The question about the owner's vision."""
        return of_the_owner(self._desk(None), "vision")

    def answer(self, question: str, value: str = "", words: str = "", named: Sequence[str] = (), as_of: int | None = None) -> list[Statement]:
        """Keep an answer. Raises QuestionNotFound, QuestionUnclear, AnswerUnfit, PersonNotFound, PersonUnclear."""
        of = self._desk(as_of)
        given = Answer(value, words.strip(), tuple(person_called(of, name) for name in named))
        return answering.answer(of, self.ledger, answering.question_called(of, question), given)

    def not_now(self, question: str, as_of: int | None = None) -> Statement:
        """Put a question off for a week. Raises QuestionNotFound, QuestionUnclear."""
        of = self._desk(as_of)
        return answering.not_now(of, self.ledger, answering.question_called(of, question))

    def not_this(self, question: str, as_of: int | None = None) -> Statement:
        """Say that a question is not wanted. Raises QuestionNotFound, QuestionUnclear."""
        of = self._desk(as_of)
        return answering.not_this(of, self.ledger, answering.question_called(of, question))
