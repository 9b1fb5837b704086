"""Choose clients: decide with whom to work, and let go well.

From: respect and love, "I want to work with clients who want to work with us."
Kind: asked.
Asks: at each review: invest, keep, repair, or let go well, with the reason in the owner's words.
Cannot know: what a relationship is worth; no revenue and no importance stands beside it.
"""

RULE_VERSION = 1
EVERY_DAYS = 90
"""Asked with the place, once a quarter."""
