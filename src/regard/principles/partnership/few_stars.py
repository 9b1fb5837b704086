"""Few stars: a few stars and a failing rest is a partnership problem.

From: partnerships, "But if a team has a very small percentage of top-billing professionals and the rest are consistently failing, this is a
partnership issue."
Kind: comparison.
Compares: what the lower half of the desk brought in this quarter beside the quarter before, and the help I gave beside it; nobody is named,
and with fewer than five people nothing is said. Once a quarter it leads to "sit on the floor and observe".
Cannot know: why, and what the tables do not hold; from the owner's own tables alone it is a question to the owner, not a measure of anyone.
"""

import ibis

from regard.matters.placement import placements

RULE_VERSION = 1


def expression() -> ibis.Table:
    """row, at (an instant), person: one row for each person who had part in a placement; a placement of two counts for both."""
    rows = placements()
    sides = [rows.filter(rows[side].notnull()).select("row", "at", person=side) for side in ("by", "partner")]
    return sides[0].union(sides[1], distinct=True)
