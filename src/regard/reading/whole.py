"""The whole text of a mail, quotes and signature included, for showing it as plain text."""

from regard.reading import limits
from regard.reading.html import whole_html
from regard.reading.mime import open_envelope


def whole_text(data: bytes) -> str:
    """The text of a message as plain lines; for one that cannot be read, the sentence that says why."""
    try:
        envelope = open_envelope(data)
    except limits.LimitBroken as broken:
        return str(broken)
    return envelope.plain.strip("\n") if envelope.plain.strip() else whole_html(envelope.html)
