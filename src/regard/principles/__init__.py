"""Principles: one folder an essay, one file a principle; each filters matters, chooses the clock and names the outcome.

A principle of kind *deed* offers `occasions() -> ibis.Table` in the columns of `regard.principles.shape`. Ibis is imported only when
they are compiled (`make sql`); a running Regard executes `compiled/*.sql`.
"""
