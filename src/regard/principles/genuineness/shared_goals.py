"""Shared goals: common interests are common gain, common goals, and both sides content.

From: klient w relacji, "Wspólne interesy to wspólne korzyści, wspólne cele i obopólne zadowolenie."
Kind: asked.
Asks: at each review of a relationship with written goals: what did each side gain towards them?
Cannot know: goals that were never written down.
"""

RULE_VERSION = 1
EVERY_DAYS = 90
"""Asked with the place, once a quarter."""
