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


DEEDS = (
    Deed("active_listening", "caring.active_listening", 1, "one_working_day"),
    Deed("promptness", "caring.promptness", 1, "one_working_day"),
    Deed("follow_through", "caring.follow_through", 1, "five_working_days"),
    Deed("agreed_not_demanded", "partnership.agreed_not_demanded", 1, "two_working_days"),
    Deed("when_you_say", "support.when_you_say", 1, "five_working_days"),
)
COMPARISONS = (Principle("two_way_traffic", "partnership.two_way_traffic", 1),)
NORM_DAYS: dict[Norm, int] = {"one_working_day": 1, "two_working_days": 2, "five_working_days": 5}
