"""Teach by example: relating can be learnt; the kind words are mine to keep.

From: klient-w-relacji, "Uczę tego „mniej relacyjne” osoby, bo jednak budowanie więzi jest ważne w biznesie"
Kind: sign.
Seen: kind words: every thanks and every credit to a person, received and given, quoted.
Cannot know: kind words that were spoken.
"""

import ibis
from ibis import _

from regard.matters.spoken import table as spoken
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("thanks", "credit")


def expression() -> ibis.Table:
    """The kind words."""
    rows = spoken.view().filter(_.kind.isin(list(MARKS)))
    return signs(rows, moment=rows.moment, act=rows.act, mark=rows.kind, by=rows.author, toward=rows.person, certain=rows.sure & rows.few)
