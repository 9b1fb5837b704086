"""Humans: which persons met in mail may be human beings; what a program, a list or a scrap of an address seems to do is nobody's deed."""

import re
from collections.abc import Iterable

from regard.facts.person import Person
from regard.people.addresses import is_human
from regard.people.names import full_name
from regard.people.roles import is_role

LISTED = re.compile(r"\b(?:mailing list|lista dyskusyjna|distribution list)\b", re.IGNORECASE)


def humans(persons: Iterable[Person]) -> frozenset[str]:
    """The keys of the persons with an address behind which a human being may stand."""
    return frozenset(
        one.key for one in persons if one.me or (not LISTED.search(one.name) and any(is_human(address, named="@" not in one.name) for address in one.addresses))
    )


def functions(persons: Iterable[Person]) -> frozenset[str]:
    """The keys of those met only under the address of a function ("info@", "travel@") and without the full name of a human being: an answer may be
    owed to one, warmth is not shown."""
    return frozenset(one.key for one in persons if not one.me and full_name(one.name) is None and all(is_role(address) for address in one.addresses))
