"""Turns of phrase in English: a turn's name → the kinds of act in whose sentences it can stand, and its words (see `regard.languages.turns`)."""

# ruff: noqa: E501  a turn is a few patterns, however long

import re
from typing import get_args

from regard.facts.act import ActKind
from regard.languages.en.turns_of_deeds import OF_DEEDS

ASKING = frozenset({"question", "request"})
ANY = frozenset(get_args(ActKind))


def _any_of(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in words), re.IGNORECASE)


FINE_WORK = r"(?:very |really |truly )?(?:good|nice|great|excellent|fine|fantastic|brilliant|wonderful|superb|outstanding|terrific|amazing|lovely|super) (?:job|work|catch|spot|find|idea|effort|teamwork|call|thinking)\b(?! (?:hours|day|order|load|in progress|item|plan))"
NO_PRAISE = r".*(?:\bnot\b|n't\b|\bnever\b|\bwill do\b|\bwould\b|\bif\b|\bhope\b|\bcould\b|\bshould\b|\bcan\b)"
"""What praises is a fine piece of work named on its own, or done by "you": of a third person ("she did a great job") it is praise to nobody who reads it."""

TURNS = {
    "asks_advice": (
        ASKING,
        _any_of(
            r"\b(?:what|how)(?:'s| is| are| would be| were)\b[^.?!]{0,25}\byour (?:advice|view|opinion|take|thoughts|judgement)\b",
            r"\b(?:like|value|appreciate|need|want|love|get|hear|have|know|with|for|in) your (?:honest |own |professional )?(?:advice|view|opinion|take|thoughts|judgement)\b",
            r"^(?:any |your )(?:advice|thoughts|views?|opinion|take)\b|\bany advice\b|\bknow (?:what )?your (?:thoughts|views?)\b",
            r"\bwhat would you (?:do|suggest|advise|recommend)\b",
            r"\bhow (?:do|would) you (?:do (?:it|that|this)|handle|deal)\b",
            r"\bwhat do you do that (?:i|we) don'?t\b",
        ),
    ),
    "refers": (
        ANY,
        _any_of(
            r"\b(?:gave|passed) (?:me|us) your (?:name|number|details|address)\b",
            r"\b(?:recommended|referred|pointed|sent) (?:me|us) to you\b",
            r"\brecommended you\b",
            r"\b(?:said|suggested|told me) (?:that )?(?:i|we) should (?:talk|speak|write|turn|come) to you\b",
            r"\b(?:i|we)(?:'ve| have)? (?:gave|given|passed) (?:him|her|them) your (?:name|number|details|address)\b",
            r"\bi(?:'ve| have)? (?:recommended|told) (?:him|her|them) (?:to (?:you|talk to you|call you|write to you)|about you)\b",
        ),
    ),
    "early_word": (
        ANY,
        _any_of(
            r"\b(?:wanted|rather|like|want) you (?:to hear|to know|heard|knew) (?:it |this |about it )?(?:early|first|from me|before)\b",
            r"\byou should (?:hear|know) (?:it|this|about it|that) (?:now|early|first|in|before|from)\b",
            r"\bbefore (?:it|this) (?:is|becomes|goes) (?:official|public|announced)\b",
            r"\bbefore you ask\b",
            r"\b(?:an?|this is) (?:early|advance) (?:word|warning|notice|heads[- ]?up)\b(?! system)",
            r"\bnothing to do (?:here )?if you don'?t need\b",
            r"\bnot a request yet\b|\bso this is not a request\b",
        ),
    ),
    "invites": (
        ANY,
        _any_of(
            r"\b(?:would|do) you (?:like|want|care) to (?:join (?:us|me)|come (?:along|over|by|with)|have (?:lunch|dinner|a coffee|coffee|a beer|a drink))\b",
            r"\b(?:come|join (?:us|me)) (?:over )?for (?:lunch|dinner|a coffee|coffee|a beer|beers|drinks|a drink|breakfast|cake)\b",
            r"\byou(?:'re| are) (?:all |both )?(?:more than |very |most )?(?:welcome to (?:join|come|visit|stay)|invited)\b",
            r"\b(?:let's|we should|shall we|can we|want to) (?:(?:have|get|grab|do) (?:some )?(?:a )?(?:lunch|dinner|coffee|beer|beers|drink|drinks))\b",
            r"\bhow about (?:a )?(?:lunch|dinner|coffee|beer|drink|drinks)\b",
            r"^(?:coffee|lunch|dinner|a beer|drinks)(?: on)?\b[^?.!]{0,40}\?",
        ),
    ),
    "introduces": (
        ANY,
        _any_of(
            r"\b(?:i'?d|i would|we'?d) like (?:to introduce (?:you|my|our|a)|you to meet)\b",
            r"\b(?:let me|allow me to|i want to|wanted to|i'?m writing to) introduce (?:you|my|our|a)\b",
            r"\bput(?:ting)? (?:you|the two of you|you two|you both) in touch\b",
            r"\b(?:please |do )?meet (?:my|our) (?:new )?(?:colleague|friend|partner|boss|team)\b",
        ),
    ),
    "gift": (
        ANY,
        _any_of(
            r"\b(?:tickets?|a book|a present|a gift|flowers|a bottle|a cake|chocolates?|a card)\b[^.?!]{0,40}\bfor you\b",
            r"\b(?:i|we)(?:'ve| have|'m| am)? (?:bought|brought|baked|got|getting|bringing|sending) you (?:a|an|some|two|the|something)"
            r" (?:\w+ )?(?:tickets?|book|present|gift|flowers|bottle|cake|coffee|chocolates?|card|little|small)\b",
            r"\b(?:lunch|dinner|coffee|beers?|drinks?|cake|this one)(?:'s| is| are)? on me\b|\bmy treat\b",
            r"\b(?:a|this) (?:small|little) (?:something|gift|present|token)\b",
        ),
    ),
    "disagrees": (
        ANY,
        _any_of(
            r"\b(?:i|we) (?:\w+ly )?disagree\b",
            r"\b(?:i|we)(?: \w+ly)? (?:do not|don'?t|can(?:no|')t|can not)(?: \w+ly)? agree\b(?! (?:with|to) (?:this|the|that|their|his|her|its|these|those) (?!idea|approach|view|plan|proposal|reading|assessment|conclusion|decision|change|suggestion|argument|statement|comment|point|way|wording|analysis|part)\w+)",
            r"\bi (?:\w+ )?think (?:that )?(?:you(?:'re| are) (?:\w+ )?(?:wrong|mistaken)|(?:this|that|it) (?:is|was|would be) (?:a mistake|wrong|a bad idea))\b",
            r"\b(?:i|we) (?:see|saw) (?:it|this|that|things) differently\b",
            r"\b(?:i|we)(?:'m| am|'re| are) (?:really |still )?(?:not convinced (?:that|by|of|it|this|the)|against (?:it|this|that|the)|opposed to)\b",
            r"\bi(?:'d| would| have to| must| want to)? (?:push|pushing) back\b|\bi beg to differ\b",
        ),
    ),
    "concedes": (
        ANY,
        _any_of(
            r"\byou(?:'re| are| were) (?:absolutely |completely |quite |totally |of course |certainly |indeed )?right(?= ?(?:[.,!;:)]|$|and\b|about\b|that\b|indeed\b|to\b|again\b|there\b))",
            r"(?<!if )\bi (?:was|stand) (?:completely |quite |totally )?(?:wrong|corrected|mistaken)\b(?! ?\?)",
            r"\bi take (?:it|that) back\b|\byou(?:'ve| have) convinced me\b",
        ),
    ),
    "either_way": (
        ANY,
        _any_of(
            r"\b(?:i|we)(?:'ll| will)? (?:support|back|stand by|go with|respect) your (?:decision|choice|call)\b",
            r"\b(?:whatever|whichever way) you (?:decide|choose|pick)\b",
            r"\b(?:it'?s|it is|that'?s) (?:entirely |completely |of course |really )?your (?:decision|call|choice)\b",
            r"\b(?:i|we)(?:'ll| will)? (?:help|support|be with|back) you (?:either way|both ways)\b",
            r"^your call\b",
        ),
    ),
    "leans_on_rule": (
        ANY,
        _any_of(
            r"\b(?:our|company|the company's|corporate|internal) (?:\w+ )?(?:policy|policies|rules?|procedures?) (?:is|are|does|do|says?|states?|requires?|forbids?|prohibits?|prevents?|won'?t|will not)\b",
            r"\b(?:against|outside|not within) (?:our|the|company|corporate) (?:\w+ )?(?:policy|policies|rules?|procedures?)\b",
            r"\b(?:that|this|it)(?:'s| is) (?:simply |just )?(?:our|the|company) (?:policy|rule|procedure)\b",
            r"\b(?:rules are rules|we have a rule|as a matter of policy|per (?:our|company|corporate) policy)\b",
            r"\b(?:policy|procedure|rules?|regulations?) (?:does not|doesn'?t|do not|don'?t) (?:allow|permit|let)\b",
        ),
    ),
    "names_need": (
        ANY,
        _any_of(
            r"\b(?:i|we) (?:do )?(?:know|understand|see|realise|realize|appreciate) (?:that |how |why |what |very well )*(?:you(?:'re|'ve|r team)?) (?:\w+ )?(?:need|want|must|have to|are under|count|depend)\b",
            r"\b(?:i|we) (?:do )?(?:know|understand|see) (?:that )?(?:this|it) (?:matters|is (?:important|urgent)) (?:to|for) you\b",
            r"\bso that you (?:can|could) (?:still|keep|start|get)\b",
        ),
    ),
    "asks_their_work": (
        ASKING,
        _any_of(
            r"\bwhat(?:'s| is|'s the part that| is the part that)? (?:\w+ ){0,4}(?:worries|matters|troubles|concerns|bothers) (?:most to )?you\b",
            r"\bwhat (?:are|is|'re) your (?:\w+ )?(?:goals?|plans?|priorit(?:y|ies)|biggest|targets?)\b",
            r"\bhow (?:does|do|is|are) your (?:\w+ )?(?:team|department|business|company|people|process|shop|desk|group)\b(?! doing\?)",
            r"\bwhat (?:does|do) (?:your|a) (?:\w+ ){0,3}(?:team|department|role|job|day|people) (?:\w+ )?(?:do|need|look|involve|mean)\b",
            r"\bwhat are you (?:trying|hoping|aiming) to (?:achieve|do|get|reach)\b",
            r"\bwhat would (?:success|good|a good \w+) (?:look like|mean)\b",
            r"\btell (?:me|us) (?:more )?about your (?:role|team|work|business|company|goals|department|job)\b",
        ),
    ),
    "their_word": (
        ANY,
        _any_of(
            r"\bwe (?:say|call (?:it|this|that|them)) (?:a |an |the )?[\"“«']",
            r"\b(?:here|with us|in our (?:team|shop|world|house)),? we (?:say|call (?:it|this|that|them))\b",
            r"\bwe call (?:it|this|that|them) (?:a |an |the )?[\w-]+(?: [\w-]+)? (?:here|in our|around here)\b",
        ),
    ),
    "admits_limit": (
        ANY,
        _any_of(
            r"(?<!if )\bi was (?:completely |quite |totally |simply |plainly )?(?:wrong|mistaken)\b(?! ?\?| (?:place|address|person|list))",
            r"\bi (?:stand corrected|misled you|got (?:it|this|that) wrong)\b|^i forgot[.! ]*$|\bi don'?t trust myself\b",
            r"\bi (?:don'?t|do not) know enough (?:about|of|to)\b",
            r"\b(?:this|that|it)(?:'s| is) (?:beyond|over) (?:my|our) (?:head|knowledge|depth|league|competence)\b",
            r"\bi(?:'m| am) not the (?:right|best) (?:person|one) (?:for|to)\b",
            r"\bwe(?:'re| are) not (?:good|strong|the right (?:people|firm|ones)) (?:at|in|for|to)\b",
            r"\bi (?:wrote|told|said)[^.?!]{0,60}\b(?:was not|wasn'?t) true\b",
        ),
    ),
    "against_own_gain": (
        ANY,
        _any_of(
            r"\byou (?:really )?(?:don'?t|do not|won'?t) need (?:us|me|to (?:pay|hire) us)\b(?! to\b)",
            r"\b(?:cheaper|better|easier) (?:for you )?without (?:us|me)\b",
            r"\byou(?:'d| would) be better (?:off|served) (?:with|by|without|going)\b",
            r"\b(?:even (?:if|though)|although) (?:it|this|that) (?:costs|would cost|means) us\b",
            r"\b(?:we|i)(?:'d| would) (?:earn|make|get) less\b",
            r"\b(?:save|keep) your money\b",
        ),
    ),
    **OF_DEEDS,
    "hardship": (
        ANY,
        _any_of(
            r"\b(?:i|we)(?:'m| am|'re| are|'ve been| have been) (?:\w+ )?(?:swamped|snowed under|exhausted|overwhelmed|burned out|burnt out|drowning|overloaded|short-staffed|understaffed|knackered|shattered|devastated|at a loss|at my wits' end)\b",
            r"\b(?:i|we) (?:can'?t|cannot) (?:cope|keep up|sleep|take (?:it|this|much) )",
            r"\b(?:short|down) (?:of|two|three|four)? ?(?:people|staff|hands)\b",
            r"\bmy (?:\w+ )?(?:dad|mum|mom|father|mother|wife|husband|son|daughter|brother|sister|partner|grand\w+) (?:has |is |was )?(?:\w+ )?(?:died|passed away|ill|sick|dying|going into hospital|in hospital|in the hospital)\b",
            r"\b(?:i|we)(?:'ve| have)? (?:had enough(?: of (?:this|it|him|her|them|all (?:this|that)))?\W*$|lost (?:my|our) (?:father|mother|dad|mum|mom|brother|sister|friend|son|daughter|wife|husband))\b",
            r"\b(?:off|out) (?:sick|ill)\b[^.?!]*\b(?:i|we)\b|\b(?:half|two|three|four|most) of my (?:people|team|staff) (?:are|is) (?:off |out )?(?:sick|ill)\b",
        ),
    ),
    "praises": (
        frozenset({"credit", "thanks", "warmth"}),
        _any_of(
            rf"^(?:\W*(?:yes|yup|yep|yeah|ah|oh|wow|ok|okay|hey|hi|thanks?|thank you|again|and|but|so|really|very|ps|also|all in all|dear \w+|\w+ ?[,:]| -)\W*){{0,4}}{FINE_WORK}",
            rf"^(?!{NO_PRAISE}).*\byou(?:'ve|'re|r team)?\b(?: (?:have|are|did|do|does|all|guys|both|two|really|always|just|again|done|doing|made|make)){{0,5}} (?:an? |the |such an? |some )?(?:\w+ )?{FINE_WORK}",
            rf"\b(?:thank\w*|thx|congrat\w*|kudos) (?:(?:you|all|both|everyone|again|so|very|much|to) ){{0,4}}(?:for|on) (?:an? |the |your |all |such an? |that |this ){{1,2}}{FINE_WORK}",
            rf"\bkeep up the {FINE_WORK}|[,;–-] ?{FINE_WORK}(?: all| everyone| everybody| team| guys)?\W*$",
            r"\bwell done\b|\bbravo\b|\bkudos\b|\bhats off\b|\byou deserve\b|\bcredit (?:goes )?to you\b",
            r"\b(?:couldn'?t|could not) have (?:done|managed|made) (?:it|this|that) without you\b",
            r"\byou(?:'re| are| were|'ve been| have been) (?:\w+ )?(?:brilliant|fantastic|invaluable|wonderful|a star|the best|so helpful|very helpful|a (?:great|huge|big) help)\b|\byou(?:'re| are| were|'ve been| have been) (?:so |really )?great\b(?= ?[.!,]| with| about| to work)",
            r"\byour (?:great|hard|excellent|brilliant|outstanding|fantastic|careful|patient) (?:work|help|contributions?|job|efforts?)\b",
            r"\b(?:was|is|'s) (?:very |so |really |most )?(?:kind|decent|good|nice|generous|thoughtful) of you\b",
            r"\b(?:it(?:'s| is| was) you who|you(?:'re| are) a (?:\w+ )?(?:magician|genius|legend|life-?saver|gem|rock ?star|hero|treasure|wonder))\b|\byou(?:'ve| have) done it again\b|\bthanks to you\b(?=[,.!]| (?:we|it|the|i)\b)",
        ),
    ),
    "warm_word": (
        frozenset({"warmth", "personal"}),
        _any_of(
            r"\b(?:congrat\w*|happy (?:(?:belated|early) )?(?:holidays?|new year|birthday|christmas|thanksgiving|easter|anniversary|diwali|hanukkah)|merry christmas|season'?s greetings|best (?:of luck|wishes)|good luck|fingers crossed|welcome (?:back|aboard|home|to the (?:team|family|world))|get well|take care|condolences|bon voyage|safe (?:trip|travels|journey|flight))\b",
            r"\bhave (?:fun\b|(?:a|some) (?:\w+ )?(?:great|good|nice|lovely|wonderful|safe|happy|fun|relaxing|restful|fantastic)\b)|\benjoy (?:your|the) (?!\w+ (?:file|report|document)s?\b)\w+",
            r"\bhope(?: that)? (?:you|your|all|everything|everyone|things|it|the)\b[^.?!]{0,50}\b(?:well|good|great|fine|ok|o\.k|okay|fun|better|recover\w*|safe|nice|lovely|wonderful)\b",
            r"\b(?:miss(?:ed|ing)? you (?:guys|all|so|lots|loads|already|very|here|too|both|,|\.|!|$)|(?:we|i) miss you\b|love you\b|thinking of you(?=[.,!]| (?:and|all|both|today|this|these|at|in|during|while|now|lots|two)\b|$)|proud of you)",
            r"\blook(?:ing)? forward to (?:seeing|meeting|working with|catching up|having you|our|welcoming)\b|\b(?:it was |was )?(?:good|nice|great|lovely|a pleasure|wonderful) (?:to (?:see|meet|hear from)|seeing|meeting|hearing from) you\b|\benjoyed (?:talking|speaking|working|meeting|seeing|our|your company)\b",
            r"\b(?:sorry|sad|glad|happy|pleased|delighted|thrilled|saddened) (?:to (?:hear|read|learn|see)|for you|for your loss|that you)\b|\bso sorry\b(?= (?:-|–|—|you|your|for your|about your))",
            r"\bhow (?:are you|(?:is|are|was|were|'s) (?:your|the (?:family|kids|baby|new baby|little one|wedding|holiday|house|move)|everything|it going|things|life)|have you been)\b|\bhow's (?:your|the (?:family|kids|baby|little one)|everything|life)\b",
            r"\b(?:say (?:hello|hi)|give my (?:best|love|regards)|(?:my|best|warm|kind) regards) to (?:your|the|everyone|all|him|her|them|\w+ and)\b|\b(?:keep|stay) in touch\b|\b(?:go|be|stay|time) (?:be )?with your (?:dad|mum|mom|father|mother|wife|husband|kids|family|son|daughter|parents|partner)\b",
            r"\b(?:new )?baby\b[^.?!]{0,60}\b(?:was born|doing (?:great|well|fine)|is (?:here|home))\b|\b(?:photos|pictures|pics) of (?:the|our|my) (?:new )?(?:baby|kids|family|wedding|son|daughter|twins)\b",
            r"\b(?:been|was|is|it's) (?:such )?a (?:real )?pleasure(?: (?:this|working|to work|having|knowing)|[.!,]|$)|\b(?:so|well|much) deserved\b|^deserved\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|\d+) years (?:today |now |since )?(?:that |since )?we\b",
        ),
    ),
    "about_you": (
        frozenset({"warmth", "personal"}),
        _any_of(
            r"\b(?:you|your|yours|yourself)\b",
            r"\b(?:congratulations|congrats|happy|merry|enjoy|good luck|best of luck|get well|welcome|take care|condolences|how (?:is|was|are|did))\b",
        ),
    ),
    "names_ask": (
        ANY,
        _any_of(
            r"\b(?:a|one|another|big|small|little) favou?r (?:to ask|of you|from you)\b|\bask (?:you )?(?:for )?a (?:\w+ )?favou?r\b",
            r"\bi(?:'ve| have) (?:a|an|some) (?:business|ask|request) (?:for|to|of) you\b",
        ),
    ),
    "chases_plainly": (
        ANY,
        _any_of(
            r"\bstill\b[^.?!]{0,40}(?:\bnot\b|n't\b|\bno(?:thing)?\b|\bwaiting (?:for|on|to hear)\b|\boutstanding\b|\bowe\b)",
            r"\b(?:have|has|had|did|do)(?:n't| not| yet to| still not)\b[^.?!]{0,40}\b(?:heard|hear|received|receive|seen|got|get|had|gotten|come)\b(?!.*\bfrom (?:him|her|them|anyone|anybody)\b)(?!.*\b(?:chance|time)\b)",
            r"\bany (?:news|word|luck|updates?(?! (?:in|to)\b)|progress|movement|joy|response|reply)\b|\bupdates? (?:on|for|about) (?:this|that|the|my|our)\b|\bsome news (?:of|on|about)\b",
            r"\b(?:did|have|were) you (?:ever |already |had |get |got |have |able |managed )",
            r"\b(?:just |only )?(?:checking (?:in|back|up)|chasing|circling back|touching base|nudg\w+|bump\w*)\b|\bfollow(?:ing)?[- ]up (?:on|about|to see|with you)\b(?!.*\b(?:pleased|confirm|conversation|discussion|meeting|call|invitation|asides|my aside)\b)",
            r"\bpings?\b|\b(?:gentle|friendly|kind|quick|second|another|last) reminder\b(?! from)|\bi(?:'d| would)? (?:just )?(?:like to |want to |must |wanted to )?remind you\b",
            r"\bwhere (?:do (?:we|you|things) stand|are (?:we|you) (?:with|on)|does (?:this|that|it) stand)\b|\bwhen (?:can|may|could|will|should) (?:i|we) (?:finally )?(?:expect|get|have|see|hear)\b|\bwhat (?:has )?happened (?:to|with)\b|\b(?:what(?:'s| is) the|status of)\b[^.?!]{0,20}\b(?:status|my|our|the)\b",
            r"\b(?:asked|wrote|asking|writing|emailed|mailed|requested)\b[^.?!]{0,40}\b(?:again|twice|before|last week|a (?:week|month|while) ago|weeks ago|several times|many times)\b|\bsecond time\b",
        ),
    ),
    "adds_to": (
        ANY,
        _any_of(
            r"\b(?:in addition|on top of (?:that|this|it)|also (?:add|propose|suggest|include)|even better|one step further|(?:we|you|i) could (?:also|then)|add(?:ing)? to (?:that|this|it|your))\b",
            r"\b(?:like|love) (?:it|that|this|the idea|your (?:idea|plan|suggestion|proposal))\b|\b(?:good|great|nice|excellent) (?:idea|plan|suggestion|point)\b",
        ),
    ),
    "builds_on": (
        ANY,
        _any_of(
            r"\bbuild(?:ing)? on (?:that|this|your|what you)\b",
            r"\badding to (?:your|that) (?:idea|proposal|point|plan)\b",
            r"\btaking your (?:idea|plan|point) (?:one step )?further\b",
        ),
    ),
    "formula": (
        frozenset({"thanks", "warmth", "credit", "personal"}),
        _any_of(
            r"\bthank(?:s| you) for (?:calling|choosing|visiting|shopping|flying|using|subscribing|registering|your (?:participation|purchase|order|business|patronage|subscription|registration|payment|visit)|making your purchase|contacting (?:us|our|the))\b",
            r"\b(?:i|we) (?:do |fully |really )?appreciate (?:that|how|why) (?!you (?:took|did|made|came|helped|let|told|sent|gave))",
            r"\bwe (?:appreciate|value) your (?:business|patronage|loyalty|custom)\b",
        ),
    ),
    "for_a_meeting": (
        frozenset({"request"}),
        _any_of(
            r"^(?!.*\b(?:times?|schedules?|dates?|attend\w*|dial|agree)\b).*\b(?:for|before|ahead of|prior to|in time for|to) (?!(?:our|my|your) review\b)"
            r"(?:the|our|my|your|this|next|(?:mon|tues|wednes|thurs|fri)day's|tomorrow's|today's) (?:[\w-]+ ){0,2}(?:meeting|call|review|catch-?up|steering|board|committee|session|workshop|appointment|visit|audit)s?\b",
            r"\bbefore (?:we|you and i) (?:next )?(?:meet|talk|speak|sit down)\b|\bwhen we (?:next )?(?:meet|sit down)\b",
        ),
    ),
}
