"""Matters: the only place where an opener meets its deed.

Every file is an Ibis expression over the joined tables; `make sql` compiles them once per version (`regard.principles.compiling`),
so that a running Regard imports no Ibis. Moments are numbered in order of (instant, key): a smaller number is an earlier moment,
and `min` over numbers is the first fitting deed, in a total order.
"""
