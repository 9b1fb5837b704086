"""Joining: a pure function of the set of moments: threads, replies, who is who, coverage, towards whom each speaks."""
