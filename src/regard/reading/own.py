"""Own words: what the author of a message wrote, line by line and sentence by sentence, apart from what others did."""

from functools import lru_cache
from typing import NamedTuple

from regard.reading import limits
from regard.reading.fingerprint import fingerprint
from regard.reading.html import read_html
from regard.reading.mime import Envelope, open_envelope
from regard.reading.moments import line_fingerprints
from regard.reading.parts import first
from regard.reading.quoting import Cut, cut
from regard.reading.sentences import split_sentences
from regard.reading.topics import topic_of

# Copies of one mail lie in several folders and arrive together; longer texts are rare, and would fill the memory.
_REMEMBERED = 500
_LONGEST_REMEMBERED = 20_000


class Own(NamedTuple):
    """The author's lines and their text; whether others are quoted, and whether a mail is passed on.

    `quoted_prints` and `prints` are fingerprints of the lines of others and of the own ones, `print` that of the whole text. Nobody changes the lists.
    """

    lines: list[str]
    text: str
    quotes: bool
    forward: bool
    words: int
    quoted_prints: tuple[int, ...]
    prints: tuple[int, ...]
    print: str


def own_of(envelope: Envelope, passes_on: bool) -> Own:
    """What the author of a message wrote. `passes_on`: the subject says that it is a forward."""
    if envelope.html or len(envelope.plain) > _LONGEST_REMEMBERED:
        return _own(_cut_of(envelope, passes_on), envelope.plain, envelope.html)
    return _own_of_plain(envelope.plain, passes_on)


@lru_cache(maxsize=_REMEMBERED)
def _own_of_plain(plain: str, passes_on: bool) -> Own:
    return _own(cut(plain, passes_on), plain, "")


def _own(new: Cut, plain: str, html: str) -> Own:
    text = "\n".join(new.own)
    return Own(
        lines=new.own,
        text=text,
        quotes=any(map(str.strip, new.quoted)),
        forward=new.forward,
        words=len(text.split()),
        quoted_prints=line_fingerprints(new.quoted),
        prints=line_fingerprints(new.own),
        print=fingerprint(plain, html),
    )


def sentences_of(own: Own) -> list[str]:
    """The author's sentences, which nobody changes; asked for only where someone wants them."""
    return _sentences_of(own.text) if len(own.text) <= _LONGEST_REMEMBERED else split_sentences(own.lines)


@lru_cache(maxsize=_REMEMBERED)
def _sentences_of(text: str) -> list[str]:
    return split_sentences(text.split("\n"))


def _cut_of(envelope: Envelope, passes_on: bool) -> Cut:
    """The author's own lines, from the plain text, or from the HTML where there is no plain text."""
    if envelope.plain.strip() or not envelope.html:
        return cut(envelope.plain, passes_on)
    page = read_html(envelope.html)
    if len(page.text) > limits.TEXT_LENGTH:
        raise limits.TextTooLong
    new = cut(page.text, passes_on)
    return new._replace(quoted=new.quoted + page.quoted.split("\n")) if page.quoted else new


def own_text(data: bytes) -> str:
    """The author's own words in the bytes of a message; for one that cannot be read, the sentence that says why."""
    try:
        envelope = open_envelope(data)
        return "\n".join(_cut_of(envelope, topic_of(" ".join(first(envelope.headers, "subject").split())).forward).own)
    except limits.LimitBroken as broken:
        return str(broken)
