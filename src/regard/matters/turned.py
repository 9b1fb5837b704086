"""Turned: the acts and moments in which something is said by a turn of phrase."""

from ibis import ir

from regard.matters.joined import turns


def acts_that(*names: str) -> ir.Table:
    """One column, `act`: the acts whose sentence says one of these turns."""
    return turns.filter(turns.turn.isin(list(names))).select("act").distinct()


def moments_that(*names: str) -> ir.Table:
    """One column, `moment`: the moments in which a sentence says one of these turns."""
    return turns.filter(turns.turn.isin(list(names))).select("moment").distinct()


def with_act(rows: ir.Table, at: str, turn: str) -> ir.Table:
    """The rows with `spoken`: the first act of the moment in column `at` whose sentence says this turn, null where none does."""
    said = turns.filter(turns.turn == turn).group_by(said_at="moment").agg(spoken=turns.act.min())
    return rows.left_join(said, [(at, "said_at")]).drop("said_at")


def flagged(rows: ir.Table, at: str, **flags: tuple[str, ...]) -> ir.Table:
    """The rows with a boolean a flag: whether the moment in column `at` says one of the flag's turns."""
    said = turns.group_by("moment").agg(**{f"says_{flag}": turns.turn.isin(list(names)).any() for flag, names in flags.items()})
    joined = rows.left_join(said.rename(said_at="moment"), [(at, "said_at")])
    return joined.select(*rows.columns, **{flag: joined[f"says_{flag}"].fill_null(False) for flag in flags})
