"""An act: what the author does, in one sentence, towards the people addressed (docs/acts.md)."""

from typing import Literal, NamedTuple

ActKind = Literal[
    "request", "question", "promise", "offer", "acknowledgement", "delivery", "thanks", "credit",
    "apology", "risk", "alternative", "decision", "personal", "warmth", "difficulty", "feedback",
]  # fmt: skip
Certainty = Literal["likely", "certain"]
Markable = Literal["promise", "request", "question"]
"""What the owner can say of a sentence that was not found."""


class Act(NamedTuple):
    """One act found in one sentence of a moment.

    `key` is derived from (moment, normalised sentence, ordinal among equal sentences) and the same for all acts of
    one sentence; `kind` tells them apart. `start` and `end` are character offsets of the evidence in `quote`, the
    sentence as written. `due` is an instant (end of the day meant, in the author's zone, unless an hour is named);
    `due_words` the words that say it. `named` is the lower-case name the sentence is put to ("Piotr, could you…"),
    "" when none. `chases` marks a reminder of something asked before ("I still haven't…", "any news on…").
    `worded` says that a sure cue stands in the words, also where the model leaves a doubt and it is only likely: enough where the
    circumstances make up for it (put to one person alone, by someone known).
    """

    key: str
    kind: ActKind
    certainty: Certainty
    quote: str
    sentence: int
    start: int
    end: int
    due: int | None
    due_words: str
    named: str
    chases: bool
    worded: bool = False
