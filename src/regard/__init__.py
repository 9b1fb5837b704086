"""Regard: a ledger of small deeds between a person and the people they work for and with."""
