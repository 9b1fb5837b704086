"""Signs of one relationship: when I last wrote wanting nothing, the last warm sentences each way, my own best moments. Pure functions over signs.

Signs are taken as `View.signs` gives them: oldest first, not later than the instant of asking. Only certain ones speak.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from regard.facts.action import Quoted
from regard.facts.sign import Sign
from regard.ledger.views import Header
from regard.office.context import answered, before
from regard.office.desk import Desk, author_of, name_of

WARM_SENTENCES = 5
"""The last five warm sentences each way (docs/principles: free_warmth)."""
BEST_MOMENTS = 7
"""As many as a morning has rows: a page to read, not to search."""
BEST = (
    ("empathy", "reaction"),
    ("proactiveness", "used"),
    ("integrity", "admits_limit"),
    ("integrity", "against_own_gain"),
    ("challenge", "concedes"),
    ("support_either_way", "says_either_way"),
    ("support_either_way", "supported"),
    ("their_language", "with_need_and_way"),
    ("know_their_business", "asks_their_work"),
)
"""The marks of conduct that the essays hold up: what coaching by example is made of."""


class Warmth(NamedTuple):
    """The last mail of mine without an ask (None where none is seen), and the last warm sentences each way, newest first."""

    last_for_nothing: Sign | None
    mine: tuple[Sign, ...]
    theirs: tuple[Sign, ...]


def last_for_nothing(signs: Iterable[Sign], by: str, toward: str) -> Sign | None:
    """When `by` last wrote a warm word to `toward` in a mail that asked for nothing."""
    found = [one for one in _between(signs, by, toward) if one.principle == "free_warmth" and one.mark == "without_ask"]
    return found[-1] if found else None


def warm_sentences(signs: Iterable[Sign], by: str, toward: str, most: int = WARM_SENTENCES) -> tuple[Sign, ...]:
    """The last warm sentences of `by` to `toward`, newest first; the mark says with or without an ask."""
    found = [one for one in _between(signs, by, toward) if one.principle == "free_warmth"]
    return tuple(reversed(found[-most:]))


def best_moments(signs: Iterable[Sign], owner: str, most: int = BEST_MOMENTS) -> tuple[Sign, ...]:
    """The owner's own best moments, newest first, one a mail: nobody is compared with anybody."""
    found: dict[str, Sign] = {one.moment: one for one in signs if one.certain and one.by == owner and (one.principle, one.mark) in BEST}
    return tuple(sorted(found.values(), key=lambda one: (-one.at, one.key))[:most])


def warmth(of: Desk, person: str) -> Warmth:
    """The warmth between the owner and a person, as of the desk's instant; empty where the owner is not known."""
    if of.owner is None:
        return Warmth(None, (), ())
    signs = of.view.signs("free_warmth", person, of.as_of)
    me = of.owner.key
    return Warmth(last_for_nothing(signs, me, person), warm_sentences(signs, me, person), warm_sentences(signs, person, me))


def own_best(of: Desk) -> tuple[Sign, ...]:
    """The owner's own best moments as of the desk's instant."""
    if of.owner is None:
        return ()
    signs = [one for principle in dict.fromkeys(name for name, _ in BEST) for one in of.view.signs(principle, of.owner.key, of.as_of)]
    return best_moments(signs, of.owner.key)


def quoted(of: Desk, signs: Sequence[Sign]) -> tuple[Quoted, ...]:
    """The words of signs, and where they stand."""
    headers = of.view.headers([one.moment for one in signs])
    return tuple(
        Quoted(one.quote, author_of(of, headers[one.moment].author), one.at, one.moment, headers[one.moment].message_id, headers[one.moment].subject)
        for one in signs
        if one.moment in headers
    )


def in_context(of: Desk, signs: Sequence[Sign]) -> tuple[Quoted, ...]:
    """The words of signs as a page shows them alone: with whom, about what, and the sentence before them, or the other's words that they answer."""
    headers = of.view.headers([one.moment for one in signs])
    return tuple(_in_context(of, one, headers[one.moment]) for one in signs if one.moment in headers)


def _in_context(of: Desk, one: Sign, header: Header) -> Quoted:
    author, other = author_of(of, header.author), name_of(of, one.toward)
    words = one.beside.quote if one.beside else ""
    earlier = words or before(of.view, one.moment, one.quote) or answered(of.view, one.moment)
    toward = name_of(of, one.by) if author == other else other
    return Quoted(one.quote, author, one.at, one.moment, header.message_id, header.subject, toward, earlier)


def _between(signs: Iterable[Sign], by: str, toward: str) -> Sequence[Sign]:
    return sorted((one for one in signs if one.certain and one.by == by and one.toward == toward), key=lambda one: (one.at, one.key))
