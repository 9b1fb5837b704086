"""Asking: the numbered rows of the asked principles become questions with public keys and words."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from regard.facts.keys import key_of
from regard.facts.question import Question
from regard.principles.naming import Names
from regard.principles.registry import ASKED

Cause = tuple[int, int | None, int | None]


def asked(rows: dict[str, list[tuple[Any, ...]]], names: Names) -> Iterator[Question]:
    """The questions of all principles, in the order of the registry and of time."""
    for principle in ASKED:
        causes: defaultdict[Cause, list[tuple[Any, ...]]] = defaultdict(list)
        for row in rows.get(principle.name, ()):
            causes[row[0], row[1], row[2]].append(row)
        for cause in sorted(causes, key=lambda cause: tuple(-1 if one is None else one for one in cause)):
            yield _question(principle.name, cause, causes[cause], names)


def _question(principle: str, cause: Cause, rows: list[tuple[Any, ...]], names: Names) -> Question:
    moment, act, about = cause
    key = names.facts[moment] if act is None else names.acts[act]
    behind = sorted({row[5] for row in rows if row[5] is not None and row[5] != moment})
    meetings = sorted({row[6] for row in rows if row[6] is not None})
    return Question(
        key=key_of("question", names.sight, principle, key, "" if about is None else names.identity(moment, about)),
        principle=principle,
        about="" if about is None else names.persons[about],
        opened_at=names.instants[min(row[3] for row in rows)],
        cause=key,
        quote="" if act is None else names.quotes[act],
        suggested=tuple(names.persons[one] for one in sorted({row[4] for row in rows if row[4] is not None})),
        evidence=tuple(names.facts[one] for one in (moment, *behind)),
        meeting=names.facts[meetings[0]] if meetings else "",
        certain=any(row[7] for row in rows),
    )
