"""Role addresses: a function rather than a human being; they are never joined with anyone."""

import re
from functools import lru_cache

from regard.people.addresses import local

ROLES_WORDS = """
info office sales support help helpdesk service services contact admin administrator webmaster postmaster hostmaster root abuse security
privacy legal billing accounts accounting finance payroll invoice invoices orders order jobs careers hr recruitment recruiting marketing
press media news newsletter newsletters team staff all everyone announce announcements notification notifications notify alert alerts
noreply donotreply nobody mailer-daemon mailerdaemon daemon bounce bounces majordomo listserv mailman owner request feedback survey
events reservations travel tickets itinerary booking bookings reception secretariat enquiries inquiries hello mail email customerservice customercare system
operator test user unsubscribe subscribe biuro sekretariat kontakt pomoc serwis obsluga sprzedaz zamowienia rekrutacja praca kadry
ksiegowosc faktury marketing redakcja rejestracja recepcja bok dok zarzad nieodpowiadaj
"""
ROLES = frozenset(ROLES_WORDS.split())
PATTERN = re.compile(
    r"^(no-?_?reply|do-?_?not-?_?reply|bounce|mailer|notif|newsletter|dl-|dl_|all[.-]|list-|owner-)"
    r"|(-request|-owner|-bounces?|-admin|-subscribe|-unsubscribe|-list|-all|-team|\.team|\.all|-help|-announce|noreply)$"
)


@lru_cache(maxsize=262_144)
def is_role(address: str) -> bool:
    """Whether the local part names a function ("info", "dl-all", "jobs-request")."""
    name = local(address).partition("+")[0]
    return name in ROLES or PATTERN.search(name) is not None
