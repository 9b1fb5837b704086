"""Cutting: of the facts and the joining of a running office the part from which everything about some people can be told.

A row is about two people, or about what stood in one thread; rules look at the thread, at what the two wrote each other anywhere, and at when someone
first wrote. So all threads in which one of the people takes part are enough, from their first mail on, and that in which the owner first wrote. Numbers keep
their order, so that every rule chooses as it would among all.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from regard.joining.channels import Towards
from regard.joining.columns import Columns, Folders, Ints, Lines, Participants
from regard.joining.deeds import of_acts
from regard.joining.growing import Growing
from regard.joining.join import Joined, Numbered
from regard.office.in_time import InTime
from regard.office.line import World
from regard.office.tables import Facts

Flags = NDArray[np.bool_]
NO_LINES = Lines(np.zeros(1, dtype=np.int64), np.zeros(0, dtype=np.int64))


def own_threads(growing: Growing) -> Flags:
    """By thread: whether the owner takes part in it."""
    mine = growing.owner.persons
    found = np.zeros(len(growing.threads), dtype=bool)
    found[growing.thread[np.isin(growing.author, mine)]] = True
    found[growing.thread[growing.towards.moment[np.isin(growing.towards.person, mine)]]] = True
    return found


def people_in(growing: Growing, threads: Flags) -> Ints:
    """Everyone who takes part in these threads, the owner left out."""
    here = threads[growing.thread]
    there = np.concatenate([growing.author[here], growing.towards.person[here[growing.towards.moment]]])
    found = np.unique(there)
    return found[(found >= 0) & ~np.isin(found, growing.owner.persons)]


def threads_of(growing: Growing, people: Ints) -> Flags:
    """By thread: whether one of the people takes part in it."""
    wanted = np.zeros(len(growing.persons.persons) + 1, dtype=bool)
    wanted[people] = True
    found = np.zeros(len(growing.threads), dtype=bool)
    found[growing.thread[wanted[growing.author]]] = True
    found[growing.thread[growing.towards.moment[wanted[growing.towards.person]]]] = True
    return found


def begun(growing: Growing) -> Flags:
    """By thread: whether it holds the owner's first words to anyone."""
    mine, towards = growing.owner.persons, growing.towards
    said = towards.moment[np.isin(growing.author[towards.moment], mine) & ~np.isin(towards.person, mine)]
    found = np.zeros(len(growing.threads), dtype=bool)
    found[growing.thread[said[:1]]] = True
    return found


def in_world(growing: Growing, world: World) -> Ints:
    """The numbers of those who stand in the facts beside mail by their address."""
    guests = [guest.address for meeting in world.meetings for guest in meeting.attendees]
    said = [one.about for one in world.statements]
    met = {*guests, *said, *(meeting.organiser for meeting in world.meetings)}
    return np.array(sorted({growing.persons.number[address] for address in met if address in growing.persons.number}), dtype=np.int64)


def cut(growing: Growing, whole: InTime, moments: Flags) -> tuple[Facts, Joined, list[int]]:
    """The facts and the joining of these moments alone, and the owner's numbers there."""
    places = np.flatnonzero(moments)
    place = np.full(len(moments), -1, dtype=np.int64)
    place[places] = np.arange(len(places))
    persons, number = _persons(growing, whole.facts.world, moments)
    return (
        _facts(whole, growing, places, place),
        _joined(growing, places, place, persons, number),
        [int(number[one]) for one in growing.mine()],
    )


def _persons(growing: Growing, world: World, moments: Flags) -> tuple[list[int], Ints]:
    """Those who take part, in the order of their keys, and everyone's new number."""
    every = growing.persons.persons
    there = growing.towards.person[moments[growing.towards.moment]]
    met = {*np.unique(growing.author[moments]).tolist(), *np.unique(there).tolist(), *growing.owner.persons, *in_world(growing, world).tolist()} - {-1}
    chosen = sorted(met, key=lambda one: every[one].key)
    number = np.full(len(every) + 1, -1, dtype=np.int64)
    number[chosen] = np.arange(len(chosen))
    return chosen, number


def _facts(whole: InTime, growing: Growing, places: Ints, place: Ints) -> Facts:
    facts, listed = whole.facts, places.tolist()
    kept = np.flatnonzero(place[facts.acts.row] >= 0).tolist()
    acts = of_acts(facts.acts, kept)
    taking_part = np.flatnonzero(place[whole.row] >= 0)
    addresses = [growing.cast.addresses[one] if one >= 0 else "" for one in whole.who[taking_part].tolist()]
    columns = Columns(*([] for _ in Columns._fields))._replace(  # type: ignore[arg-type]
        key=[growing.key[one] for one in listed],
        own_words=growing.own_words[places],  # type: ignore[arg-type]
        forward=np.asarray(facts.columns.forward)[places],  # type: ignore[arg-type]
        subject=[growing.subject[one] for one in listed],
        language=[facts.columns.language[one] for one in listed],
        list_id=[facts.columns.list_id[one] for one in listed],
        quoted=NO_LINES,
        lines=NO_LINES,
        participants=Participants(place[whole.row[taking_part]].tolist(), [], addresses, [], []),
    )
    return facts._replace(
        columns=columns,
        folders=Folders([], [], []),
        acts=acts._replace(row=place[acts.row]),
        attached=np.asarray(facts.attached)[places],  # type: ignore[arg-type]
        voiced=np.asarray(facts.voiced)[places],  # type: ignore[arg-type]
        marked=np.asarray(facts.marked)[kept] if len(facts.marked) else (),  # type: ignore[arg-type]
    )


def _joined(growing: Growing, places: Ints, place: Ints, chosen: Sequence[int], number: Ints) -> Joined:
    threads, thread = np.unique(growing.thread[places], return_inverse=True)
    towards = growing.towards
    kept = place[towards.moment] >= 0
    persons = [growing.persons.persons[one]._replace(me=one in growing.owner.persons) for one in chosen]
    key_of = {address: person.key for person in persons for address in person.addresses}
    return Joined(
        replies=[],
        threads=[],
        persons=persons,
        belongings=[growing.belonging(address) for address in sorted(key_of)],
        me=tuple(growing.persons.persons[one].key for one in growing.owner.persons),
        me_reason=growing.owner.reason,
        candidates=(),
        coverage=growing.covered.both,
        coverage_of_others=growing.covered.others,
        notices=growing.covered.notices,
        towards=Towards(place[towards.moment[kept]], number[towards.person[kept]], *(column[kept] for column in towards[2:])),  # type: ignore[arg-type]
        numbered=Numbered(
            key=[growing.key[one] for one in places.tolist()],
            instant=growing.instant[places],
            author=np.where(growing.author[places] < 0, -1, number[growing.author[places]]),
            thread=thread.astype(np.int64),
            threads=[growing.threads[one] for one in threads.tolist()],
            parent=np.where(growing.parent[places] < 0, -1, place[growing.parent[places]]),
            reason=growing.reason[places],
            certain=growing.certain[places],
            copy_of=np.where(growing.copy_of[places] < 0, -1, place[growing.copy_of[places]]),
        ),
    )
