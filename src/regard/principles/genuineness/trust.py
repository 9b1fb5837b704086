"""Trust: it falls fast and comes back slowly, by deeds; a second chance is real only in deeds; there is no third.

From: genuineness, "Utrata zaufania jest często procesem szybkim i wielokrotnie nieodwracalnym."
Kind: state.
States: sound → breached → on probation → sound or closed. Only the owner opens a breach, and only the owner closes. Six straight kept deeds
lead back, ten after a breach of integrity; declarations are counted beside them and move nothing; a second breach of integrity suggests
closed; the owner overrules anything. Their trust in me comes first, and with it my way back.
Reads: promises that the owner confirmed or a rule finds with certainty, each once, however many rows read it.
Cannot know: what was kept or broken out of sight, unless the owner says so. A lie or a manipulation is never inferred.
"""

RULE_VERSION = 1
READS = ("when_you_say", "follow_through", "two_sides_of_the_desk", "no_sugar_coating", "accountability")
"""Of several rows that read one promise, the one that reads it most nearly (the first here) stands for it."""
KEPT, LATE, BROKEN = 1.0, 0.5, 0.0
"""What a known deed weighs; what is not known weighs nothing."""
STRAIGHT = 6
"""Kept deeds in a row that lead back."""
STRAIGHT_AFTER_INTEGRITY = 10
"""… after a breach of integrity."""
SECOND = 2
"""The breach of integrity at which closing is suggested: there is no third chance."""
