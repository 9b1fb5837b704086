"""Changes: what another reading of the same mail says otherwise; counts only, as the words of both readings lie in the mail."""

from collections import Counter
from collections.abc import Iterable, Mapping

from regard.facts.message import Message

Kinds = dict[tuple[str, str], set[str]]
"""The kinds of act found in each sentence, named by the keys of its moment and of its acts."""


class Changes:
    """`added` and `removed` count acts by kind; `changed` those of one sentence that are of another kind now (before, after); `kinds` the moments that are."""

    def __init__(self) -> None:
        self.added: Counter[str] = Counter()
        self.removed: Counter[str] = Counter()
        self.changed: Counter[tuple[str, str]] = Counter()
        self.kinds: Counter[tuple[str, str]] = Counter()

    def note_acts(self, before: Kinds, after: Kinds) -> None:
        """Compare the acts of the same moments."""
        for sentence in before.keys() | after.keys():
            then, now = before.get(sentence, set()), after.get(sentence, set())
            gone, new = sorted(then - now), sorted(now - then)
            both = min(len(gone), len(new))
            self.changed.update(zip(gone[:both], new[:both], strict=True))
            self.removed.update(gone[both:])
            self.added.update(new[both:])

    def note_moments(self, before: Mapping[str, str], after: Mapping[str, str]) -> None:
        """Compare the kinds of the same moments."""
        self.kinds.update((kind, after[key]) for key, kind in before.items() if after.get(key, kind) != kind)


def acts_said(messages: Iterable[Message]) -> Kinds:
    """The acts of messages as `note_acts` takes them."""
    said: Kinds = {}
    for message in messages:
        for act in (act for sentence in message.sentences for act in sentence.acts):
            said.setdefault((message.moment.key, act.key), set()).add(act.kind)
    return said


def moments_said(messages: Iterable[Message]) -> dict[str, str]:
    """The kinds of messages as `note_moments` takes them."""
    return {message.moment.key: message.moment.kind for message in messages}
