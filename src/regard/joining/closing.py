"""Closing: the reply that answers a question, the deed that does what was requested or keeps what was promised."""

from collections.abc import Sequence

from regard.facts.link import LinkReason
from regard.joining.hearing import FORTNIGHT, GIVES, SHARED, Hearing
from regard.joining.opened import Open
from regard.joining.talk import SaidAct
from regard.joining.wording import stems
from regard.languages.showing import would_show

ANSWERS = ("delivery", "decision", "alternative", "risk", "acknowledgement", "offer", "promise", "apology")
"""Acts that can be the words of an answer, the most telling first."""
SHORT = 12
"""A reply of at most so many own words that only asks back answers nothing."""
ASKS_BACK = frozenset({"question", "request", "thanks", "apology", "warmth", "personal"})
KIND_WORDS = frozenset({"thanks", "credit", "warmth", "acknowledgement", "personal"})
PUT_OFF = 40
"""A reply of at most so many own words that only promises puts the answer off (read on lists: greeting, promise, thanks and name make up thirty)."""
PUTS_OFF = frozenset({"promise", "acknowledgement", "offer", *ASKS_BACK})


def close(heard: Hearing, moment: int, said: Sequence[SaidAct]) -> bool:
    """Close what this moment answers, delivers and keeps; whether it did any."""
    before, author = len(heard.links), heard.talk.author[moment]
    mine = owed_here(heard, moment, author)
    questions = [one for one in mine if one.kind == "question"]
    if questions and answers(heard, moment, said):
        answer(heard, moment, said, questions)
    gifts = [act for act in said if act.kind in GIVES]
    if mine and (gifts or heard.talk.attached[moment]):
        for kind in ("request", "promise"):
            give(heard, moment, gifts, [one for one in mine if one.kind == kind])
    for act in gifts:
        give_elsewhere(heard, moment, act, author)
    return len(heard.links) > before


def owed_here(heard: Hearing, moment: int, author: int) -> list[Open]:
    """What the author owes in the thread to someone spoken to, or to the author of the mail that is answered; the newest first."""
    talk, parent, towards = heard.talk, heard.talk.parent[moment], frozenset(heard.talk.towards[moment])
    return [
        one
        for one in heard.opened.here(talk.thread[moment], talk.at[moment])
        if one.closed < 0 and author in one.doers and (one.moment == parent or not towards.isdisjoint(one.to))
    ]


def answers(heard: Hearing, moment: int, said: Sequence[SaidAct]) -> bool:
    """Whether a reply says more than that it will answer, than thanks, or than a question back."""
    kinds, words = {act.kind for act in said}, heard.talk.words[moment]
    if heard.talk.forward[moment] or not words or any(act.chases for act in said):
        return False
    if kinds and words <= SHORT and (kinds <= ASKS_BACK or (kinds <= KIND_WORDS and "thanks" in kinds)):
        return False
    return not ("promise" in kinds and kinds <= PUTS_OFF and words <= PUT_OFF)


def answer(heard: Hearing, moment: int, said: Sequence[SaidAct], asked: Sequence[Open]) -> None:
    """Link a reply to the questions of its parent, and to others of the thread that it names.

    Never for certain: read by eye, a third of the replies to one single question went past it.
    """
    parent = heard.talk.parent[moment]
    for one in asked:
        words = words_for(heard, said, ANSWERS, one)
        shared = words is not None and heard.shared(heard.stems_of(words), one.stems) > 0
        if one.moment == parent or shared:
            heard.link("answers", moment, words, one, False, "reply" if one.moment == parent else "same_words")
            one.closed = moment


def words_for(heard: Hearing, said: Sequence[SaidAct], kinds: Sequence[str], one: Open) -> SaidAct | None:
    """The act that speaks of the open thing: the one that shares most words, among equals of the most telling kind."""
    able = [act for act in said if act.kind in kinds]
    return min(able, key=lambda act: (-heard.shared(heard.stems_of(act), one.stems), kinds.index(act.kind), act.number), default=None)


def give(heard: Hearing, moment: int, gifts: Sequence[SaidAct], open_here: Sequence[Open]) -> None:
    """Link what is handed over to the request or promise of the thread that it fits: by words, else the newest of the answered mail, else the newest."""
    if not open_here:
        return
    talk, parent = heard.talk, heard.talk.parent[moment]
    named = [(one, act) for one in open_here for act in gifts if heard.shared(heard.stems_of(act), one.stems)]
    if named:
        for one in dict.fromkeys(one for one, _ in named):
            act = words_for(heard, [gift for other, gift in named if other is one], GIVES, one)
            done(heard, moment, act, one, one.moment == parent and talk.parent_certain[moment] and act is not None and act.certain, "same_words")
        return
    here = [one for one in open_here if one.moment == parent and (one.kind == "request" or in_mail(one))]
    lately = [one for one in open_here if talk.at[moment] - one.at <= FORTNIGHT and in_mail(one)]
    if not here and not lately:
        return
    one = (here or lately)[0]
    gift = gifts[0] if gifts else None
    alone = len(open_here) == 1 and gift is not None and gift.certain and bool(here) and talk.parent_certain[moment]
    done(heard, moment, gift, one, alone, "attachment" if gift is None else "reply" if here else "same_thread")


def in_mail(one: Open) -> bool:
    """Whether the deed would end in a mail at all."""
    return would_show(one.kind, one.act.quote, one.act.due is not None, one.act.language)


def done(heard: Hearing, moment: int, act: SaidAct | None, one: Open, certain: bool, reason: LinkReason) -> None:
    """Close a request or a promise."""
    heard.link("keeps" if one.kind == "promise" else "delivers", moment, act, one, certain, reason)
    one.closed = moment


def give_elsewhere(heard: Hearing, moment: int, act: SaidAct, author: int) -> None:
    """Link what is handed over to what the same two have open in another thread, where the words are the same."""
    talk = heard.talk
    about = heard.stems_of(act) | stems(talk.topic[moment])
    for person in talk.towards[moment]:
        fitting = [one for one in heard.opened.elsewhere(author, person, talk.thread[moment], talk.at[moment]) if one.kind != "question"]
        one = heard.nearest(about, fitting, SHARED)
        if one is not None:
            done(heard, moment, act, one, False, "same_words")
