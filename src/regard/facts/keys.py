"""Keys: content-derived names of facts, the same on every machine and in every order of import."""

from hashlib import blake2b

KEY_BYTES = 16


def key_of(*parts: str | bytes | int) -> str:
    """Name the fact made of `parts` by 32 hexadecimal digits; every part is length-prefixed, so that no two lists of parts collide."""
    written = [part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass") for part in parts]
    return blake2b(b"".join([b"%d:%b" % (len(one), one) for one in written]), digest_size=KEY_BYTES).hexdigest()


def sentence_key(moment: str, sentence: str, turn: int) -> str:
    """Name the acts of a sentence: its moment, its words without case and spacing, and which of the moment's equal sentences it is, from 0."""
    return key_of(moment, normalised(sentence), turn)


def normalised(sentence: str) -> str:
    """A sentence without case and spacing, as its key has it."""
    return " ".join(sentence.lower().split())
