"""Back to the original mail: every quote can be opened where it was written (setting `mail_link`)."""

from __future__ import annotations

from typing import Literal
from urllib.parse import quote

MailLink = Literal["message", "mid", "gmail", "copy"]
MAIL_LINKS: tuple[MailLink, ...] = ("message", "mid", "gmail", "copy")


def mail_link(choice: str | None, message_id: str) -> str | None:
    """The address that opens the mail, or None where it must be found by subject and sender (no id, or `copy`).

    `message` is Apple Mail's own scheme, `mid` that of RFC 2392, `gmail` Gmail's search by Message-ID.
    """
    if not message_id:
        return None
    if choice == "message":
        return f"message://{quote(f'<{message_id}>', safe='')}"
    if choice == "mid":
        return f"mid:{quote(message_id, safe='@')}"
    if choice == "gmail":
        return f"https://mail.google.com/mail/u/0/#search/{quote(f'rfc822msgid:{message_id}', safe='')}"
    return None
