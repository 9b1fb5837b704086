"""What the product says of a finding, in English: what was seen, never what was done; every sentence can stand alone.

Placeholders: {who} the other person's first name, {day} when it was written, {due} when it falls due, {thing} what was promised, {quote} the words;
{again} when it was asked again, {told} when it was told and {met} when it was met are adverbs ("yesterday", "on 2 Oct").
"""

from regard.languages.en import deeds, things, told

A_WORD_SEEN, BEGAN, NO_DEED, NO_WORD, STARTED, UNSEEN = deeds.A_WORD_SEEN, deeds.BEGAN, deeds.NO_DEED, deeds.NO_WORD, deeds.STARTED, deeds.UNSEEN
THING, NAMELESS, A_WORD = things.THING, things.NAMELESS, things.A_WORD

YOU_WROTE = "you wrote “{quote}” ({day})."
THEY_WROTE = "{who} wrote “{quote}” ({day})."
ASKED_AGAIN = "{who} asked again {again}."
YOU_ASKED_AGAIN = "You asked again {again}."
NO_THING = "No {thing} seen."
DUE = "Due {due}."
TELL = "Tell {who} today and it counts as told before."
TOLD = "{who} was told {told}."
YOU_WERE_TOLD = "You were told {told}."
MET = "Done {met}."
MET_OF = {"cover": "Who stands in was named {met}."}
"""Deeds whose row does not say what it was that was done."""
WENT_ON = "Later mail between you goes on ({day}); how this ended is not known."
BEFORE = told.TOLD["told_before"]
OUTSIDE, HANDED_OVER, OWNER_LOST = told.TOLD["told_outside"], told.TOLD["told_handed_over"], told.TOLD["told_owner_lost"]

FACTS = {"meeting": "a meeting in your calendar", "row": "a row of your tables", "statement": "your own word"}
NAMED_FACTS = {
    "meeting": "the meeting “{title}”",
    "submission": "{who}, put forward to {where} (your tables)",
    "interview": "the interview of {who} at {where} (your tables)",
    "placement": "the placement of {who} at {where} (your tables)",
}
"""What stands behind a part of the evidence where it is no mail."""
