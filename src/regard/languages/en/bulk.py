"""Phrases of mail that no person wrote to this reader, in English: newsletters, programs, announcements, spam. Lower case."""

# The small print of newsletters and shops.
NEWSLETTER_PHRASES = (
    "to unsubscribe", "unsubscribe from", "unsubscribe here", "unsubscribe link", "to be removed from", "removed from our mailing",
    "removed from this list", "removed from future", "remove yourself from", "if you would prefer not to receive",
    "prefer not to receive", "do not wish to receive", "don't wish to receive", "no longer wish to receive",
    "no longer want to receive", "you are receiving this e", "you're receiving this e", "you received this email because",
    "you received this e-mail because", "you are receiving this message because", "you have received this email because",
    "you have received this e-mail because", "this email was sent to", "this e-mail was sent to", "this message was sent to",
    "opt out", "opt-out", "manage your subscription", "your email preferences", "your e-mail preferences", "update your preferences",
    "change your e-mail preferences", "to stop receiving", "stop receiving these", "you are currently subscribed",
    "subscribed to this newsletter", "subscribe or unsubscribe", "cancel your subscription", "view this email in your browser",
    "having trouble viewing this", "all rights reserved", "you are subscribed to", "because you are a registered",
    "forward this newsletter", "to change your subscription", "leave-", "this newsletter",
)  # fmt: skip
# What programs say of themselves.
ROBOT_PHRASES = (
    "this is an automated", "this is an automatic", "this message was automatically generated",
    "this email was automatically generated", "automatically generated e-mail", "this e-mail was automatically",
    "automated notification", "automatic notification", "automatically generated message", "generated automatically",
    "do not reply to this", "please do not reply", "please don't reply", "do not respond to this", "this mailbox is not monitored",
    "unmonitored mailbox", "auto-generated message", "delivery to the following recipient", "your message did not reach",
    "could not be delivered", "this message was created automatically by mail delivery", "your request has been received",
    "has been submitted for your approval", "return receipt your document", "this is a return receipt", "your message to: ", "replies to this e-mail will not",
)  # fmt: skip
# How the receipt of a mail program begins, and what it says of the mail.
RECEIPT_OPENINGS = (
    "return receipt your", "this is a return receipt", "read receipt your", "this is a read receipt", "delivery receipt your",
    "this is a delivery receipt", "your message to: ", "your document: ",
)  # fmt: skip
RECEIPT_PHRASES = (
    "was received by", "document: was received", "was read on ", "was read by: ", "was displayed on ", "was delivered to ", "was opened on ",
    "was deleted without being read", "message was displayed", "has been displayed on ", "has been delivered to the following",
)  # fmt: skip
# Words in a sender's name or address of announcements to a whole house.
BROADCAST_NAMES = (
    "announcement", "announcements", "newsletter", "communications", "employee", "all employees", "office of the chairman",
    "webmaster", "helpdesk", "help desk", "resolution center", "administrator", "outlook migration", "outage", "bulletin",
    "public relations",
)  # fmt: skip
# Words of a recipient's address that stands for a whole house.
EVERYONE_ADDRESSES = (
    "all.employees", "allemployees", "all-employees", "all_employees", "everyone", "all.worldwide", "all.houston", "all.enron",
    "dl-ga-all", "all.users", "all-staff", "allstaff", "all.staff", "outage", "undisclosed", "all_users", ".report", "employees@",
)  # fmt: skip
SPAM_SUBJECTS = (
    "adv:", "viagra", "mortgage", "refinance", "lose weight", "weight loss", "make money", "free money", "earn $", "extra income",
    "casino", "debt", "lowest rate", "toner", "credit card", "cash", "millionaire", "million", "guaranteed", "winner", "you have won",
    "you've won", "congratulations", "xxx", "sex", "teen", "adult", "porn", "hot ", "pharmacy", "hgh", "growth hormone", "herbal",
    "penis", "enlarge", "urgent", "confidential", "business proposal", "assistance", "free ", "100%", "amazing", "act now",
    "limited time", "save up to", "online degree", "diploma", "work at home", "home based", "investment", "stock alert", "hot stock",
    "insurance", "loan", "rates", "lottery", "dvd", "cable", "inkjet", "bulk", "e-mail marketing", "email addresses", "promote",
    "opportunity", "offer", "sale", "discount", "cheap", "collect", "approved",
)  # fmt: skip
SPAM_PHRASES = (
    "this is not spam", "not intended for residents", "bulk e-mail", "bulk email", "one-time mailing", "one time mailing",
    "one time e-mail", "bill 1618", "section 301", "remove in the subject", '"remove"', "with remove in", "click here", "click below",
    "100% free", "absolutely free", "risk free", "risk-free", "no obligation", "money back guarantee", "money-back", "act now",
    "limited time", "order now", "order today", "million dollars", "us$", "next of kin", "beneficiary", "foreign account",
    "strictly confidential", "nigeria", "sierra leone", "late president", "late father", "adult site", "free porn", "hardcore",
    "viagra", "hgh", "human growth", "lose weight", "lose up to", "credit report", "bad credit", "low rates", "lowest rates",
    "lenders", "refinance", "mortgage rates", "life insurance", "term life", "financial freedom", "financially independent",
    "make money", "extra income", "home based business", "home business", "work from home", "multi-level", "downline",
    "email addresses", "e-mail addresses", "opt-in", "marketing list", "toll free", "toll-free", "satisfaction guaranteed",
    "special offer", "free trial", "free gift", "claim your", "you have been selected", "you've been selected", "congratulations",
    "guaranteed", "university diploma", "no prescription", "online pharmacy", "herbal", "dear friend", "attn dear", "my late husband",
    "my late father", "diplomatic agent", "western union", "urgent reply", "your fund", "the sum of", "business proposal",
    "business transaction", "transfer the", "percent of the", "barrister", "bank account", "donation", "inheritance", "god bless",
    "visit our web", "visit our site", "our web site", "our website", "as seen on", "free information", "no cost", "your order",
    "save over", "save up to", "% off", "lowest price", "best price", "wholesale", "start today", "sign up today", "join now",
    "cable descrambler", "ink cartridge", "copy dvd", "stock pick", "otc bb", "forward-looking statements", "limited offer",
    "removal instructions", "to be removed", "unsolicited", "we apologize for any inconvenience", "earn up to", "per month",
    "per week", "call now", "free quote", "hot girls", "webcam", "casino", "sweepstakes",
)  # fmt: skip
