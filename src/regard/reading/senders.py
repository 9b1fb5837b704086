"""Senders that are no person: words in addresses of programs and of those who write to thousands. Data.

From: RFC 2142 (postmaster, abuse, …), and the addresses that shops, providers and programs have used since.
"""

import re

ROBOTS = frozenset((
    "mailer-daemon", "mailerdaemon", "postmaster", "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply",
    "nobody", "daemon", "bounce", "bounces", "autoresponder", "auto-reply", "autoreply", "listserv", "majordomo", "mailman", "cron",
    "root", "notification", "notifications", "notify", "alert", "alerts", "system", "arsystem", "robot", "bot", "automailer",
    "autoconfirm", "auto-confirm", "bugzilla", "jenkins", "buildbot", "exchange.administrator", "system.administrator", "mailsweeper",
    "mail-daemon", "returns", "confirmation", "powiadomienia", "nie-odpowiadaj", "nieodpowiadaj",
))  # fmt: skip
NEWSLETTERS = frozenset((
    "newsletter", "newsletters", "enewsletter", "news", "deals", "hotdeals", "offers", "specials", "announcement", "announcements",
    "announce", "members", "memberservices", "member", "subscriptions", "subscription", "subscribe", "marketing", "promo",
    "promotions", "promotion", "update", "updates", "nytdirect", "listmanager", "weather", "rssfeeds", "rss", "feeds", "feed",
    "digest", "hello-news", "mailing", "mailings", "sweepstakes", "rewards", "bestfares", "customer-news", "daily", "weekly",
    "biuletyn", "promocje", "oferty", "reminders", "reminder", "messenger", "magazine", "shop", "orders", "order", "no.address",
))  # fmt: skip
# The first label of a host that only sends to many ("news.shop.example").
HOSTS = frozenset(
    [
        "news",
        "newsletter",
        "newsletters",
        "alerts",
        "alert",
        "e",
        "em",
        "email",
        "emails",
        "mailing",
        "promo",
        "offers",
        "marketing",
        "updates",
        "notifications",
        "notification",
        "info",
        "reply",
        "bounce",
        "bounces",
    ]
)
# A list of such a name carries what a program says of each change.
PROGRAMS_LISTS = frozenset(("commits", "commit", "cvs", "checkins", "cvsmail", "svn", "builds", "buildbot", "autobuild"))
_SEPARATORS = re.compile(r"[._+=-]")


def local_words(address: str) -> frozenset[str]:
    """The local part of an address, whole and in words."""
    local = address.partition("@")[0]
    return frozenset((local, *_SEPARATORS.split(local)))


def first_label(address: str) -> str:
    """The first label of the host, "" when the host has only two ("mail.shop.example" → "mail")."""
    labels = address.rpartition("@")[2].split(".")
    return labels[0] if len(labels) > 2 else ""  # noqa: PLR2004
