"""What the product says of a standing, in English: counts and questions, never a judgement; every sentence can stand alone.

Placeholders: {who} the other person's first name, {n} {of} and the like counts, {since} {day} a day, {place} one of PLACES.
"""

# Titles of rank: words (lower case, no dots) of which one makes a title one of rank. A word of DEPUTIES before it does not.
RANKED = frozenset({
    "chief", "ceo", "cfo", "coo", "cto", "cio", "chro", "president", "vp", "svp", "evp", "chairman", "chairwoman", "chair", "director", "dir", "md",
    "principal", "owner", "founder", "head", "lead", "leader", "manager", "mgr", "supervisor", "superintendent", "executive", "officer",
})  # fmt: skip
UNRANKED_BEFORE = frozenset({"account", "project", "product", "office", "assistant", "to"})
"""Before a word of rank they name a trade or an assistant ("account manager", "assistant to the president"), not a rank."""
WEAK = frozenset({"manager", "mgr", "executive", "officer", "lead", "director", "dir", "president", "chief"})
"""The words of rank that a word of UNRANKED_BEFORE takes the rank from."""

NOT_COMPARABLE = "The mail does not cover both quarters, so nothing is compared."

ANSWERED_BY = {1: "by the next working day", 2: "within two working days", 5: "within five working days"}

PLACES = {
    "partner": "partner",
    "respected_not_loved": "respected, not loved",
    "loved_not_respected": "loved, not respected",
    "neither_yet": "neither yet",
    "cannot_say": "I cannot say",
}
DIFFERENCES = {
    "you_start_all": "You say {place}; since {since} you started every thread with {who} ({n}). What is it to you now?",
    "they_start_all": "You say {place}; since {since} {who} started every thread with you ({n}). When will you write first?",
    "quieter": "You say {place}; the last warm word seen from {who} is of {since}; in the quarter before it: {n}. Is all well between you?",
    "kept_few": "You say {place}; of the last {of} known things owed to you by {who}, {n} were kept. Have you spoken of it?",
    "more_warmth": "You say {place}; both of you wrote warm words this quarter, {n} or more each. Has it changed?",
    "more_reliance": "You say {place}; {who} sought your advice or took up what you proposed {n} times this quarter. Has it changed?",
}

TRUST_IN_YOU = "Trust, by your deeds towards {who}"
TRUST_IN_THEM = "Trust, by the deeds of {who} towards you"
TRUST_RESTS = "Promised or owed, with a certain outcome: {known}, kept: {kept}; breaches stated by you: {breaches}."
TRUST_NONE = "No promise or debt with a certain outcome yet, and no breach stated by you."
TRUST_UNSEEN = {True: "What {who} feels is not seen in mail.", False: "What you feel is yours to say."}
TRUST_STATES = {"unknown": "nothing known yet", "sound": "sound", "breached": "breached", "on_probation": "on probation", "closed": "closed"}
WAY_BACK = "{straight} of {needed} kept deeds in a row since {since}."
DECLARATIONS = "Promises and apologies in words since: {n}. They stand beside the deeds and move nothing."
SUGGESTS_CLOSED = "This is the second breach of integrity. You may close it; nobody else will."

TOO_FEW = "Too few asks that can be compared ({asks})."
COMPARED = {
    "consistency": "Compared: {asks} of the {of} asks put to you alone whose outcome is known, those of people who asked at least twice.",
    "no_status_difference": "Compared: {asks} of the {of} asks put to you alone whose outcome is known, those of people whose rank is known.",
    "however_far_you_go": "Compared: {asks} of the {of} asks put to you alone whose outcome is known, those of people who asked before and after.",
}
SHARE = (
    "{one}: {prompt_one} of {asks_one} asks answered by the next working day (people: {people_one}); {other}: {prompt_other} of {asks_other} "
    "(people: {people_other})."
)
SPEED = "Where you answered, half of the answers came within {hours_one} working hours ({one}, {came_one} answers) and {hours_other} ({other}, {came_other})."
PARTS = {"share": "the share answered", "speed": "how fast"}
AND = "and"
DIFFERS = "A difference in {what}: by chance alone as great a one comes in {tries}. Chance is not excluded, and why it differs is not seen."
NO_DIFFERENCE = "No difference is told: by chance alone as great a one comes in {tries}."
TRIES = "about {n} of 100 tries"
HARDLY_EVER = "fewer than 1 of 100 tries"
COULD_NOT_SEE = (
    "With {asks} asks a difference under {points} of 100, or of waits under a factor of {factor}, would have been missed more often than one time of five."
)
COULD_SEE_NO_SHARE = (
    "With {asks} asks hardly any difference in the share could have been told; of waits one under a factor of {factor} would have been missed more often than "
    "one time of five."
)
SPREAD_CHANCE = "{people} people are answered as differently as chance alone would have it (as much or more in {tries})."
SPREAD_MORE = (
    "{people} people are answered more differently than chance alone would have it (as much in {tries}). Chance is not excluded, and why is not seen: see who "
    "waited."
)
APART = "Their shares lie {seen} of 100 apart (standard deviation); chance alone gives {chance}, and less than {told} would have passed for chance."
SAME_WAITS = "Who waited: the same asks as above."
GROUPS = {"ranked": "people of rank", "others": "the others", "after": "after", "before": "before"}

LOWER_HALF = "The lower half of the desk, placements in the last quarter: {now}; in the one before: {before}."
GIVEN_BESIDE = "Beside it, yours in the last quarter: help to colleagues {helped}, credit {credited}."
TOO_FEW_PEOPLE = "Fewer than five people: nothing is said of a desk so small."
TABLES_TOO_SHORT = "Your tables do not reach back over both quarters, so nothing is compared."
LEADER = "If you lead this desk: a few stars and a rest that fails is a matter of partnership. Before you judge, sit on the floor and watch."
QUARTERS = ("Q1 {year}", "Q2 {year}", "Q3 {year}", "Q4 {year}")
HELP_RECORD = "{quarter}: help to colleagues {help}, credit {credit}, placements with your part in them {outcome}."
