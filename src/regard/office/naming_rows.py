"""Naming rows: a word on trust may name a row, or the breach that it closes, by the beginning of its key; whose breach it is, the row says."""

from regard.office.desk import Desk
from regard.office.evidence import row_called
from regard.office.stating import ON_TRUST, Wording
from regard.standing.breaches import OWN

NAMES_A_ROW = ON_TRUST | {"confirmed"}


def on_its_row(of: Desk, said: Wording) -> Wording:
    """The words with the whole key of what they name. Raises RowNotFound, RowUnclear."""
    if said.kind not in NAMES_A_ROW or not said.target:
        return said
    wanted = said.target.strip().lower()
    opened = [one for one in of.statements if one.kind == "breach" and one.key.startswith(wanted)]
    if len(opened) == 1:
        return said._replace(target=opened[0].key)
    row = row_called(of, wanted)
    return said._replace(target=row.key, value=_whose(said, mine=of.owner is not None and row.doer == of.owner.key))


def _whose(said: Wording, *, mine: bool) -> str:
    """A breach on a row is its doer's, whatever was said of whose it is."""
    if said.kind != "breach":
        return said.value
    kind = said.value.removeprefix(f"{OWN}_")
    return f"{OWN}_{kind}" if mine else kind
