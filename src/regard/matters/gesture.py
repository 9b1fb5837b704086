"""Gestures: a gift, an invitation, a warm word to a person, and the ask of the same author that stands near it, before or after.

What stands near is told apart by time: an ask in the same mail or in the three days before is known with the gesture; one in the three days
after is known only then.
"""

import ibis
from ibis import _

from regard.matters.spoken import table as spoken
from regard.matters.spoken import turned

NEAR = 3 * 86_400
"""An ask within three days of a gesture lies near it (docs/principles: genuine_gesture)."""
WARM = ("warmth", "personal")


def made() -> ibis.Table:
    """act, moment, author, person, at, sure: gifts and invitations by their words, warm words about the other by their act."""
    given = turned("gift", "invites").filter(_.few).select("act", "moment", "author", "person", "at", sure=ibis.literal(True), gift=ibis.literal(True))
    warm = turned("about_you").filter(_.kind.isin(list(WARM)) & _.few).select("act", "moment", "author", "person", "at", "sure", gift=ibis.literal(False))
    both = given.union(warm)
    return both.group_by("act", "moment", "author", "person", "at").agg(sure=_.sure.any(), gift=_.gift.any())


def near() -> ibis.Table:
    """The gestures with the asks near them, moments and acts, null where there is none: the nearest before, the first in the same mail, the first
    after. An invitation is no ask."""
    rows = made()
    asks = spoken.view().filter(_.kind.isin(["request", "question"]) & _.sure & ~_.chases)
    named = turned("names_ask").filter(_.few).select("act", "moment", "author", "person", "at")
    asks = asks.anti_join(rows, "act").select("act", "moment", "author", "person", "at").union(named)
    asks = asks.group_by(asked=_.moment, asker=_.author, of=_.person, asked_at=_.at).agg(asking=_.act.min())
    close = (asks.asked_at >= rows.at - NEAR) & (asks.asked_at <= rows.at + NEAR)
    joined = rows.left_join(asks, (asks.asker == rows.author) & (asks.of == rows.person) & close)
    earlier, later = joined.asked < joined.moment, joined.asked > joined.moment
    return joined.group_by(rows.columns).agg(
        before=joined.asking.argmax(joined.asked, where=earlier),
        before_at=joined.asked.max(where=earlier),
        within=joined.asking.min(where=joined.asked == joined.moment),
        after=joined.asking.argmin(joined.asked, where=later),
        after_at=joined.asked.min(where=later),
    )


COLUMNS = {
    **dict.fromkeys(("act", "moment", "author", "person", "at"), "int64"),
    "sure": "boolean",
    "gift": "boolean",
    **dict.fromkeys(("before", "before_at", "within", "after", "after_at"), "int64"),
}

table = ibis.table(COLUMNS, name="gesture")
