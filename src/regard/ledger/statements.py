"""Insertions as plain SQL, made once from lists of columns."""

from typing import Final


def insertion(table: str, *columns: str, otherwise: str = "") -> str:
    """`INSERT` of one row by position; `otherwise` is what to do on a conflict."""
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks}) {otherwise}"  # noqa: S608 (names come from this package alone)


RAW: Final = insertion("raw", "id", "owner", "digest", "size", "reason", "edition", "data")
COPY: Final = insertion("copy", "raw", "owner", "moment", "listed", "message_id", "in_reply_to", "refs")
MOMENT: Final = insertion(
    "moment", "id", "owner", "key", "raw", "claimed", "instant", "zone", "subject", "topic", "kind", "kind_reason",
    "list_id", "language", "forward", "voiced", "own_words", "attachments", "greeted",
)  # fmt: skip
FINGERPRINT: Final = insertion("fingerprint", "moment", "owner", "quoted", "lines")
IDENTITY: Final = insertion("identity", "owner", "address", "name", "directory", otherwise="ON CONFLICT DO NOTHING")
PARTICIPANT: Final = insertion("participant", "moment", "ordinal", "owner", "role", "position", "identity")
ACT: Final = insertion(
    "act", "moment", "ordinal", "owner", "key", "kind", "certainty", "quote", "sentence", "start", "stop",
    "due", "due_words", "named", "chases", "worded",
)  # fmt: skip
LOCATION: Final = insertion("location", "owner", "file", "item", "raw", otherwise="ON CONFLICT (file, item) DO UPDATE SET raw = excluded.raw")
ENTRY: Final = insertion(
    "entry", "owner", "key", "author", "at", "verdict", "target_kind", "target", "act_kind", "instant", "words", "moment", "quote",
    otherwise="ON CONFLICT (owner, key) DO NOTHING",
)  # fmt: skip
GROWN: Final = "UPDATE owner SET generation = generation + 1 WHERE id = ?"
NOTE: Final = insertion("note", "owner", "key", "at", "written", otherwise="ON CONFLICT (owner, key) DO NOTHING")
DECISION: Final = insertion("decision", "owner", "key", "at", "verdict", "one", "other", otherwise="ON CONFLICT (owner, key) DO NOTHING")
SHOWN: Final = insertion("shown", "owner", "day", "occasion", "position", otherwise="ON CONFLICT (owner, day, occasion) DO NOTHING")
SETTING: Final = insertion("setting", "owner", "name", "value", otherwise="ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value")
