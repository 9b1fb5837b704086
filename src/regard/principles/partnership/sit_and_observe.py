"""Sit and observe: sit on the floor and watch before judging.

From: partnerships, "If this happens, I recommend they sit on the floor and observe."
Kind: asked.
Asks: from any figure: here is a random sample of the moments behind it, without a verdict; what do you see? The answer is kept in the owner's words.
Cannot know: what is not written; a sample is drawn by a fixed seed, so that looking again shows the same moments.
"""

RULE_VERSION = 1
SAMPLE = 7
"""Moments in a sample: as many as a person reads with attention in one sitting (the length of Today)."""
