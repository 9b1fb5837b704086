"""One matter: the request, the promise that took it up and the mail that reminds of either are one thing to do for whoever reads the list."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from regard.facts.occasion import Occasion


class Between:
    """All rows between two people: by their key, and by what opens them, takes them up and reminds of them."""

    def __init__(self, rows: Iterable[Occasion]) -> None:
        self.rows: dict[str, Occasion] = {}
        self.caused: defaultdict[str, list[Occasion]] = defaultdict(list)
        self.opened: defaultdict[str, list[Occasion]] = defaultdict(list)
        self.taken_up: defaultdict[str, list[Occasion]] = defaultdict(list)
        self.reminded: defaultdict[str, list[Occasion]] = defaultdict(list)
        for row in rows:
            self.rows[row.key] = row
            self.caused[row.cause].append(row)
            self.opened[row.evidence[0].moment].append(row)
            for act in _taking_up(row):
                self.taken_up[act].append(row)
            for moment in _reminding(row):
                self.reminded[moment].append(row)

    def of_one_matter(self, key: str) -> list[Occasion]:
        """The rows that speak of what the row of this key speaks of; itself among them.

        First back to what was asked, then on to every promise and reminder of it. Two requests that one promise took up are one thing to do, as its
        words stand on both rows; two that one reminder speaks of stay two. What else a reminder's mail asks goes with it: a list would not show it
        beside either.
        """
        return _following(_following([self.rows[key]], self._asked), self._led_to)

    def _asked(self, row: Occasion) -> list[Occasion]:
        """The rows that led to this one, and those that the same act took up."""
        acts = (row.cause, *_taking_up(row))
        return [*(other for act in acts for other in self.taken_up[act]), *self.reminded[row.evidence[0].moment]]

    def _led_to(self, row: Occasion) -> list[Occasion]:
        """The rows of the same words, and those opened by what took this one up, or by the mail that reminded of it."""
        acts = (row.cause, *_taking_up(row))
        return [*(other for act in acts for other in self.caused[act]), *(other for moment in _reminding(row) for other in self.opened[moment])]


def _taking_up(row: Occasion) -> set[str]:
    """The acts that took up what was asked."""
    return {said.act for said in row.evidence if said.part == "acknowledged" and said.act is not None}


def _reminding(row: Occasion) -> set[str]:
    """The mails that reminded of it."""
    return {said.moment for said in row.evidence if said.part == "asked_again"}


def _following(rows: Iterable[Occasion], step: Callable[[Occasion], list[Occasion]]) -> list[Occasion]:
    found: dict[str, Occasion] = {}
    waiting = list(rows)
    while waiting:
        one = waiting.pop()
        if one.key not in found:
            found[one.key] = one
            waiting += step(one)
    return list(found.values())
