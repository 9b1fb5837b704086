"""Stated: which of the owner's statements stand, and what they say of a person; the newest one holds."""

from collections.abc import Collection, Iterable, Sequence

from regard.facts.statement import Statement, StatementKind

YEAR = 365 * 86_400
"""A saved fact expires after twelve months unless renewed (principles.md, rules for all rows)."""


def that_stand(statements: Iterable[Statement]) -> list[Statement]:
    """The statements that were not taken back, oldest first; what takes back can be taken back as well. The order given does not matter, but
    among those of one instant."""
    said = sorted(statements, key=lambda one: one.at)
    against: dict[str, list[str]] = {}
    for one in said:
        if one.kind == "taken_back":
            against.setdefault(one.target, []).append(one.key)

    def stands(key: str) -> bool:
        return not any(stands(taking) for taking in against.get(key, ()))

    return [one for one in said if one.kind != "taken_back" and stands(one.key)]


def newest(standing: Iterable[Statement], kind: StatementKind, about: Collection[str], as_of: int, target: str | None = None) -> Statement | None:
    """The newest statement of a kind about a person (any of the addresses `about`) that was made by `as_of`; of one target where it is named."""
    found = None
    for one in standing:
        fits = one.kind == kind and one.about in about and one.at <= as_of and (target is None or one.target == target)
        if fits and (found is None or one.at >= found.at):
            found = one
    return found


def saved_facts(standing: Iterable[Statement], about: Collection[str], as_of: int) -> list[Statement]:
    """What the owner saved of a person's life and has not expired, oldest first; a fact said again in the same words is renewed."""
    by_words: dict[str, Statement] = {}
    for one in standing:
        if one.kind == "saved_fact" and one.about in about and one.at <= as_of:
            by_words[one.words] = one
    return sorted((one for one in by_words.values() if as_of < expires(one)), key=lambda one: (one.at, one.key))


def expires(fact: Statement) -> int:
    """The instant at which a saved fact expires."""
    return fact.until if fact.until is not None else fact.at + YEAR


def answered(standing: Sequence[Statement], question: str) -> Statement | None:
    """The statement that closes a question, the newest: its answer, or that the owner does not want it."""
    closing = [one for one in standing if one.target == question and one.kind in ("answer", "looking_forward", "refused")]
    return closing[-1] if closing else None


def put_off(standing: Sequence[Statement], target: str, as_of: int) -> bool:
    """Whether a question or action is put off at `as_of`."""
    return any(one.kind == "snoozed" and one.target == target and one.at <= as_of < (one.until or 0) for one in standing)
