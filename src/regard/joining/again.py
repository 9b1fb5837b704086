"""Again: which sentences ask once more, in full and in the same words, for what the same person was asked before in the thread and has not given.

"Could you send me the rates, please?" written a second time is a reminder, not a second debt. A sentence does so that asks for nothing but what the
earlier one asked for, of nobody else, half a working day later or more, when nothing of substance came in between.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from regard.joining.opened import HORIZON
from regard.joining.wording import stems

LATER = 4 * 3_600
"""A mail that is sent once more within the morning is the same asking, put right."""
LETTERS = 4
"""The forms of a word share so many of its letters, in Polish too ("umowa", "umowy")."""
SEVERAL = 2
"""One word of several ("the patch") names no thing of its own."""
WAITED = frozenset({"acknowledgement", "promise", "apology"})
ACKNOWLEDGED_WORDS = 25
"""An acknowledgement with more own words than this says something of substance too: it answers."""
SETTLED = frozenset({"thanks", "acknowledgement", "decision"})


class Turn(NamedTuple):
    """One mail of a thread: its number, author, instant, own words, whether anything is attached, the kinds of its acts."""

    mail: int
    author: int
    at: int
    words: int
    attached: bool
    kinds: frozenset[str]


class Ask(NamedTuple):
    """One certain sentence that asks: its act, the mail, its kind (question or request), who is asked, what it is about."""

    act: int
    mail: int
    kind: str
    of: frozenset[int]
    about: frozenset[str]


def about(quote: str) -> frozenset[str]:
    """What a sentence asks for, in the beginnings of its telling words."""
    return frozenset(stem[:LETTERS] for stem in stems(quote))


def again(threads: Sequence[Sequence[Turn]], asks: Sequence[Ask]) -> set[int]:
    """The acts that ask again. `threads` are in the order of time, `asks` in that of their mails."""
    by_mail: defaultdict[int, list[Ask]] = defaultdict(list)
    for ask in asks:
        by_mail[ask.mail].append(ask)
    return {ask.act for turns in threads for ask in _in_thread(turns, by_mail)}


def _in_thread(turns: Sequence[Turn], asks: dict[int, list[Ask]]) -> list[Ask]:
    found: list[Ask] = []
    before: defaultdict[tuple[int, str], list[tuple[int, Ask]]] = defaultdict(list)
    for place, turn in enumerate(turns):
        said = asks.get(turn.mail, ())
        for ask in said:
            mine = before[turn.author, min(ask.about, default="")]
            if any(_same(one, ask) and _still_open(turns, first, place, ask.of) for first, one in _lately(turns, mine, turn.at)):
                found.append(ask)
        for ask in said:
            for stem in ask.about:
                before[turn.author, stem].append((place, ask))
    return found


def _lately(turns: Sequence[Turn], asks: Sequence[tuple[int, Ask]], at: int) -> Iterator[tuple[int, Ask]]:
    """Those that a later mail may still speak of, the newest first."""
    return takewhile(lambda one: at - turns[one[0]].at <= HORIZON, reversed(asks))


def _same(before: Ask, ask: Ask) -> bool:
    """Whether both ask for one thing, of the same: in the same telling words, or in several of them and no other."""
    alike = ask.about == before.about or (len(ask.about) >= SEVERAL and ask.about < before.about)
    return ask.kind == before.kind and bool(ask.about) and alike and bool(ask.of) and ask.of <= before.of


def _still_open(turns: Sequence[Turn], before: int, place: int, asked: frozenset[int]) -> bool:
    """Whether the later mail comes late enough, and neither those asked nor the one who asks wrote in between that it is done."""
    if turns[place].at - turns[before].at < LATER:
        return False
    between = turns[before + 1 : place]
    given = any(one.author in asked and not _waits(one) for one in between)
    settled = any(one.author == turns[place].author and not SETTLED.isdisjoint(one.kinds) for one in between)
    return not given and not settled


def _waits(turn: Turn) -> bool:
    return bool(turn.kinds) and turn.kinds <= WAITED and not turn.attached and turn.words <= ACKNOWLEDGED_WORDS
