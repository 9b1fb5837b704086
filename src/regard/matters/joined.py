"""The joined tables as matters read them: one line of time, who speaks to whom, and acts.

Mail, meetings, rows of tables and the owner's statements stand on one line of time and are numbered together, so that `min` over numbers of any
of them is the first. A column named `…_at` or `at` is an instant; every other one named after a fact is its number on the line.
"""

import ibis

HORIZON = 90 * 86_400
"""No rule looks further than 90 days past its opener (docs/design: locality and horizon)."""

ELSEWHERE = 30 * 86_400
"""A delivery in another thread within 30 days may be the deed waited for (seen in real mail: people start a new mail to send a file)."""

PATIENCE = 2 * 86_400
MORE_MAILS = 3
"""Who waits for something and writes three more times, two days later or more, without asking for it, has it (seen in real mail)."""

# `covered`: what the author does afterwards is seen; `answer_covered`: what the person spoken to does afterwards is seen.
moments = ibis.table(
    {
        "moment": "int64",
        "thread": "int64",
        "parent": "int64",
        "author": "int64",
        "at": "int64",
        "words": "int64",
        "attached": "boolean",
        "forward": "boolean",
        "voiced": "boolean",
        "covered": "boolean",
    },
    name="moments",
)

towards = ibis.table(
    {
        "moment": "int64",
        "person": "int64",
        "role": "string",
        "alone": "boolean",
        "named": "boolean",
        "other_named": "boolean",
        "answer_covered": "boolean",
    },
    name="towards",
)

acts = ibis.table(
    {
        "act": "int64",
        "moment": "int64",
        "kind": "string",
        "certain": "boolean",
        "due": "int64",
        "chases": "boolean",
        "put_to": "int64",
        "shows": "boolean",
        "calls": "boolean",
    },
    name="acts",
)

turns = ibis.table({"act": "int64", "moment": "int64", "turn": "string"}, name="turns")
"""Turns of phrase: what a sentence with an act says beyond it (`regard.languages.turns`); several for one sentence. A turn of a subject has the act -1."""

persons = ibis.table({"person": "int64", "me": "boolean", "inside": "boolean", "circle": "string"}, name="persons")
"""Everyone: whether of the owner's own organisation, and the circle that the owner gave, "" when none."""

meetings = ibis.table(
    {
        "meeting": "int64",
        "at": "int64",
        "until_at": "int64",
        "ended": "int64",
        "known": "int64",
        "changed": "int64",
        "ahead": "int64",
        "kind": "string",
        "cancelled": "boolean",
        "series": "int64",
        "name": "int64",
        "organiser": "int64",
        "people": "int64",
    },
    name="meetings",
)
"""One row an occurrence: its number is that of its start; `ended`, `known`, `changed` and `ahead` (a week before it) are numbers too. Meetings called
the same with the same people share a `name`, those of one entry of the calendar a `series`. `people` counts those of `attendance`, the owner
included; `kind` is meeting, absence or holiday."""

attendance = ibis.table({"meeting": "int64", "person": "int64", "answer": "string"}, name="attendance")

placed = ibis.table(
    {
        "row": "int64",
        "kind": "string",
        "at": "int64",
        "matter": "int64",
        "candidate": "int64",
        "contact": "int64",
        "by": "int64",
        "partner": "int64",
        "told": "int64",
        "answered": "int64",
        "status": "string",
    },
    name="placed",
)
"""Rows of the staffing desk's tables: kind is submission, interview or placement; rows of one submission share `matter` (the submission's row).

`by` submitted, owns the interview or is the account manager; `partner` is the recruiter of a placement; `told` is when the candidate was told,
`answered` when a submission's feedback came (its last change, where there is feedback). Persons are null where a name is not one person.
"""

statements = ibis.table({"statement": "int64", "kind": "string", "value": "string", "about": "int64", "when_at": "int64", "target": "int64"}, name="statements")
"""What the owner stated (facts/statement.py), without what was taken back; `target` is the number of the fact meant or of a question's cause."""
