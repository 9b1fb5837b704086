"""Free warmth: warmth written without wanting anything.

From: respect-and-love, "But I also want clients who love us, and we love them."
Kind: sign.
Seen: thanks, praise, warm and personal words to a person, each marked with or without an ask in the same mail.
Cannot know: a smile, a call, a hand on the shoulder; so it answers "when did I last write wanting nothing?", and never "who was cold".
"""

import ibis
from ibis import _

from regard.matters.spoken import table as spoken
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("without_ask", "with_ask")
WARM = ("thanks", "credit", "warmth", "personal")


def expression() -> ibis.Table:
    """The signs of free warmth."""
    rows = spoken.view().filter(_.kind.isin(list(WARM)))
    return signs(
        rows,
        moment=rows.moment,
        act=rows.act,
        mark=ibis.cases((rows.asks, "with_ask"), else_="without_ask"),
        by=rows.author,
        toward=rows.person,
        certain=rows.sure & rows.few,
    )
