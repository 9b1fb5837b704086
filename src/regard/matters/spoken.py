"""Spoken: one row for each act and person to whom it is said, in mail of the author's own words (no forwards).

A sentence that names someone is said to that person alone; a copy (Cc) hears it and is not spoken to.
"""

import ibis
from ibis import _

from regard.matters.joined import acts, turns
from regard.matters.said import table as said

A_FEW = 5
"""What is said to more people than this is said to a room: no one of them is meant (seen in real mail: thanks to a whole department)."""
ROOM = "said_to_a_room"
"""So is what is said to everyone, though mail holds only the name of the list, or one of many."""


def spoken() -> ibis.Table:
    """act, kind, sure, few (said to a few, or to this person by name), and the mail: who to whom, where, when, how.

    Sure is what is certain, but praise and warmth only where their words are plain (the finder takes "helpful" said of things for praise, and any
    sentence with a hospital or a son in it for a personal word, seen in real mail), and no formula of a firm ("thank you for choosing…").
    """
    phrases = turns.group_by(phrased=_.act).agg(
        praise=(_.turn == "praises").any(), warm=(_.turn == "warm_word").any(), formula=(_.turn == "formula").any(), room=(_.turn == ROOM).any()
    )
    told = acts.left_join(phrases, acts.act == phrases.phrased)
    praise, warm = told.praise.fill_null(False), told.warm.fill_null(False)
    plain = ibis.cases((told.kind == "credit", praise), (told.kind.isin(["warmth", "personal"]), warm), else_=True)
    surely = told.certain & plain & ~told.formula.fill_null(False)
    kept = (name for name in acts.columns if name != "certain")
    said_so = told.select(*kept, sure=surely, room=told.room.fill_null(False)).join(said.view().drop("chases"), "moment").filter(~_.forward)
    by_name = ibis.ifelse(said_so.put_to.isnull(), said_so.named, (said_so.put_to == said_so.person).fill_null(False))
    to_them = by_name | (said_so.put_to.isnull() & said_so.role.isin(["to", "answered"]) & ~said_so.other_named)
    heard = said_so.mutate(by_name=by_name).filter(to_them)
    return heard.mutate(few=heard.by_name | (~heard.room & (heard.person.count().over(group_by="act") <= A_FEW))).select(*COLUMNS)


COLUMNS = {
    **dict.fromkeys(("act", "moment", "thread", "parent", "author", "person", "at", "words"), "int64"),
    "kind": "string",
    **dict.fromkeys(("sure", "few", "alone", "chases", "asks", "attached", "delivers"), "boolean"),
}

table = ibis.table(COLUMNS, name="spoken")


def turned(*names: str) -> ibis.Table:
    """The rows whose sentence has one of these turns of phrase, with the turn."""
    chosen = turns.view().filter(_.turn.isin(list(names))).select("act", "turn")
    return table.view().join(chosen, "act")
