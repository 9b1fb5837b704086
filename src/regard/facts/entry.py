"""Entries by hand: what the owner says; they win over anything found, and are never dropped."""

from typing import Literal, NamedTuple

from regard.facts.act import ActKind

Verdict = Literal["done", "settled", "redated", "released", "another_did", "not_mine", "not_a_promise", "is_promise", "still_true", "undone"]


class Entry(NamedTuple):
    """One entry: `author` said `verdict` of `target` at `at`.

    `target_kind` tells whether `target` is an occasion's key or an act's; `when` is the instant that the verdict
    speaks of (done on, new day), None where none; `words` what the owner wrote; `quote` and `moment` keep what it
    was placed on, so that a re-read can place it again. An "undone" entry takes back the entry whose key are its `words`, without
    words the newest of the same target.
    A note has no verdicts but "undone": it is taken back.
    `act_kind` is the kind of act meant: an act's key is shared by all acts of its sentence, and an occasion is about one of them.
    """

    key: str
    author: str
    at: int
    verdict: Verdict
    target_kind: Literal["occasion", "act", "note"]
    target: str
    when: int | None
    words: str
    moment: str
    quote: str
    act_kind: ActKind | None = None


class Note(NamedTuple):
    """A moment written down by hand ("2026-03-02 09:14 Anna -> me: call. She will send the contract by Friday."); it is read like mail."""

    key: str
    at: int
    written: str
