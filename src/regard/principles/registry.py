"""The registry: the principles that are built, by name, in the order of the essays. The folder says which essay it is from."""

from typing import Literal, NamedTuple

Norm = Literal["one_working_day", "two_working_days", "five_working_days"]


class Principle(NamedTuple):
    """A principle of kind *deed*: its module below `regard.principles`, the version of its rule, and the norm for a row without a date."""

    name: str
    module: str
    rule_version: int
    norm: Norm


DEEDS = (
    Principle("active_listening", "caring.active_listening", 1, "one_working_day"),
    Principle("promptness", "caring.promptness", 1, "one_working_day"),
    Principle("follow_through", "caring.follow_through", 1, "five_working_days"),
    Principle("agreed_not_demanded", "partnership.agreed_not_demanded", 1, "two_working_days"),
    Principle("when_you_say", "support.when_you_say", 1, "five_working_days"),
)
NORM_DAYS: dict[Norm, int] = {"one_working_day": 1, "two_working_days": 2, "five_working_days": 5}
