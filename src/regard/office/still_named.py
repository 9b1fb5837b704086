"""Still named: whether people who go by another name now are meant by the same sentences as before, and are as human as before."""

import numpy as np

from regard.facts.person import Person
from regard.joining.deeds import ActColumns
from regard.joining.growing import Growing
from regard.people.called import is_called
from regard.people.humans import functions, humans
from regard.people.thanked import KINDS, thanked


def still_named(growing: Growing, acts: ActColumns, renamed: dict[int, str]) -> bool:
    """Whether nothing that was derived hangs on the difference. `renamed`: the names before, by number of person; `acts` by place in time."""
    persons = growing.persons.persons
    own = {persons[one].name.casefold() for one in growing.mine()}
    return all(
        _as_human(persons[number], before)
        and (before.casefold() in own) == (persons[number].name.casefold() in own)
        and all(is_called(word, [before]) == is_called(word, [persons[number].name]) for word in _names_said(growing, acts, number))
        for number, before in renamed.items()
    )


def _as_human(now: Person, name: str) -> bool:
    before = now._replace(name=name)
    return humans([now]) == humans([before]) and functions([now]) == functions([before])


def _names_said(growing: Growing, acts: ActColumns, number: int) -> set[str]:
    """The words that may name someone, in the sentences that this person wrote or was written."""
    there = growing.author == number
    there[growing.towards.moment[growing.towards.person == number]] = True
    places = np.flatnonzero(there[acts.row]).tolist()
    thanks = {thanked(acts.quote[act], "") for act in places if acts.kind[act] in KINDS}
    return ({acts.named[act] for act in places} | thanks) - {""}
