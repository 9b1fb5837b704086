"""Asking again: the joined acts in the form in which joining tells who asks once more for the same."""

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from regard.joining.again import Ask, Turn, about, again
from regard.joining.channels import COPIED
from regard.joining.columns import Ints
from regard.joining.deeds import ANYBODY, NOBODY_HERE

if TYPE_CHECKING:
    from regard.office.tables import Placed

ASKING = frozenset({"request", "question"})


def asking_again(placed: "Placed", act_moment: Ints, order: Ints, put_to: Ints) -> NDArray[np.bool_]:
    """For each act of `order`, in the mail `act_moment`, put to a person of `put_to` (or to whoever is addressed): whether it asks again."""
    acts, numbered = placed.facts.acts, placed.joined.numbered
    author = placed.person(numbered.author)
    sure = (acts.certain | acts.worded)[order]
    asks = [number for number, act in enumerate(order.tolist()) if acts.kind[act] in ASKING and sure[number]]
    mails: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    for number in asks:
        mail = int(act_moment[number])
        mails[int(numbered.thread[mail]), int(author[mail])].add(mail)
    threads = {thread for (thread, _), several in mails.items() if len(several) > 1}
    here = np.isin(numbered.thread, list(threads))
    heard = _spoken_to(placed, here)

    def ask(number: int) -> Ask:
        act, mail, to = int(order[number]), int(act_moment[number]), int(put_to[number])
        asked = heard[mail] if to == ANYBODY else frozenset({to} - {NOBODY_HERE})
        return Ask(number, mail, acts.kind[act], asked, about(acts.quote[act]))

    said = [ask(number) for number in asks if here[act_moment[number]]]
    found = again(_turns(placed, here, act_moment, order, author), said)
    return np.isin(np.arange(len(order)), list(found))


def _spoken_to(placed: "Placed", here: NDArray[np.bool_]) -> defaultdict[int, frozenset[int]]:
    """By mail: those to whom it is written, without those who only get a copy."""
    towards = placed.joined.towards
    chosen = here[towards.moment] & (towards.role != COPIED)
    found: defaultdict[int, frozenset[int]] = defaultdict(frozenset)
    for mail, person in zip(towards.moment[chosen].tolist(), placed.person(towards.person[chosen]).tolist(), strict=True):
        found[mail] |= {person}
    return found


def _turns(placed: "Placed", here: NDArray[np.bool_], act_moment: Ints, order: Ints, author: Ints) -> list[list[Turn]]:
    numbered, facts = placed.joined.numbered, placed.facts
    kinds: defaultdict[int, set[str]] = defaultdict(set)
    inside = here[act_moment]
    for mail, act in zip(act_moment[inside].tolist(), order[inside].tolist(), strict=True):
        kinds[mail].add(facts.acts.kind[act])
    threads: defaultdict[int, list[Turn]] = defaultdict(list)
    for mail in np.flatnonzero(here).tolist():
        row = int(placed.row[mail])
        threads[int(numbered.thread[mail])].append(
            Turn(mail, int(author[mail]), int(numbered.instant[mail]), facts.columns.own_words[row], bool(facts.attached[row]), frozenset(kinds[mail]))
        )
    return list(threads.values())
