"""Calls for a reply: the lists cut at ten dates; whose mail of the ten days before, not yet answered by the one addressed, that person answered later.

Our reading weighs what the reader finds in each message (questions, requests, how sure, put to whom) and how it is addressed; its weights are
learnt on the other two lists. It is printed beside four readings of one line each: the text has a question mark, it goes to one person alone,
how new it is, and how often this person answered this author before.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bench.reading.mail import LISTS, messages
from bench.reading.table import Row, area, auc
from regard.facts.message import Message
from regard.reading.reader import read

DATES = 10
DAY = 86_400
LOOKED_BACK, LOOKED_AHEAD = 10 * DAY, 30 * DAY
ASKS = ("question", "request")
PENALTY = 1.0
STEPS = 25
NAMES = (
    "certain ask", "likely ask", "ask put to them by name", "ask put to another", "reminder", "question mark", "thanks or acknowledgement alone", "in To",
    "answered by it", "greeted", "another greeted", "one person alone", "recipients", "begins a thread", "length", "days old", "answers this author",
    "answers anyone", "wrote to the list lately",
)  # fmt: skip
"""What our reading weighs, in the order of the columns."""
SIMPLE = ("has a question mark", "addressed to one person", "recency", "the pair's own rate")

Table = NDArray[np.float64]


class Pair(NamedTuple):
    """A message and one person addressed, as seen at a date; the four simple readings, our columns, and whether the person answered after."""

    simple: tuple[float, ...]
    ours: tuple[float, ...]
    answered: bool


class Archive(NamedTuple):
    """A list in order of time: its messages, the place of each Message-ID, and when each person answered what."""

    mail: list[Message]
    place: dict[str, int]
    answers: dict[tuple[int, str], int]


def rows() -> Iterator[Row]:
    """The five areas, over the three lists together, each list scored by weights that have not seen it."""
    pairs = {name: list(seen_at_dates(archive(name))) for name in LISTS}
    truth = np.array([pair.answered for name in LISTS for pair in pairs[name]])
    ours = np.concatenate([scored(pairs[name], [pair for other in LISTS if other != name for pair in pairs[other]]) for name in LISTS])
    simple = np.array([pair.simple for name in LISTS for pair in pairs[name]])
    where = f"three lists at {DATES} dates"
    best = max(area(column, truth) for column in simple.T)
    yield auc("calls for a reply: our reading", where, ours, truth, ("above", best))
    for name, column in zip(SIMPLE, simple.T, strict=True):
        yield auc(f"    beside: {name}", where, column, truth)


def archive(name: str) -> Archive:
    found = [message for data in messages(name) if isinstance(message := read(data, 0, "people"), Message)]
    found.sort(key=lambda one: (one.moment.instant, one.moment.key))
    place = {message.moment.message_id: number for number, message in enumerate(found)}
    answers: dict[tuple[int, str], int] = {}
    for message in found:
        if message.moment.in_reply_to in place:
            answers.setdefault((place[message.moment.in_reply_to], message.participants[0].address), message.moment.instant)
    return Archive(found, place, answers)


def seen_at_dates(lists: Archive) -> Iterator[Pair]:
    """The pairs that wait at each of the dates, which divide the middle of the archive evenly."""
    times = [message.moment.instant for message in lists.mail]
    first, last = times[len(times) // 10], times[-1] - LOOKED_AHEAD
    for turn in range(DATES):
        date = first + (last - first) * (turn + 1) // (DATES + 1)
        before = history(lists, date)
        for number in range(bisect_left(times, date - LOOKED_BACK), bisect_left(times, date)):
            yield from waiting(lists, number, date, before)


class History(NamedTuple):
    """What was seen before a date: how many mails each pair and each person got and answered, and who wrote lately."""

    pair: dict[tuple[str, str], tuple[int, int]]
    person: dict[str, tuple[int, int]]
    wrote: dict[str, int]


def history(lists: Archive, date: int) -> History:
    pair: dict[tuple[str, str], tuple[int, int]] = defaultdict(lambda: (0, 0))
    person: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    wrote: dict[str, int] = {}
    for number, message in enumerate(lists.mail):
        if message.moment.instant >= date:
            break
        author = message.participants[0].address
        wrote[author] = message.moment.instant
        for reader in readers(message):
            answered = lists.answers.get((number, reader), date) < date
            pair[author, reader] = (pair[author, reader][0] + answered, pair[author, reader][1] + 1)
            person[reader] = (person[reader][0] + answered, person[reader][1] + 1)
    return History(pair, person, wrote)


def readers(message: Message) -> list[str]:
    """The persons addressed, without the list and the author."""
    author, house = message.participants[0].address, message.moment.list_id
    named = dict.fromkeys(one.address for one in message.participants[1:] if one.role in ("to", "cc"))
    return [address for address in named if address != author and not is_list(address, house)]


def is_list(address: str, house: str) -> bool:
    return "vger.kernel" in address or "lists." in address or "-list" in address or bool(house and address.partition("@")[0] == house.partition(".")[0])


def waiting(lists: Archive, number: int, date: int, before: History) -> Iterator[Pair]:
    message = lists.mail[number]
    people = readers(message)
    if message.moment.kind not in ("person", "list"):
        return
    for reader in people:
        at = lists.answers.get((number, reader))
        if at is None or at >= date:
            yield Pair(*columns(lists, message, reader, people, date, before), at is not None and at < date + LOOKED_AHEAD)


def columns(lists: Archive, message: Message, reader: str, people: Sequence[str], date: int, before: History) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The simple readings and ours."""
    author, age = message.participants[0].address, (date - message.moment.instant) / DAY
    words = {word for one in message.participants if one.address == reader for word in (one.name or one.address.partition("@")[0]).lower().split()}
    acts = [act for sentence in message.sentences for act in sentence.acts]
    asks = [act for act in acts if act.kind in ASKS]
    theirs = [act for act in asks if not act.named or act.named in words]
    asking, greeted = float("?" in message.text), set(message.moment.greeted) - {"all"}
    pair, person = before.pair.get((author, reader), (0, 0)), before.person.get(reader, (0, 0))
    parent = lists.place.get(message.moment.in_reply_to)
    ours = (
        min(3, sum(act.certainty == "certain" for act in theirs)),
        min(3, sum(act.certainty == "likely" for act in theirs)),
        float(any(act.named for act in theirs)),
        float(any(act.named and act.named not in words for act in asks)),
        float(any(act.chases for act in theirs)),
        asking,
        float(not asks and any(act.kind in ("thanks", "acknowledgement") for act in acts)),
        float(any(one.role == "to" and one.address == reader for one in message.participants)),
        float(parent is not None and lists.mail[parent].participants[0].address == reader),
        float(not greeted.isdisjoint(words)),
        float(bool(greeted) and greeted.isdisjoint(words)),
        float(len(people) == 1),
        log(len(people)),
        float(parent is None),
        log(1 + message.moment.own_words),
        log(0.1 + age),
        log((pair[0] + 0.5) / (pair[1] - pair[0] + 1)),
        log((person[0] + 0.5) / (person[1] - person[0] + 1)),
        float(date - before.wrote.get(reader, 0) < LOOKED_BACK),
    )
    return (asking, float(len(people) == 1), -age, (pair[0] + 0.5) / (pair[1] + 1)), ours


def scored(pairs: Sequence[Pair], others: Sequence[Pair]) -> Table:
    """Our reading of the pairs, by a logistic regression learnt on the others (ridge penalty, Newton's method)."""
    learnt, here = (np.array([pair.ours for pair in some]) for some in (others, pairs))
    middle, spread = learnt.mean(0), learnt.std(0) + 1e-9
    known, truth = with_one((learnt - middle) / spread), np.array([pair.answered for pair in others], float)
    weights = np.zeros(known.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-known @ weights))
        bend = known.T @ (known * (chance * (1 - chance))[:, None]) + PENALTY * np.eye(len(weights))
        weights += np.linalg.solve(bend, known.T @ (truth - chance) - PENALTY * weights)
    return with_one((here - middle) / spread) @ weights


def with_one(table: Table) -> Table:
    return np.concatenate([table, np.ones((len(table), 1))], axis=1)
