"""Know the person: get to know those you support and their people, and ask.

From: hr-trust, "Get to know those you support on a personal level"
Kind: asked.
Asks: before a meeting: one thing worth asking, out of what the owner saved about that person, or what they wrote of themselves since they last met.
Cannot know: whether they wish to be asked; a saved fact that is marked "don't raise" is never asked about.
"""

import ibis
from ibis import _

from regard.matters.joined import HORIZON, acts, attendance, meetings, persons, statements
from regard.matters.said import table as said
from regard.principles.shape import questions

RULE_VERSION = 1


def to_come() -> ibis.Table:
    """One row a meeting and person who will be there: meeting, at, known, person."""
    planned = meetings.filter((_.kind == "meeting") & ~_.cancelled)
    others = attendance.filter(_.answer != "declined").join(persons.filter(~_.me).select("person"), "person")
    return planned.join(others, "meeting").select("meeting", "at", "known", "person")


def expression() -> ibis.Table:
    """The questions of knowing the person: one a meeting and person, with all that is worth asking about beside it."""
    coming = to_come()
    saved = statements.filter((_.kind == "saved_fact") & (_.value != "dont_raise") & _.about.notnull())
    from_saved = coming.join(saved, (coming.person == saved.about) & (saved.statement < coming.meeting))
    personal = acts.filter(acts.certain & (acts.kind == "personal")).select(told="moment").distinct()
    mine = persons.filter(_.me).select(owner="person")
    heard = said.view().filter(_.role != "cc").join(personal, _.moment == personal.told)
    heard = heard.join(mine, heard.person == mine.owner).select("author", "told", wrote_at="at")
    from_mail = coming.join(heard, (coming.person == heard.author) & (heard.told < coming.meeting) & (heard.wrote_at > coming.at - HORIZON))
    rows = from_saved.select("meeting", "known", "person", evidence="statement", saved=ibis.literal(True)).union(
        from_mail.select("meeting", "known", "person", evidence="told", saved=ibis.literal(False))
    )
    return questions(
        rows,
        cause_moment=rows.meeting,
        about=rows.person,
        opened=ibis.greatest(rows.known, rows.evidence),
        evidence=rows.evidence,
        meeting=rows.meeting,
        certain=rows.saved,
    )
