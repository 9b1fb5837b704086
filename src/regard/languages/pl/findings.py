"""What the product says of a finding, in Polish; the same names as in English. No past tense that would need the other person's gender."""

import re

MONTHS = ("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru")
WEEKDAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
DAY = "{day} {month}"
DAY_OF_YEAR = "{day} {month} {year}"
TODAY, YESTERDAY, TOMORROW = "dziś", "wczoraj", "jutro"

YOU_WROTE = "Twoje słowa: „{quote}” ({day})."
THEY_WROTE = "{who}: „{quote}” ({day})."
ASKED_AGAIN = "Ponowne pytanie: {again}."
YOU_ASKED_AGAIN = "Twoje ponowne pytanie: {again}."
NO_THING = "{thing}: nie widać."
NO_DEED = "Od tego czasu nie widać, żeby to dotarło."
NO_REPLY = "Od tego czasu nie widać odpowiedzi ({who})."
NO_REPLY_TO_YOU = "Od tego czasu nie widać odpowiedzi do Ciebie."
ACKNOWLEDGED = "Potwierdzone to jeszcze nie zrobione."
DUE = "Termin: {due}."
TELL = "Wiadomość dziś ({who}) liczy się jako uprzedzenie na czas."
LEFT_OUT = "Wątek toczy się dalej; nie widać w nim słowa do tej osoby ({who})."
NOT_AGREED = "To prośba do Ciebie, jeszcze nie umowa."
TOLD = "Uprzedzenie: {told}."
YOU_WERE_TOLD = "Uprzedzenie do Ciebie: {told}."
STILL_TRUE = "Czy to nadal aktualne?"
MET = "Zrobione: {met}."
OUTSIDE = "Po {seen} nic nie wiadomo: tam kończy się poczta."

THING = re.compile(r"(?!)")
"""A Polish object stands in a case that would have to change: never named."""
NAMELESS: frozenset[str] = frozenset()
