"""An occasion for tests, with only what a test speaks of."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from regard.facts.keys import key_of
from regard.facts.occasion import Evidence, Occasion
from regard.matters.clock import Clock, clock

KRAKOW = ZoneInfo("Europe/Warsaw")


def at(written: str) -> int:
    return int(datetime.fromisoformat(written).replace(tzinfo=KRAKOW).timestamp())


CLOCK: Clock = clock(at("2025-12-01"), at("2026-12-31"), KRAKOW)


def occasion(**said: Any) -> Occasion:
    """Marta owes Karen an answer since 5 October 2026 10:00, by the next day; `said` changes it."""
    plain: dict[str, Any] = {
        "key": key_of("test", *map(str, said.items())),
        "principle": "promptness",
        "rule_version": 1,
        "restraint": False,
        "cause": key_of("cause"),
        "cause_kind": "act",
        "matter": key_of("matter", *map(str, said.items())),
        "thread": key_of("thread", *map(str, said.items())),
        "group": key_of("group"),
        "group_rule": "each",
        "doer_identity": "marta@orla.example",
        "toward_identity": "karen@brightwater.example",
        "doer": "marta",
        "toward": "karen",
        "opened_at": at("2026-10-05 10:00"),
        "due_at": at("2026-10-06 10:00"),
        "due_kind": "norm",
        "clock": "office",
        "acknowledged_at": None,
        "asked_again_at": None,
        "told_at": None,
        "met_at": None,
        "met_certainty": None,
        "excused_at": None,
        "excuse": None,
        "failed_at": None,
        "seen_until": at("2026-10-12 20:00"),
        "certainty": "certain",
        "quote": "Could you send me the rates?",
        "evidence": (Evidence("opened", at("2026-10-05 10:00"), key_of("moment"), key_of("cause")),),
    }
    return Occasion(**(plain | said))
