"""Links between acts: which reply answers which question, which delivery does what was requested or keeps what was promised, which thanks is for which
help, which apology for which miss, which reminder for what.

Moments are taken in the order of time; a link is a function of this and the earlier moments alone. Each thing is closed by the first
fitting deed. *Certain* is only what the thread itself shows: the one thing open in the mail that is answered.
"""

from collections.abc import Sequence

from regard.joining.closing import close
from regard.joining.hearing import HELPS, Hearing
from regard.joining.speaking import excuse, remind, thank
from regard.joining.talk import SaidAct


def hear_on(heard: Hearing, acts: Sequence[SaidAct], first: int) -> None:
    """Hear the moments from `first` to the last, with their acts in the order of the moments."""
    heard.take(acts)
    talk = heard.talk
    of_moment: dict[int, list[SaidAct]] = {}
    for act in acts:
        of_moment.setdefault(act.moment, []).append(act)
    for moment in range(first, len(talk.author)):
        if talk.author[moment] >= 0 and talk.towards[moment]:
            hear(heard, moment, of_moment.get(moment, []))


def hear(heard: Hearing, moment: int, said: Sequence[SaidAct]) -> None:
    """What this moment does about earlier ones, and what it opens."""
    for act in said:
        if act.kind == "apology":
            excuse(heard, moment, act)
    closed = close(heard, moment, said)
    reminding = {act.number for act in said if act.chases and remind(heard, moment, act)}
    for act in said:
        if act.kind == "thanks":
            thank(heard, moment, act)
    heard.open(moment, [act for act in said if act.number not in reminding])
    helping = [act for act in said if act.kind in HELPS]
    if helping or closed or heard.talk.attached[moment]:
        heard.helped.setdefault(heard.talk.thread[moment], []).append(moment)
        heard.help_in[moment] = helping
    heard.wrote[heard.talk.thread[moment], heard.talk.author[moment]] = moment
    for act in said:
        if act.number in heard.stems:
            heard.heard.add(heard.stems[act.number])
