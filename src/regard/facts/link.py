"""Links: which moment answers, forwards or quotes which, with certainty and reason."""

from typing import Literal, NamedTuple

from regard.facts.act import Certainty


class Reply(NamedTuple):
    """A moment's one parent. `reason` says how it is known: header, quote, topic."""

    moment: str
    parent: str
    certainty: Certainty
    reason: Literal["header", "quote", "topic"]


class Threaded(NamedTuple):
    """A moment belongs to a thread; `thread` is the key of the thread's first moment (or of the id that all refer to)."""

    moment: str
    thread: str


LinkKind = Literal["answers", "delivers", "keeps", "thanks", "apologises", "chases"]
LinkReason = Literal["reply", "same_thread", "same_words", "attachment", "further_version", "chaser", "overdue"]


class ActLink(NamedTuple):
    """An act, or a moment without one (`act` ""), that does something about an earlier act or moment (`to_act` "").

    answers a question, delivers what was requested, keeps a promise, thanks for help, apologises for a miss, chases what was asked or promised.
    Each link is found in the light of earlier moments alone.
    """

    kind: LinkKind
    moment: str
    act: str
    to_moment: str
    to_act: str
    certainty: Certainty
    reason: LinkReason
