"""Empathy: their troubles are met.

From: caring, "This means understanding and sharing the feelings of another."
Kind: sign.
Seen: a difficulty that someone wrote, and the first mail back in the thread: it takes it up (reaction), asks about it (question), begins with an ask of
its own (ask_first), or says something else (answer). The difficulty stands beside it.
Cannot know: what anyone felt, and what was said aloud; a difficulty without a mail back says nothing.
"""

import ibis

from regard.matters.difficulty import table as difficulty
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("reaction", "question", "ask_first", "answer")


def expression() -> ibis.Table:
    """The signs of empathy."""
    rows = difficulty.view()
    never = 2**62
    caring, question, ask = (one.fill_null(never) for one in (rows.caring, rows.question, rows.ask))
    mark = ibis.cases(
        (rows.first.isnull(), "answer"),
        ((ask < caring) & (ask < question), "ask_first"),
        (caring < never, "reaction"),
        (question < never, "question"),
        else_="answer",
    )
    act = ibis.cases((mark == "ask_first", rows.ask), (mark == "reaction", rows.caring), (mark == "question", rows.question), else_=rows.first)
    return signs(
        rows,
        moment=rows.answer,
        act=act,
        mark=mark,
        by=rows.answerer,
        toward=rows.sufferer,
        beside=rows.moment,
        beside_act=rows.act,
        certain=rows.sure & rows.first.notnull(),
    )
