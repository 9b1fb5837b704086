"""The registry: the principles that are built, by kind. The folder says which essay it is from."""

from typing import Literal, NamedTuple

Norm = Literal["one_working_day", "two_working_days", "five_working_days"]


class Principle(NamedTuple):
    """Its name, its module below `regard.principles` and the version of its rule."""

    name: str
    module: str
    rule_version: int


class Deed(NamedTuple):
    """A principle of kind *deed*, with the norm for a row without a date."""

    name: str
    module: str
    rule_version: int
    norm: Norm


class Asked(NamedTuple):
    """A principle of kind *asked*: for how many days its question is worth asking; `found` tells whether its module has an expression that
    finds the moment to ask (otherwise a review asks it)."""

    name: str
    module: str
    rule_version: int
    fresh_days: int
    found: bool


MATTERS = (
    ("said", "said.said"),
    ("request", "request.closings"),
    ("promise", "promise.closings"),
)
"""Name and maker below `regard.matters`, in the order in which they are made: each may read those before it."""
DEEDS = (
    Deed("active_listening", "caring.active_listening", 1, "one_working_day"),
    Deed("promptness", "caring.promptness", 1, "one_working_day"),
    Deed("follow_through", "caring.follow_through", 1, "five_working_days"),
    Deed("agreed_not_demanded", "partnership.agreed_not_demanded", 1, "two_working_days"),
    Deed("when_you_say", "support.when_you_say", 1, "five_working_days"),
)
COMPARISONS = (
    Principle("two_way_traffic", "partnership.two_way_traffic", 1),
    Principle("consistency", "support.consistency", 1),
    Principle("no_status_difference", "partnership.no_status_difference", 1),
    Principle("however_far_you_go", "partnership.however_far_you_go", 1),
    Principle("few_stars", "partnership.few_stars", 1),
    Principle("loyalty_and_productivity", "partnership.loyalty_and_productivity", 1),
)
STATES = (Principle("trust", "genuineness.trust", 1),)
"""Without an expression: a state is judged from rows and the owner's words (`regard.standing.trust`)."""
SIGNS: tuple[Principle, ...] = ()
ASKED: tuple[Asked, ...] = (
    Asked("both_strands", "respect_and_love.both_strands", 1, 14, found=False),
    Asked("looking_forward", "respect_and_love.looking_forward", 1, 3, found=True),
    Asked("vision", "respect_and_love.vision", 1, 14, found=False),
    Asked("choose_clients", "respect_and_love.choose_clients", 1, 14, found=False),
    Asked("shared_credit", "partnership.shared_credit", 1, 14, found=True),
    Asked("sit_and_observe", "partnership.sit_and_observe", 1, 14, found=False),
    Asked("engagement", "caring.engagement", 1, 7, found=True),
    Asked("inclusivity", "caring.inclusivity", 1, 14, found=True),
    Asked("no_jerks", "caring.no_jerks", 1, 60, found=True),
    Asked("know_the_person", "support.know_the_person", 1, 14, found=True),
    Asked("mutual_care", "genuineness.mutual_care", 1, 14, found=False),
    Asked("shared_goals", "genuineness.shared_goals", 1, 14, found=False),
)
NORM_DAYS: dict[Norm, int] = {"one_working_day": 1, "two_working_days": 2, "five_working_days": 5}


def with_expression() -> tuple[Deed | Principle | Asked, ...]:
    """Every principle whose module has an expression, in the order in which they are run."""
    return (*DEEDS, *SIGNS, *(one for one in ASKED if one.found), *COMPARISONS)
