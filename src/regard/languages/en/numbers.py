"""How numbers are written, in English, and the plural they take."""

THOUSANDS = ","
DECIMAL = "."


def plural(number: int) -> int:
    """Which plural form a number takes: 0 for one, 1 for any other."""
    return 0 if number == 1 else 1
