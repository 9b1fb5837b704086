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
TRUST_RESTS = "Known promises: {known}, kept: {kept}; breaches stated by you: {breaches}."
TRUST_UNSEEN = {True: "What {who} feels is not seen in mail.", False: "What you feel is yours to say."}
TRUST_STATES = {"sound": "sound", "breached": "breached", "on_probation": "on probation", "closed": "closed"}
WAY_BACK = "{straight} of {needed} kept deeds in a row since {since}."
DECLARATIONS = "Promises and apologies in words since: {n}. They stand beside the deeds and move nothing."
SUGGESTS_CLOSED = "This is the second breach of integrity. You may close it; nobody else will."

TOO_FEW = "Too few answers to compare ({asks})."
NO_DIFFERENCE = "No difference seen between {one} and {other}."
DIFFERS_SHARE = "{one}: {prompt_one} of {asks_one} answered by the next working day; {other}: {prompt_other} of {asks_other}."
DIFFERS_SPEED = "Where you answered, half of the answers to {one} came within {hours_one} working hours, to {other} within {hours_other}."
COULD_NOT_SEE = "With {asks} answers a difference under {points} of 100, or under a factor of {factor}, could not have been seen."
SPREAD_CHANCE = "People are answered as differently as chance would have it: {people} people, {asks} asks."
SPREAD_MORE = "People are answered more differently than chance would have it: {people} people, {asks} asks. See who waited."
GROUPS = {"ranked": "people of rank", "others": "the others", "after": "after", "before": "before"}

LOWER_HALF = "The lower half of the desk, placements in the last quarter: {now}; in the one before: {before}."
GIVEN_BESIDE = "Beside it, yours in the last quarter: help to colleagues {helped}, credit {credited}."
TOO_FEW_PEOPLE = "Fewer than five people: nothing is said of a desk so small."
TABLES_TOO_SHORT = "Your tables do not reach back over both quarters, so nothing is compared."
LEADER = "If you lead this desk: a few stars and a rest that fails is a matter of partnership. Before you judge, sit on the floor and watch."
QUARTERS = ("Q1 {year}", "Q2 {year}", "Q3 {year}", "Q4 {year}")
HELP_RECORD = "{quarter}: help to colleagues {help}, credit {credit}, placements with your part in them {outcome}."
