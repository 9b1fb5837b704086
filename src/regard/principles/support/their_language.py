"""Their language: values said in their language; no policing.

From: hr-trust, "Don’t solely rely on policy to uphold it; discuss conflicts and offer solutions in their language."
Kind: sign.
Seen: a sentence that leans on a rule, to a person; and whether the same mail names their need, shows a way, both, or neither of these.
Cannot know: whether the need was named, or a way shown, on the phone.
"""

import ibis
from ibis import _

from regard.matters.joined import acts, turns
from regard.matters.spoken import turned
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("rule", "with_need", "with_way", "with_need_and_way")
WAYS = ("alternative", "offer")
"""What shows a way: another way, help; an own deed where it is plainly promised."""


def expression() -> ibis.Table:
    """The signs of speaking their language."""
    leaning = turned("leans_on_rule").filter(_.few)
    needs = turns.view().filter(_.turn == "names_need").select(needed="moment").distinct()
    ways = acts.view().filter(_.kind.isin(list(WAYS)) | ((_.kind == "promise") & _.certain)).select(way="moment").distinct()
    rows = leaning.left_join(needs, leaning.moment == needs.needed)
    rows = rows.left_join(ways, rows.moment == ways.way)
    need, way = rows.needed.notnull(), rows.way.notnull()
    mark = ibis.cases((need & way, "with_need_and_way"), (need, "with_need"), (way, "with_way"), else_="rule")
    return signs(rows, moment=rows.moment, act=rows.act, mark=mark, by=rows.author, toward=rows.person, certain=ibis.literal(True))
