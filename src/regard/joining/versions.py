"""Versions: a promise made in the talk about a patch is kept by its author's next version of it, which on lists begins a thread of its own."""

import re
from collections import defaultdict
from collections.abc import Sequence

from regard.joining.marks import VERSION, is_marked, part_of
from regard.joining.opened import HORIZON
from regard.joining.talk import Linked, SaidAct, Talk

PATCH = re.compile(r"\[[^\]]*\bpatch\b[^\]]*\]", re.IGNORECASE)
ANEW = re.compile(r"\bv\d{1,2}\b|\bversion\b|\bpatch(es|set)?\b|re-?(send|spin|post|submit|roll|work|base)\b|\bseries\b", re.IGNORECASE)
"""Words in a promise that name a further version of a patch; list folk write English."""


def version_links(talk: Talk, acts: Sequence[SaidAct], before: Sequence[Linked]) -> list[Linked]:
    """Links from the next version of a patch to the promises that its author made in the talk about an earlier one, which nothing kept before it."""
    sent = versions(talk)
    if not sent:
        return []
    kept = {one.to_act: one.moment for one in before if one.kind == "keeps"}
    found = []
    for act in acts:
        if act.kind == "promise" and (topic := talk.topic[act.moment]):
            later = next_version(talk, act, sent.get((talk.author[act.moment], topic), ()))
            if later is not None and later < kept.get(act.number, later + 1):
                found.append(Linked("keeps", later, -1, act.moment, act.number, bool(ANEW.search(act.quote)), "further_version"))
    return sorted(found)


def versions(talk: Talk) -> dict[tuple[int, str], list[tuple[int, int]]]:
    """By author and topic: (moment, version) of every patch sent, in the order of time. An answer to a patch is none."""
    found = defaultdict(list)
    for moment, subject in enumerate(talk.subject):
        if "[" in subject and PATCH.search(subject) and not is_marked(subject):
            found[talk.author[moment], talk.topic[moment]].append((moment, version(subject)))
    return dict(found)


def version(subject: str) -> int:
    """Which version a patch is; the first where its subject says nothing."""
    part, said = part_of(subject), VERSION.search(subject)
    return part.version if part is not None else int(said[1]) if said else 1


def next_version(talk: Talk, promise: SaidAct, sent: Sequence[tuple[int, int]]) -> int | None:
    """The first moment after the promise with a higher version than was sent before it."""
    before = [number for moment, number in sent if moment < promise.moment]
    later = (moment for moment, number in sent if moment > promise.moment and before and number > max(before))
    first = next(later, None)
    return first if first is not None and talk.at[first] - talk.at[promise.moment] <= HORIZON else None
