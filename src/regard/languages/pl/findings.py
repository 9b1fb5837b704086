"""What the product says of a finding, in Polish; the same names as in English. No past tense that would need the other person's gender."""

from regard.languages.pl import deeds, things, told

A_WORD_SEEN, BEGAN, NO_DEED, NO_WORD, STARTED, UNSEEN = deeds.A_WORD_SEEN, deeds.BEGAN, deeds.NO_DEED, deeds.NO_WORD, deeds.STARTED, deeds.UNSEEN
THING, NAMELESS, A_WORD = things.THING, things.NAMELESS, things.A_WORD

YOU_WROTE = "Twoje słowa: „{quote}” ({day})."
THEY_WROTE = "{who}: „{quote}” ({day})."
ASKED_AGAIN = "Ponowne pytanie: {again}."
YOU_ASKED_AGAIN = "Twoje ponowne pytanie: {again}."
NO_THING = "{thing}: nie widać."
DUE = "Termin: {due}."
TELL = "Jeśli {who} dowie się dziś, liczy się to jako uprzedzenie na czas."
TOLD = "Uprzedzenie: {told}."
YOU_WERE_TOLD = "Uprzedzenie do Ciebie: {told}."
MET = "Zrobione: {met}."
MET_OF = {"cover": "Zastępstwo wskazano {met}."}
"""Deeds whose row does not say what it was that was done."""
WENT_ON = "Poczta między Wami biegnie dalej ({day}); jak to się skończyło, nie wiadomo."
BEFORE = told.TOLD["told_before"]
OUTSIDE, HANDED_OVER, OWNER_LOST = told.TOLD["told_outside"], told.TOLD["told_handed_over"], told.TOLD["told_owner_lost"]

FACTS = {"meeting": "spotkanie w Twoim kalendarzu", "row": "wiersz Twoich tabel", "statement": "Twoje własne słowo"}
NAMED_FACTS = {
    "meeting": "spotkanie „{title}”",
    "submission": "kandydatura: {who}, {where} (Twoje tabele)",
    "interview": "rozmowa: {who}, {where} (Twoje tabele)",
    "placement": "zatrudnienie: {who}, {where} (Twoje tabele)",
}
"""What stands behind a part of the evidence where it is no mail."""
