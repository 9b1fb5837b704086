"""A question: the product picks the moment and lays the evidence beside it; the owner's dated answer (a statement) is the fact."""

from typing import NamedTuple


class Question(NamedTuple):
    """Opened by what was seen at `opened_at`; about a person ("" for the owner's own conduct).

    `key` is derived from (sight, principle, cause, about). `suggested` are keys of persons laid beside it ("who helped?": those whom the thread shows);
    `evidence` the moments behind it, the cause first. `quote` are the words that open it, "" when a meeting or the calendar does;
    `meeting` the key of the meeting it is for, "" when none. It is open until answered, refused, or too old to ask (the principle's FRESH_DAYS).
    """

    key: str
    principle: str
    about: str
    opened_at: int
    cause: str
    quote: str
    suggested: tuple[str, ...]
    evidence: tuple[str, ...]
    meeting: str
    certain: bool
