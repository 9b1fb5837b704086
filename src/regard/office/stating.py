"""Stating: the owner's statements, checked, kept, and taken back."""

import time
from typing import NamedTuple, get_args

from regard.facts.keys import key_of
from regard.facts.statement import Statement, StatementKind
from regard.ledger.home import Ledger
from regard.ledger.stating import state
from regard.ledger.views import View
from regard.office.errors import StatementNotFound, StatementUnfit
from regard.standing.stated import that_stand


class Form(NamedTuple):
    """What a kind of statement needs: a person, one of these values (any when empty), words, a day, a target."""

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
    "breach": Form(person=True, values=("promise", "integrity", "deception")),
    "forgiven": Form(person=True),
    "closed": Form(person=True),
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


def stated(ledger: Ledger, said: Wording, at: int | None = None) -> Statement:
    """Keep a statement; `at` is the instant it is made, None for now. Raises StatementUnfit."""
    _check(said)
    instant = int(time.time()) if at is None else at
    ordinal = len(View(ledger).statements())
    key = key_of("statement", ledger.owner_name, instant, said.kind, said.about, said.value, said.words, said.target, ordinal)
    one = Statement(key, ledger.owner_name, instant, said.kind, said.about, said.value, said.words.strip(), said.when, said.until, said.target)
    state(ledger, one)
    return one


def take_back(ledger: Ledger, key: str) -> Statement:
    """Take one statement back, named by its key or the beginning of it; which it was. Raises StatementNotFound."""
    found = [one for one in that_stand(View(ledger).statements()) if key and one.key.startswith(key.lower())]
    if len(found) != 1:
        raise StatementNotFound(statement=key)
    gone, at = found[0], int(time.time())
    name = key_of("statement", ledger.owner_name, at, "taken_back", gone.key)
    state(ledger, Statement(name, ledger.owner_name, at, "taken_back", gone.about, "", "", None, None, gone.key))
    return gone


def _check(said: Wording) -> None:
    form = FORMS.get(said.kind)
    if form is None:
        raise StatementUnfit(kind=said.kind, needs=", ".join(kind for kind in get_args(StatementKind) if kind in FORMS))
    missing = [
        name
        for name, needed, given in (
            ("person", form.person, said.about),
            ("words", form.words, said.words.strip()),
            ("day", form.when, said.when is not None),
            ("target", form.target, said.target),
        )
        if needed and not given
    ]
    if missing:
        raise StatementUnfit(kind=said.kind, needs=", ".join(missing))
    if form.values and said.value not in form.values:
        raise StatementUnfit(kind=said.kind, needs=" | ".join(form.values))
