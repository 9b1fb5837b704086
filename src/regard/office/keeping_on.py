"""Keeping on: in a running office, later mail is derived without the rest where that gives the same tables; else everything is derived anew.

What is kept of the last deriving lies in memory, one home's under its path, as an import has an office of its own.
"""

from __future__ import annotations

import atexit
import gc
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from regard.ledger.appended import Held, held, is_appended
from regard.ledger.deriving import derived_generation
from regard.ledger.home import Ledger

if TYPE_CHECKING:
    from regard.office.going_on import GoingOn

Home = tuple[Path, str]
_running: dict[Home, Last | None] = {}
_one_at_a_time = Lock()


class Last(NamedTuple):
    """The last deriving: the generation of its facts, what the ledger held, what entries by hand said to it, and its state."""

    generation: int
    held: Held
    by_hand: object
    state: GoingOn


def run(ledger: Ledger) -> None:
    """From now on keep what later mail is derived from: this process stays."""
    if not _running:
        atexit.register(gc.unfreeze)  # an ending process takes everything apart, or its engines complain
    _running.setdefault(_home(ledger), None)


def settle(ledger: Ledger) -> None:
    """Have nobody look for circles in what is kept: it holds none, and going through a million messages' costs the next page seconds."""
    if is_running(ledger):
        gc.freeze()


def is_running(ledger: Ledger) -> bool:
    """Whether the state of this home is kept."""
    return _home(ledger) in _running


def keep(ledger: Ledger, last: Last | None) -> None:
    """Keep the state of the last deriving; None forgets it."""
    _running[_home(ledger)] = last


def peek(ledger: Ledger) -> Last | None:
    """What is kept, left where it is."""
    return _running.get(_home(ledger))


def last(ledger: Ledger) -> Last | None:
    """The state that later mail can be derived from; taken away until it is kept again, so that a failure leaves none."""
    found = _running.get(_home(ledger))
    if found is not None:
        _running[_home(ledger)] = None
    if found is None or derived_generation(ledger) != found.generation or not is_appended(ledger, found.held):
        return None
    return found


def now(ledger: Ledger, generation: int, by_hand: object, state: GoingOn, before: Held = ()) -> Last:
    """What is kept after a deriving; `before` is what the ledger held at the one before, where it has only grown."""
    return Last(generation, held(ledger, before), by_hand, state)


def alone() -> Lock:
    """Two derivings at once would take each other's state."""
    return _one_at_a_time


def _home(ledger: Ledger) -> Home:
    return ledger.home, ledger.owner_name
