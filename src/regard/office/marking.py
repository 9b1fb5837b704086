"""Marking: the owner says that a sentence of a mail is a promise, a request or a question; by the mail's id or by words that find it."""

import re
from typing import NamedTuple

from regard.facts.act import Markable
from regard.facts.action import Action
from regard.facts.entry import Entry
from regard.facts.keys import normalised, sentence_key
from regard.facts.message import Message
from regard.ledger.views import View
from regard.office.correcting import About
from regard.office.days_meant import at_home
from regard.office.desk import Desk, known
from regard.office.errors import MailNotFound, OfficeError
from regard.office.listing import actions
from regard.office.settled import settled
from regard.reading.context import Context

CANDIDATES = 4
SHORTEST = 6
"""Characters of a mail's key that name it without doubt in a ledger of any size a person has."""


class MailUnclear(OfficeError):
    """Several mails hold the words."""

    sentence = "“{name}” is said in several mails ({candidates}): name one by its Message-ID."


class WordsNotFound(OfficeError):
    """The words do not stand in the mail."""

    sentence = "The words “{words}” do not stand in that mail: copy them from `regard search` or from the mail's page."


class Sentence(NamedTuple):
    """A sentence of a mail that can be marked: its words, which of equal ones it is, when it falls due by its own words, and what is found in it."""

    words: str
    turn: int
    due: int | None
    found: tuple[str, ...]


class Marked(NamedTuple):
    """What was marked, and the rows that it opens; none where the mail is not between people, or lies where not both sides are seen."""

    entry: Entry
    rows: tuple[Action, ...]


def mail_called(view: View, name: str, words: str) -> str:
    """The key of the mail with that Message-ID or key, else of the one mail that the words `name` find and in which `words` stand.

    Raises MailNotFound, MailUnclear.
    """
    named = view.called(name.strip().strip("<>")) if len(name.strip()) >= SHORTEST else []
    found = named or [key for key in view.search(name) if _holds(view, key, words)]
    if not found:
        raise MailNotFound(moment=name)
    if len(found) > 1:
        headers = view.headers(found[:CANDIDATES])
        raise MailUnclear(name=name, candidates=", ".join(headers[key].message_id for key in found[:CANDIDATES]) + (" …" if len(found) > CANDIDATES else ""))
    return found[0]


def _holds(view: View, key: str, words: str) -> bool:
    return any(_stands(normalised(words), one.words) for one in sentences_of(view, key))


def sentences_of(view: View, moment: str) -> list[Sentence]:
    """The sentences of a mail's own text, as the reader cuts them. Raises MailNotFound."""
    from regard.reading.due import find_due  # noqa: PLC0415  the reader and its tables are loaded only to read

    message = _read(view, moment)
    context, home = _context(message), settled(view.settings()).zone
    turns: dict[str, int] = {}
    found = []
    for one in message.sentences:
        turn = turns[normalised(one.text)] = turns.get(normalised(one.text), -1) + 1
        due = find_due(one.text, context)
        found.append(Sentence(one.text, turn, at_home(due.instant, context.zone, home) if due else None, tuple(act.kind for act in one.acts)))
    return found


def _read(view: View, moment: str) -> Message:
    from regard.reading.reader import read  # noqa: PLC0415

    seen, raw = view.moment(moment), view.raw(moment)
    message = None if seen is None or raw is None else read(raw, seen.moment.instant)
    if not isinstance(message, Message):
        raise MailNotFound(moment=moment)
    return message


def _context(message: Message) -> Context:
    said = message.moment
    return Context(said.key, said.instant, said.zone, said.language, said.greeted, bool(said.in_reply_to), bool(said.attachments), said.kind, 1)


def _stands(wanted: str, said: str) -> bool:
    """Whether the words stand in what was said as whole words."""
    return bool(wanted) and re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", normalised(said)) is not None


def sentence_with(view: View, moment: str, words: str) -> Sentence:
    """The sentence that holds the words; words that run over several sentences stand for themselves. Raises MailNotFound, WordsNotFound."""
    wanted = normalised(words)
    sentences = sentences_of(view, moment)
    holding = [one for one in sentences if _stands(wanted, one.words)]
    if holding:
        return holding[0]
    if not _stands(wanted, " ".join(one.words for one in sentences)):
        raise WordsNotFound(words=words)
    return Sentence(" ".join(words.split()), 0, None, ())


def about(moment: str, one: Sentence, kind: Markable) -> About:
    """What an entry that marks the sentence is about."""
    return About("act", sentence_key(moment, one.words, one.turn), moment, one.words, kind)


def rows_opened(of: Desk, entry: Entry) -> tuple[Action, ...]:
    """The rows that a mark opens, as of the desk's instant."""
    marked = {key for key, entries in of.by_hand.marks.items() if entry in entries}
    found = {one.key for one in of.view.openings(moments=[entry.moment]) if one.cause in marked}
    return actions(of, known(of, [row for key in sorted(found) for row in of.view.occasions(beginning=key)]))
