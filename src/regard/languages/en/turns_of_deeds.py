"""Turns of phrase that deeds begin or end with, in English: a turn's name → the kinds of act in whose sentences it can stand, and its words."""

# ruff: noqa: E501  a turn is a few patterns, however long

import re
from typing import get_args

from regard.facts.act import ActKind

ASKING = frozenset({"question", "request"})
ANY = frozenset(get_args(ActKind))
SUBJECT = frozenset({"subject"})
"""A turn of a mail's subject, of no act."""


def _any_of(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in words), re.IGNORECASE)


OF_DEEDS = {
    "owns": (
        frozenset({"apology", "acknowledgement", "decision", "difficulty", "risk", "promise", "credit"}),
        _any_of(
            r"(?<!not )\b(?:my|our) (?:own )?(?:mistake|fault|error|bad|oversight|doing)\b(?! if)",
            r"\b(?:that|this|it)(?:'s| is| was) (?:all |entirely |completely )?on (?:me|us)\b(?! to)",
            r"\b(?:i|we) should(?:'ve| have) (?!any\b|had any)(?:\w+ )?(?:\w+ed|told|sent|said|known|seen|rung|written|done|been|made|given|caught|kept|let|gone|put|read|thought)\b",
            r"\bi (?:(?:completely|totally|really|just|simply) )?(?:messed (?:this |it |that )?up|screwed (?:this |it |that )?up|dropped the ball|got (?:it|that|this) wrong|overlooked|forgot)\b",
            r"\bi was (?:completely |simply |plainly )?(?:wrong|mistaken) (?:to|about|in|not to)\b",
            r"\b(?:i|we) take (?:the |full )?(?:blame|responsibility)\b",
        ),
    ),
    "sorry_formula": (
        frozenset({"apology"}),
        _any_of(
            r"\bsorry (?:again )?(?:for|about) (?:the |any |my |this |such a |all the |being (?:so )?)*(?:\w+ )?(?:delay|late|slow|trouble|bother|confusion|inconvenience|short notice|length|long|spam|noise|duplicat|cross|multiple|interrupt|silence|wait|hassle|belated|tardy|rush|intrusion)",
            r"\bsorry (?:to|if) (?:i |i'm |i am |this |we )?(?:\w+ )?(?:bother|hear|trouble|disturb|interrupt|ask|be (?:a |so )?(?:pain|late|slow)|pester|bug|see|chase|keep|write|burst|disappoint)",
            r"\b(?:apologi[sz]e|apologies) (?:in advance|if|for (?:the |any |my |this )*(?:\w+ )?(?:delay|late|slow|inconvenience|confusion|short notice|length|trouble|interrupt|spam|duplicat|cross|multiple))",
            r"\bsorry (?:i|we) (?:missed (?:you|your call|this)|couldn'?t (?:make|be|get|take)|forgot to (?:answer|reply|respond|get back)|did(?:n'?t| not) (?:get back|reply|respond|write|answer|call))",
            r"\b(?:excuse|pardon) me\b|^sorry,? but\b",
        ),
    ),
    "slips": (
        ANY,
        _any_of(
            r"\b(?:won'?t|will not|can'?t|cannot|not going to|unlikely to|not able to|unable to) (?:be able to )?(?:make|manage|meet|get|have|finish|send|do|deliver|be ready|complete)\b[^.?!]{0,60}\b(?:by|today|tomorrow|tonight|this|until|before|on|in time|mon|tues|wednes|thurs|fri|it|deadline)\b",
            r"\b(?:running|going to be|will be|be|i'm|am) (?:a (?:bit|little|day|few days|week) )?(?:late|behind|delayed)\b",
            r"\b(?:it|this|that|we|i|things)(?:'s|'re|'m| is| are| am|'ll| will| has|'ve| have)? (?:\w+ )?(?:slip(?:s|ped|ping)?|take(?:s)? (?:a (?:bit|little|day) |some |me )?longer|(?:been )?delayed)\b",
            r"\bneed (?:a (?:few|couple)(?: of)? |one |another |some |a |two |three |\d+ )?(?:more |extra )?(?:days?|time|hours?|week|until|till)\b",
            r"\b(?:move|push|shift|postpone|extend)\b[^.?!]{0,30}\b(?:to|until|till|back|deadline|date|day)\b",
            r"\bnot (?:be )?(?:ready|done|finished) (?:by|until|till|yet|before|in time)\b",
        ),
    ),
    "asks_help": (
        frozenset({"question", "request", "difficulty", "personal"}),
        _any_of(
            r"\bneed (?:a|an|your|some) (?:\w+ )?(?:hand|help|favou?r)\b|\bneed help\b",
            r"\b(?:could|can|would|will|might) (?:you|one of you|someone|anyone|somebody) (?:please |possibly |kindly |maybe )?help\b(?! yourself)",
            r"\b(?:please|pls) help\b|\bhelp (?:me|us) (?:out|with|to|get|find|understand|finish|fix|please)\b",
            r"\b(?:give|lend) (?:me|us) a hand\b|\bcould use (?:a hand|some help|your help|a favou?r)\b",
            r"\b(?:do me a|ask (?:you )?(?:for )?a|a (?:big|small|huge|quick)) favou?r\b",
        ),
    ),
    "asks_time": (
        frozenset({"question", "request", "alternative", "warmth"}),
        _any_of(
            r"\b(?:have|got|find|spare|give me) (?:you )?(?:a (?:few|couple of|quick|quarter of an|half an)? ?|some |five |ten |fifteen |twenty |thirty |\d+ )?(?:minutes?|mins?|hour|moment|time)\b[^.!]{0,50}\b(?:to (?:talk|meet|speak|chat|discuss|catch|go over|walk)|for (?:me|us|a (?:call|chat|word|talk|coffee|meeting)|coffee|lunch)|with (?:me|us|you))",
            r"\b(?:do you|would you|could you) (?:have|spare|find|give me) (?:me )?(?:a (?:few|couple of|quick)? ?|some |five |ten |fifteen |twenty |thirty |\d+ |half an |a quarter of an )?(?:minutes?|mins?|hour|moment|time)\b(?= ?(?:\?|today|tomorrow|this|next|on|for me|to (?:talk|meet|speak|chat)))",
            r"\bwhen (?:are|would|will|might|is|could) (?:you|we) (?:be )?(?:next )?(?:free|available|around|in (?:town|london|the office)|meet|talk|speak|have (?:time|a (?:moment|minute|slot)))\b",
            r"\b(?:could|can|shall|may|might) (?:we|i) (?:please )?(?:meet|talk|speak with you|have a (?:call|chat|word|quick (?:call|chat|word))|get together|find (?:a )?time|schedule (?:a|some)|set up (?:a|some) (?:call|time|meeting))\b",
            r"\b(?:a (?:slot|time)|time) (?:that (?:suits|works)|to (?:talk|meet|speak))\b",
        ),
    ),
    "names_time": (
        ANY,
        _any_of(
            r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)\b|\b\d{1,2}:\d\d\b",
            r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
            r"\b(?:tomorrow|tonight|noon|this (?:morning|afternoon|evening)|lunchtime|next week)\b",
        ),
    ),
    "asks_feedback": (
        frozenset({"question", "request", "feedback"}),
        _any_of(
            r"\bwhat (?:should|could|can|would you like) (?:i|we|me to|us to) (?:do |be doing |have done )?(?:more|less|better|differently)\b",
            r"\bhow (?:am i|are we|did i|did we|have we been|have i been) do(?:ing)?\b",
            r"\b(?:any|some|your|honest) (?:\w+ )?feedback (?:for (?:me|us)|on (?:me|us|how (?:i|we)|my|our))\b",
            r"\bhow (?:could|can) (?:i|we) (?:do (?:it |this |that )?better|improve)\b|\b(?:feedback|comments|criticism)\b[^.?!]{0,60}\bso (?:that )?(?:i|we) can (?:improve|do (?:it )?better|get better)\b",
            r"\bis there anything (?:i|we) (?:could|should|can) (?:do|have done|be doing) (?:better|differently)\b",
        ),
    ),
    "suggests_change": (
        frozenset({"feedback", "request", "alternative", "difficulty", "risk"}),
        _any_of(
            r"^(?!.*\b(?:let me know (?:how|if|whether|when)|ping|if (?:i|we)|assist)\b).*\b(?:next time|in (?:the )?future|going forward|from now on)\b[^.?!]{0,60}\b(?:please|could you|would you|you (?:might|should|could|need)|let me|tell me|send me|give me|ask me|copy me|(?:ring|call|phone|warn|include) (?:me|us)|i'd|i would)\b",
            r"^(?!.*\b(?:let me know (?:how|if|whether|when)|ping|if (?:i|we)|assist)\b).*\b(?:please|could you|would you|it would help if you|i'd like you to|let me know|tell me)\b[^.?!]{0,80}\b(?:next time|in (?:the )?future|going forward|from now on)\b",
            r"\b(?:i'd|i would) (?:rather|prefer it if|prefer that) (?:you|hear)\b",
            r"\b(?:it would (?:be better|help)|i wish) (?:if )?you (?:had|could|would|told|sent|asked)\b",
        ),
    ),
    "tells_change": (
        ANY,
        _any_of(
            r"\bfrom (?:now on|today|this (?:week|month)|next (?:week|month)|tomorrow) (?:on )?\b",
            r"\b(?:because|as a result|on the strength) of what you (?:said|told|wrote|suggested)\b|\b(?:as|like) you (?:suggested|advised|asked for)\b|\bsince you (?:said|told|asked|suggested)\b",
            r"\b(?:i|we)(?:'ve| have) (?:now |since )?changed (?:how|the way|our|my|it)\b",
            r"\b(?:i|we)(?:'ll| will| am going to|'m going to|'re going to) (?:always|start|stop|make sure|do (?:it|that|more|less)|from now on)\b",
            r"\b(?:i|we)(?:'ll| will)\b[^.?!]{0,50}\b(?:in (?:the )?future|going forward|next time|every (?:week|month|time|\w+day))\b",
        ),
    ),
    "refuses": (
        frozenset({"risk", "decision"}),
        _any_of(
            r"\b(?:i|we)(?:'m| am|'re| are)? ?(?:can'?t|cannot|can not|won'?t|will not|unable to|not able to|not in a position to|not going to|have to (?:decline|pass|say no)|must (?:decline|refuse))\b",
            r"\b(?:that|this|it)(?:'s| is| will) (?:just |simply )?(?:not (?:possible|be possible|something we|going to)|impossible|out of the question)\b",
            r"\b(?:afraid|unfortunately|sorry)[, ]+(?:not|no|we can'?t|i can'?t|that'?s not)\b|^no[,.]",
        ),
    ),
    "another_way": (
        ANY,
        _any_of(
            r"\b(?:instead|alternatively|another (?:way|option)|what (?:about|if)|how about|either\b[^.?!]{0,80}\bor|(?:two|three|other|a few) (?:ways|options)|(?:which|what) (?:one )?(?:would you|do you) prefer)\b",
            r"\b(?:i|we) (?:can|could) (?:\w+ )?(?:offer|do|send|give|try|arrange|get|have)\b[^.?!]{0,60}\b(?:instead|rather|by|on|next|then|from)\b",
        ),
    ),
    "asks_anyone": (
        ASKING,
        _any_of(
            r"\b(?:one|any(?: one)?|some(?:one|body)|any(?:one|body)|which|who) (?:of (?:you|us)|here|on the team)\b",
            r"\b(?:can|could|would|will|might) (?:any(?:one|body)|some(?:one|body))\b",
            r"\bwho (?:can|could|will|would|wants to|has time|is (?:able|willing|going|free) )\b",
            r"\b(?:does|has|is|did) (?:any(?:one|body)|some(?:one|body))\b|\bany (?:volunteers?|takers?)\b",
        ),
    ),
    "hands_over": (
        ANY,
        _any_of(
            r"\b(?:keep|have) an eye on\b|\bcover (?:for me|for you|my|while)\b",
            r"\b(?:look after|take over|takes over|stand in for|fill in for|step in|back me up|hold the fort|deputi[sz]e)\b",
            r"\b(?:while|when) (?:i'm|i am|you're|you are) (?:away|out|off|on (?:leave|holiday|vacation))\b|\bin (?:my|your) absence\b",
        ),
    ),
    "forgives": (
        ANY,
        _any_of(
            r"\bno (?:worries|problem|harm(?: done)?|need to apologi[sz]e|apology (?:needed|necessary))\b|\bnever mind\b",
            r"\b(?:please )?don'?t worry\b|\b(?:it|that)(?:'s| is) (?:quite |perfectly |totally |all )?(?:fine|all right|alright|ok|okay)\b|\bit happens\b|\ball is forgiven\b",
        ),
    ),
    "asks_in": (
        ASKING,
        _any_of(
            r"\b(?:include|involve|copy|cc|keep|loop|add|bring) me (?:in(?:to)?|on|cc'?d|copied|involved|included|posted on|to)\b(?! (?:mind|touch|town))|\b(?:please|kindly) (?:include|involve|copy|cc) me\b",
            r"\b(?:don'?t|do not|nothing|before anything)\b[^.?!]{0,40}\b(?:decide|decided|settle|settled|agree|agreed|sign|signed)\b[^.?!]{0,40}\bwithout me\b",
            r"\bbefore (?:anything|any of (?:it|this)|it|this) is (?:decided|settled|agreed|signed)\b[^.?!]{0,60}\b(?:me|i)\b",
        ),
    ),
    "came_good": (
        ANY,
        _any_of(
            r"^so far,? so good\b|^all (?:good|sorted|set) (?:now|here)\b|\b(?:it|that|everything)(?:'s| is)? (?:all )?(?:sorted|fixed|arrived|working|works|up and running) now\b",
            r"\b(?:the|your) (?:replacement|new one|credit|refund|correction|corrected \w+|right one)s? (?:has |have |is |are )?(?:come|came|arrived|here|in|fine|works?|through)\b",
        ),
    ),
    "has_received": (
        frozenset({"acknowledgement", "thanks"}),
        _any_of(
            r"^(?:\w+, )?(?:received|got (?:it|them|this|that)|(?:it|they|these|this)(?:'ve| have| has)? arrived|have (?:it|them))\b(?! (?:to|from|wrong))"
        ),
    ),
    "withdraws": (
        ANY,
        _any_of(
            r"\bi(?:'m| am| have to| must|'ve decided to| have decided to)? ?(?:withdraw(?:ing)?|pull(?:ing)? out|step(?:ping)? back)\b",
            r"\bi(?:'m| am|'ve decided to|'ll be| will be)? ?(?:staying|stay) (?:put|where i am|on (?:at|with)|with my (?:current|present)|in my (?:current|present)|at my)\b",
            r"\bi(?:'ve| have)? (?:accepted|taken|signed) (?:a|an|another|the|their) (?:counter-? ?offer|other (?:job|offer|position)|offer elsewhere|job elsewhere)|\bi(?:'ve| have)? (?:accepted|taken|signed) another (?:job|offer|position)",
        ),
    ),
    "rest_open": (
        ANY,
        _any_of(r"\b(?:the )?(?:rest|others?) (?:is |are )?(?:still )?(?:to (?:be (?:sorted|arranged|agreed|decided|settled)|follow|come)|open|tb[acd])\b"),
    ),
    "asks_consent": (
        ASKING,
        _any_of(
            r"\b(?:are|would) you (?:all |both |be )?(?:ok|okay|o\.k\.|fine|happy|comfortable|agreeable|all right|alright) (?:with|if|for|to)\b",
            r"\b(?:is|are|would|does) (?:this|that|it|these|they)(?: be| all| look| sound)* (?:ok|okay|o\.k\.|fine|all right|alright|acceptable|good)(?: (?:with|by|for|to) you\b| ?\?)",
            r"\bdo (?:you|we|all of you) (?:all |both )?(?:agree|approve|concur|consent|object)\b|\b(?:any|no) objections?\b[^.!]{0,30}\?",
            r"\b(?:if|whether) (?:you(?:'re| are) (?:ok|okay|fine|happy|comfortable|all right|alright) with|you (?:agree|approve|concur|object)\b|(?:this|that|it)(?:'s| is) (?:ok|okay|fine|all right|alright|acceptable)\b)",
        ),
    ),
    "asks_receipt": (
        ASKING,
        _any_of(
            r"\blet (?:me|us) know (?:when|once|if|that|whether|as soon as) (?:you(?:'ve| have)? (?:get|got|receive|received|see|saw|had) (?:this|it|them|these|my \w+)"
            r"|(?:this|it|they|these|my \w+) (?:has |have )?(?:arrive[sd]?|comes?|came|come through|gets?|got|reach(?:es|ed)?)(?: you| there| to you| through| safely)*)[ .!]*$",
            r"\b(?:confirm|acknowledge) (?:the |safe |the safe |your )?(?:receipt|that you(?:'ve| have)? (?:received|got) (?:this|it|them|these|my \w+))\b(?!.*\b(?:and|then)\b)",
            r"^(?:\w+, )?(?:have|did) you (?:got|get|received|receive|had) (?:this|my (?:e-?mail|mail|message|note|letter))(?: (?:mail|message|note))?\W*\?",
        ),
    ),
    "asks_word": (
        frozenset({"request"}),
        _any_of(
            r"^(?:\w+, )?(?:(?:please|pls|kindly|just|so|and|can you|could you) )*let (?:me|us) know\b(?!,? (?:what|when|who|where|how|which|the|your|about)\b)"
            r"(?!.*\b(?:and|then) (?:please )?(?:send|forward|attach|give|share|mail|email|return)\b)",
        ),
    ),
    "titled_cover": (
        SUBJECT,
        _any_of(
            r"\bwho (?:has|does|covers|takes|gets|looks after) (?:what|whom|which|who)\b|\b(?:holiday |leave |vacation )cover\b|\bcover (?:for|while|during)\b",
            r"\b(?:handover|handing over|hand-over)\b|\b(?:while|when) (?:i'm|i am) (?:away|out|off|on (?:leave|holiday|vacation))\b|\bin my absence\b",
        ),
    ),
    "said_to_a_room": (
        frozenset({"thanks", "credit", "warmth"}),
        _any_of(
            r"\bthank(?:s|ing)?(?: you)?(?: to)? (?:everyone|everybody|each of you|one and all)\b|\b(?:congrat\w*|well done|great work|kudos)(?: to)?,? (?:everyone|everybody)\b"
        ),
    ),
}
