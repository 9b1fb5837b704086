"""The joined tables as matters read them: numbered moments, who speaks to whom, and acts."""

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
