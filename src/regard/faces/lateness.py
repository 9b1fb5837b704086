"""When a row may be marked red: a late act of an agreed day, and nothing else."""

from __future__ import annotations

from regard.facts.action import Action

AGREED = {"asked", "promised", "corrected"}  # a day someone named; a norm passed is not a day missed
NEVER_RED = {"agreed_not_demanded"}  # asked of me, never agreed (docs/principles.toml)
BEHIND = {"late", "broken"}
OPEN = {"open", "unknown"}


def is_late(action: Action, as_of: int) -> bool:
    """Whether the act is late as of that instant."""
    if action.principle in NEVER_RED or action.due_kind not in AGREED:
        return False
    return action.state in BEHIND or (action.state in OPEN and action.due_at < as_of)
