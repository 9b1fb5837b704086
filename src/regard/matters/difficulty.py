"""Difficulties: a hardship that someone wrote to a person, and how that person's next mail in the thread met it.

Sure where plain words of hardship stand in it: what the model takes for one is often a technical trouble (seen in real mail)."""

import ibis
from ibis import _

from regard.matters.joined import HORIZON, acts
from regard.matters.said import table as said
from regard.matters.spoken import table as spoken
from regard.matters.spoken import turned

CARING = ("warmth", "personal", "offer", "promise", "apology", "thanks", "alternative", "acknowledgement")
"""What takes a hardship up: a kind word, help, another way, "I see"."""


def answered() -> ibis.Table:
    """One row a difficulty and person it was written to: the first mail back in the thread within the horizon."""
    words = turned("hardship").select("act", plain=ibis.literal(True)).distinct()
    written = spoken.view().left_join(words, "act")
    hard = written.filter((written.kind == "difficulty") | written.plain.fill_null(False))
    hard = hard.select("act", "moment", "thread", "author", "person", "at", sure=hard.plain.fill_null(False) & hard.few)
    later = said.view().select(answer="moment", thread="thread", answerer="author", hearer="person", answered_at="at")
    joined = hard.join(later, "thread")
    back = (joined.answerer == joined.person) & (joined.hearer == joined.author) & (joined.answer > joined.moment)
    return (
        joined.filter(back & (joined.answered_at <= joined.at + HORIZON))
        .group_by("moment", "author", "person")
        .agg(answer=_.answer.min(), act=ibis.coalesce(_.act.min(where=_.sure), _.act.min()), sure=_.sure.any())
        .rename(sufferer="author", answerer="person")
    )


def met() -> ibis.Table:
    """act and moment of the difficulty, sufferer, answerer, sure, answer (a moment), and in it the first act that takes it up (caring), the first
    question, the first ask (a request, or a question with a day by which it is to be done) and the first of all, null where there is none."""
    hard, done = answered(), acts.view()
    in_answer = done.group_by(answer=_.moment).agg(
        caring=done.act.min(where=done.kind.isin(list(CARING))),
        question=done.act.min(where=(done.kind == "question") & done.due.isnull()),
        ask=done.act.min(where=((done.kind == "request") & done.certain) | ((done.kind == "question") & done.due.notnull())),
        first=done.act.min(),
    )
    joined = hard.left_join(in_answer, "answer")
    return joined.select(*hard.columns, "caring", "question", "ask", "first")


COLUMNS = {
    **dict.fromkeys(("act", "moment", "sufferer", "answerer"), "int64"),
    "sure": "boolean",
    **dict.fromkeys(("answer", "caring", "question", "ask", "first"), "int64"),
}

table = ibis.table(COLUMNS, name="difficulty")
