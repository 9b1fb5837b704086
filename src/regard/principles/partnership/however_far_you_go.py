"""However far you go: treat people well, before and after a promotion or a big win.

From: partnerships, "always treat people well no matter how far you go."
Kind: comparison.
Compares: my answers to the same people in the half year before and after a turn that I named: answered by the next working day, and how fast when answered;
each person is compared with themself, my load that week held.
Cannot know: what else changed that day (a new desk, a new team, more mail), and conduct by voice.
"""

import ibis

from regard.matters.joined import moments, statements
from regard.principles.support.consistency import asked_of_me

RULE_VERSION = 1
AROUND = 182 * 86_400
"""Half a year on each side: long enough to meet the same people again, short enough to be the same work."""


def expression() -> ibis.Table:
    """opener, act, thread, asker, asked, answered, otherwise, turn (the statement), after: the asks around each turn that the owner named."""
    rows = asked_of_me().drop("circle").join(moments.select(opener="moment", at="at"), "opener")
    turns = statements.filter((statements.kind == "turn") & statements.when_at.notnull()).select(turn="statement", turned="when_at")
    around = rows.join(turns, (rows.at > turns.turned - AROUND) & (rows.at <= turns.turned + AROUND))
    return around.select("opener", "act", "thread", "asker", "asked", "answered", "otherwise", "turn", after=around.at >= around.turned)
