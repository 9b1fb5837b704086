"""Reliance: they seek my advice, take up what I propose, bring me in early, refer others to me; and I them.

From: respect-and-love, "I want to work with clients who respect what we bring to them from a skill and support side."
Kind: sign.
Seen: a question for advice; a proposal that the other takes up in the answer (the proposal beside it); a word before others have it; a referral.
Cannot know: advice asked for in the hallway, and what was proposed aloud.
"""

import ibis
from ibis import _

from regard.matters.spoken import table as spoken
from regard.matters.spoken import turned
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("asks_advice", "takes_up", "early_word", "refers")
TAKEN_UP = ("acknowledgement", "decision")
"""The acts by which an answer takes a proposal up."""
A_SHORT_ANSWER = 40
"""A longer answer speaks of many points: which of them its "agreed" means is only likely (seen on mailing lists)."""


def taken_up() -> ibis.Table:
    """The certain acceptances whose parent holds a proposal of the one who is answered, and no doubt beside it."""
    proposed = spoken.view().filter((_.kind == "alternative") & _.sure & _.few)
    proposed = proposed.group_by(earlier=_.moment, proposer=_.author, hearer=_.person).agg(proposal=_.act.min())
    doubtful = spoken.view().filter(_.kind.isin(["risk", "alternative"])).select("moment").distinct()
    accepted = spoken.view().filter(_.kind.isin(list(TAKEN_UP)) & _.sure & _.few).anti_join(doubtful, "moment")
    joined = accepted.join(proposed, (accepted.parent == proposed.earlier) & (accepted.person == proposed.proposer) & (accepted.author == proposed.hearer))
    first = joined.group_by("moment", "author", "person", "earlier", "proposal").agg(act=joined.act.min(), words=joined.words.min())
    return first.select("moment", "act", "author", "person", "earlier", "proposal", mark=ibis.literal("takes_up"), certain=first.words <= A_SHORT_ANSWER)


def expression() -> ibis.Table:
    """The signs of reliance."""
    told = turned("asks_advice", "early_word", "refers").filter(_.few).select("moment", "act", "author", "person", mark=_.turn)
    words = told.mutate(earlier=ibis.null("int64"), proposal=ibis.null("int64"), certain=ibis.literal(True))
    rows = words.select("moment", "act", "author", "person", "earlier", "proposal", "mark", "certain").union(taken_up())
    return signs(
        rows,
        moment=rows.moment,
        act=rows.act,
        mark=rows.mark,
        by=rows.author,
        toward=rows.person,
        beside=rows.earlier,
        beside_act=rows.proposal,
        certain=rows.certain,
    )
