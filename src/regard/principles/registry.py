"""The registry: the principles that are built, by kind. The folder says which essay it is from."""

from typing import Literal, NamedTuple

Norm = Literal["one_working_day", "two_working_days", "five_working_days"]


class Principle(NamedTuple):
    """Its name, its module below `regard.principles` and the version of its rule."""

    name: str
    module: str
    rule_version: int


class Deed(NamedTuple):
    """A principle of kind *deed*, with the norm for a row without a date. `looks_back`: what opens it may be seen only after its day."""

    name: str
    module: str
    rule_version: int
    norm: Norm
    looks_back: bool = False


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
    ("failure", "failure.closings"),
    ("risk", "risk.closings"),
    ("absence", "absence.concerned"),
    ("spoken", "spoken.spoken"),
    ("difficulty", "difficulty.met"),
    ("decision", "decision.followed"),
    ("gesture", "gesture.near"),
)
"""Name and maker below `regard.matters`, in the order in which they are made: each may read those before it."""
DEEDS = (
    Deed("active_listening", "caring.active_listening", 1, "one_working_day"),
    Deed("promptness", "caring.promptness", 1, "one_working_day"),
    Deed("follow_through", "caring.follow_through", 1, "five_working_days"),
    Deed("agreed_not_demanded", "partnership.agreed_not_demanded", 1, "two_working_days"),
    Deed("when_you_say", "support.when_you_say", 1, "five_working_days"),
    Deed("cooperation", "partnership.cooperation", 1, "two_working_days"),
    Deed("no_sugar_coating", "partnership.no_sugar_coating", 1, "five_working_days", looks_back=True),
    Deed("two_sides_of_the_desk", "partnership.two_sides_of_the_desk", 1, "five_working_days"),
    Deed("cover", "partnership.cover", 1, "five_working_days"),
    Deed("accountability", "caring.accountability", 1, "five_working_days"),
    Deed("continuous_learning", "caring.continuous_learning", 1, "five_working_days"),
    Deed("alternatives_for_risks", "support.alternatives_for_risks", 1, "one_working_day"),
    Deed("credit_supporters", "support.credit_supporters", 1, "five_working_days"),
    Deed("open_lines", "support.open_lines", 1, "two_working_days"),
    Deed("roles_clear", "genuineness.roles_clear", 1, "two_working_days"),
    Deed("reflect_then_act", "genuineness.reflect_then_act", 1, "five_working_days"),
    Deed("inside_clients", "respect_and_love.inside_clients", 1, "one_working_day"),
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
SIGNS: tuple[Principle, ...] = (
    Principle("reliance", "respect_and_love.reliance", 1),
    Principle("free_warmth", "respect_and_love.free_warmth", 1),
    Principle("wanting_to_work_together", "respect_and_love.wanting_to_work_together", 1),
    Principle("collaboration", "partnership.collaboration", 1),
    Principle("challenge", "partnership.challenge", 1),
    Principle("empathy", "caring.empathy", 1),
    Principle("proactiveness", "caring.proactiveness", 1),
    Principle("integrity", "caring.integrity", 1),
    Principle("know_their_business", "support.know_their_business", 1),
    Principle("their_language", "support.their_language", 1),
    Principle("support_either_way", "support.support_either_way", 1),
    Principle("genuine_gesture", "genuineness.genuine_gesture", 1),
    Principle("small_gestures", "genuineness.small_gestures", 1),
    Principle("teach_by_example", "genuineness.teach_by_example", 1),
)
ASKED: tuple[Asked, ...] = (
    Asked("both_strands", "respect_and_love.both_strands", 1, 14, found=False),
    Asked("looking_forward", "respect_and_love.looking_forward", 1, 3, found=True),
    Asked("vision", "respect_and_love.vision", 1, 14, found=False),
    Asked("choose_clients", "respect_and_love.choose_clients", 1, 14, found=False),
    Asked("shared_credit", "partnership.shared_credit", 1, 14, found=True),
    Asked("sit_and_observe", "partnership.sit_and_observe", 1, 14, found=False),
    Asked("asked_last_time", "caring.asked_last_time", 1, 7, found=True),
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
