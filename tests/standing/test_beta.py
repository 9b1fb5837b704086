"""The Beta distribution, beside exact sums."""

from math import comb

import pytest

from regard.standing.beta import below, quantile


def binomial_tail(x: float, a: int, b: int) -> float:
    """The same probability for whole parameters, by counting."""
    n = a + b - 1
    return sum(comb(n, j) * x**j * (1 - x) ** (n - j) for j in range(a, n + 1))


@pytest.mark.parametrize("a", [1, 2, 7, 40])
@pytest.mark.parametrize("b", [1, 3, 11, 55])
@pytest.mark.parametrize("x", [0.01, 0.2, 0.5, 0.77, 0.99])
def test_it_is_the_binomial_sum(x: float, a: int, b: int) -> None:
    assert below(x, a, b) == pytest.approx(binomial_tail(x, a, b), abs=1e-12)


@pytest.mark.parametrize(("a", "b"), [(1.0, 1.0), (0.7, 3.2), (22.4, 5.1), (300.0, 41.5)])
@pytest.mark.parametrize("share", [0.05, 0.5, 0.95])
def test_a_quantile_is_where_the_share_lies_below(a: float, b: float, share: float) -> None:
    assert below(quantile(share, a, b), a, b) == pytest.approx(share, abs=1e-9)


def test_nothing_lies_outside() -> None:
    assert (below(-1, 2, 2), below(0, 2, 2), below(1, 2, 2)) == (0, 0, 1)
