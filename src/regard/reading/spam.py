"""Spam: signs of it in mail without a filter's headers; several must come together.

Each sign also stands in honest mail; what people write to people seldom has two. Never asked of answers.
"""

import re
from collections.abc import Sequence

from regard.facts.moment import Participant
from regard.languages.en import bulk as en
from regard.languages.pl import bulk as pl
from regard.reading.mime import Envelope
from regard.reading.parts import first
from regard.reading.phrases import held, phrases, wording

# Measured on mail that is no answer: 3 signs or more bear 6 of 1,305 mails between colleagues (most of them announcements), 6 of 390
# mails to lists and 241 of 303 unwanted ones (Enron, SpamAssassin).
SPAM_SIGNS = 3
_SUBJECTS = en.SPAM_SUBJECTS + pl.SPAM_SUBJECTS
_PHRASES = phrases(en.SPAM_PHRASES + pl.SPAM_PHRASES)
_MOST_PHRASES = 4
_GAP = re.compile(r"\s{5,}\S{2,}$|[!?$]{2,}|\$\d|^\s*[A-Z][A-Z !?.,$%'-]{9,}$")
_DIGITS = re.compile(r"\d{3,}")
_LOOKED_AT = 20_000
_TAGS = re.compile(r"<[^>]{0,500}>")


def spam_signs(envelope: Envelope, author: Participant, participants: Sequence[Participant], subject: str) -> int:
    """How many signs of spam a message bears."""
    return _of_subject(subject) + _of_text(envelope) + _of_headers(envelope, author, participants)


def _of_subject(subject: str) -> int:
    low = subject.lower()
    return min(2, sum(map(low.__contains__, _SUBJECTS))) + bool(_GAP.search(subject)) + (low.startswith("adv") * 3)


def _of_text(envelope: Envelope) -> int:
    text = (envelope.plain or _TAGS.sub(" ", envelope.html[:_LOOKED_AT]))[:_LOOKED_AT]
    return min(_MOST_PHRASES, held(wording(text), _PHRASES)) + (text.count("!") > 5)  # noqa: PLR2004


def _of_headers(envelope: Envelope, author: Participant, participants: Sequence[Participant]) -> int:
    headers = envelope.headers
    signs = 2 * bool(envelope.html and not envelope.plain.strip())
    signs += not any(participant.role in ("to", "cc") for participant in participants)
    signs += not first(headers, "message-id")
    signs += bool(_DIGITS.search(author.address.partition("@")[0]))
    signs += first(headers, "x-priority").startswith("1")
    signs += "x-mailer" in headers and any(word in first(headers, "x-mailer").lower() for word in ("bulk", "blast", "mailking", "group mail", "dynamic"))
    reply_to = first(headers, "reply-to")
    signs += "@" in reply_to and author.address.rpartition("@")[2].split(".")[-2:] != reply_to.strip("<> ").rpartition("@")[2].lower().split(".")[-2:]
    charset = first(headers, "content-type").lower()
    return signs + 2 * any(name in charset for name in ("gb2312", "big5", "ks_c", "euc-kr", "iso-2022-kr"))
