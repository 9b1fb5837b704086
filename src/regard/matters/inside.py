"""Inside: those who work on the owner's side: of the same organisation, or in a circle that the owner gave."""

from ibis import ir

from regard.matters.joined import persons

CIRCLES = ("colleague", "manager", "report")


def inside(*also: str) -> ir.Table:
    """One column, `person`: the owner, everyone of the owner's organisation and of CIRCLES, and of the circles `also`; whoever the owner calls something
    else (a client, a candidate) is that."""
    circle = persons.circle
    ours = circle.isin([*CIRCLES, *also]) | (persons.inside & (circle == ""))
    return persons.filter(persons.me | ours).select("person")
