"""Vision: the leader's vision is for the team alone, in the leader's own words, and lives.

From: respect and love, "It’s for me and my team."
Kind: asked.
Asks: once a quarter, whom it concerns: is this still the vision, and what was done for it? Every version is kept, sealed.
Cannot know: anything of it; the text is sealed, never searched, exported, logged or shown to others.
"""

RULE_VERSION = 1
EVERY_DAYS = 90
"""A vision that is not read again in a quarter no longer lives."""
