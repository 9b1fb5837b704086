"""Questioned: the questions that are fair to ask: of human beings, not of the owner under another address, and not on a list that all can read."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from regard.facts.person import Person
from regard.facts.question import Question

LEFT_OUT = frozenset({"engagement", "inclusivity"})
"""Ask about someone who is not on a mail; a mailing list is read by all who subscribe to it, whoever stands in its headers."""


def fair(questions: Iterable[Question], persons: Sequence[Person], people: Collection[str], listed: Collection[str]) -> Iterator[Question]:
    """`questions` with those alone of `people` (keys) who are not called like the owner; what suggested someone and now suggests nobody is dropped;
    `listed` are the moments written to a list: there it is only likely that someone was left out."""
    own = {one.name.casefold() for one in persons if one.me}
    others = {one.key for one in persons if one.key in people and one.name.casefold() not in own}
    for one in questions:
        suggested = tuple(key for key in one.suggested if key in others)
        if (one.about and one.about not in others) or (one.suggested and not suggested):
            continue
        heard_by_all = one.principle in LEFT_OUT and not set(one.evidence[:1]).isdisjoint(listed)
        yield one._replace(suggested=suggested, certain=one.certain and not heard_by_all)
