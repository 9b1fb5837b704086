"""Explaining: what each piece of evidence does about the words that opened a row, and what corrections changed, in full sentences."""

from collections import Counter
from collections.abc import Sequence

from regard.facts.occasion import Evidence, Occasion
from regard.languages.correcting import correcting
from regard.office.desk import Desk


def linked(of: Desk, row: Occasion, evidence: Sequence[Evidence]) -> tuple[str, ...]:
    """For each piece of evidence how it is linked to the opener, "" where it is not: "keeps it, in the reply"."""
    words = correcting(of.settings.language)
    opener = row.evidence[0].moment
    links = {one.moment: one for one in reversed(of.view.links(opener)) if (one.to_moment, one.to_act) == (opener, row.cause)}

    def said(moment: str) -> str:
        link = links.get(moment)
        if link is None:
            return ""
        sure = "" if link.certainty == "certain" else f" ({words.LIKELY})"
        return f"{words.LINKS[link.kind]}, {words.REASONS[link.reason]}{sure}"

    return tuple(said(one.moment) for one in evidence)


def learnt(of: Desk, row: Occasion) -> str:
    """Why the row is shown more or less surely than it was found, "" where it is shown as it was found."""
    moment = row.evidence[0].moment
    found = next((one for one in of.view.learnt() if (one.moment, one.act) == (moment, row.cause)), None)
    if found is None:
        return ""
    words = correcting(of.settings.language)
    verdicts = Counter(entry.verdict for entry in of.view.entries() if entry.key in found.entries)
    verdict, _ = verdicts.most_common(1)[0]
    form = words.MORE if found.now == "worded" else words.LESS
    return str(form.format(word=words.WORDS[verdict], count=len(found.entries)))
