"""Gathering: the facts of a ledger as the columns that deriving takes."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from regard.facts.statement import Statement
from regard.joining.columns import Columns, Folders, Ints, Lines, Participants
from regard.joining.deeds import ANYBODY, ActColumns
from regard.ledger.columns import acts_columns, folders_columns, moments_columns, participants_columns
from regard.ledger.home import Ledger
from regard.ledger.stating import READ_AT_PAGES
from regard.ledger.views import View
from regard.office.days_meant import at_home
from regard.office.line import World
from regard.office.settled import settled
from regard.office.tables import Facts
from regard.people.decisions import Decision
from regard.standing.stated import that_stand


def gather(ledger: Ledger, above: int = 0) -> Facts:
    """All facts of the ledger's owner; of mail only what is numbered `above`."""
    view = View(ledger)
    moments = moments_columns(ledger, above)
    participants = participants_columns(ledger, moments, above)
    acts, folders = acts_columns(ledger, moments, above), folders_columns(ledger, moments, above)
    acts["due"] = _at_home(acts["due"], moments["zone"][acts["row"]], settled(view.settings()).zone)
    columns = Columns(
        key=moments["key"],
        message_ids=moments["message_ids"],
        in_reply_to=moments["in_reply_to"],
        references=moments["references"],
        instant=moments["instant"],
        subject=moments["subject"],
        topic=moments["topic"],
        kind=moments["kind"],
        list_id=moments["list_id"],
        language=moments["language"],
        forward=moments["forward"],
        own_words=moments["own_words"],
        greeted=moments["greeted"],
        quoted=Lines(*moments["quoted"]),
        lines=Lines(*moments["lines"]),
        participants=Participants(*(participants[name] for name in Participants._fields)),
    )
    return Facts(
        columns=columns,
        folders=Folders(*(folders[name] for name in Folders._fields)),
        acts=ActColumns(*(acts[name] for name in ActColumns._fields)),
        attached=[names != "" for names in moments["attachments"]],
        voiced=moments["voiced"],
        decisions=[Decision("merge" if word.verdict == "same" else "unmerge", word.one, word.other) for word in view.decisions()],
        world=World(view.meetings(), view.submissions(), view.interviews(), view.placements(), _derived_from(view.statements())),
        cards=view.contacts(),
    )


def _derived_from(statements: Iterable[Statement]) -> list[Statement]:
    """The statements that stand and that an expression reads."""
    return [one for one in that_stand(statements) if one.kind not in READ_AT_PAGES]


def _at_home(due: Ints, zone: Ints, home: ZoneInfo) -> Ints:
    """Due dates (ANYBODY where there is none) as days at home; `zone` are the minutes east of UTC at which each was written."""
    found = due.copy()
    dated = due != ANYBODY
    found[dated] = [at_home(one, minutes, home) for one, minutes in zip(due[dated].tolist(), zone[dated].tolist(), strict=True)]
    return found
