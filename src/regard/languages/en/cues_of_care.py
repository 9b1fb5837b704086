"""English cues of care: thanks, apology, credit, warmth, personal, difficulty."""

# ruff: noqa: E501  a cue is one line, however long

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
    ^[^?]*\b(exactly|just|perfect|great|helpful|useful|brilliant|lovely|wonderful|excellent|kind of you|all i need|got (it|them)|arrived|received|works|working|that helps|much better)\b[^?]{0,60}[,.!;\-–] ?(many )?<thanks|thank>( you)?( so much| very much| a lot| again| both| all)?[ .!]*$ ~ \bplease\b|\b(can|could|would|will) you\b|\bneed (?!ed)|let me know
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
    (i|we) (have to|had to|need to|must|can't|cannot|couldn't|didn't|won't|forgot|missed|am|are|'m|'re|was|were)\b.*, <sorry>[ .!]*$ ~ \?|not sorry
    """,
    LISTS,
    unless=r"\b(?!i\b|we\b)\w+ (?:says|said|say|sends)(?: \w+)? sorry|\b(?:he|she|they) (?:is|was|are|were)(?: \w+)? sorry",
) + cues(
    "apology",
    "likely",
    r"""
    ^((yes|ok|oh|oops|ah|hi|no|i know|and|but|so),? )*<sorry>\b ~ to hear|your loss
    <oops|whoops|ooops>
    (i|we) <should|shouldn't|forgot|overlooked|missed|misread|misunderstood|misspoke|messed|screwed|neglected|mistakenly|inadvertently|accidentally>( have|'ve)? (to|the|up|your|that|it|this|been|sent|included|told|called|left) ~ \?|\bif\b
    """,
    LISTS,
)

CREDIT = cues(
    "credit",
    "certain",
    r"""
    (great|good|excellent|fantastic|nice|awesome|wonderful|outstanding|terrific|super|amazing|superb|tremendous|fine|stellar) <job|work|effort|catch|teamwork>\b ~ good (work|job) (hours|market|for)|\?|does a good job|(looking|find|get|have) a (good|great)|\bif\b
    <well> done\b ~ \?
    <kudos|bravo|hats>\b
    (you|she|he|they|team) (all |both |guys )?(have |has |'ve )?(really |all |truly )?(done|did|doing|put together) (a |an |some )?(really |very |absolutely |truly )*<great|good|excellent|fantastic|amazing|outstanding|wonderful|tremendous|terrific|super|superb|incredible|remarkable>
    (you|she|he|they|\w+) (was|were|has been|have been|is|are) (very |extremely |so |incredibly |really |most )?<helpful|instrumental|invaluable|cooperative|supportive> ~ (it|this|that|which|information|link|page|would|example) (was|were|has been|is)|\?|would be|will be
    <work|dedication|contribution|contributions|generosity|professionalism|commitment|creativity|leadership|talent|insight>( and \w+)? (of|by|from|was|were|has|have|is|are|that)\b .*\b(you|your|his|her|team|they|everyone|all) ~ \?|please
    (thanks|thank you|appreciate|recognize|recognise|for) .{0,20}your <hard|excellent|outstanding|great|tremendous> (work|job|effort|efforts|contribution|contributions)
    couldn't have <done|made> (it|this) without (you|your)
    (it|that|this) (is|was|'s) (all )?(you|him|her|them) (who|that) <did|made|found|fixed|built|won|saved|solved|got> ~ \?
    (you|he|she|they) (are|is|'re|'s|were) (all )?(such )?(a|an|the|absolute|real|my) ?(real |absolute |true )?<magician|magicians|star|stars|genius|geniuses|legend|legends|lifesaver|lifesavers|wizard|wizards|hero|heroes|treasure|treasures>\b ~ \?|\bnot\b
    ^(oh )?you (absolute |little )?<star|legend|genius|lifesaver|hero|angel>\b
    """,
    LISTS,
) + cues(
    "credit",
    "likely",
    r"""
    [a-z]+ (found|fixed|caught|spotted|discovered|solved|identified|noticed|figured out|pointed out) (the|a|this|that) <bug|error|problem|issue|mistake|typo> ~ ^(i|we)\b|\b(i|we) (found|fixed|caught|spotted|discovered|solved|identified|noticed)
    (you|he|she|they|\w+) <deserve|deserves|deserved>
    <impressed|impressive>
    (your|his|her|their) (\w+ )?<efforts|contributions|contribution|dedication|talent|creativity|insight|expertise|hard> ~ please|\?
    (great|good|nice|excellent) <catch|find|talk|presentation|analysis|summary|writeup|explanation|report|thinking>
    <per|thanks|help|credit> (to |from |of |goes to )?(his|her|your|the) (suggestion|suggestions|help|insight|advice|hint|work)
    <proud|pleased|happy|delighted> (of|with) (your|the|his|her|our|their) (\w+ )?(work|team|job|effort|level|performance|results|support)
    """,
    LISTS,
)

WARMTH = cues(
    "warmth",
    "certain",
    r"""
    <congratulations|congrats|congratulation>
    (great|good|nice|wonderful|lovely|so good|pleasure|glad|happy) (it was )?to <hear|see|meet|meeting|talk|speak|have> (from |with )?(you|your)\b ~ \?|\bif\b|need|available|please|see your (code|patch)
    (it was|was) (really |so |very )?(great|good|nice|wonderful|lovely|a pleasure|fun) <seeing|talking|meeting|speaking|working|catching|hearing|visiting|having> (with |up |from )*(you|everyone|all)
    look(ing)? <forward> to (seeing|meeting|talking|speaking|working|having|catching|visiting|the visit|it|our) ~ response|reply
    <miss|missed> (you|working with you|seeing you|our|having you)\b ~ \?|did i miss|missed your (call|email|mail|message)
    (best|good) (of )?<luck>\b ~ \?
    (very |so |really |truly |deeply )?<sorry> (to hear|for your loss|about your|for your)
    <thinking|praying|thoughts|prayers> (of you|for you|are with|and prayers|go out)
    <welcome> (to the (team|group|list|company|community|family)|aboard|back|on board)
    <love|hugs|xoxo|kisses>,? ?(xoxo|hugs|kisses|you)
    (happy|merry) <anniversary|valentine's>
    (i'm|i am|we are|we're) (so |very |really |truly )?<happy|glad|delighted|thrilled|excited|proud> (for|of|that) (you|your)
    <enjoy> (your|the|yourself) (\w+ )?(weekend|holiday|holidays|vacation|trip|evening|day|time|break|summer|retirement) ~ \?
    keep in <touch>
    """,
    LISTS,
) + cues(
    "warmth",
    "likely",
    r"""
    <wish|wishing|wishes> (you|him|her|them|all|everyone|to wish)
    <forward> to ~ carry|move|please forward|forwarded
    (stay|take) <safe|care>\b ~ take care of
    <hope> (you|your|all|everyone|to see|things) ~ \?|can help|find|will (help|be able)|understand
    <glad|pleased|delighted|happy|excited|honored> (that|you|to (hear|see|have|know|meet)) ~ \?|\bif you|would be|i am pleased to announce
    <fun|funny|lol|haha|hehe>
    <xoxo|cheers|hugs>
    my <thoughts|condolences|sympathy>
    have a (great|good|nice|wonderful|lovely) <weekend|day|week|evening|holiday|trip>
    <pleasure>
    """,
    LISTS,
)

PERSONAL = cues(
    "personal",
    "certain",
    r"""
    (hope|hoping) (you|all|everything|things|your|everyone|that you|this (email|mail|note|message) finds you).{0,40}<well|great|fine|good|fun|better|enjoy|enjoyed|enjoying|ok|wonderful> ~ \?$
    have a (great|good|nice|wonderful|happy|safe|blessed|lovely|fantastic|fun|super|merry) <weekend|holiday|vacation|trip|christmas|thanksgiving>
    <how> (are|is|have|'s|was|were|did) (you( doing| been| all| guys)?|your (weekend|vacation|holiday|family|wife|husband|trip|day|kids|health|mom|dad|new|\w+ (feeling|doing))|it going|everything|life|the (family|kids|baby|wife|weekend|holiday|trip|honeymoon|wedding|new (job|house|baby))) ~ how are you (using|doing (that|this|the)|planning|going to|able)
    <happy|merry> (birthday|anniversary|holidays|christmas|thanksgiving|new year|easter|mother's day|father's day)
    (my|your|his|her|our|the) (\w+ )?<wife|husband|son|daughter|kids|mom|dad|mother|father|brother|sister|baby|fiance|fiancee|girlfriend|boyfriend|grandmother|grandfather|grandson|children|niece|nephew|parents|cousin|twins|dog|cat>\b ~ daughter ?(board|card|card|board)|daughterboard|motherboard
    (i|he|she|we) (got|am getting|are getting|is getting|was|were|got) <married|engaged|divorced|pregnant|sick|ill>
    <birthday|wedding|honeymoon|funeral|surgery|pregnant|pregnancy|chemo|cancer|hospital|baby>\b ~ birthday party planning
    (on|from|my|your|his|her) (\w+ )?<vacation|holiday|maternity>\b ~ vacation (days|policy|schedule|day)
    """,
    LISTS,
) + cues(
    "personal",
    "likely",
    r"""
    how <are> (you|things|ya) ~ how are you (using|doing (that|this|the)|planning|going to|able)
    <how's> (it|your|the|everything|life)
    <weekend> ~ over the weekend|deploy|by the weekend|release
    <vacation|golf|dinner|beer|beers|drinks|fishing|hunting|skiing|football|baseball|soccer|basketball|church|school|college|birthday|family|kids|house|home|doctor|hospital|thanksgiving|christmas|concert|movie|vegas|beach|lunch|tickets|game|party|marathon|gym|diet|prayer|pray|god|lord|died|passed|cancer|illness|late> ~ home ?page|school of|data|homepage|house(hold)? (bill|committee)|http|enron home|home directory|\bfamily of (boards|devices)
    (have|had|having) a <great|good|nice|fun|safe|wonderful>
    """,
    LISTS,
)

DIFFICULTY = cues(
    "difficulty",
    "certain",
    r"""
    (i|we)('m| am| are|'re| have been|'ve been| was| were) (\w+ )?<swamped|overwhelmed|exhausted|stressed|burned|drowning|stuck|lost|frustrated|desperate|blocked|embarrassed|buried|slammed|struggling|overloaded|depressed|devastated> ~ \?
    (i|we) (have|had|'ve) (been )?(\w+ )?<struggling|struggled|suffering|suffered|pulling>
    (wasted|lost|spent) (a lot of|so much|hours|days|weeks|too much|several|two|three|many) .{0,20}<time|hours|days|weeks> ~ \?
    (my|our) (\w+ )?(father|mother|wife|husband|son|daughter|friend|dad|mom|brother|sister) (has |have )?<died|passed|dying>
    (i'm|i am|we are|we're) (at a|at a bit of a) <loss>
    """,
    LISTS,
) + cues(
    "difficulty",
    "likely",
    r"""
    <frustrating|frustrated|frustration|stress|stressful|nightmare|painful|headache|woes|struggling|desperate|hectic|overwhelmed|exhausting|suffering|embarrassed|hampered> ~ \?
    (i|we|i'm|we're|i've|we've|me|us) (\w+ ){0,6}<stuck|lost|crazy|mess|pain|trouble|stressing> ~ \?|\blost (profit|packets|samples|data)|if you have trouble
    <nothing> (\w+ )?(worked|works|helped|helps)\b ~ \?|\bif\b
    (i|we) (have )?no <idea|clue> (how|what|why|about|where)
    (my|our) (\w+ ){0,4}<died|cancer|illness|disease|stroke|death>
    (very|so|really|quite|extremely|pretty) <busy|hard|difficult|tough|tired|tight>\b ~ \?
    (still|just) (not )?<can't|cannot|canot|unable|able|couldn't> (get|make|figure|find|to|run|solve)
    """,
    LISTS,
)

CUES = THANKS + APOLOGY + CREDIT + WARMTH + PERSONAL + DIFFICULTY
