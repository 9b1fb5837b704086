"""Kind words as text, to keep: who, when, the words; received, then given."""

from __future__ import annotations

from collections.abc import Sequence

from regard.faces.voice import Voice
from regard.facts.mirror import KindWord


def as_text(words: Sequence[KindWord], voice: Voice) -> str:
    """One block a word, the newest first."""
    blocks = []
    for mine, title in ((False, "kind_received"), (True, "kind_given")):
        own = [one for one in words if one.mine == mine]
        if own:
            blocks.append("\n\n".join([voice.say(title).upper(), *(block(one, voice) for one in own)]))
    return "\n\n\n".join(blocks) + "\n"


def block(one: KindWord, voice: Voice) -> str:
    """The words, and whose they are."""
    return f"{voice.quoted(' '.join(one.said.words.split()))}\n{one.person_name}, {voice.plain_day(one.said.at)}"
