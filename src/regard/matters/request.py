"""Requests: something is put to a person, and what that person and the asker wrote about it afterwards in the thread.

Opens: a moment with a question or a request put to this person (a reminder of something already asked or
promised in the thread opens nothing). `request_act` is a certain request whose deed would end in a mail, `demand_act` one whatever its deed, but no reminder.
Closes, each the first fitting later moment of the thread within the horizon: see `closings`.
"""

import ibis
from ibis import _

from regard.joining.again import ACKNOWLEDGED_WORDS
from regard.matters.joined import HORIZON, acts
from regard.matters.said import settled_aside
from regard.matters.said import table as said

ASKING = ("question", "request")


def asks() -> ibis.Table:
    """moment, put_to (a person, null for whoever is addressed), and what is asked: the first act, certain first; due; kinds."""
    asking = acts.filter(acts.kind.isin(list(ASKING)))
    return asking.group_by("moment", "put_to").agg(
        certain_act=asking.act.min(where=asking.certain & (asking.shows | asking.calls)),
        any_act=asking.act.min(),
        certain=(asking.certain & (asking.shows | asking.calls)).any(),
        due=asking.due.min(),
        request=(asking.kind == "request").any(),
        certain_request=asking.act.min(where=asking.certain & asking.shows & (asking.kind == "request")),
        certain_demand=asking.act.min(where=asking.certain & ~asking.chases & (asking.kind == "request")),
        reminder=asking.chases.all(),
    )


def put() -> ibis.Table:
    """One row a moment and person who is asked: who is in To, is answered, or is named; never one passed over by naming another."""
    asked, heard = asks(), said.view()
    joined = heard.join(asked, "moment")
    to_them = (joined.put_to == joined.person) | (joined.put_to.isnull() & (joined.named | (joined.role.isin(["to", "answered"]) & ~joined.other_named)))
    return (
        joined.filter(to_them & joined.answer_covered & ~joined.forward)
        .group_by("moment", "thread", "author", "person", "at")
        .agg(
            act=ibis.coalesce(joined.certain_act.min(), joined.any_act.min()),
            request_act=joined.certain_request.min(),
            demand_act=joined.certain_demand.min(),
            certain=joined.certain.any(),
            due=joined.due.min(),
            request=joined.request.any(),
            alone=(joined.alone | joined.named | (joined.put_to == joined.person)).fill_null(False).any(),
            reminder=joined.reminder.all(),
        )
        .rename(asker="author", asked="person", opener="moment", opened_at="at")
    )


def fresh(rows: ibis.Table) -> ibis.Table:
    """Without the reminders of something that the asker had put to, or was promised by, the same person earlier in the thread."""
    before = said.view().filter(_.asks | _.promises)
    earlier = rows.filter(rows.reminder).join(before, "thread")
    same_pair = ((earlier.author == earlier.asker) & (earlier.person == earlier.asked)) | (
        (earlier.author == earlier.asked) & (earlier.person == earlier.asker) & earlier.promises
    )
    old = earlier.filter(same_pair & (earlier.moment < earlier.opener)).select("opener", "asked").distinct()
    return rows.anti_join(old, ["opener", "asked"])


def acquainted(rows: ibis.Table) -> ibis.Table:
    """With `known`: whether the asked person had written to the asker before, or is answered by them: a stranger's ask is no debt yet."""
    wrote = said.view().group_by(writer="author", reader="person").agg(since=_.moment.min())
    parents = said.view().select(answered="moment", answered_author="author").distinct()
    openers = said.view().select(asking="moment", answers="parent").distinct()
    joined = (
        rows.left_join(wrote, (rows.asked == wrote.writer) & (rows.asker == wrote.reader))
        .left_join(openers, [("opener", "asking")])
        .left_join(parents, [("answers", "answered")])
    )
    known = (joined.since < joined.opener) | (joined.answered_author == joined.asked)
    return joined.select(*rows.columns, known=known.fill_null(False))


def closings() -> ibis.Table:
    """The requests with their closings, each the number of the first fitting later moment, null when none is seen.

    acknowledged (any word of the asked person to the asker), answered (more than a mere acknowledgement), accepted (an acknowledgement or a
    promise), delivered (a delivery or an attachment), declined (a risk, another way), other_answered (someone else who was asked answered),
    settled (the asker gives thanks, acknowledges or decides, and asks nothing), reminded (the asker reminds), turned (the asked person writes on in the
    thread, neither forwarding nor asking), substance (the asked person says something of substance to the asker: neither a mere word of having it, nor a
    promise, nor an apology), elsewhere (see `settled_aside`).
    """
    rows = acquainted(fresh(put()))
    later = said.view().rename(thread_later="thread", alone_later="alone")
    joined = rows.left_join(later, (rows.thread == later.thread_later) & (later.moment > rows.opener) & (later.at <= rows.opened_at + HORIZON))
    back = (joined.author == joined.asked) & (joined.person == joined.asker)
    again = (joined.author == joined.asker) & (joined.person == joined.asked)
    mere = joined.acknowledges & ~joined.delivers & ~joined.attached & (joined.words <= ACKNOWLEDGED_WORDS)
    later_word = joined.acknowledges | joined.promises | joined.apologises
    says = joined.delivers | joined.attached | joined.offers_another_way | joined.decides | joined.warns | (joined.words > ACKNOWLEDGED_WORDS) | ~later_word
    other = (joined.author != joined.asked) & (joined.author != joined.asker) & (joined.person == joined.asker)
    first = joined.moment.min
    aside = settled_aside(rows.select("opener", "thread", "opened_at", doer="asked", toward="asker"))
    keys = ["opener", "thread", "asker", "asked", "opened_at", "act", "request_act", "demand_act", "certain", "due", "request", "alone", "known"]
    closed = joined.group_by(keys).agg(
        acknowledged=first(where=back),
        answered=first(where=back & ~mere),
        accepted=first(where=back & (joined.acknowledges | joined.promises) & ~joined.delivers & ~joined.attached),
        delivered=first(where=back & (joined.delivers | joined.attached)),
        declined=first(where=back & (joined.warns | joined.offers_another_way | joined.decides)),
        other_answered=first(where=other),
        settled=first(where=again & (joined.thanks | joined.acknowledges | joined.decides) & ~joined.asks),
        reminded=first(where=again & joined.chases),
        substance=first(where=back & says),
        turned=first(where=(joined.author == joined.asked) & ~joined.forward & ~joined.asks),
    )
    return closed.left_join(aside, (closed.opener == aside.opener_aside) & (closed.asked == aside.doer) & (closed.asker == aside.toward)).select(
        *closed.columns, "elsewhere"
    )


COLUMNS = {
    **dict.fromkeys(("opener", "thread", "asker", "asked", "opened_at", "act", "request_act", "demand_act"), "int64"),
    "certain": "boolean",
    "due": "int64",
    "request": "boolean",
    "alone": "boolean",
    "known": "boolean",
    **dict.fromkeys(
        ("acknowledged", "answered", "accepted", "delivered", "declined", "other_answered", "settled", "reminded", "substance", "turned", "elsewhere"),
        "int64",
    ),
}

table = ibis.table(COLUMNS, name="request")
