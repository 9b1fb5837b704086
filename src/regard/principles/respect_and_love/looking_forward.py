"""Looking forward: a client is one I look forward to talking to, and who feels the same way.

From: respect and love, "That I look forward to talking to them, to seeing them, and they feel the same way."
Kind: asked.
Asks: after a meeting of a few: did I look forward to it? One tap, in the same form as what was promised.
Cannot know: what they felt; that is asked in person.
"""

import ibis
from ibis import _

from regard.matters.joined import attendance, meetings, persons
from regard.principles.shape import questions

RULE_VERSION = 1
A_FEW = 6
"""Of a larger round nobody can say that they looked forward to one person."""


def expression() -> ibis.Table:
    """The questions of looking forward."""
    held = meetings.filter((_.kind == "meeting") & ~_.cancelled & (_.people <= A_FEW))
    others = attendance.filter(_.answer != "declined").join(persons.filter(~_.me).select("person"), "person")
    rows = held.join(others, "meeting")
    return questions(rows, cause_moment=rows.meeting, about=rows.person, opened=rows.ended, meeting=rows.meeting, certain=ibis.literal(True))
