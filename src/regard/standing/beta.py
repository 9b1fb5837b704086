"""The Beta distribution: the share of a range, and the quantiles that bound an interval.

Written here, because one quantile is all that is needed: SciPy would add 100 MB and half a second to a page. The continued fraction
is Abramowitz and Stegun's 26.5.8, evaluated by Lentz's method; tests hold it against exact binomial sums.
"""

from math import exp, lgamma, log, log1p

STEPS = 500
"""Far more than the fraction needs for parameters of this product (tens to thousands)."""
CLOSE = 1e-14
TINY = 1e-300
HALVINGS = 60
"""Bisection to 2⁻⁶⁰: beyond the precision of a share."""


def below(x: float, a: float, b: float) -> float:
    """The probability that a Beta(a, b) variable is at most x; a and b above 0."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1.0 - front * _fraction(1 - x, b, a) / b


def quantile(share: float, a: float, b: float) -> float:
    """The x below which a Beta(a, b) variable lies with this probability."""
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle, a, b) < share else (low, middle)
    return (low + high) / 2


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete Beta function."""
    c, d = 1.0, 1 / _away(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, STEPS):
        for step in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            c, d = _away(1 + step / c), 1 / _away(1 + step * d)
            value *= c * d
        if abs(c * d - 1) < CLOSE:
            break
    return value


def _away(value: float) -> float:
    """The value, never so near to nothing that dividing by it fails."""
    return value if abs(value) > TINY else TINY
