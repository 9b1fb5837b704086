"""The acts of a message: what its author does, sentence by sentence, towards the people addressed."""

from collections import Counter
from collections.abc import Sequence

from regard.facts.act import Act, ActKind
from regard.facts.keys import key_of
from regard.reading.addressee import named
from regard.reading.context import Context
from regard.reading.due import Due, find_due
from regard.reading.evidence import Index, Match, evidence, index, overlaps, plain, unaccented

RIVALS: tuple[tuple[ActKind, ActKind], ...] = (("offer", "request"), ("delivery", "request"), ("question", "request"), ("offer", "question"))
"""Where both match the same words, the first stands and the second falls: "let me know if you have questions" asks for nothing."""

DATED = frozenset({"request", "question", "promise", "offer"})
"""Acts that can fall due; a date in any other sentence only says when something was or is."""

LONGEST = 600
"""Characters; a longer "sentence" is a table, a log or a whole page run together, and its cues say little."""

Sentence = tuple[Act, ...]


def find_acts(sentences: Sequence[str], context: Context) -> tuple[Sentence, ...]:
    """The acts of each sentence, in the order of the sentences; of each kind at most one a sentence."""
    cues = index(context.language, context.language == "pl" and unaccented(sentences))
    seen: Counter[str] = Counter()
    found = []
    for number, sentence in enumerate(sentences):
        normal = " ".join(sentence.lower().split())
        key = key_of(context.moment, normal, seen[normal])
        seen[normal] += 1
        found.append(_acts(sentence, number, key, cues, context))
    return tuple(found)


def _acts(sentence: str, number: int, key: str, cues: Index, context: Context) -> Sentence:
    if len(sentence) > LONGEST:
        return ()
    matches = standing(evidence(plain(sentence), cues))
    if not matches:
        return ()
    due = find_due(sentence, context) if any(match.kind in DATED for match in matches) else None
    toward = named(sentence, context.greeted)
    return tuple(_act(match, sentence, number, key, due, toward, matches) for match in best(matches))


def standing(matches: list[Match]) -> list[Match]:
    """The matches without those that a rival on the same words displaces."""
    for winner, loser in RIVALS:
        winners = [match for match in matches if match.kind == winner and match.weight != "weak"]
        matches = [match for match in matches if match.kind != loser or not overlaps(match, winners)] if winners else matches
    return matches


def best(matches: list[Match]) -> list[Match]:
    """For each kind shown alone by a rule, its surest match; a chaser among the kind's matches goes first."""
    kept: dict[ActKind, Match] = {}
    for match in sorted(matches, key=lambda match: (match.weight != "certain", not match.chases, match.cue)):
        if match.weight != "weak":
            kept.setdefault(match.kind, match)
    return list(kept.values())


def _act(match: Match, sentence: str, number: int, key: str, due: Due | None, toward: str, matches: list[Match]) -> Act:
    dated = due if match.kind in DATED else None
    return Act(
        key=key,
        kind=match.kind,
        certainty="certain" if match.weight == "certain" else "likely",
        quote=sentence,
        sentence=number,
        start=match.start,
        end=match.end,
        due=dated.instant if dated else None,
        due_words=dated.words if dated else "",
        named=toward,
        chases=any(other.chases and other.kind == match.kind for other in matches),
    )
