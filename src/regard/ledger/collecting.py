"""Looking for circles among objects seldom, while many thousands are made that hold none: looking would take a third of the time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

MADE_BETWEEN_LOOKS: Final = 100_000
"""Objects made between two looks: some hundreds of messages, so that what errors leave behind does not pile up."""


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """What is there already is not looked through again, and what is made only now and then; afterwards as before."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(MADE_BETWEEN_LOOKS)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
