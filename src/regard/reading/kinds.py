"""Kinds: whether a message is between people, and the reason in a short code.

What servers and programs say of themselves comes first, then who sends, then what the text says. An answer to mail is a person's unless
a server says otherwise: losing people's mail costs more than keeping a newsletter.
"""

from collections.abc import Sequence
from typing import NamedTuple

from regard.facts.moment import Kind, Participant
from regard.languages.en import bulk as en_bulk
from regard.languages.en import topics as en_topics
from regard.languages.pl import bulk as pl_bulk
from regard.languages.pl import topics as pl_topics
from regard.reading import senders
from regard.reading.lists import Via
from regard.reading.mime import Envelope
from regard.reading.parts import first
from regard.reading.phrases import held, phrases, wording
from regard.reading.spam import SPAM_SIGNS, spam_signs
from regard.reading.topics import Topic

Verdict = tuple[Kind, str]

# A mail to more people than fit a room is told, not said, unless it answers.
BROADCAST_TO = 60
# Small print stands at the end, an automatic note at the beginning or the end.
_LOOKED_AT = 3_000
# A receipt names the mail, its reader and the hour, and says no more.
_RECEIPT_AT = 600
_SPAM_ON_LIST = SPAM_SIGNS + 1
_CALENDAR = en_topics.CALENDAR_MARKS + pl_topics.CALENDAR_MARKS
_AUTOMATIC = en_topics.AUTOMATIC_SUBJECTS + pl_topics.AUTOMATIC_SUBJECTS
_NEWSLETTER = phrases(en_bulk.NEWSLETTER_PHRASES + pl_bulk.NEWSLETTER_PHRASES)
_ROBOT = phrases(en_bulk.ROBOT_PHRASES + pl_bulk.ROBOT_PHRASES)
_RECEIPT = en_bulk.RECEIPT_OPENINGS + pl_bulk.RECEIPT_OPENINGS
_RECEIVED = phrases(en_bulk.RECEIPT_PHRASES + pl_bulk.RECEIPT_PHRASES)
_BROADCAST = en_bulk.BROADCAST_NAMES + pl_bulk.BROADCAST_NAMES
_EVERYONE = en_bulk.EVERYONE_ADDRESSES + pl_bulk.EVERYONE_ADDRESSES
_BULK_HEADERS = ("feedback-id", "x-campaign", "x-campaignid", "x-mailgun-sid", "x-mc-user", "x-sg-eid", "x-csa-complaints", "x-mailchimp-campaign-id", "x-cid")


class Letter(NamedTuple):
    """What the rules look at. `whole` is the text that the author may answer for: all of it where nothing is quoted, else the own words.

    `answers` when it is a reply or passes a mail on.
    """

    envelope: Envelope
    participants: Sequence[Participant]
    via: Via
    subject: str
    whole: str
    answers: bool


def kind_of(envelope: Envelope, participants: Sequence[Participant], via: Via, topic: Topic, own: str, quotes: bool) -> Verdict:
    """The kind of a message and a short code for the reason."""
    answers = topic.reply or topic.forward or "in-reply-to" in envelope.headers
    whole = own if quotes else envelope.plain or envelope.html
    letter = Letter(envelope, participants, via, first(envelope.headers, "subject").strip(), whole, answers)
    return _said_by_servers(letter) or _receipt(letter) or _said_by_sender(letter) or _on_a_list(letter) or _said_by_text(letter) or ("person", "written")


def _said_by_servers(letter: Letter) -> Verdict | None:  # noqa: PLR0911  one return for each thing said
    headers = letter.envelope.headers
    if first(headers, "x-spam-flag").strip().lower().startswith("yes") or first(headers, "x-spam-status").strip().lower().startswith("yes"):
        return "spam", "filter"
    if first(headers, "auto-submitted").strip().lower().split(";")[0] not in ("", "no"):
        return "robot", "auto_submitted"
    if letter.envelope.report:
        return "robot", "delivery_report"
    if any(name in headers for name in ("x-autoreply", "x-autorespond", "x-auto-reply", "x-failed-recipients")):
        return "robot", "auto_reply"
    if first(headers, "precedence").strip().lower() in ("auto_reply", "junk") and not letter.via.id:
        return "robot", "precedence"
    if letter.envelope.calendar:
        return "notice", "calendar"
    return None


def _receipt(letter: Letter) -> Verdict | None:
    """A receipt that a mail program sent, an answer by its subject: it begins as receipts do and says that the mail was received or read."""
    low = wording(letter.whole[:_RECEIPT_AT])
    return ("notice", "receipt") if low.low.startswith(_RECEIPT) and held(low, _RECEIVED) else None


def _said_by_sender(letter: Letter) -> Verdict | None:  # noqa: PLR0911  one return for each thing known
    author = letter.participants[0]
    words = senders.local_words(author.address)
    if first(letter.envelope.headers, "return-path").strip() == "<>" or not words.isdisjoint(senders.ROBOTS):
        return "robot", "sender"
    low = letter.subject.lower()
    if low.startswith(_AUTOMATIC):
        return "robot", "automatic_subject"
    mark = low.partition(":")[0] if ":" in low[:40] else ""
    if mark in _CALENDAR and not letter.answers:
        return "notice", "calendar_subject"
    if letter.answers:
        return None
    if " notification:" in low[:40]:
        return "notice", "notification_subject"
    name = author.name.lower()
    if not words.isdisjoint(senders.NEWSLETTERS) or senders.first_label(author.address) in senders.HOSTS:
        return "newsletter", "sender"
    if any(map(name.__contains__, _BROADCAST)) or any(word in author.address for word in ("announcement", "newsletter")):
        return "newsletter", "broadcaster"
    recipients = [participant.address for participant in letter.participants[1:] if participant.role in ("to", "cc")]
    if recipients == [author.address]:
        return "newsletter", "to_self"  # all others are hidden, or there are none
    if not recipients and not name and not letter.via.id:
        return "newsletter", "undisclosed"
    if len(recipients) >= BROADCAST_TO or any(map(" ".join(recipients[:20]).__contains__, _EVERYONE)):
        return "newsletter", "broadcast"
    return None


def _on_a_list(letter: Letter) -> Verdict | None:  # noqa: PLR0911  one return for each sort of list
    """A list that its members write to is a channel; one that only sends is a newsletter."""
    headers = letter.envelope.headers
    if not letter.answers and not senders.PROGRAMS_LISTS.isdisjoint(senders.local_words(letter.via.address or letter.via.id.partition(".")[0])):
        return "robot", "list_of_programs"
    if letter.via.open or (letter.via.id and letter.answers):
        signs = 0 if letter.answers else spam_signs(letter.envelope, letter.participants[0], letter.participants, letter.subject)
        return ("spam", "signs") if signs >= _SPAM_ON_LIST else ("list", "list")
    if any(name in headers for name in _BULK_HEADERS) and not letter.answers:
        return "newsletter", "campaign"
    if letter.via.id and _written_to_list(letter):
        return "list", "list"
    if not letter.answers and ("list-unsubscribe" in headers or letter.via.id):
        return "newsletter", "list_unsubscribe"
    if not letter.answers and first(headers, "precedence").strip().lower() in ("bulk", "list"):
        return "newsletter", "precedence"
    return None


def _written_to_list(letter: Letter) -> bool:
    """Whether the list stands in To or Cc, as members write it, and the author is not of the list's own house."""
    house = letter.via.id.partition(".")[2]
    local = letter.via.id.partition(".")[0]
    to_list = any(local and participant.address.startswith(f"{local}@") for participant in letter.participants[1:])
    return to_list and not (house and letter.participants[0].address.endswith(house))


def _said_by_text(letter: Letter) -> Verdict | None:
    if letter.answers:
        return None
    text = letter.whole
    ends = f"{text[:1000]}\n{text[-_LOOKED_AT:]}" if len(text) > _LOOKED_AT else text
    signs = spam_signs(letter.envelope, letter.participants[0], letter.participants, letter.subject)
    if signs >= SPAM_SIGNS:
        return "spam", "signs"
    if held(wording(ends), _NEWSLETTER):
        return "newsletter", "small_print"
    if held(wording(ends), _ROBOT):
        return "robot", "automatic_text"
    return None
