"""Two sides of the desk: who places and who finds treat each other, and the candidate between them, even better than their contacts.

From: partnerships, "Both must have positive relationships with their contacts but even more important, with each other."
Kind: deed.
Opens: an interview in the desk's tables or the calendar; something asked between two who work at one desk; a submission by the other one to a contact of
mine. Due: five working days.
Met: a word to the candidate, even without news; an answer of substance to the other one; the client's feedback in the table.
Cannot know: what was said by voice, unless entered by hand or in the table; a mail to the candidate about something else is a word too.
"""

import ibis

from regard.matters.desk import asked_at_desk, interviews, submissions
from regard.principles.putting import put_occasions
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The occasions of the desk."""
    return _words().union(_answers()).union(_feedback())


def _words() -> ibis.Table:
    rows = interviews()
    return occasions(
        rows,
        cause_moment=rows.row,
        matter_moment=rows.row,
        doer=rows.doer,
        toward=rows.candidate,
        opened=rows.row,
        due_kind=ibis.literal("norm"),
        reminded=rows.asked_again,
        met=earliest(rows.told, rows.word),
        met_certain=rows.told.notnull(),
        excused=rows.by_another,
        excuse=ibis.literal("another_did"),
        any_of=ibis.literal(False),
        certain=ibis.literal(True),
    )


def _answers() -> ibis.Table:
    rows = asked_at_desk()
    return put_occasions(rows, met=earliest(rows.delivered, rows.unasked), certain=rows.certain & rows.alone)


def _feedback() -> ibis.Table:
    rows = submissions()
    return occasions(
        rows,
        cause_moment=rows.row,
        matter_moment=rows.row,
        doer=rows.owner,
        toward=rows.recruiter,
        opened=rows.row,
        due_kind=ibis.literal("norm"),
        met=rows.answered,
        met_certain=ibis.literal(True),
        excused=rows.told_directly,
        excuse=ibis.literal("another_did"),
        any_of=ibis.literal(False),
        certain=ibis.literal(False),
    )
