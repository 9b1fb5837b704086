"""The reader: the bytes of one message to its moment, who takes part, its sentences and their acts. Pure, but for the clock that tells a sane date."""

import re
import time
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal

from regard.facts.message import Message, Sentence, Unreadable
from regard.facts.moment import Kind, Moment, Participant
from regard.reading import limits
from regard.reading.acts import find_acts
from regard.reading.context import Context
from regard.reading.fingerprint import fingerprint
from regard.reading.greeting import greeted
from regard.reading.html import read_html
from regard.reading.instants import when_sent
from regard.reading.kinds import kind_of
from regard.reading.lists import list_of
from regard.reading.mime import Envelope, open_envelope
from regard.reading.moments import line_fingerprints, moment_key
from regard.reading.parts import first
from regard.reading.quoting import Cut, cut
from regard.reading.sentences import split_sentences
from regard.reading.taking_part import who_takes_part
from regard.reading.tongue import language_of
from regard.reading.topics import Topic, topic_of
from regard.reading.voice import voiced

_MESSAGE_ID = re.compile(r"<\s*([^<>\s]+)\s*>")
_NAME_WORD = re.compile(r"[^\W\d_]{2,}")
# A thread's whole ancestry fits; some programs repeat it without end.
REFERENCES_KEPT = 100
_LONGEST_NAME = 200
PEOPLE: Final[frozenset[Kind]] = frozenset(("person", "list"))
"""The kinds of mail that people write to people."""


def read(data: bytes, fallback: int, acts_of: Literal["everyone", "people"] = "everyone") -> Message | Unreadable:
    """Read one message. `fallback` is the instant taken where nothing in it tells one; never raises on any bytes.

    With `acts_of` people no acts are looked for in newsletters, spam and what programs write: the ledger never uses them.
    """
    try:
        return _read(open_envelope(data), fallback, acts_of == "people")
    except limits.LimitBroken as broken:
        return Unreadable(str(broken))


def _read(envelope: Envelope, fallback: int, only_people: bool) -> Message:
    headers = envelope.headers
    subject = " ".join(first(headers, "subject").split())
    topic = topic_of(subject)
    via = list_of(headers)
    participants = who_takes_part(headers, via.address)
    sent = when_sent(headers, fallback, int(time.time()))
    new = own_text(envelope, topic.forward)
    text = "\n".join(new.own)
    sentences = split_sentences(new.own)
    kind, reason = kind_of(envelope, participants, via, topic, text, any(map(str.strip, new.quoted)))
    language = language_of(text or subject)
    moment = Moment(
        key=_key(envelope, participants[0], sent.claimed if sent.claimed is not None else sent.instant, topic),
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
        forward=new.forward or (envelope.embedded and len(sentences) <= 1),
        voiced=kind in PEOPLE and voiced(text, sentences, language),
        own_words=len(text.split()),
        attachments=envelope.attachments,
        greeted=greeted(new.own, _recipient_words(participants)),
        quoted=line_fingerprints(new.quoted),
        lines=line_fingerprints(new.own),
    )
    if only_people and kind not in PEOPLE:
        return Message(moment, participants, tuple([Sentence(sentence, ()) for sentence in sentences]), text)
    return Message(moment, participants, _with_acts(sentences, moment, topic, participants), text)


def own_text(envelope: Envelope, passes_on: bool) -> Cut:
    """The author's own lines, from the plain text, or from the HTML where there is no plain text."""
    if envelope.plain.strip() or not envelope.html:
        return cut(envelope.plain, passes_on)
    page = read_html(envelope.html)
    if len(page.text) > limits.TEXT_LENGTH:
        raise limits.TextTooLong
    new = cut(page.text, passes_on)
    return new._replace(quoted=new.quoted + page.quoted.split("\n")) if page.quoted else new


def _key(envelope: Envelope, author: Participant, instant: int, topic: Topic) -> str:
    return moment_key(author.address, instant, topic.topic, fingerprint(envelope.plain, envelope.html))


def _with_acts(sentences: Sequence[str], moment: Moment, topic: Topic, participants: Sequence[Participant]) -> tuple[Sentence, ...]:
    context = Context(
        moment=moment.key,
        instant=moment.instant,
        zone=moment.zone,
        language=moment.language,
        greeted=moment.greeted,
        reply=topic.reply or bool(moment.in_reply_to or moment.references),
        attachments=bool(moment.attachments),
        kind=moment.kind,
        recipients=sum(participant.role in ("to", "cc") for participant in participants),
    )
    return tuple(map(Sentence, sentences, find_acts(sentences, context)))


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
    return tuple(dict.fromkeys(found for line in lines for found in _MESSAGE_ID.findall(line)))


def _message_id(written: str) -> str:
    found = _MESSAGE_ID.search(written)
    return found[1] if found else written.strip("<> \t").partition(" ")[0]
