"""Evidence: everything behind one row, and one mail as text."""

from regard.facts.occasion import Occasion
from regard.facts.page import Mail, Why
from regard.languages.principles import principles
from regard.ledger.views import View
from regard.office.desk import Desk, entries_on, known
from regard.office.errors import MailNotFound, RowNotFound, RowUnclear
from regard.office.excerpts import excerpt
from regard.office.explaining import learnt, linked
from regard.office.listing import ID_LENGTH, actions

CANDIDATES = 4


def row_called(of: Desk, row: str) -> Occasion:
    """The occasion whose key begins like this, as it was found. Raises RowNotFound, RowUnclear."""
    found = of.view.occasions(beginning=row.strip().lower()) if row.strip() else []
    if not found:
        raise RowNotFound(row=row)
    if len(found) > 1:
        names = [one.key[: max(ID_LENGTH, len(row) + 1)] for one in found[:CANDIDATES]]
        raise RowUnclear(row=row, candidates=", ".join(names))
    return found[0]


def behind(of: Desk, row: str) -> Why:
    """The evidence behind a row, in the order of time. Raises RowNotFound, RowUnclear."""
    found = row_called(of, row)
    now = known(of, [found])
    if not now:
        raise RowNotFound(row=row)
    action = actions(of, now)[0]
    said = {one.moment: one for one in action.said}
    spans = [span for span in of.view.coverage() if span.start <= found.opened_at <= span.end]
    principle = principles(of.settings.language)[found.principle]
    evidence = sorted(now[0].evidence, key=lambda one: (one.at, one.moment))
    return Why(
        action=action,
        occasion=now[0],
        evidence=tuple((one, said[one.moment]) for one in evidence),
        coverage=spans[0] if spans else None,
        cannot_know=principle.cannot_know,
        sentence=principle.sentence,
        entries=tuple(entry.key for entry in entries_on(of, found)),
        linked=linked(of, now[0], evidence),
        learnt=learnt(of, now[0]),
    )


def mail_of(view: View, moment: str) -> Mail:
    """One mail as text: its headers and the author's own words. Raises MailNotFound."""
    seen, raw = view.moment(moment), view.raw(moment)
    if seen is None or raw is None:
        raise MailNotFound(moment=moment)
    from regard.reading.own import own_text  # noqa: PLC0415  the readers are loaded only to read

    by_role = {role: tuple(_written(one) for one in seen.participants if one.role == role) for role in ("from", "to", "cc")}
    return Mail(
        moment=moment,
        message_id=seen.moment.message_id,
        subject=seen.moment.subject,
        author=", ".join(by_role["from"]),
        to=by_role["to"],
        cc=by_role["cc"],
        at=seen.moment.instant,
        text=own_text(raw),
        folders=seen.folders,
    )


def found_by(view: View, words: str, limit: int) -> list[Mail]:
    """Mail holding all the words, newest first, each with its own words around them."""
    mails = [mail_of(view, moment) for moment in view.search(words, limit)]
    return [one._replace(excerpt=excerpt(one.text, words)) for one in mails]


def _written(one: object) -> str:
    name, address = getattr(one, "name", ""), getattr(one, "address", "")
    return f"{name} <{address}>" if name and name != address else address
