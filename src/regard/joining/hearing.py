"""Hearing: what is remembered of the moments heard so far."""

from collections.abc import Sequence

from regard.facts.link import LinkKind, LinkReason
from regard.joining.opened import Ledger, Open
from regard.joining.talk import Linked, SaidAct, Talk
from regard.joining.wording import Heard, stems

OPENS = ("question", "request", "promise")
GIVES = ("delivery",)
HELPS = ("delivery", "alternative", "decision", "offer", "promise", "acknowledgement")
"""Acts for which people are thanked, the most helpful first."""
SHARED = 2
"""Rare stems that two sentences in different threads must share to speak of one thing."""
FORTNIGHT = 14 * 86_400
"""What names nothing (thanks, "Done.") speaks of something of the last fortnight, if not of the mail it answers."""


class Hearing:
    """What was opened, which moments helped (by thread) and with which acts, which acts reminded (by thread), the last moment of each author in each thread,
    and the links found."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self.opened = Ledger()
        self.links: list[Linked] = []
        self.helped: dict[int, list[int]] = {}
        self.help_in: dict[int, list[SaidAct]] = {}
        self.chased: dict[int, list[SaidAct]] = {}
        self.wrote: dict[tuple[int, int], int] = {}
        self.stems: dict[int, frozenset[str]] = {}
        self.heard = Heard()

    def take(self, acts: Sequence[SaidAct]) -> None:
        """Take acts that are to be heard."""
        self.stems |= {act.number: stems(act.quote) for act in acts if act.kind in (*OPENS, *GIVES, "thanks") or act.chases}

    def stems_of(self, act: SaidAct) -> frozenset[str]:
        """What a sentence is about."""
        found = self.stems.get(act.number)
        return stems(act.quote) if found is None else found

    def shared(self, about: frozenset[str], other: frozenset[str]) -> int:
        """How many rare stems two sentences share."""
        both = about & other
        return self.heard.rare(both) if both else 0

    def nearest(self, about: frozenset[str], several: Sequence[Open], least: int) -> Open | None:
        """Of the things open the one that shares most rare stems, `least` or more; among equals the first."""
        best = max(several, key=lambda one: self.shared(about, one.stems), default=None)
        return best if best is not None and self.shared(about, best.stems) >= least else None

    def link(self, kind: LinkKind, moment: int, act: SaidAct | None, one: Open, certain: bool, reason: LinkReason) -> None:
        """Keep a link to something opened."""
        number = -1 if act is None else act.number
        self.links.append(Linked(kind, moment, number, one.moment, one.act.number, certain, reason))

    def open(self, moment: int, said: Sequence[SaidAct]) -> None:
        """What is asked of those spoken to, and what is promised to them."""
        talk = self.talk
        everyone, author = frozenset(talk.towards[moment]), talk.author[moment]
        for act in said:
            if act.kind in ("question", "request") and act.put_to != -1:
                doers = frozenset(talk.direct[moment] or talk.towards[moment]) if act.put_to is None else frozenset((act.put_to,))
                self.opened.add(Open(act, talk.at[moment], talk.thread[moment], doers, frozenset((author,)), self.stems_of(act)))
            elif act.kind == "promise":
                self.opened.add(Open(act, talk.at[moment], talk.thread[moment], frozenset((author,)), everyone, self.stems_of(act)))
