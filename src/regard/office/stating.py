"""Stating: the owner's statements, checked, kept, and taken back."""

import time
from collections.abc import Iterable
from typing import get_args

from regard.facts.keys import key_of
from regard.facts.statement import FORMS, Statement, StatementKind, Wording
from regard.ledger.home import Ledger
from regard.ledger.stating import state
from regard.ledger.views import View
from regard.office.errors import StatementNotFound, StatementUnfit
from regard.standing.stated import that_stand

__all__ = ["Wording", "stated", "take_back", "that_hold"]


SAME_WITHIN = 86_400
"""The same word within a day is the same word said twice (a page sent again, a command repeated); later it is said anew, and renews."""
OF_A_PERSON: frozenset[StatementKind] = frozenset({"circle", "organisation", "place", "choice", "wish", "reviewed"})
OF_A_TARGET: frozenset[StatementKind] = frozenset({"answer", "looking_forward", "confirmed", "snoozed", "refused"})
"""Kinds of which the newest one holds, of a person or of what they name; of any other several stand side by side."""
ON_TRUST: frozenset[StatementKind] = frozenset({"breach", "forgiven", "closed"})
"""Words that follow one another: a breach said again after it was forgiven is another breach."""


def stated(ledger: Ledger, said: Wording, at: int | None = None) -> Statement:
    """Keep a statement; `at` is the instant it is made, None for now. The same one again is the one that stands. Raises StatementUnfit."""
    _check(said)
    instant = int(time.time()) if at is None else at
    if (before := _said_already(View(ledger).statements(), said, instant)) is not None:
        return before
    ordinal = len(View(ledger).statements())
    key = key_of("statement", ledger.owner_name, instant, said.kind, said.about, said.value, said.words, said.target, ordinal)
    one = Statement(key, ledger.owner_name, instant, said.kind, said.about, said.value, said.words.strip(), said.when, said.until, said.target)
    state(ledger, one)
    return one


def _said_already(statements: Iterable[Statement], said: Wording, at: int) -> Statement | None:
    """The statement that stands and says just this, lately; where one takes another's place, the newest alone."""
    subject = _subject(said)
    alike = [one for one in that_stand(statements) if _subject(one) == subject]
    held = alike if subject[0] == said.kind and said.kind not in OF_A_PERSON | OF_A_TARGET else alike[-1:]
    wanted = (said.kind, said.value, said.words.strip(), said.when, said.target)
    return next((one for one in held if (one.kind, one.value, one.words, one.when, one.target) == wanted and abs(at - one.at) < SAME_WITHIN), None)


def _subject(one: Statement | Wording) -> tuple[str, str, str]:
    """What a word speaks of, so that another one may take its place or be the same."""
    return ("trust" if one.kind in ON_TRUST else one.kind, one.about, one.target if one.kind in OF_A_TARGET else "")


def that_hold(standing: Iterable[Statement]) -> list[Statement]:
    """The statements that hold among those that stand: what was said anew of the same is left out."""
    found = list(standing)
    newest = {_subject(one): one for one in found}
    return [one for one in found if one.kind not in OF_A_PERSON | OF_A_TARGET or newest[_subject(one)] is one]


def take_back(ledger: Ledger, key: str) -> Statement:
    """Take one statement back, named by its key or the beginning of it; which it was. Raises StatementNotFound."""
    found = [one for one in that_stand(View(ledger).statements()) if key and one.key.startswith(key.lower())]
    if len(found) != 1:
        raise StatementNotFound(statement=key)
    gone, at = found[0], int(time.time())
    name = key_of("statement", ledger.owner_name, at, "taken_back", gone.key)
    state(ledger, Statement(name, ledger.owner_name, at, "taken_back", gone.about, "", "", None, None, gone.key), gone.kind)
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
        raise StatementUnfit(kind=said.kind, needs=" | ".join(filter(None, form.values)))
