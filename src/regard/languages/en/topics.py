"""What mail programs put before a subject, in English (and RFC 5322's own "Re"). Lower case, without the colon."""

REPLY_MARKS = ("re", "reply", "response")
FORWARD_MARKS = ("fw", "fwd", "forward", "forwarded")
CALENDAR_MARKS = (
    "accepted",
    "declined",
    "tentative",
    "invitation",
    "updated invitation",
    "canceled",
    "cancelled",
    "canceled event",
    "new time proposed",
    "updated",
)
# Before the mark of a robot: the subject of an answer that no one wrote.
AUTOMATIC_SUBJECTS = (
    "automatic reply", "auto reply", "autoreply", "auto-reply", "out of office autoreply", "out of office reply", "out of office:",
    "out of the office:", "undeliverable", "delivery status notification", "delivery failure", "mail delivery failed",
    "returned mail", "failure notice", "delivery notification", "mail system error", "message status", "undelivered mail returned",
    "read:", "not read:", "delivered:", "recall:", "message recall",
)  # fmt: skip
