"""Open lines: be approachable and present, mend what stands between, and offer time.

From: hr-trust, "Open the lines of communication."
Kind: deed.
Opens: someone new, or quiet for two months, writes and asks; someone asks for my time; a meeting with someone is called off a second time. Due: two working
days.
Met: an answer; for time asked, a slot: a time named, an answer of substance, or a meeting in the calendar; for meetings called off, a new one or a word that
proposes one.
Cannot know: calls and talk in the hallway; and whether a stranger sells something, so a stranger from outside is never shown.
"""

import ibis
from ibis import _, ir

from regard.matters import request
from regard.matters.called_off import called_off, met_with
from regard.matters.inside import inside
from regard.matters.joined import persons
from regard.matters.said import table as said
from regard.matters.turned import flagged, with_act
from regard.principles.putting import put_occasions
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1
QUIET = 60 * 86_400
"""Two months without a word either way; within them a pause is only a pause (the usual pause between two who write: under three weeks in real mail)."""


def contacts() -> ir.Table:
    """moment, author, person, `before`: the instant of the last word between the two before it, null for the first."""
    pairs = said.view().select("moment", "at", "author", "person").distinct()
    low, high = ibis.least(pairs.author, pairs.person), ibis.greatest(pairs.author, pairs.person)
    return pairs.mutate(before=_.at.lag().over(ibis.window(group_by=[low, high], order_by=["moment", "person"])))


def opening() -> ir.Table:
    """The requests that open: of someone new or long quiet, or for time; with `new`, `quiet`, `time` and `slot`, the first sign of a slot."""
    rows = with_act(request.table, "opener", "asks_time")
    rows = rows.mutate(time=rows.spoken.notnull())
    last = contacts().rename(word="moment", asking="author", of="person")
    begun = said.view().group_by(writer="author").agg(since=_.at.min())
    joined = rows.left_join(last, (rows.opener == last.word) & (rows.asker == last.asking) & (rows.asked == last.of))
    joined = joined.left_join(begun, [("asked", "writer")])
    judged = joined.select(
        *rows.columns,
        new=(joined.before.isnull() & (joined.opened_at > joined.since + QUIET)).fill_null(False),
        quiet=(joined.opened_at > joined.before + QUIET).fill_null(False),
    )
    return slots(judged.filter(judged.new | judged.quiet | judged.time))


def slots(rows: ir.Table) -> ir.Table:
    """The rows with `slot`: the first reply that names a time, or the first meeting put into the calendar with the other one."""
    me = persons.filter(persons.me).select(owner="person")
    times = flagged(said.view().select("moment", "thread", "author", "person"), "moment", names=("names_time",)).filter(_.names)
    named = times.select(named="moment", named_in="thread", naming="author", to="person")
    replied = rows.left_join(named, (rows.thread == named.named_in) & (named.naming == rows.asked) & (named.to == rows.asker) & (named.named > rows.opener))
    by_mail = replied.group_by(rows.columns).agg(by_mail=replied.named.min()).cross_join(me)
    other = by_mail.mutate(other=ibis.cases((by_mail.asked == by_mail.owner, by_mail.asker), else_=by_mail.asked))
    noted = met_with().select("at", guest="person", noted="known")
    both = other.left_join(noted, (other.other == noted.guest) & (noted.noted > other.opener) & (noted.at <= other.opened_at + QUIET))
    return both.group_by(*rows.columns, "by_mail").agg(in_calendar=both.noted.min()).mutate(slot=earliest(_.by_mail, _.in_calendar))


def expression() -> ibis.Table:
    """The occasions of open lines."""
    rows = opening()
    ours = inside("partner").rename(insider="person")
    rows = rows.left_join(ours, [("asker", "insider")])
    trusted = (rows.new & rows.insider.notnull()) | rows.known
    asked = put_occasions(
        rows,
        cause_act=ibis.coalesce(rows.spoken, rows.act),
        met=ibis.cases((rows.time, earliest(rows.slot, rows.substance, rows.delivered)), else_=rows.acknowledged),
        certain=rows.certain & rows.alone & trusted,
    )
    return asked.union(_mended())


def _mended() -> ibis.Table:
    rows = called_off()
    return occasions(
        rows,
        cause_moment=rows.off,
        matter_moment=rows.off,
        doer=rows.doer,
        toward=rows.toward,
        opened=rows.off,
        due_kind=ibis.literal("norm"),
        reminded=rows.asked_again,
        met=earliest(rows.proposed, rows.anew),
        met_certain=ibis.literal(True),
        any_of=ibis.literal(False),
        certain=ibis.literal(True),
    )
