"""A joining that goes on says what a whole joining says, or that everything must be joined anew."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regard.joining.columns import Folders, columns_of
from regard.joining.errors import JoinAnew
from regard.joining.growing import Growing
from regard.joining.join import step_by_step
from tests.joining.grown import grow, join, records, rows_of, whole
from tests.joining.letters import ANA, KASIA, PIOTR, Letter, letter

SUBJECTS = ("Contract", "Re: Contract", "Hello", "Re: Hello", "FW: Contract", "The office plan for May", "Re: The office plan for May")
WORDS = ("the second floor is open from Monday on", "please look at the third page of the plan", "the landlord wants an answer this week")
LETTERS = st.lists(
    st.tuples(st.integers(1, 60), st.sampled_from((ANA, PIOTR, KASIA)), st.sampled_from((ANA, PIOTR, KASIA)), st.sampled_from(SUBJECTS), st.integers(-1, 12),
              st.integers(0, 2), st.booleans(), st.sampled_from(("", "Piotr", "Ana"))),
    min_size=3, max_size=16,
)  # fmt: skip
Drawn = tuple[int, str, str, str, int, int, bool, str]


def begun() -> list[Letter]:
    """Everyone has written, so that the owner and all names are known."""
    return [
        letter("2026-03-01 08:00", PIOTR, [ANA, KASIA], "Begin", "we begin on Monday morning", id="b1"),
        letter("2026-03-01 09:00", ANA, PIOTR, "Re: Begin", "that suits me very well", id="b2", answers="b1"),
        letter("2026-03-01 10:00", KASIA, PIOTR, "Re: Begin", "me too, thank you", id="b3", answers="b1"),
    ]


def written(drawn: Sequence[Drawn]) -> list[Letter]:
    """The letters, some hours apart; one may answer an earlier one by its id, quote it, and greet."""
    found, hour = begun(), 11
    for number, (hours, author, to, subject, answers, words, quotes, greeted) in enumerate(drawn):
        hour += hours
        when = f"2026-03-{1 + hour // 24:02} {hour % 24:02}:{number:02}"
        named = f"m{answers}" if 0 <= answers < 12 else ""
        line = [f"{WORDS[words]} {answers}"] if quotes else []
        one = letter(when, author, to, subject, f"{WORDS[words]} {number}", id=f"m{number}", answers=named, quotes=line, greeted=[greeted] if greeted else [])
        found.append(one)
    return found


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LETTERS, st.data())
def test_a_joining_that_goes_on_says_what_a_whole_one_says(drawn: list[Drawn], data: st.DataObject) -> None:
    drawn = [one for number, one in enumerate(drawn) if sum(each[0] for each in drawn[: number + 1]) < 24 * 29]
    letters = written(drawn)
    columns = columns_of(letters)
    mine = [row for row, key in enumerate(columns.key) if next(one for moment, several in letters if moment.key == key for one in several).address == PIOTR]
    folders = Folders(mine, ["box"] * len(mine), ["Sent"] * len(mine))
    cuts = sorted({data.draw(st.integers(3, len(columns.key))), data.draw(st.integers(3, len(columns.key)))})
    growing, _ = grow(columns, folders, cuts, None)
    assert growing is not None
    assert records(growing) == whole(join(columns, folders, (), None))


@pytest.mark.parametrize(
    ("when", "author", "names", "why"),
    [
        ("2026-03-04 08:00", KASIA, {KASIA: "Katarzyna Wrona"}, ""),
        ("2026-03-04 08:00", KASIA, {KASIA: "Kasia Wrona-Lis"}, ""),
        ("2026-02-04 08:00", KASIA, {}, "older"),
        ("2026-03-04 08:00", "katarzyna.wrona@elsewhere.example", {"katarzyna.wrona@elsewhere.example": "Katarzyna Wrona"}, "who is who"),
        ("2026-03-04 08:00", "new.one@elsewhere.example", {"new.one@elsewhere.example": "New One"}, ""),
    ],
)
def test_what_has_all_joined_anew(when: str, author: str, names: dict[str, str], why: str) -> None:
    more = letter(when, author, PIOTR, "Keys", "the keys lie at the desk", id="m", names=names)
    columns = columns_of([*begun(), more])
    folders = Folders([0], ["box"], ["Sent"])

    growing = Growing(step_by_step(*rows_of(columns, folders, [0, 1, 2]), (), PIOTR, ()), PIOTR, frozenset())
    if why:
        with pytest.raises(JoinAnew, match=why):
            growing.add(*rows_of(columns, folders, [3]))
    else:
        growing.add(*rows_of(columns, folders, [3]))
        assert records(growing) == whole(join(columns, folders, (), PIOTR))
