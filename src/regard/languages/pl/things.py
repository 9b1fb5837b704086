"""How a promise names what it is about, in Polish."""

import re

THING = re.compile(r"(?!)")
"""A Polish object stands in a case that would have to change: never named."""
NAMELESS: frozenset[str] = frozenset()
