"""The reader: the bytes of one message to its moment, who takes part, its sentences and their acts. Pure, but for the clock that tells a sane date."""

import re
import time
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from regard.facts.message import Message, Sentence, Unreadable
from regard.facts.moment import Kind, Moment, Participant
from regard.reading import limits
from regard.reading.acts import find_all
from regard.reading.context import Context
from regard.reading.greeting import greeted
from regard.reading.instants import when_sent
from regard.reading.kinds import kind_of
from regard.reading.lists import list_of
from regard.reading.mime import Envelope, open_envelope
from regard.reading.moments import moment_key
from regard.reading.own import own_of, sentences_of
from regard.reading.parts import first
from regard.reading.taking_part import who_takes_part
from regard.reading.tongue import language_of
from regard.reading.topics import topic_of
from regard.reading.voice import voiced

_MESSAGE_ID = re.compile(r"<\s*([^<>\s]+)\s*>")
_NAME_WORD = re.compile(r"[^\W\d_]{2,}")
# A thread's whole ancestry fits; some programs repeat it without end.
REFERENCES_KEPT = 100
_LONGEST_NAME = 200
PEOPLE: Final[frozenset[Kind]] = frozenset(("person", "list"))
"""The kinds of mail that people write to people."""

SentencesOf = Literal["everyone", "people"]


class Draft(NamedTuple):
    """A message whose acts are still to be found in its sentences, in this context."""

    moment: Moment
    participants: tuple[Participant, ...]
    sentences: Sequence[str]
    text: str
    context: Context


def read(data: bytes, fallback: int, of: SentencesOf = "everyone") -> Message | Unreadable:
    """Read one message. `fallback` is the instant taken where nothing in it tells one; never raises on any bytes."""
    drafted = draft(data, fallback, of)
    return drafted if isinstance(drafted, Unreadable) else finished([drafted])[0]


def draft(data: bytes, fallback: int, of: SentencesOf = "everyone") -> Draft | Unreadable:
    """Everything of one message but its acts. With `of` people, what newsletters, spam and programs write is not cut into sentences: the ledger
    never uses their acts.
    """
    try:
        return _draft(open_envelope(data), fallback, everyone=of == "everyone")
    except limits.LimitBroken as broken:
        return Unreadable(str(broken))


def finished(drafts: Sequence[Draft]) -> list[Message]:
    """The messages with their acts, which are found for many together: that is several times cheaper."""
    found = iter(find_all([(one.sentences, one.context) for one in drafts if one.sentences]))
    return [Message(one.moment, one.participants, tuple(map(Sentence, one.sentences, next(found))) if one.sentences else (), one.text) for one in drafts]


def _draft(envelope: Envelope, fallback: int, *, everyone: bool) -> Draft:
    headers = envelope.headers
    subject = " ".join(first(headers, "subject").split())
    topic = topic_of(subject)
    via = list_of(headers)
    participants = who_takes_part(headers, via.address)
    sent = when_sent(headers, fallback, int(time.time()))
    own = own_of(envelope, topic.forward)
    kind, reason = kind_of(envelope, participants, via, topic, own.text, own.quotes)
    language = language_of(own.text or subject)
    by_people = kind in PEOPLE
    sentences = sentences_of(own) if everyone or by_people or envelope.embedded else ()
    moment = Moment(
        key=moment_key(participants[0].address, sent.claimed if sent.claimed is not None else sent.instant, topic.topic, own.print),
        message_id=_message_id(first(headers, "message-id")),
        in_reply_to=next(iter(_ids(headers.get("in-reply-to", ()))), ""),
        references=_ids(headers.get("references", ()))[-REFERENCES_KEPT:],
        claimed=sent.claimed,
        instant=sent.instant,
        zone=sent.zone,
        subject=subject,
        topic=topic.topic,
        kind=kind,
        kind_reason=reason,
        list_id=via.id,
        language=language,
        forward=own.forward or (envelope.embedded and len(sentences) <= 1),
        voiced=by_people and voiced(own.text, sentences, language),
        own_words=own.words,
        attachments=envelope.attachments,
        greeted=greeted(own.lines, _recipient_words(participants)),
        quoted=own.quoted_prints,
        lines=own.prints,
    )
    return Draft(moment, participants, sentences if everyone or by_people else (), own.text, _context(moment, topic.reply, participants))


def _context(moment: Moment, reply: bool, participants: Sequence[Participant]) -> Context:
    return Context(
        moment=moment.key,
        instant=moment.instant,
        zone=moment.zone,
        language=moment.language,
        greeted=moment.greeted,
        reply=reply or bool(moment.in_reply_to or moment.references),
        attachments=bool(moment.attachments),
        kind=moment.kind,
        recipients=sum([participant.role in ("to", "cc") for participant in participants]),
    )


def _recipient_words(participants: Sequence[Participant]) -> frozenset[str]:
    """The lower-case words of the recipients' names, and of their addresses where they have none."""
    words: set[str] = set()
    for participant in participants[1:50]:
        named = participant.name if participant.name and "@" not in participant.name else participant.address.partition("@")[0]
        words.update(_words_of_name(named[:_LONGEST_NAME]))
    return frozenset(words)


@lru_cache(maxsize=10_000)
def _words_of_name(name: str) -> tuple[str, ...]:
    return tuple([word.lower() for word in _NAME_WORD.findall(name)])


def _ids(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([found for line in lines for found in _MESSAGE_ID.findall(line)]))


def _message_id(written: str) -> str:
    found = _MESSAGE_ID.search(written)
    return found[1] if found else written.strip("<> \t").partition(" ")[0]
