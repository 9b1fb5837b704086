"""Small gestures: attention, a kept word, time given.

From: klient-w-relacji, "Budowanie relacji to drobne gesty, to uważność, uśmiech, kawa na dzień dobry, spełniane obietnice
i uczciwość w każdym aspekcie współpracy."
Kind: sign.
Seen: a day with a word beyond the task (the first of that day, each way); a meeting of two that was held, is no standing call and no interview of the
desk's tables: an hour given to one person.
Cannot know: the coffee nobody wrote about.
"""

import ibis
from ibis import _

from regard.matters.joined import attendance, meetings, persons, placed
from regard.matters.spoken import table as spoken
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("beyond_the_task", "one_to_one")
DAY = 86_400
TWO = 2
"""A meeting of two: the owner and one other."""
STANDING = 3
"""A series of so many known meetings is a standing call: it is held because it stands in the calendar, and is no gesture."""
BEYOND = ("personal", "warmth")


def beyond() -> ibis.Table:
    """The first word beyond the task that someone wrote to a person on each day (in UTC)."""
    words = spoken.view().filter(_.kind.isin(list(BEYOND)) & _.few & _.sure)
    dated = words.mutate(day=(words.at / DAY).floor().cast("int64"))
    order = ibis.row_number().over(group_by=["day", "author", "person"], order_by=["moment", "act"])
    first = dated.mutate(place=order).filter(_.place == 0)
    return first.select("moment", "act", "author", "person", mark=ibis.literal("beyond_the_task"))


def standing_calls() -> ibis.Table:
    """One column, `meeting`: the meetings that are one of many of their series, as far as was known when they ended."""
    others = meetings.view().filter(~_.cancelled).select(of="series", known_of="known")
    joined = meetings.join(others, (meetings.series == others.of) & (others.known_of <= meetings.ended))
    counted = joined.group_by("meeting").agg(several=joined.known_of.count())
    return counted.filter(_.several >= STANDING).select("meeting")


def given_time() -> ibis.Table:
    """The meetings of the owner and one other person that were held: time given by both, each to the other."""
    me = persons.view().filter(_.me).select(owner="person")
    held = meetings.filter((_.kind == "meeting") & ~_.cancelled & (_.people == TWO)).anti_join(standing_calls(), "meeting")
    guests = held.join(attendance.filter(_.answer != "declined"), "meeting").select("meeting", "ended", "at", "person")
    asked = placed.filter((_.kind == "interview") & _.contact.notnull()).select(whom="contact", held_at="at").distinct()
    there = guests.anti_join(asked, [("person", "whom"), ("at", "held_at")])
    with_other = there.join(me, there.person != me.owner)
    mine = with_other.select(moment="ended", act=ibis.null("int64"), author="owner", person="person", mark=ibis.literal("one_to_one"))
    theirs = with_other.select(moment="ended", act=ibis.null("int64"), author="person", person="owner", mark=ibis.literal("one_to_one"))
    return mine.union(theirs)


def expression() -> ibis.Table:
    """The signs of small gestures."""
    rows = beyond().union(given_time())
    return signs(rows, moment=rows.moment, act=rows.act, mark=rows.mark, by=rows.author, toward=rows.person, certain=ibis.literal(True))
