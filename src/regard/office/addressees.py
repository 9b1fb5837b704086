"""Addressees: the person whom the sentence of an act names, among those its mail speaks to."""

import numpy as np

from regard.joining.columns import Ints
from regard.joining.deeds import ANYBODY, NOBODY_HERE, ActColumns, put_to
from regard.joining.join import Joined
from regard.people.thanked import KINDS, is_first_name, thanked


def addressees(joined: Joined, acts: ActColumns, act_moment: Ints, order: Ints) -> Ints:
    """For each act of `order` (rows of `acts`), whose moments are `act_moment`: a person's number, ANYBODY or NOBODY_HERE (see `put_to`)."""
    persons, towards, author = joined.persons, joined.towards, joined.numbered.author

    def said(act: int, moment: int) -> str:
        if acts.named[act] or acts.kind[act] not in KINDS:
            return acts.named[act]
        return thanked(acts.quote[act], persons[author[moment]].name)

    rows = order.tolist()
    names = [said(act, moment) for act, moment in zip(rows, act_moment.tolist(), strict=True)]
    found = put_to(names, act_moment, towards.moment, towards.person, lambda one: persons[one].name)
    no_names = [acts.kind[act] in KINDS and bool(name) and not is_first_name(name) for act, name in zip(rows, names, strict=True)]
    # "Likewise, thank you" and "thanks from Orlik" name nobody.
    return np.where((found == NOBODY_HERE) & np.array(no_names, dtype=bool), ANYBODY, found)
