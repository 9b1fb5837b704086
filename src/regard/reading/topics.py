"""Topics: the subject without reply and forward marks, list tags and case, so that a thread has one."""

import re
from typing import NamedTuple

from regard.languages.en import topics as en
from regard.languages.pl import topics as pl
from regard.reading import clients

_REPLIES = frozenset(en.REPLY_MARKS + pl.REPLY_MARKS + clients.TOPIC_REPLY_MARKS)
_FORWARDS = frozenset(en.FORWARD_MARKS + pl.FORWARD_MARKS + clients.TOPIC_FORWARD_MARKS)
_MARK = re.compile(r"\s*([^\W\d_-]{1,14})\s*(?:\[\d+\]|\(\d+\)|\^\d+|\*\d+)?\s*[:：]\s*", re.UNICODE)
_TAG = re.compile(r"\s*\[[^\[\]]{1,60}\]\s*")
_SPACES = re.compile(r"\s+")


class Topic(NamedTuple):
    """`topic` is casefolded, `reply` and `forward` tell which marks stood before it (the first one counts)."""

    topic: str
    reply: bool
    forward: bool


def topic_of(subject: str) -> Topic:
    """Take the marks off. "[gardeners] Re: Fwd: Roses" → ("roses", reply)."""
    rest, first = subject, ""
    while True:
        tag = _TAG.match(rest)
        if tag and tag.end() < len(rest):
            rest = rest[tag.end() :]
            continue
        mark = _MARK.match(rest)
        name = mark[1].lower() if mark else ""
        if mark is None or name not in _REPLIES | _FORWARDS:
            break
        first = first or ("reply" if name in _REPLIES else "forward")
        rest = rest[mark.end() :]
    rest = re.sub(r"\s*\(fwd\)$", "", rest, flags=re.IGNORECASE)
    return Topic(_SPACES.sub(" ", rest).strip().casefold(), first == "reply", first == "forward")
