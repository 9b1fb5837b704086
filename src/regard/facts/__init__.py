"""Facts: the frozen records that every part of Regard passes to the next; no logic.

Instants are seconds since 1970-01-01T00:00:00Z (int). Keys are 32 lower-case hexadecimal digits of BLAKE2b over
content (see `regard.facts.keys`), the same on every machine. Optional fields are None when not known.
"""
