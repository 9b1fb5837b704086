"""The estimate behind trust: the reference traces, exactly; deeds alone move it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.principles.genuineness.trust import BROKEN, KEPT, LATE
from regard.standing.breaches import Breach
from regard.standing.reaching_trust import Deed
from regard.standing.trust_estimate import estimate

DECEPTION = Breach("d", 0, True, "deception", "", "")
INTEGRITY = Breach("i", 0, True, "integrity", "", "")
PROMISE = Breach("p", 0, True, "promise", "", "")


def deeds(*weights: float) -> list[Deed]:
    return [Deed(week, weight, False, True, str(week), str(week)) for week, weight in enumerate(weights)]


@pytest.mark.parametrize(
    ("weights", "breaches", "trust"),
    [
        ([KEPT] * 6, [], 0.908),
        ([KEPT] * 6 + [BROKEN] * 3, [], 0.793),
        ([KEPT] * 6 + [BROKEN] * 3 + [KEPT] * 10, [], 0.886),
        ([KEPT] * 6 + [BROKEN] * 3, [DECEPTION], 0.683),
        ([KEPT] * 6 + [BROKEN] * 3 + [KEPT] * 10, [DECEPTION], 0.781),
    ],
)
def test_the_reference_traces(weights: list[float], breaches: list[Breach], trust: float) -> None:
    assert round(estimate(deeds(*weights), breaches).trust, 3) == trust


@pytest.mark.parametrize("later", [100, 110, 1000])
def test_a_deception_is_never_quite_made_good(later: int) -> None:
    lived = deeds(*[KEPT] * 6, *[BROKEN] * 3, *[KEPT] * later)
    deceived, other = estimate(lived, [DECEPTION]), estimate(lived, [])
    assert deceived.integrity <= 0.80
    assert deceived.trust < 0.9 * other.trust


def test_a_late_deed_is_half_a_kept_one() -> None:
    broken, late, kept = (estimate(deeds(one), []).reliability for one in (BROKEN, LATE, KEPT))
    assert late - broken == pytest.approx(kept - late)


def test_a_broken_promise_is_no_breach_of_integrity() -> None:
    assert estimate(deeds(BROKEN), [PROMISE]) == estimate(deeds(BROKEN), [])
    assert estimate(deeds(BROKEN), [INTEGRITY]).integrity < estimate(deeds(BROKEN), []).integrity


@given(st.lists(st.sampled_from([KEPT, LATE, BROKEN]), max_size=30), st.randoms())
def test_it_is_orderless(weights: list[float], rng: object) -> None:
    lived = deeds(*weights)
    shuffled = list(lived)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert estimate(shuffled, [DECEPTION, INTEGRITY]) == estimate(lived, [INTEGRITY, DECEPTION])


@given(st.lists(st.sampled_from([KEPT, LATE, BROKEN]), max_size=30))
def test_it_falls_faster_than_it_rises(weights: list[float]) -> None:
    now = estimate(deeds(*weights), [])
    if now.reliability >= 0.65:
        assert now.trust - estimate(deeds(*weights, BROKEN), []).trust > estimate(deeds(*weights, KEPT), []).trust - now.trust
