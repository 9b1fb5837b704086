"""No jerks: care is a choice, and conduct has a floor.

From: caring, "But if you deem a relationship has value enough to work together, then you need to care about it."
(the sentence after the “no jerk” policy)
Kind: asked.
Asks: when the owner marked a moment as over the line: raised with them, or let go well? It stays open until one of the two was done.
Cannot know: anything by itself; nobody's conduct is judged from text.
"""

import ibis
from ibis import _

from regard.matters.joined import statements
from regard.principles.shape import questions

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The questions of no jerks."""
    rows = statements.filter((_.kind == "over_the_line") & (_.value == "") & _.about.notnull())
    return questions(rows, cause_moment=rows.statement, about=rows.about, opened=rows.statement, evidence=rows.target, certain=ibis.literal(True))
