"""A moment: one thing said by one author at one instant, however many copies of it lie in folders."""

from typing import Literal, NamedTuple

Kind = Literal["person", "list", "robot", "newsletter", "spam", "notice"]
Role = Literal["from", "to", "cc", "bcc"]


class Participant(NamedTuple):
    """An identity as written in one moment.

    `address` is lower case; `name` as written, "" when absent; `directory` is a mail system's own name for the
    mailbox ("CN=PKEAVEY" of an Exchange header), "" when absent; `position` counts from 0 within the role.
    """

    role: Role
    position: int
    address: str
    name: str
    directory: str


class Moment(NamedTuple):
    """What a message's headers and own words say, before it is joined with any other.

    `instant` is the plausible time of sending, `claimed` the Date header's (None when absent or not a date), `zone` the author's
    offset from UTC in minutes. `message_id`, `in_reply_to` and `references` come without angle brackets.
    `subject` is as written (decoded), `topic` the subject without reply and forward marks, list tags and case.
    `kind_reason` is a short code for why it is of that kind. `list_id` is the list's address or id, "" when none.
    `greeted` holds the lower-case names in a greeting line ("Hi Piotr and Ana," → ("piotr", "ana")).
    `voiced` tells that the own text says author and reader talked or met before ("as discussed on the phone"): things between them may
    be settled by voice. False where no one writes to anyone.
    `own_words` counts the words of the new text; `attachments` names the files attached (not inline pictures).
    `quoted` holds fingerprints (64-bit ints) of quoted lines of 20 or more letters, `lines` those of the own lines:
    a parent proves a quote by them.
    """

    key: str
    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    claimed: int | None
    instant: int
    zone: int
    subject: str
    topic: str
    kind: Kind
    kind_reason: str
    list_id: str
    language: str
    forward: bool
    voiced: bool
    own_words: int
    attachments: tuple[str, ...]
    greeted: tuple[str, ...]
    quoted: tuple[int, ...]
    lines: tuple[int, ...]
