"""One matter: the request, the promise that took it up and the mail that reminds of either are one thing to do for whoever reads the list."""

from collections.abc import Callable, Iterable, Sequence

from regard.facts.occasion import Occasion


def of_one_matter(rows: Iterable[Occasion], between: Sequence[Occasion]) -> list[Occasion]:
    """The rows, among all `between` the same two people, that speak of what `rows` speak of; they themselves among them.

    First back to what was asked, then on to every promise and reminder of it. Two requests that one promise took up are one thing to do, as its words
    stand on both rows; two that one reminder speaks of stay two. What else a reminder's mail asks goes with it: a list would not show it beside either.
    """
    asked = _following(rows, lambda one: [other for other in between if _leads(other, one) or _taken_up(one) & _taken_up(other)])
    return _following(asked, lambda one: [other for other in between if other.cause == one.cause or _leads(one, other)])


def _leads(one: Occasion, other: Occasion) -> bool:
    """Whether the other row was opened by what took this one up, or by the mail that reminded of it."""
    return other.cause in _taken_up(one) or other.evidence[0].moment in {said.moment for said in one.evidence if said.part == "asked_again"}


def _taken_up(row: Occasion) -> set[str]:
    """The acts that took up what was asked."""
    return {said.act for said in row.evidence if said.part == "acknowledged" and said.act is not None}


def _following(rows: Iterable[Occasion], step: Callable[[Occasion], list[Occasion]]) -> list[Occasion]:
    found: dict[str, Occasion] = {}
    waiting = list(rows)
    while waiting:
        one = waiting.pop()
        if one.key not in found:
            found[one.key] = one
            waiting += step(one)
    return list(found.values())
