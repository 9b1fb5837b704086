"""Stating: the owner's statements, checked, kept, and taken back."""

import time
from typing import get_args

from regard.facts.keys import key_of
from regard.facts.statement import FORMS, Statement, StatementKind, Wording
from regard.ledger.home import Ledger
from regard.ledger.stating import state
from regard.ledger.views import View
from regard.office.errors import StatementNotFound, StatementUnfit
from regard.standing.stated import that_stand

__all__ = ["Wording", "stated", "take_back"]


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
