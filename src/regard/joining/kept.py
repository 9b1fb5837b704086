"""Kept: whether a mailbox holds the mail that was answered; the surest sign of a folder that is missing or emptied.

Whoever answers a mail had it. Where the mails that I answered are not here, received mail is not kept, and nothing may be said
of what others did not write; where the mails that others answered are not here, sent mail is missing.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from regard.joining.channels import Towards
from regard.joining.columns import Columns, Ints
from regard.joining.marks import is_answer

DAY = 86_400

WINDOW = 60 * DAY
LAST = 20
"""Looked at are the last twenty answers of the last sixty days: enough to tell, recent enough to notice a folder that ends."""

SOME = 0.2
"""With fewer than a fifth of the answered mail here, the mailbox does not hold both sides."""

HALF = 0.5
"""What others did not do is said only where at least half of the answered mail is here: people delete what they have dealt with."""

Flags = NDArray[np.bool_]


def answers(columns: Columns) -> Flags:
    """Which moments are marked as answers."""
    return np.array([is_answer(subject) for subject in columns.subject], dtype=bool)


def my_answers(marked: Flags, author: Ints, parent: Ints, mine: Sequence[int]) -> tuple[Ints, Flags]:
    """The places of my answers (of those `marked` as answers), and whether what each answers is here."""
    own = np.isin(author, np.array(mine))
    places = np.flatnonzero(own & marked)
    held = (parent[places] >= 0) & ~own[parent[places]]
    return places, held


def their_answers(marked: Flags, author: Ints, parent: Ints, towards: Towards, mine: Sequence[int]) -> tuple[Ints, Flags]:
    """The places of answers to me alone, and whether what each answers is here."""
    own = np.isin(author, np.array(mine))
    to_me = np.zeros(len(author), dtype=bool)
    to_me[towards.moment[towards.alone & np.isin(towards.person, np.array(mine))]] = True
    places = np.flatnonzero(to_me & ~own & marked)
    return places, (parent[places] >= 0) & own[parent[places]]


def missing(instants: Ints, held: Flags, least: float) -> list[tuple[int, int]]:
    """Times in which too little of what was answered is here: from each answer that shows it to the next.

    The share is estimated as (held + 1) / (answers + 2), so that the first answers in a mailbox weigh little and none weigh nothing.
    """
    place = np.arange(len(instants))
    first = np.maximum(place + 1 - LAST, np.searchsorted(instants, instants - WINDOW))
    running = np.concatenate(([0], np.cumsum(held, dtype=np.int64)))
    few = (running[place + 1] - running[first] + 1) / (place + 1 - first + 2) < least
    end = np.minimum(np.append(instants[1:] - 1, np.iinfo(np.int64).max), instants + WINDOW)
    return list(zip(instants[few].tolist(), end[few].tolist(), strict=True))
