"""How numbers are written, in Polish, and the plural they take."""

THOUSANDS = "\u00a0"
DECIMAL = ","
LAST_DIGITS = 10
HUNDRED = 100


def plural(number: int) -> int:
    """Which plural form a number takes: 0 for one, 1 for 2-4 (not 12-14), 2 for the rest."""
    if number == 1:
        return 0
    few = number % LAST_DIGITS in {2, 3, 4} and number % HUNDRED not in {12, 13, 14}
    return 1 if few else 2
