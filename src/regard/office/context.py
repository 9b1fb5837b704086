"""Context: the own sentences of a mail around given words, so that words shown apart from their mail are understood."""

from regard.facts.keys import normalised
from regard.ledger.views import View
from regard.office.errors import MailNotFound
from regard.office.evidence import mail_of

A_SENTENCE = 4
"""Words from which a line is a sentence and no greeting."""


def sentences(view: View, moment: str) -> list[str]:
    """The own sentences of a mail, in order; none where the mail is not there any more."""
    from regard.reading.sentences import split_sentences  # noqa: PLC0415  the readers are loaded only to read

    try:
        return split_sentences(mail_of(view, moment).text.splitlines())
    except MailNotFound:
        return []


def before(view: View, moment: str, words: str) -> str:
    """The sentence before `words` in a mail, "" where they begin it."""
    said, wanted = sentences(view, moment), normalised(words)
    places = [place for place, one in enumerate(said) if wanted in normalised(one)]
    return said[places[0] - 1] if places and places[0] > 0 else ""


def answered(view: View, moment: str) -> str:
    """The first sentence (of a short mail the longest line) of the mail before this one in its thread, "" where it begins it."""
    thread = view.thread(moment)
    place = thread.index(moment) if moment in thread else 0
    said = sentences(view, thread[place - 1]) if place else []
    return next((one for one in said if len(one.split()) >= A_SENTENCE), max(said, key=len, default=""))
