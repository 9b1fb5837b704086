"""Limits: what one message may cost; a message that breaks one is kept raw and marked unreadable, with the reason.

From: the design's list. Real mail stays far below (of 29,884 messages of seven mailboxes and five archives
the deepest has 5 levels, the fullest 14 parts and 129 headers); what lies above was made to hurt its reader.
"""

DEPTH = 50
PARTS = 1_000
HEADERS = 2_000
HEADER_LENGTH = 64 * 1024
ADDRESSES = 2_000
TEXT_LENGTH = 1024 * 1024
# Markup is several times longer than the text in it, and pictures are sometimes written into it.
HTML_LENGTH = 8 * TEXT_LENGTH


class LimitBroken(Exception):
    """A message breaks a limit; the text is one full sentence that names it."""


class TooDeep(LimitBroken):
    """Parts within parts, deeper than DEPTH."""

    def __init__(self) -> None:
        super().__init__(f"Its parts lie more than {DEPTH} levels deep; it is kept as it came and was not read.")


class TooManyParts(LimitBroken):
    """More than PARTS parts."""

    def __init__(self) -> None:
        super().__init__(f"It has more than {PARTS:,} parts; it is kept as it came and was not read.")


class TooManyHeaders(LimitBroken):
    """More than HEADERS headers."""

    def __init__(self) -> None:
        super().__init__(f"It has more than {HEADERS:,} headers; it is kept as it came and was not read.")


class HeaderTooLong(LimitBroken):
    """One header longer than HEADER_LENGTH."""

    def __init__(self, name: str) -> None:
        super().__init__(f"Its header {name[:40]!r} is longer than {HEADER_LENGTH // 1024} KB; it is kept as it came and was not read.")


class TooManyAddresses(LimitBroken):
    """More than ADDRESSES senders and recipients."""

    def __init__(self) -> None:
        super().__init__(f"It names more than {ADDRESSES:,} addresses; it is kept as it came and was not read.")


class TextTooLong(LimitBroken):
    """More text than TEXT_LENGTH."""

    def __init__(self) -> None:
        super().__init__("Its text is longer than 1 MB; it is kept as it came and was not read.")


class NotMail(LimitBroken):
    """Bytes without a single header of mail."""

    def __init__(self) -> None:
        super().__init__("It has none of the headers of a message (From, To, Date, Subject); check whether the file is mail at all.")
