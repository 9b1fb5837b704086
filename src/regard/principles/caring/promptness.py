"""Promptness: a quick answer, even only an acknowledgement, says "you matter".

From: caring, "Promptness": "Responding quickly, even if it’s just an acknowledgment".
Kind: deed.
Opens: a question or a request put to a person. Due: one working day, or the date asked for if that is sooner.
Met: any word of that person to the asker in the thread. Of several who were asked, one answer is enough.
Cannot know: calls and hallway talk, unless entered by hand.
"""

import ibis

from regard.matters import request
from regard.principles.putting import put_occasions

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The occasions of promptness."""
    rows = request.table
    return put_occasions(rows, met=rows.acknowledged)
