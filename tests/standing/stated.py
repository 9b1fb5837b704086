"""Statements, signs and asks for tests, with only what a test speaks of."""

from regard.facts.keys import key_of
from regard.facts.sign import Sign
from regard.facts.statement import Statement, StatementKind
from regard.matters.clock import HOUR
from regard.standing.asks import HORIZON, Ask
from regard.standing.latency import Wait
from tests.standing.occasions import at


def stated(kind: StatementKind, said: str, value: str = "", target: str = "", words: str = "", when: str = "") -> Statement:
    """Marta states something about Karen."""
    moment = at(said)
    return Statement(
        key_of("statement", kind, said, value, target),
        "marta",
        moment,
        kind,
        "karen@brightwater.example",
        value,
        words,
        at(when) if when else None,
        None,
        target,
    )


def sign(principle: str, by: str, seen: str, quote: str = "Thank you, that was kind.", *, certain: bool = True) -> Sign:
    """A sign between Marta and Karen."""
    toward = "karen" if by == "marta" else "marta"
    return Sign(key_of("sign", principle, by, seen, quote), principle, "", by, toward, at(seen), key_of("moment", seen), None, quote, None, certain)


def ask(person: str, place: int, *, hours: float | None = 1.0, load: int = 0) -> Ask:
    """Someone's ask, answered after so many working hours, or not at all."""
    wait = Wait(5 * HORIZON, False) if hours is None else Wait(int(hours * HOUR), True)
    return Ask(f"{person}-{place}", person, place * 86_400, wait, wait.answered and wait.seconds <= HORIZON, load)
