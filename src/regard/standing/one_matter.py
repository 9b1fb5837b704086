"""One matter: the request, the promise that took it up and the reminder of either are one thing to do for whoever reads the list."""

from collections.abc import Callable, Iterable, Sequence

from regard.facts.occasion import Occasion, Part

LEADS_ON: frozenset[Part] = frozenset({"acknowledged", "asked_again"})
"""Parts whose words, where they open rows of their own, open them about the same thing."""


def of_one_matter(rows: Iterable[Occasion], between: Sequence[Occasion]) -> list[Occasion]:
    """The rows, among all `between` the same two people, that speak of what `rows` speak of; they themselves among them.

    First back to what was asked, then on to every promise and reminder of it. Two requests that one promise took up stay two: neither leads to the
    other through it.
    """
    asked = _following(rows, lambda one: [other for other in between if one.cause in _led_to(other)])
    return _following(asked, lambda one: [other for other in between if other.cause == one.cause or other.cause in _led_to(one)])


def _led_to(row: Occasion) -> set[str]:
    """The acts that took up what was asked, or asked for it again."""
    return {one.act for one in row.evidence if one.part in LEADS_ON and one.act is not None}


def _following(rows: Iterable[Occasion], step: Callable[[Occasion], list[Occasion]]) -> list[Occasion]:
    found: dict[str, Occasion] = {}
    waiting = list(rows)
    while waiting:
        one = waiting.pop()
        if one.key not in found:
            found[one.key] = one
            waiting += step(one)
    return list(found.values())
