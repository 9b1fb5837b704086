"""Addresses: local part, domain, organisation; which domains lend addresses to anyone."""

import re
from functools import lru_cache

FREE_MAIL_WORDS = """
gmail.com googlemail.com yahoo.com ymail.com rocketmail.com hotmail.com outlook.com live.com msn.com aol.com icloud.com me.com mac.com
gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru yandex.ru yandex.com proton.me protonmail.com pm.me
fastmail.com fastmail.fm zoho.com tutanota.com hushmail.com posteo.de mailbox.org riseup.net qq.com 163.com 126.com sina.com foxmail.com
wp.pl o2.pl onet.pl onet.eu op.pl poczta.onet.pl interia.pl interia.eu poczta.fm gazeta.pl tlen.pl vp.pl autograf.pl go2.pl orange.fr
free.fr laposte.net wanadoo.fr libero.it virgilio.it seznam.cz centrum.cz earthlink.net comcast.net verizon.net att.net sbcglobal.net
bellsouth.net cox.net charter.net juno.com prodigy.net worldnet.att.net swbell.net pacbell.net mindspring.com btinternet.com
ntlworld.com sky.com bigpond.com rediffmail.com naver.com hanmail.net yahoo.co.uk hotmail.co.uk yahoo.co.in yahoo.fr yahoo.de hotmail.fr
live.co.uk
"""
FREE_MAIL = frozenset(FREE_MAIL_WORDS.split())
"""Providers of mailboxes for anyone: sharing the domain says nothing about working together."""

SECOND_LEVEL_WORDS = "co com org net edu gov ac gen ltd plc biz info waw krakow wroc poznan gda"
SECOND_LEVEL = frozenset(SECOND_LEVEL_WORDS.split())
"""Labels under which registries of countries sell names ("co.uk", "com.pl"): the organisation is then the third label."""

BROKEN = re.compile(r"^\.|\.$|['\"\s]|^@|@$")


def local(address: str) -> str:
    """What stands before the "@"."""
    return address.rpartition("@")[0]


def domain(address: str) -> str:
    """What stands after the "@"."""
    return address.rpartition("@")[2]


@lru_cache(maxsize=65_536)
def organisation(name: str) -> str:
    """The part of a domain that an organisation owns: "lists.example.co.uk" → "example.co.uk"."""
    labels = name.split(".")
    country = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL  # noqa: PLR2004 (the two letters of a country)
    return ".".join(labels[-3:] if country else labels[-2:])


def is_nobody(address: str) -> bool:
    """Whether the address stands for nobody ("unknown@invalid", RFC 2606), as where a message names no author."""
    return address.endswith((".invalid", "@invalid"))


FRAGMENT = re.compile(r"^\.|\.$|[\"\s]|'\.|\.'|^@|@$")
PROGRAMS_WORDS = """
noreply no-reply no_reply donotreply do-not-reply do_not_reply nobody mailer-daemon mailerdaemon daemon bounce bounces autoreply auto-reply
autoresponder listserv majordomo mailman notification notifications notify alert alerts arsystem confirmit unsubscribe subscribe nieodpowiadaj
nie-odpowiadaj powiadomienia
"""
PROGRAMS = frozenset(PROGRAMS_WORDS.split())
"""Local parts that only programs have; a survey's or a ticket system's own name among them (seen in real mail)."""
TO_MANY = re.compile(
    r"(?:^|[._-])(?:dl|distlist)[._-]|[._-]dl$|^(?:all|everyone)[._-]|-(?:all|announce|bounces?|request|owner|alpha|devel|users|discuss|patches|list)$"
)
MACHINE = re.compile(r"^[0-9a-f]{6,}(?:-[0-9a-f]{4,}){2,}$")
"""An identifier that a mail program left where an address stood."""
ESCAPED = re.compile(r"^(?:=|%)?40(?=[a-z])")
"""What is left of an "@" written as "=40" or "%40"."""


def is_human(address: str, *, named: bool) -> bool:
    """Whether a human being may stand behind the address: no program, no list of many, no scrap that an export left ("40ect@…" of
    "someone=40ECT"); `named`: a name was seen with it."""
    name = local(address)
    if FRAGMENT.search(name) or MACHINE.search(name) or (not named and ESCAPED.search(name)):
        return False
    return name.partition("+")[0] not in PROGRAMS and not TO_MANY.search(name)


@lru_cache(maxsize=262_144)
def is_broken(address: str) -> bool:
    """Whether the address is a fragment left by a program that cut names at commas (".tom@…", "rick'.'hill@…")."""
    return "@" not in address or BROKEN.search(local(address)) is not None
