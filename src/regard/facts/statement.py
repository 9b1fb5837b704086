"""Statements: what the owner states about a person, a meeting, an outcome or themself; appended, never changed; the newest one holds.

What a statement means depends on its kind; `about` is an address of the person meant ("" for the owner), so that a changed mapping of who is who
changes no statement.
"""

from typing import Literal, NamedTuple

StatementKind = Literal[
    "circle",  # value: client, colleague, manager, report, candidate, partner, family, other
    "organisation",  # words: its name
    "place",  # value: partner, respected_not_loved, loved_not_respected, neither_yet, cannot_say
    "choice",  # value: invest, keep, repair, let_go; words: the reason
    "wish",  # words: what I want this relationship to be
    "goal",  # words: a goal of theirs, in their words, or one that is shared (value: theirs, shared)
    "saved_fact",  # words: what they told of their life; value: "" or "dont_raise"; until: expires; target: the act it was found in
    "expectation",  # words: what was agreed; value: accepted, not_accepted
    "outcome",  # value: won, lost; words: what; when
    "gesture",  # words: what I did for them; value: with_ask, without_ask; when
    "answer",  # target: the question's key; value: a choice where the question has choices; words: the answer
    "named",  # value: a principle; about: a person who helped, or whom a decision touches; target: the cause of the question
    "looking_forward",  # target: the meeting's key; value: yes, no, neither; about: with whom
    "vision",  # words: the sealed text, for the team alone
    "breach",  # trust: opened by the owner; value: promise, integrity, deception; target: the occasion that shows it, "" when none
    "forgiven",  # trust: sound again; target: the breach or a row of its doer's; without, value: own (the other forgave), "" (the owner forgives)
    "closed",  # trust: it rests; target, value: as for forgiven
    "confirmed",  # target: an occasion that the owner confirms; value: kept, late, broken, or "" for the opener alone
    "turn",  # a promotion or big win of the owner's; words: what; when
    "over_the_line",  # conduct below the floor; words: what; target: the moment; value: raised, let_go, or ""
    "cover",  # about: a client or colleague; words: the name of who has them; target: the absence, or "" for always
    "chosen_act",  # the one act chosen at a review; when: done by; value: "" or done
    "reviewed",  # this relationship's review was held
    "snoozed",  # target: a question or action put off; until
    "refused",  # target: a question or action that the owner does not want
    "taken_back",  # target: the statement taken back
]


class Statement(NamedTuple):
    """One statement by `author` at the instant `at`. `when` and `until` are instants, None where the kind has none; `target` is a key or ""."""

    key: str
    author: str
    at: int
    kind: StatementKind
    about: str
    value: str
    words: str
    when: int | None
    until: int | None
    target: str


class Form(NamedTuple):
    """What a kind of statement needs: a person, one of these values (any when empty; "" among them where it may be left out), words, a day, a target."""

    person: bool = False
    values: tuple[str, ...] = ()
    words: bool = False
    when: bool = False
    target: bool = False


FORMS: dict[StatementKind, Form] = {
    "circle": Form(person=True, values=("client", "colleague", "manager", "report", "candidate", "partner", "family", "other")),
    "organisation": Form(person=True, words=True),
    "place": Form(person=True, values=("partner", "respected_not_loved", "loved_not_respected", "neither_yet", "cannot_say")),
    "choice": Form(person=True, values=("invest", "keep", "repair", "let_go")),
    "wish": Form(person=True, words=True),
    "goal": Form(person=True, values=("theirs", "shared"), words=True),
    "saved_fact": Form(person=True, words=True),
    "expectation": Form(person=True, values=("accepted", "not_accepted"), words=True),
    "outcome": Form(values=("won", "lost"), words=True),
    "gesture": Form(person=True, values=("with_ask", "without_ask"), words=True),
    "answer": Form(target=True),
    "named": Form(person=True, values=("shared_credit", "inclusivity"), target=True),
    "looking_forward": Form(person=True, values=("yes", "no", "neither"), target=True),
    "vision": Form(words=True),
    "breach": Form(person=True, values=("promise", "integrity", "deception", "own_promise", "own_integrity", "own_deception")),
    "forgiven": Form(person=True, values=("", "own")),
    "closed": Form(person=True, values=("", "own")),
    "confirmed": Form(target=True),
    "turn": Form(words=True, when=True),
    "over_the_line": Form(person=True),
    "cover": Form(person=True, words=True),
    "chosen_act": Form(person=True, words=True),
    "reviewed": Form(person=True),
    "snoozed": Form(target=True),
    "refused": Form(target=True),
}
"""What each kind needs; `taken_back` is written by `take_back` alone."""


class Wording(NamedTuple):
    """What a statement says, before it has a key, an author and a time. `about` is an address, "" for the owner."""

    kind: StatementKind
    about: str = ""
    value: str = ""
    words: str = ""
    when: int | None = None
    until: int | None = None
    target: str = ""
