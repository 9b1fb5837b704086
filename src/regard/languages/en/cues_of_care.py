"""English cues of care: thanks, apology, credit, warmth, personal, difficulty."""

from regard.languages.cue import cues
from regard.languages.en.words import LISTS

THANKS = cues(
    "thanks",
    "certain",
    r"""
    <thanks|thank|thanx|thx> (you )?(all )?(again )?(so much|very much|a lot|a million|a bunch|kindly|sincerely|ever so much)?,? ?(you )?(again )?(very much |so much |a lot )?(for|to everyone|to all|to each) ~ thanks? (you )?(so much |very much )?(in advance|for your (consideration|cooperation|attention|prompt|time and consideration))|can('t| not|not) thank
    <thanks|thank|thanx|thx> (you )?(so much|very much|a lot|a million|a bunch|anyway|again)[ ,.!]*(\w+)?[ .!]*$ ~ advance
    (i|we) (just |really |sincerely |also |do |want to |wanted to |would like to |would just like to |'d like to |must )*<thank> (you|all|everyone|each|him|her|them|the|\w+ for)
    (i|we) (really |truly |sincerely |greatly |very much |do |also )*<appreciate|appreciated> (all|your|the|that|it|this|you|everything|everyone|his|her|their|how) ~ would (really |very much |greatly |also )?appreciate|will appreciate|\bif you|'d appreciate|appreciate it if
    <grateful|thankful> (to (you|all|everyone)|for (your|the|all|everything))
    many <thanks> (for|to|again|indeed|\w+[.!]?$) ~ advance|many thanks,? *$
    <thanks> to (you|everyone|all|each|those|his|her|their|your) 
    """,
    LISTS,
    unless=r"in advance|no thanks|thanks but",
) + cues(
    "thanks",
    "likely",
    r"""
    ^<thank|thanks|thx>( you)?[ ,]+(\w+[ ,]+)?(that|this|it|i|the|so|your|you|we|yes|no|but|now|ok)\b ~ advance
    ^<thank|thanks>( you)?[!]+$
    ^(ok|okay|great|perfect|excellent|got it|yes|cool|awesome),? <thanks|thank|thx>
    <grateful|gratitude|appreciative|indebted> ~ would be grateful
    """,
    LISTS,
    unless=r"in advance|no thanks",
)

APOLOGY = cues(
    "apology",
    "certain",
    r"""
    <sorry> (for|about|that i|that we|i|we|to (have|bother|trouble|bug|be|disturb|keep|interrupt|spam|hijack|nag|pester)|if (i|we|this|that|my)|but i|my|it took|we|guys|this) ~ (feel|am|'m|so|very|really|was) sorry (for|about) (your|the loss|him|her|them|you)|your loss|not sorry|to hear
    (i|we)( would like to| must| want to| do| sincerely| deeply| truly|'d like to| have to| wanted to)* <apologize|apologise> ~ \?
    (my|our|please accept my|please accept our|sincere|many|with) (sincere |sincerest |deepest |most |humble )?<apologies|apology>
    <apologies> (for|if|that|about|in)
    (that|it|this) (was|is|'s) (entirely |completely |totally |all )?(my|our) <fault|mistake|error|bad>
    ^(my|our) <mistake|bad|fault|error|apologies>
    (i|we)('m| am| are|'re) (very |so |really |truly |terribly |awfully |deeply )?<sorry>( for| about| that| if| i| we|[.,! ]*$| but) ~ to hear|your loss|sorry (for|about) (your|you)\b
    (please )?<excuse|forgive|pardon> (me|my|us|the|our|any) (for|\w+|late|delay|if|being|long|brief|short|ignorance|confusion) ~ \?
    (i|we) <regret> (that|any|the|to|not|having)
    """,
    LISTS,
) + cues(
    "apology",
    "likely",
    r"""
    ^(yes |ok |oh |oops |ah |hi )?<sorry>\b ~ to hear|your loss
    <oops|whoops|ooops>
    (i|we) <should|shouldn't|forgot|overlooked|missed|misread|misunderstood|misspoke|messed|screwed|neglected|mistakenly|inadvertently|accidentally>( have|'ve)? (to|the|up|your|that|it|this|been|sent|included|told|called|left) ~ \?|\bif\b
    """,
    LISTS,
)

CUES = THANKS + APOLOGY
