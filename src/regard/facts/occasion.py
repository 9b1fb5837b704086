"""An occasion: an event that called for a deed; whose, towards whom, by when, and what became of it.

There is no state column: the state is a function of the row and of the instant of asking (`regard.standing.state`).
"""

from typing import Literal, NamedTuple

from regard.facts.act import Certainty

DueKind = Literal["asked", "promised", "norm", "corrected"]
Excuse = Literal["another_did", "withdrawn", "declined", "settled_elsewhere", "moot", "went_on"]
FactKind = Literal["mail", "meeting", "row", "statement"]
CauseKind = Literal["moment", "act", "meeting", "row", "statement"]
Part = Literal["opened", "due", "told", "met", "excused", "failed", "acknowledged", "asked_again"]


class Evidence(NamedTuple):
    """A fact behind one part of an occasion: the moment, and the act in it where there is one. `at` is the moment's instant.

    `of` tells what kind of fact `moment` is the key of: mail, a meeting, a row of a table, a statement of the owner.
    """

    part: Part
    at: int
    moment: str
    act: str | None
    of: FactKind = "mail"


class Occasion(NamedTuple):
    """See the module. Instants are None when nothing was seen; `doer` and `toward` are persons' keys as of the last joining.

    `acknowledged_at` is the first word of having it, `asked_again_at` the first reminder by the other side.
    `certainty` is how sure the opener is; `met_certainty` how sure the deed is.
    `seen_until` is the last instant for which the doer's deeds are covered.
    """

    key: str
    principle: str
    rule_version: int
    restraint: bool
    cause: str
    cause_kind: CauseKind
    matter: str
    thread: str
    group: str
    group_rule: Literal["each", "any_of"]
    doer_identity: str
    toward_identity: str
    doer: str
    toward: str
    opened_at: int
    due_at: int
    due_kind: DueKind
    clock: str
    acknowledged_at: int | None
    asked_again_at: int | None
    told_at: int | None
    met_at: int | None
    met_certainty: Certainty | None
    excused_at: int | None
    excuse: Excuse | None
    failed_at: int | None
    seen_until: int
    certainty: Literal["likely", "certain", "confirmed"]
    quote: str
    evidence: tuple[Evidence, ...]
