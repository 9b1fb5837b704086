"""The acts of a message: what its author does, sentence by sentence, towards the people addressed."""

from collections import Counter
from collections.abc import Sequence

from regard.facts.act import Act, ActKind
from regard.facts.keys import key_of
from regard.reading.addressee import named
from regard.reading.context import Context
from regard.reading.due import Due, find_due
from regard.reading.evidence import Match, evidence, index, overlaps, plain, unaccented

RIVALS: tuple[tuple[ActKind, ActKind], ...] = (
    ("feedback", "request"),
    ("offer", "request"),
    ("delivery", "request"),
    ("request", "question"),
    ("offer", "question"),
    ("personal", "question"),
    ("alternative", "question"),
    ("feedback", "question"),
    ("offer", "promise"),
)
"""Where both match the same words, the first stands and the second falls unless it is surer: "let me know if you have questions" asks for nothing."""

DATED = frozenset({"request", "question", "promise", "offer"})
"""Acts that can fall due; a date in any other sentence only says when something was or is."""

SURENESS = {"weak": 0, "likely": 1, "certain": 2}

LONGEST = 600
"""Characters; a longer "sentence" is a table, a log or a whole page run together, and its cues say little."""

Sentence = tuple[Act, ...]


def find_acts(sentences: Sequence[str], context: Context) -> tuple[Sentence, ...]:
    """The acts of each sentence, in the order of the sentences; of each kind at most one a sentence."""
    seen: Counter[str] = Counter()
    found = []
    for number, sentence in enumerate(sentences):
        normal = " ".join(sentence.lower().split())
        key = key_of(context.moment, normal, seen[normal])
        seen[normal] += 1
        found.append(_acts(sentence, number, key, context))
    return tuple(found)


def _acts(sentence: str, number: int, key: str, context: Context) -> Sentence:
    if len(sentence) > LONGEST:
        return ()
    text = plain(sentence)
    cues = index(context.language, context.language == "pl" and unaccented(text))
    matches = standing(evidence(text, cues))
    if not matches:
        return ()
    due = find_due(sentence, context) if any(match.kind in DATED for match in matches) else None
    toward = named(sentence, context.greeted)
    return tuple(_act(match, sentence, number, key, due, toward, matches) for match in best(matches))


def standing(matches: list[Match]) -> list[Match]:
    """The matches without those that a rival on the same words displaces."""
    for winner, loser in RIVALS:
        winners = [match for match in matches if match.kind == winner]
        if winners:
            matches = [match for match in matches if match.kind != loser or not displaced(match, winners)]
    return matches


def displaced(match: Match, winners: list[Match]) -> bool:
    """Whether one of the winners is at least as sure and shares the match's words."""
    return overlaps(match, [winner for winner in winners if SURENESS[winner.weight] >= SURENESS[match.weight]])


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
