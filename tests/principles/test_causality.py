"""No rule looks past the instant of asking: what is derived from the mail up to T is what is derived from all mail, cut at T."""

from datetime import datetime, timedelta
from typing import NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regard.facts.occasion import Occasion
from regard.standing.state import cut
from tests.conversation import KRAKOW, derived

PEOPLE = ("Ana", "Piotr", "Ewa")
SAID = (
    "Could you send me the contract by Friday?",
    "Which day suits you?",
    "Got it, will do.",
    "I'll send you the rates tomorrow.",
    "Here is the contract. [contract.pdf]",
    "Sorry, I won't manage that this week.",
    "I still haven't had the rates.",
    "Thank you for the contract.",
    "The office is closed on Monday because they are painting the stairs and the lift does not work either.",
    "Czy możesz przesłać mi umowę do piątku?",
    "Jasne, zrobię to.",
    "W załączniku umowa. [umowa.pdf]",
    "Congratulations on the new team, well done!",
    "I disagree, the smaller team has no time.",
    "We are short of people and I can't cope.",
    "I support your decision either way.",
)


class Turn(NamedTuple):
    hours: int
    author: int
    to: int
    said: int
    fresh: bool


TURNS = st.lists(
    st.builds(Turn, st.integers(1, 60), st.integers(0, 2), st.integers(1, 2), st.integers(0, len(SAID) - 1), st.booleans()), min_size=2, max_size=14
)


def written(turns: list[Turn], until: int) -> str:
    """The first `until` turns in the written form; a fresh turn begins a thread."""
    at, out = datetime(2026, 3, 2, 9, tzinfo=KRAKOW), []
    for number, turn in enumerate(turns[:until]):
        at += timedelta(hours=turn.hours)
        author, to = PEOPLE[turn.author], PEOPLE[(turn.author + turn.to) % 3]
        out += [f"\nSubject: Matter {number}"] if turn.fresh or not out else []
        out.append(f"{at:%Y-%m-%d %H:%M} {author} -> {to}: {SAID[turn.said]}")
    return "\n".join(out)


def instant(turns: list[Turn], until: int) -> int:
    begun = datetime(2026, 3, 2, 9, tzinfo=KRAKOW)
    return int((begun + timedelta(hours=sum(turn.hours for turn in turns[:until]))).timestamp())


def known(rows: tuple[Occasion, ...], as_of: int) -> dict[str, Occasion]:
    """The rows cut at an instant, without how far the mail itself reaches."""
    return {row.key: row._replace(seen_until=0) for one in rows if (row := cut(one, as_of))}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TURNS, st.data())
def test_no_rule_looks_past_the_instant_of_asking(turns: list[Turn], data: st.DataObject) -> None:
    until = data.draw(st.integers(1, len(turns)))
    as_of = instant(turns, until)
    part, whole = derived(written(turns, until)), derived(written(turns, len(turns)))
    assert known(part.occasions, as_of) == known(whole.occasions, as_of)
    assert {one for one in part.signs if one.at <= as_of} == {one for one in whole.signs if one.at <= as_of}
