"""Whether an apology is for being late, in any language we read."""

from regard.languages.en.delays import DELAY as ENGLISH
from regard.languages.pl.delays import DELAY as POLISH


def for_delay(apology: str) -> bool:
    """Whether the words of an apology speak of a delay, or of a thing missed or forgotten."""
    return ENGLISH.search(apology) is not None or POLISH.search(apology) is not None
