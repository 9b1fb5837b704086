"""Continuous learning: ask for feedback, change something, and tell them.

From: caring, "This means actively seeking feedback and being open to changes."
Kind: deed.
Opens: feedback received: an answer to my asking for it, or a word on what to do another way next time. Due: five working days.
Met: a named change is told back: a promise, a decision, or words such as "from now on", "because of what you told me".
Cannot know: whether anything was changed; and a change that they noticed without being told.
"""

import ibis
from ibis import _, ir

from regard.matters.addressed import addressed
from regard.matters.joined import HORIZON, acts
from regard.matters.said import table as said
from regard.matters.turned import acts_that, flagged, moments_that
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1
NAMED_WORDS = 8
"""A word of having it with this many words names what will be different, or is taken to: silence is kept."""


def received() -> ir.Table:
    """One row a moment: opener, opened_at, thread, act (null where no sentence of it is an act), doer (who received it), toward (who gave it), certain."""
    asked = said.view().semi_join(moments_that("asks_feedback"), "moment").select(asked_in="moment", asker="author", giver="person").distinct()
    heard = said.view().filter(~_.forward)
    answers = heard.join(asked, (heard.parent == asked.asked_in) & (heard.author == asked.giver) & (heard.person == asked.asker))
    first = acts.group_by("moment").agg(act=acts.act.min()).rename(act_in="moment")
    sought = answers.left_join(first, [("moment", "act_in")]).select(
        "thread", "act", opener="moment", opened_at="at", doer="asker", toward="giver", certain=ibis.literal(True)
    )
    told = addressed(acts.semi_join(acts_that("suggests_change"), "act"))
    given = told.select("thread", "act", opener="moment", opened_at="at", doer="toward", toward="author", certain=told.certain & told.alone)
    both = sought.union(given)
    return both.group_by("opener", "opened_at", "thread", "doer", "toward").agg(act=both.act.min(), certain=both.certain.any())


def expression() -> ibis.Table:
    """The occasions of learning."""
    rows = received()
    later = flagged(said.view().rename(thread_later="thread"), "moment", tells=("tells_change",))
    joined = rows.left_join(
        later,
        (rows.doer == later.author) & (rows.toward == later.person) & (later.moment > rows.opener) & (later.at <= rows.opened_at + HORIZON),
    )
    here = joined.thread == joined.thread_later
    told = joined.group_by(rows.columns).agg(
        acknowledged=joined.moment.min(where=here),
        changed=joined.moment.min(where=joined.tells | (here & (joined.promises | joined.decides))),
        taken_up=joined.moment.min(where=here & joined.acknowledges & (joined.words >= NAMED_WORDS)),
    )
    return occasions(
        told,
        cause_moment=told.opener,
        cause_act=told.act,
        matter_moment=told.opener,
        thread=told.thread,
        doer=told.doer,
        toward=told.toward,
        opened=told.opener,
        due_kind=ibis.literal("norm"),
        acknowledged=told.acknowledged,
        met=earliest(told.changed, told.taken_up),
        met_certain=(told.changed <= told.taken_up).fill_null(told.changed.notnull()),
        any_of=ibis.literal(False),
        certain=told.certain,
    )
