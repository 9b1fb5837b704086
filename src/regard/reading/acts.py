"""The acts of a message: what its author does, sentence by sentence, towards the people addressed.

Rules give the evidence and the certainty; a linear model adds what they miss as likely and refuses what only looks like an act.
"""

from collections import Counter
from collections.abc import Sequence

from regard.facts.act import Act, ActKind
from regard.facts.keys import key_of
from regard.reading.addressee import named
from regard.reading.context import Context
from regard.reading.due import find_due
from regard.reading.evidence import evidence, index, plain, spoken, unaccented, words_of
from regard.reading.features import Seen, features
from regard.reading.judging import Found, best, judged, standing
from regard.reading.weigh import Weights, scores, shipped

DATED = frozenset({"request", "question", "promise", "offer"})
"""Acts that can fall due; a date in any other sentence only says when something was or is."""

LONGEST = 600
"""Characters; a longer "sentence" is a table, a log or a whole page run together, and its cues say little."""

UNWEIGHED = frozenset({"pl"})
"""Languages whose acts are found by rules alone: the model has read only English."""

BETWEEN_PEOPLE = frozenset({"person", "list"})
"""Kinds of mail in which a rule may be certain; a newsletter's "please call" stakes nobody's trust."""

Sentence = tuple[Act, ...]


def find_acts(sentences: Sequence[str], context: Context) -> tuple[Sentence, ...]:
    """The acts of each sentence, in the order of the sentences; of each kind at most one a sentence."""
    if not sentences:
        return ()
    seen = [look(sentence, context) for sentence in sentences]
    keys = _keys(sentences, context)
    return tuple(
        tuple(_act(act, sentence, number, keys[number], context) for act in acts)
        for number, (sentence, acts) in enumerate(zip(sentences, weighed(seen, context, shipped()), strict=True))
    )


def look(sentence: str, context: Context) -> Seen:
    """A sentence with its words and the matches that stand."""
    text = plain(sentence[:LONGEST])
    words = words_of(text)
    if len(sentence) > LONGEST:
        return Seen(sentence, (), ())
    cues = index(context.language, context.language == "pl" and unaccented(text))
    return Seen(sentence, words, standing(evidence(text, words, cues)))


def weighed(seen: Sequence[Seen], context: Context, weights: Weights | None) -> list[list[Found]]:
    """What is found in each sentence, by rules and model together; by rules alone where the model cannot read."""
    if weights is None or context.language in UNWEIGHED:
        return [best(sentence.matches) for sentence in seen]
    odds = scores(features(seen, context, spoken(context.language)), weights)
    return [judged(sentence, row, weights) for sentence, row in zip(seen, odds, strict=True)]


def _keys(sentences: Sequence[str], context: Context) -> list[str]:
    """The key of each sentence: its moment, its words without case and spacing, and which of several equal ones it is."""
    before: Counter[str] = Counter()
    keys = []
    for sentence in sentences:
        normal = " ".join(sentence.lower().split())
        keys.append(key_of(context.moment, normal, before[normal]))
        before[normal] += 1
    return keys


def _act(found: Found, sentence: str, number: int, key: str, context: Context) -> Act:
    kind: ActKind = found.kind
    due = find_due(sentence, context) if kind in DATED else None
    sure = found.certain and context.kind in BETWEEN_PEOPLE
    return Act(
        key=key,
        kind=kind,
        certainty="certain" if sure else "likely",
        quote=sentence,
        sentence=number,
        start=found.start,
        end=found.end,
        due=due.instant if due else None,
        due_words=due.words if due else "",
        named=named(sentence, context.greeted),
        chases=found.chases,
    )
