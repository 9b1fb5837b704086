"""Active listening: every concern is answered, and nobody who matters to it is dropped.

From: caring, "Active Listening": "Taking time to reply to all in an email is one manifestation of care."
Kind: deed.
Opens: a person asked, and the one who was asked wrote on in that thread. Due: one working day after that.
Met: a word to the person who asked, in the thread.
Cannot know: whether the answer went another way; whether leaving someone out was meant kindly.
"""

import ibis

from regard.matters import request
from regard.principles.putting import put_occasions

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The occasions of active listening."""
    rows = request.table.filter(request.table.turned.notnull())
    return put_occasions(rows, opened=rows.turned, met=rows.acknowledged)
