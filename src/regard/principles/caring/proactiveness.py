"""Proactiveness: before they ask.

From: caring, "Anticipating the needs and concerns of clients or colleagues before they even voice them is a hallmark of care."
Kind: sign.
Seen: a thing told or sent that nobody had asked for, and that the other thanked for or took up in the answer (used; what was told stands beside it); a
chaser after a word in the thread or an ask in the ninety days before, by the one who had to write it (chased).
Cannot know: what was asked for aloud: the first "any news?" in mail may be a first question.
"""

import ibis
from ibis import _

from regard.matters.joined import HORIZON
from regard.matters.said import table as said
from regard.matters.spoken import table as spoken
from regard.matters.spoken import turned
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("used", "chased")
TOLD = ("delivery", "risk", "alternative")
"""What is worth telling unasked: a thing sent, a danger, a way."""
TAKEN = ("thanks", "acknowledgement", "decision")
CHASING = ("request", "question", "difficulty", "risk", "feedback")
"""A chaser asks; thanks for one, or an apology after one, is none. Its words must be plain ("still nothing", "any news on"): what the model takes for
one is often a first question, or tells of a third person (seen in real mail)."""
LATELY = 14 * 86_400
"""An ask of the last two weeks may be what was answered, in whatever thread."""
SOON = 14 * 86_400


def unasked() -> ibis.Table:
    """What someone told or sent one person in a mail that begins a thread and asks nothing, with no ask from that person in the two weeks before."""
    telling = spoken.view().filter(_.parent.isnull() & _.alone & ~_.asks & _.kind.isin(list(TOLD)) & _.sure)
    early = turned("early_word").filter(_.few)
    told = telling.select("moment", "act", "author", "person", "at").union(early.select("moment", "act", "author", "person", "at"))
    first = told.group_by("moment", "author", "person", "at").agg(act=_.act.min())
    asks = said.view().filter(_.asks | _.chases).select(asker="author", asked_of="person", asked="moment", asked_at="at")
    lately = (asks.asked < first.moment) & (asks.asked_at >= first.at - LATELY)
    wanted = first.join(asks, (asks.asker == first.person) & (asks.asked_of == first.author) & lately).select("moment", "person").distinct()
    words = early.select("moment", "person").distinct()
    return first.anti_join(wanted.anti_join(words, ["moment", "person"]), ["moment", "person"])


def used() -> ibis.Table:
    """The first thanks or acceptance in a direct answer to it."""
    told = unasked()
    taken = spoken.view().filter(_.kind.isin(list(TAKEN)) & _.sure & _.few)
    taken = taken.group_by(answer=_.moment, parent=_.parent, taker=_.author, giver=_.person, taken_at=_.at).agg(took=_.act.min())
    joined = told.join(taken, (taken.parent == told.moment) & (taken.taker == told.person) & (taken.giver == told.author))
    soon = joined.filter(_.taken_at <= _.at + SOON)
    first = ibis.row_number().over(group_by=["moment", "person"], order_by="answer")
    return soon.mutate(place=first).filter(_.place == 0).select("moment", "act", "author", "person", "answer", "took")


def asked_before(chased: ibis.Table) -> ibis.Table:
    """Chasers by who had written to the same person in the thread, or asked them for something lately."""
    wrote = said.view().select(writer="author", written_to="person", written="moment", written_at="at", written_in="thread", asked="asks")
    of_it = (wrote.written_in == chased.thread) | (wrote.asked & (wrote.written_at >= chased.at - HORIZON))
    return chased.semi_join(wrote, (wrote.writer == chased.author) & (wrote.written_to == chased.person) & (wrote.written < chased.moment) & of_it)


def expression() -> ibis.Table:
    """The signs of proactiveness."""
    thanked = used()
    thanked = thanked.select(moment="answer", act="took", by="author", toward="person", beside="moment", told="act", mark=ibis.literal("used"))
    thankful = spoken.view().filter(_.kind.isin(["thanks", "apology"])).select("moment").distinct()
    chased = turned("chases_plainly").filter(_.chases & _.sure & _.few & _.kind.isin(list(CHASING))).anti_join(thankful, "moment")
    alone = {"beside": ibis.null("int64"), "told": ibis.null("int64")}
    chased = asked_before(chased).select("moment", "act", by="author", toward="person", **alone, mark=ibis.literal("chased"))
    rows = thanked.union(chased)
    return signs(
        rows,
        moment=rows.moment,
        act=rows.act,
        mark=rows.mark,
        by=rows.by,
        toward=rows.toward,
        beside=rows.beside,
        beside_act=rows.told,
        certain=ibis.literal(True),
    )
