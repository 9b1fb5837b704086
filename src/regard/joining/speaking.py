"""Speaking of deeds: which help is thanked for, which miss an apology is for, what a reminder is about."""

from regard.facts.link import LinkReason
from regard.joining.hearing import FORTNIGHT, HELPS, SHARED, Hearing
from regard.joining.opened import Open
from regard.joining.talk import Linked, SaidAct
from regard.languages.delays import for_delay

LATE = 2 * 86_400
"""An apology for the delay of an answer comes two days late or later."""


def thank(heard: Hearing, moment: int, act: SaidAct) -> None:
    """Link thanks to the help of the mail that is answered, else to the newest help of the thread by someone spoken to."""
    talk, parent = heard.talk, heard.talk.parent[moment]
    towards = set(talk.towards[moment])
    if parent >= 0 and parent in heard.help_in and talk.author[parent] in towards:
        for_help(heard, moment, act, parent, talk.parent_certain[moment], "reply")
        return
    for helping in reversed(heard.helped.get(talk.thread[moment], ())):
        if talk.at[moment] - talk.at[helping] > FORTNIGHT:
            return
        if talk.author[helping] in towards:
            for_help(heard, moment, act, helping, False, "same_thread")
            return


def for_help(heard: Hearing, moment: int, act: SaidAct, helping: int, certain: bool, reason: LinkReason) -> None:
    """Link thanks to the most helpful act of a moment, by the words if they tell."""
    about = heard.stems_of(act)
    helps = heard.help_in[helping]
    best = min(helps, key=lambda one: (-heard.shared(heard.stems_of(one), about), HELPS.index(one.kind), one.number), default=None)
    heard.links.append(Linked("thanks", moment, act.number, helping, -1 if best is None else best.number, certain and len(helps) <= 1, reason))


def excuse(heard: Hearing, moment: int, act: SaidAct) -> None:
    """Link an apology to the reminder it follows, else to what the author owes in the thread for too long."""
    talk = heard.talk
    author, towards = talk.author[moment], set(talk.towards[moment])
    for chaser in reversed(heard.chased.get(talk.thread[moment], ())):
        if talk.author[chaser.moment] in towards and author in talk.towards[chaser.moment]:
            certain = chaser.moment == talk.parent[moment] and talk.parent_certain[moment]
            heard.links.append(Linked("apologises", moment, act.number, chaser.moment, chaser.number, certain, "chaser"))
            return
    if not for_delay(act.quote):
        return
    for one in heard.opened.here(talk.thread[moment], talk.at[moment]):
        due = one.act.due if one.act.due is not None else one.at + LATE
        if one.closed < 0 and author in one.doers and not towards.isdisjoint(one.to) and due < talk.at[moment]:
            heard.link("apologises", moment, act, one, False, "overdue")
            return


def remind(heard: Hearing, moment: int, act: SaidAct) -> bool:
    """Link a reminder to what it is about, here or elsewhere; whether anything was found."""
    talk, about = heard.talk, heard.stems_of(act)
    author, towards = talk.author[moment], set(talk.towards[moment])
    here = [one for one in heard.opened.here(talk.thread[moment], talk.at[moment]) if is_owed(one, author, towards)]
    near = heard.nearest(about, here, 1)
    one = near or next((one for one in here if is_silent(heard, one)), None)
    if one is None:
        elsewhere = (heard.opened.elsewhere(person, author, talk.thread[moment], talk.at[moment]) for person in talk.towards[moment])
        one = near = heard.nearest(about, [other for several in elsewhere for other in several], SHARED)
    if one is None:
        return False
    alone = here == [near] and one.closed < 0
    heard.link("chases", moment, act, one, alone, "same_thread" if near is None else "same_words")
    heard.chased.setdefault(talk.thread[moment], []).append(act)
    return True


def is_silent(heard: Hearing, one: Open) -> bool:
    """Whether nobody who owes it has written in its thread since: where they talk on, a reminder that names nothing may be about anything."""
    return all(heard.wrote.get((one.thread, doer), -1) <= one.moment for doer in one.doers)


def is_owed(one: Open, author: int, towards: set[int]) -> bool:
    """Whether the author waits for it from someone spoken to."""
    return author in one.to and not towards.isdisjoint(one.doers)
