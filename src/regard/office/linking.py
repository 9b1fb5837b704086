"""Linking: the joined facts as a talk, and the links found in it with public keys."""

from collections.abc import Sequence

import numpy as np

from regard.facts.link import ActLink
from regard.joining.act_links import hear_on
from regard.joining.channels import COPIED
from regard.joining.columns import Ints
from regard.joining.deeds import put_to
from regard.joining.hearing import Hearing
from regard.joining.join import Joined
from regard.joining.me import as_one
from regard.joining.talk import Linked, SaidAct, Talk, grouped, known
from regard.joining.versions import version_links
from regard.office.tables import Facts


def links(facts: Facts, joined: Joined) -> list[ActLink]:
    """Every link between acts, in the order of the moments that make them."""
    return heard_and_linked(facts, joined)[1] if len(joined.numbered.instant) else []


def heard_and_linked(facts: Facts, joined: Joined) -> tuple[Hearing, list[ActLink]]:
    """What was heard, and the links."""
    one = as_one(len(joined.persons), [number for number, person in enumerate(joined.persons) if person.me])
    acts = said_acts(facts, joined, one)
    heard = Hearing(talk_of(facts, joined, one))
    hear_on(heard, acts, 0)
    return heard, named(linked(heard, acts, 0), facts.acts.key, joined.numbered.key)


def linked(heard: Hearing, acts: Sequence[SaidAct], first: int) -> list[Linked]:
    """The links made by the moments from `first` on; a promise kept by a next version is kept by nothing else. `acts` are all of them."""
    anew = version_links(heard.talk, acts, heard.links)
    sooner = {one.to_act for one in anew}
    every = [*(one for one in heard.links if one.kind != "keeps" or one.to_act not in sooner), *anew]
    return sorted((one for one in every if one.moment >= first), key=lambda one: one.moment)


def talk_of(facts: Facts, joined: Joined, one: Ints) -> Talk:
    """The moments by number; `one` gives the owner's several persons one number."""
    numbered, towards = joined.numbered, joined.towards
    row = _rows(facts, joined)
    count = len(row)
    author = np.where(numbered.author < 0, -1, one[numbered.author])
    person = one[towards.person]
    other = person != author[towards.moment]
    direct = other & (towards.role != COPIED)
    rows = row.tolist()
    return Talk(
        author=author.tolist(),
        thread=numbered.thread.tolist(),
        at=numbered.instant.tolist(),
        parent=numbered.parent.tolist(),
        parent_certain=(numbered.certain > 0).tolist(),
        words=[facts.columns.own_words[at] for at in rows],
        attached=[bool(facts.attached[at]) for at in rows],
        forward=[bool(facts.columns.forward[at]) for at in rows],
        direct=grouped(towards.moment[direct], person[direct], count),
        towards=grouped(towards.moment[other], person[other], count),
        subject=[facts.columns.subject[at] for at in rows],
        topic=[facts.columns.topic[at] for at in rows],
    )


def said_acts(facts: Facts, joined: Joined, one: Ints) -> list[SaidAct]:
    """The acts in the order of their moments."""
    acts, towards = facts.acts, joined.towards
    row = _rows(facts, joined)
    place = np.empty(len(row), dtype=np.int64)
    place[row] = np.arange(len(row))
    order = np.argsort(place[acts.row], kind="stable")
    moment = place[acts.row[order]]
    called = put_to([acts.named[act] for act in order.tolist()], moment, towards.moment, towards.person, lambda one: joined.persons[one].name)
    spoken = [facts.columns.language[at] for at in row.tolist()]
    sure = acts.certain | acts.worded
    return [
        SaidAct(act, at, acts.kind[act], bool(sure[act]), acts.quote[act], known(due), chases, to if to is None or to < 0 else int(one[to]), spoken[at])
        for act, at, due, chases, to in zip(
            order.tolist(), moment.tolist(), acts.due[order].tolist(), acts.chases[order].tolist(), map(known, called.tolist()), strict=True
        )
    ]


def _rows(facts: Facts, joined: Joined) -> Ints:
    row_of = {key: row for row, key in enumerate(facts.columns.key)}
    return np.array([row_of[key] for key in joined.numbered.key], dtype=np.int64)


def named(found: Sequence[Linked], acts: Sequence[str], key: Sequence[str]) -> list[ActLink]:
    """The links with keys: of acts by their number, of moments by theirs."""
    return [
        ActLink(
            kind=one.kind,
            moment=key[one.moment],
            act=acts[one.act] if one.act >= 0 else "",
            to_moment=key[one.to_moment],
            to_act=acts[one.to_act] if one.to_act >= 0 else "",
            certainty="certain" if one.certain else "likely",
            reason=one.reason,
        )
        for one in found
    ]
