"""Judging: which acts a sentence shows, from the cues that matched and the odds that the model gives."""

from collections.abc import Sequence
from typing import NamedTuple

from regard.facts.act import ActKind
from regard.reading.evidence import Match, overlaps
from regard.reading.features import Seen
from regard.reading.weigh import KINDS, Scores, Weights

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

COLUMN = {kind: column for column, kind in enumerate(KINDS)}
SURENESS = {"weak": 0, "likely": 1, "certain": 2}


class Found(NamedTuple):
    """An act found: `start` and `end` of its evidence in the sentence. `ruled` says that a rule was certain, `certain` that the odds agree."""

    kind: ActKind
    ruled: bool
    certain: bool
    start: int
    end: int
    chases: bool
    worded: bool = False


def standing(matches: list[Match]) -> list[Match]:
    """The matches without those that a rival on the same words displaces."""
    kinds = {match.kind for match in matches}
    for winner, loser in RIVALS:
        if winner in kinds and loser in kinds:
            winners = [match for match in matches if match.kind == winner]
            matches = [match for match in matches if match.kind != loser or not displaced(match, winners)]
    return matches


def displaced(match: Match, winners: list[Match]) -> bool:
    """Whether one of the winners is at least as sure and shares the match's words."""
    return overlaps(match, [winner for winner in winners if SURENESS[winner.weight] >= SURENESS[match.weight]])


def best(matches: Sequence[Match]) -> list[Found]:
    """By rules alone: for each kind its surest match, weak ones left out."""
    kept: dict[ActKind, Match] = {}
    for match in sorted(matches, key=lambda match: (-SURENESS[match.weight], not match.chases, match.cue)):
        if match.weight != "weak":
            kept.setdefault(match.kind, match)
    chasing = {match.kind for match in matches if match.chases}
    return [
        Found(kind, match.weight == "certain", match.weight == "certain", match.start, match.end, kind in chasing, match.weight == "certain")
        for kind, match in kept.items()
    ]


def judged(seen: Sequence[Seen], odds: Scores, weights: Weights) -> list[list[Found]]:
    """By rules and odds, for each sentence: a certain rule stands unless the odds refuse it, a certain reminder whatever they say; any other
    act needs the odds. Nothing is judged without words.
    """
    rows, columns = (odds >= weights.enough).nonzero()
    likely: list[list[ActKind]] = [[] for _ in seen]
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        likely[row].append(KINDS[column])
    return [_judged(sentence, row, kinds, weights) if sentence.words else [] for sentence, row, kinds in zip(seen, odds, likely, strict=True)]


def _judged(seen: Seen, odds: Scores, likely: Sequence[ActKind], weights: Weights) -> list[Found]:
    ruled = {found.kind: found for found in best(seen.matches)} if seen.matches else {}
    found = [_agreed(rule, odds, weights) for rule in ruled.values() if rule.ruled and (rule.chases or _allowed(rule, odds, weights))]
    standing_alone = {one.kind for one in found}
    others = [ruled.get(kind) or Found(kind, False, False, 0, len(seen.sentence), False) for kind in likely if kind not in standing_alone]
    return found + others


def _allowed(rule: Found, odds: Scores, weights: Weights) -> bool:
    column = COLUMN.get(rule.kind, len(odds))
    return column >= len(odds) or bool(odds[column] >= weights.allowed[column])  # an act that the weights have not learnt is the rules' alone


def _agreed(rule: Found, odds: Scores, weights: Weights) -> Found:
    column = COLUMN.get(rule.kind, len(odds))
    return rule if column >= len(odds) else rule._replace(certain=bool(odds[column] >= weights.assured[column]))
