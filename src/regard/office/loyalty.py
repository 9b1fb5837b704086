"""Loyalty: the owner's help and credit beside outcomes, by quarter; and what the lower half of the desk brought in, with nobody named."""

from collections.abc import Sequence

from regard.facts.mirror import LowerHalf, Quarter
from regard.facts.part import Part
from regard.languages.standing import standing as sayings
from regard.office.asking import standing as stated
from regard.office.desk import Desk
from regard.office.observing import question_of
from regard.office.standing import owner_key
from regard.standing import telling
from regard.standing.halves import Output, halves
from regard.standing.help_record import Helped, help_record
from regard.standing.windows import WINDOW_DAYS, windows

STARS = "few_stars"
STARS_FIGURE = f"parts.{STARS}"
QUARTER = WINDOW_DAYS * 86_400
"""A leader looks once a quarter (principles, `few_stars`)."""


def record(of: Desk) -> tuple[Quarter, ...]:
    """The owner's help record, the oldest quarter first. Raises NobodyYet."""
    owner_key(of)
    own = (Helped(one.at, one.kind, one.person, one.fact) for one in of.view.parts(of.as_of) if one.kind != "placed")
    return help_record(own, of.settings.zone)


def lower_half(of: Desk) -> LowerHalf | None:
    """The lower half now and before with the owner's help beside it; None without tables. Nothing is told of fewer than five people."""
    parts = of.view.parts(of.as_of)
    rows = [Output(one.at, one.fact, one.person) for one in parts if one.kind == "placed"]
    if not rows:
        return None
    said, found = sayings(of.settings.language), halves(rows, of.as_of)
    if found is None:
        return LowerHalf((said.TOO_FEW_PEOPLE,), "", "", None)
    if min(row.at for row in rows) > windows(of.as_of).before.start:
        return LowerHalf((said.TABLES_TOO_SHORT,), "", "", None)
    told = telling.of_halves(found, *given(parts, of.as_of), of.settings.language)
    return LowerHalf(told, said.LEADER, STARS_FIGURE, looked(of))


def given(parts: Sequence[Part], as_of: int) -> tuple[int, int]:
    """How often the owner helped and gave credit in the last quarter."""
    now = windows(as_of).now
    kinds = [one.kind for one in parts if now.holds(one.at)]
    return kinds.count("help"), kinds.count("credit")


def looked(of: Desk) -> int | None:
    """When the owner last sat and observed, in the last quarter."""
    key = question_of(STARS_FIGURE)
    seen = [one.at for one in stated(of) if one.kind == "answer" and one.target == key and one.at > of.as_of - QUARTER]
    return max(seen, default=None)


def moments_behind(of: Desk, principle: str) -> list[tuple[int, str, str]]:
    """(instant, mail, author) of the owner's help and credit; for a leader who watches, of every mail between the owner and those in the tables,
    whoever they are, over both quarters."""
    me, parts = owner_key(of), of.view.parts(of.as_of)
    if principle != STARS:
        return [(one.at, one.fact, me) for one in parts if one.kind in ("help", "credit")]
    people = {one.person for one in parts if one.kind == "placed"} - {me}
    since = windows(of.as_of).before.start
    between = (one for one in of.view.traffic() if since < one.at <= of.as_of)
    return [(one.at, one.moment, one.author) for one in between if {one.author, one.person} == {me, *(people & {one.author, one.person})}]
