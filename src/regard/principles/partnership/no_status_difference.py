"""No status difference: the same treatment whatever the rank.

From: partnerships, "On the flip side, when people start to "sugar coat" realities or treat people differently due to their social or even
professional status, it's called politics."
Kind: comparison.
Compares: what people of rank asked of me alone beside what the others asked: answered by the next working day, and how fast when answered;
whole correspondents permuted, my load that week held. Rank comes from titles in contacts and the owner's word; it enters nothing else.
Cannot know: urgency, answers by voice, ranks that nobody wrote down; and a difference smaller than the one it names could not have been seen.
"""

import ibis

from regard.principles.support.consistency import asked_of_me

RULE_VERSION = 1


def expression() -> ibis.Table:
    """opener, act, thread, asker, asked, answered, otherwise, circle: the asks behind the comparison, with the circle of who asked."""
    return asked_of_me()
