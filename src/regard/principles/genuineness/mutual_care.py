"""Mutual care: both sides feel cared for.

From: klient w relacji, "dbanie o komunikację i wzajemne poczucie zadbania."
Kind: asked.
Asks: once a quarter: ask them in person whether they feel cared for, note their answer in their words, and put one's own beside it.
Cannot know: how anyone feels; an answer is a fact with its day, and nothing is concluded from its absence.
"""

RULE_VERSION = 1
EVERY_DAYS = 90
"""Asked once a quarter."""
