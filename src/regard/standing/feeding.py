"""Feeding: which strand of a relationship each principle's deeds, signs and answers speak of.

The column "feeds" of the principles. Respect and love are two strands; reliability and integrity are what trust is made of; the place is
the owner's. A row that feeds nothing stands for itself. Nothing is ever added up over strands.
"""

from typing import Literal

Feeds = Literal["respect", "love", "reliability", "integrity", "trust", "place"]

FEEDS: dict[str, tuple[Feeds, ...]] = {
    # respect and love
    "reliance": ("respect",),
    "free_warmth": ("love",),
    "both_strands": ("place",),
    "wanting_to_work_together": ("love", "respect"),
    "looking_forward": ("love",),
    "inside_clients": (),
    "vision": (),
    "choose_clients": ("place",),
    # partnership
    "collaboration": (),
    "cooperation": ("respect",),
    "two_sides_of_the_desk": ("reliability",),
    "shared_credit": ("love",),
    "no_sugar_coating": ("reliability",),
    "no_status_difference": (),
    "agreed_not_demanded": (),
    "few_stars": (),
    "loyalty_and_productivity": (),
    "challenge": ("respect",),
    "two_way_traffic": ("place",),
    "cover": (),
    "sit_and_observe": (),
    "however_far_you_go": (),
    # caring
    "active_listening": ("respect",),
    "asked_last_time": (),
    "engagement": (),
    "inclusivity": (),
    "promptness": ("respect",),
    "follow_through": ("reliability",),
    "empathy": ("love",),
    "proactiveness": ("respect",),
    "accountability": ("integrity",),
    "continuous_learning": ("respect",),
    "integrity": ("integrity",),
    "no_jerks": (),
    # standing with those we support
    "know_the_person": (),
    "consistency": (),
    "know_their_business": (),
    "when_you_say": ("reliability",),
    "alternatives_for_risks": ("respect",),
    "their_language": (),
    "support_either_way": ("respect",),
    "credit_supporters": ("love",),
    "open_lines": ("respect",),
    # genuineness
    "roles_clear": (),
    "genuine_gesture": (),
    "mutual_care": ("place",),
    "shared_goals": (),
    "trust": ("trust",),
    "small_gestures": ("love",),
    "reflect_then_act": (),
    "teach_by_example": (),
}


def feeding(strand: Feeds) -> tuple[str, ...]:
    """The principles that feed a strand, in the order of the essays."""
    return tuple(name for name, strands in FEEDS.items() if strand in strands)
