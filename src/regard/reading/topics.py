"""Topics: the subject without reply and forward marks, list tags and case, so that a thread has one."""

import re
from typing import NamedTuple

from regard.languages.en import topics as en
from regard.languages.pl import topics as pl
from regard.reading import clients

_REPLIES = frozenset(en.REPLY_MARKS + pl.REPLY_MARKS + clients.TOPIC_REPLY_MARKS)
_FORWARDS = frozenset(en.FORWARD_MARKS + pl.FORWARD_MARKS + clients.TOPIC_FORWARD_MARKS)
_MARKS = _REPLIES | _FORWARDS
_MARK = re.compile(r"\s*([^\W\d_-]{1,14})\s*(?:\[\d+\]|\(\d+\)|\^\d+|\*\d+)?\s*[:：]\s*", re.UNICODE)
_TAG = re.compile(r"\s*\[[^\[\]]{1,60}\]\s*")
_PASSED_ON = re.compile(r"\s*\(fwd\)$", re.IGNORECASE)


class Topic(NamedTuple):
    """`topic` is casefolded, `reply` and `forward` tell which marks stood before it (the first one counts)."""

    topic: str
    reply: bool
    forward: bool


def topic_of(subject: str) -> Topic:
    """Take the marks off. "[gardeners] Re: Fwd: Roses" → ("roses", reply)."""
    rest, first = subject, ""
    while True:
        tag = _TAG.match(rest) if "[" in rest else None
        if tag and tag.end() < len(rest):
            rest = rest[tag.end() :]
            continue
        mark = _MARK.match(rest) if ":" in rest or "：" in rest else None
        name = mark[1].lower() if mark else ""
        if mark is None or name not in _MARKS:
            break
        first = first or ("reply" if name in _REPLIES else "forward")
        rest = rest[mark.end() :]
    rest = _PASSED_ON.sub("", rest) if rest.endswith(")") else rest
    return Topic(" ".join(rest.split()).casefold(), first == "reply", first == "forward")
