"""Kind words: every thanks and credit received and given, quoted; the owner's to keep and to take along."""

from regard.facts.action import Quoted
from regard.facts.mirror import KindWord
from regard.office.desk import Desk, name_of
from regard.office.standing import owner_key

PRINCIPLE = "teach_by_example"


def kind_words(of: Desk) -> tuple[KindWord, ...]:
    """All of them, the newest first; what is not certain is left out. Raises NobodyYet."""
    me = owner_key(of)
    signs = [one for one in of.view.signs(PRINCIPLE, me, of.as_of) if one.certain and one.quote and one.by != one.toward]
    headers = of.view.headers([one.moment for one in signs])
    single = {(one.moment, one.quote, one.by, one.toward): one for one in signs if one.moment in headers}
    found = sorted(single.values(), key=lambda one: (-one.at, one.key))
    return tuple(
        KindWord(
            one.by == me,
            "thanks" if one.mark == "thanks" else "credit",
            one.toward if one.by == me else one.by,
            name_of(of, one.toward if one.by == me else one.by),
            Quoted(one.quote, name_of(of, one.by), one.at, one.moment, headers[one.moment].message_id, headers[one.moment].subject),
        )
        for one in found
    )
