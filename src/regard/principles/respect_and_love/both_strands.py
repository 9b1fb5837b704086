"""Both strands: respect and love are two strands in each direction, never one number.

From: respect and love, "We have to have both, love and respect, to get to my vision."
Kind: asked.
Asks: at a review, or when the evidence has turned: what is this relationship? Partner, respected not loved, loved not respected, neither yet, cannot
say. Laid beside it: what was written and done, each strand each way, and where the owner's place and the evidence differ.
Cannot know: respect and love themselves; it shows deeds and words, and the owner places.
"""

RULE_VERSION = 1
EVERY_DAYS = 90
"""A place is asked again after a quarter."""
