"""Whether a local part is made from a full name: "anna.nowak", "anowak", "nowak.anna", "a.k.nowak", "annan" for Anna K. Nowak."""

import re
import unicodedata
from functools import lru_cache

from regard.people.addresses import local
from regard.people.names import FullName

PLAIN = str.maketrans({"ł": "l", "ß": "ss", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
APART = str.maketrans("._-", "   ")


@lru_cache(maxsize=262_144)
def plain(word: str) -> str:
    """Letters without accents, lower case."""
    spread = unicodedata.normalize("NFKD", word.lower().translate(PLAIN))
    return "".join(character for character in spread if character.isalnum())


def is_derived(address: str, name: FullName) -> bool:
    """Whether the local part says this name and nothing else."""
    written = local(address).partition("+")[0].translate(APART).split()
    first, last, middle = plain(name.first), plain(name.last), plain(name.middle)
    joined = plain("".join(written))
    if joined in (first + last, last + first, first[0] + last, last + first[0], first + last[0], first[0] + middle + last, first + middle + last):
        return True
    return len(written) > 1 and joined in (middle + last, first + middle[:1] + last)


def holds_surname(address: str, name: FullName) -> bool:
    """Whether the surname (five or more letters) is a whole part of the local part: "nowak.5", "k_nowak"."""
    last = plain(name.last)
    return len(last) >= LONG and last in [plain(word) for word in re.split(r"[._\-\d]+", local(address)) if word]


LONG = 5
