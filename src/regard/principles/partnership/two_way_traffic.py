"""Two-way traffic: the bridge carries traffic both ways.

From: partnerships, "But remember, the traffic needs to always flow both ways."
Kind: comparison.
Compares: threads started, things asked, things handed over, thanks; mine towards them beside theirs towards me, never added up.
Cannot know: what went over the bridge by voice; so it shows numbers side by side and calls neither side poor.
"""

import ibis

from regard.matters.said import table as said

RULE_VERSION = 1
KINDS = ("starts", "asks", "delivers", "thanks")


def expression() -> ibis.Table:
    """moment, author, person, and which kinds of traffic the moment carries from author to person; a Cc carries none."""
    spoken = said.view()
    direct = spoken.filter((spoken.role != "cc") & ~spoken.forward)
    return direct.select(
        "moment",
        "author",
        "person",
        starts=direct.parent.isnull(),
        asks=direct.asks,
        delivers=direct.delivers | direct.attached,
        thanks=direct.thanks,
    )
