"""Marks of foreign text in English mail: what programs, lists and companies write around what a person wrote. All lower case."""

# The last word of "On 3 March, Ana Nowak wrote:", as regular expressions.
ATTRIBUTION_VERBS = ("wrote", "writes", "said", "has written")
# How such a line begins.
ATTRIBUTION_STARTS = ("on ", "at ", "in article", "in message", "quoting ")
# Between dashes, or alone on a line.
FORWARD_MARKS = (
    "forwarded message", "forwarded by", "begin forwarded message", "forwarded mail", "inline attachment follows", "forwarded from",
)  # fmt: skip
REPLY_MARKS = ("original message", "original appointment", "reply message", "reply separator", "original mail", "in reply to")
# The names of headers that mail programs print above the mail they answer.
FROM_LABELS = ("from", "author", "sender", "posted by")
OTHER_LABELS = (
    "sent", "to", "cc", "bcc", "subject", "date", "importance", "attachments", "reply-to", "sent by", "please respond to", "when",
    "re",
)  # fmt: skip
# A whole line that a phone or a mail program adds.
SIGNATURE_STARTS = (
    "sent from ", "sent via ", "sent with proton",
    "get outlook for ", "sent using ", "sent by my ", "do you yahoo", "get your free ",
    "get your private, free ", "join the world's largest e-mail service", "msn photos is the easiest", "send and receive hotmail",
    "chat with friends online", "this sf.net email is sponsored", "sponsored by:", "please consider the environment before printing",
    "virus-free. www.avast",
)  # fmt: skip
# A paragraph that begins so is a disclaimer.
DISCLAIMER_STARTS = (
    "this e-mail is the property of", "this email is the property of", "this e-mail (including", "this email (including",
    "this message (including", "this e-mail and any", "this email and any", "this message and any", "this message is intended only",
    "this e-mail is intended only", "this email is intended only", "confidentiality notice", "confidentiality note",
    "the information contained in this e-mail", "this e-mail message is", "the information contained in this email",
    "the information contained in this message", "the information contained in this transmission", "the information in this e-mail",
    "the information in this email", "the information transmitted", "this communication is intended", "this communication contains",
    "this e-mail message (including", "this e-mail contains", "this email contains", "this message contains", "notice: this",
    "privileged/confidential", "legal disclaimer", "disclaimer:", "if you are not the intended recipient",
    "this message is for the designated recipient", "this e-mail, and any", "this email message", "this electronic message",
    "this transmission", "the contents of this e-mail", "the contents of this email",
)  # fmt: skip
# A paragraph that holds two of these is one too.
DISCLAIMER_WORDS = (
    "intended recipient", "confidential", "privileged", "notify the sender", "delete it", "delete this", "destroy", "disclosure",
    "dissemination", "unauthorized", "in error", "any review, use", "reply to sender", "sole use", "viruses",
)  # fmt: skip
# One of these at least stands in every disclaimer; without any, none is looked for.
DISCLAIMER_ROOTS = ("recipient", "confidential", "privileged", "disclosure", "unauthorized", "sender", "in error")
# Below a ruled line these make what follows the footer of a list.
FOOTER_WORDS = (
    "you are currently subscribed", "you are receiving this", "you received this", "list archives", "mailing list", "to unsubscribe",
    "unsubscribe", "listinfo", "yahoo! groups", "yahoo groups", "discussion list", "to subscribe", "sponsor", "free email",
    "free e-mail", "hotmail", "msn", "visit http", "chat with friends", "yahoo", "download",
)  # fmt: skip
