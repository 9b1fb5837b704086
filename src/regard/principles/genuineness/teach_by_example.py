"""Teach by example: relating can be learnt; the kind words are mine to keep.

From: klient-w-relacji, "Uczę tego „mniej relacyjne” osoby, bo jednak budowanie więzi jest ważne w biznesie"
Kind: sign.
Seen: kind words: every thanks and every credit to a person, received and given, quoted.
Cannot know: kind words that were spoken.
"""

import ibis

from regard.matters.spoken import table as spoken
from regard.matters.spoken import turned
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("thanks", "credit")


def expression() -> ibis.Table:
    """The kind words."""
    praise = turned("praises").select("act", plain=ibis.literal(True)).distinct()
    words = spoken.view().left_join(praise, "act")
    plain = words.plain.fill_null(False)
    kind = words.filter(words.kind.isin(list(MARKS)) | plain).mutate(mark=ibis.cases((words.kind == "thanks", "thanks"), else_="credit"))
    rows = kind.mutate(certain=kind.few & kind.sure & ((kind.kind != "credit") | kind.plain.fill_null(False)))
    return signs(rows, moment=rows.moment, act=rows.act, mark=rows.mark, by=rows.author, toward=rows.person, certain=rows.certain)
