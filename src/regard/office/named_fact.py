"""Named: what a fact beside mail is called on a page: the meeting by its title, a row of the desk's tables by whom it is about and where."""

from collections.abc import Collection

from regard.facts.placement import Interview, Placement, Submission
from regard.languages.findings import findings
from regard.office.desk import Desk


def fact_names(of: Desk, keys: Collection[str]) -> dict[str, str]:
    """The names of those of `keys` that are meetings or rows of tables; a meeting without a title, and an own word, have none."""
    if not keys:
        return {}
    words = findings(of.settings.language).NAMED_FACTS
    rows: list[tuple[str, Submission | Interview | Placement]] = [
        *(("submission", one) for one in of.view.submissions()),
        *(("interview", one) for one in of.view.interviews()),
        *(("placement", one) for one in of.view.placements()),
    ]
    found = {row.key: words[kind].format(who=row.candidate, where=row.client) for kind, row in rows if row.key in keys}
    met = {one.key: words["meeting"].format(title=one.summary) for one in of.view.meetings() if one.key in keys and one.summary}
    return found | met
