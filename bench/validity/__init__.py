"""Validity: whether what is said is so, on real mail cut in time (docs/validity.md)."""
