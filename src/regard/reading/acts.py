"""The acts of a message: what its author does, sentence by sentence, towards the people addressed.

Rules give the evidence and the certainty; a linear model adds what they miss as likely and refuses what only looks like an act.
Where a rule is certain and the model hesitates, a day by which settles it: who says by when means it.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from regard.facts.act import Act
from regard.facts.keys import normalised, sentence_key
from regard.reading.addressee import named
from regard.reading.context import Context
from regard.reading.due import Due, find_due, own_due
from regard.reading.evidence import NO_ACT, evidence, index, plain, unaccented, words_of
from regard.reading.features import Group, Seen, features_of
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


Letter = tuple[Sequence[str], Context]
"""The sentences of one message, and what is around them."""


def find_acts(sentences: Sequence[str], context: Context) -> tuple[Sentence, ...]:
    """The acts of each sentence, in the order of the sentences; of each kind at most one a sentence."""
    return find_all([(sentences, context)])[0] if sentences else ()


def find_all(letters: Sequence[Letter]) -> list[tuple[Sentence, ...]]:
    """The same for many messages, each of at least one sentence; a copy among them is not looked at again."""
    several = {(tuple(sentences), context): None for sentences, context in letters}
    seen = [Group([look(sentence, context) for sentence in sentences], context) for sentences, context in several]
    found = weighed(seen, shipped())
    acts = {letter: _acts_of(letter[0], letter[1], said) for letter, said in zip(several, found, strict=True)}
    return [acts[tuple(sentences), context] for sentences, context in letters]


def _acts_of(sentences: Sequence[str], context: Context, found: Sequence[Sequence[Found]]) -> tuple[Sentence, ...]:
    if not any(found):
        return ((),) * len(sentences)
    turns = _turns(sentences)
    said = enumerate(zip(sentences, found, strict=True))
    return tuple([_acts(acts, sentence, number, turns[number], context) if acts else () for number, (sentence, acts) in said])


def look(sentence: str, context: Context) -> Seen:
    """A sentence with its words and the matches that stand."""
    text = plain(sentence[:LONGEST])
    if len(sentence) > LONGEST or NO_ACT.match(text):
        return Seen(sentence, (), ())
    words = words_of(text)
    cues = index(context.language, context.language == "pl" and unaccented(text))
    return Seen(sentence, words, standing(evidence(text, words, cues)))


def weighed(groups: Sequence[Group], weights: Weights | None) -> list[list[list[Found]]]:
    """What is found in each sentence of each message, by rules and model together; by rules alone where the model cannot read."""
    weighable = [group for group in groups if weights is not None and group.context.language not in UNWEIGHED]
    if weights is None or not weighable:
        return [[best(sentence.matches) for sentence in group.seen] for group in groups]
    odds = scores(features_of(weighable), weights)
    every = iter(judged([sentence for group in weighable for sentence in group.seen], odds, weights))
    return [
        [best(sentence.matches) for sentence in group.seen] if group.context.language in UNWEIGHED else list(islice(every, len(group.seen))) for group in groups
    ]


def _turns(sentences: Sequence[str]) -> list[int]:
    """Which of several equal sentences each is, from 0."""
    several = list(map(normalised, sentences))
    if len(set(several)) == len(several):
        return [0] * len(several)
    before: Counter[str] = Counter()
    turns = []
    for normal in several:
        turns.append(before[normal])
        before[normal] += 1
    return turns


def _acts(found: Sequence[Found], sentence: str, number: int, turn: int, context: Context) -> Sentence:
    key = sentence_key(context.moment, sentence, turn)
    toward = named(sentence, context.greeted)
    due = find_due(sentence, context) if any(one.kind in DATED for one in found) else None
    sure = context.kind in BETWEEN_PEOPLE
    acts = []
    for one in found:
        by = _due_of(one, due, sentence, context)
        acts.append(
            Act(
                key=key,
                kind=one.kind,
                certainty="certain" if sure and (one.certain or (one.ruled and by and not by.broad)) else "likely",
                quote=sentence,
                sentence=number,
                start=one.start,
                end=one.end,
                due=by.instant if by else None,
                due_words=by.words if by else "",
                named=toward,
                chases=one.chases,
                worded=sure and one.worded,
            )
        )
    return tuple(acts)


def _due_of(found: Found, due: Due | None, sentence: str, context: Context) -> Due | None:
    """When the act falls due: the sentence's day, but for a promise only one that is the author's own, and a month for nothing else."""
    if due is None or found.kind not in DATED:
        return None
    if found.kind == "promise":
        return own_due(sentence, found.start, due, context)
    return None if due.broad else due
