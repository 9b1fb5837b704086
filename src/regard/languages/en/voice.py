"""Words that say, in English, that author and reader talked or met before this mail.

Patterns on lower-case sentences with straight apostrophes, at word boundaries, written as the cues of acts are: `{list}` stands for a list of
LISTS, and what follows ` ~ ` must not stand anywhere in the sentence. A talk to come ("let's discuss it") or of others ("they discussed
it") does not count.
"""

# One of these words stands in every sentence that says so.
ANCHORS = frozenset((
    "discussed", "discussion", "discussions", "talk", "talks", "talked", "talking", "spoke", "spoken", "speak", "speaking",
    "conversation", "conversations", "chat", "chats", "chatted", "chatting", "call", "calls", "called", "calling", "phone", "phoned",
    "phoning", "telephone", "meet", "met", "meeting", "meetings", "lunch", "dinner", "coffee", "see", "seeing", "saw", "catch", "catching",
    "person", "visit", "visited", "office", "hallway", "corridor", "stopped", "stopping", "came", "coming",
))  # fmt: skip

LISTS = {
    "talk": "conversations?|discussions?|talks?|chats?|phone calls?|telephone calls?|calls?|meetings?|lunch|visit",
    "one talk": "conversation|discussion|talk|chat|phone call|call|meeting|lunch|dinner|visit",
    "met": "spoke|talked|chatted|met",
    "before": "have |had |just |also |already |briefly |previously |last |both ",
    "past": "yesterday|earlier|today|just now|this (?:morning|afternoon|week)|last (?:night|week|month|\\w+day)|the other day|{ago}",
    "ago": "(?:an?|one|two|three|a few|a couple of|several) (?:minute|hour|day|week)s? ago",
    "when": "on \\w+day |yesterday |today |this morning |earlier ",
    "to come": "(?! (?:is|will|that is|scheduled|planned|set)\\b| (?:(?:on|for|at|in) )?(?:\\w+ ){0,2}(?:tomorrow|next|upcoming|later|tonight)\\b)",
    "in writing": "below|above|here|in (?:the|this|that|my|your|section|chapter|detail|more|bug|an|a)\\b|by (?!phone|telephone|us)|{on a list}",
    "on a list": "(?:on|at) (?:the )?(?:<|http|list|page|forum|irc|\\w+-\\w+)",
    "by voice": "(?:on|over|by|via) (?:the )?(?:tele)?phone|on (?:our|the) call|(?:at|over) (?:lunch|dinner|coffee)|in person|{in a room}",
    "in a room": "in (?:our|the) (?:meeting|office|hallway|corridor)|at (?:our|the) meeting",
    "after": "per|after|following|based on|from|since|further to|pursuant to|in|during|as a result of|reference|re|regarding|concerning|{in light of}",
    "in light of": "in (?:light|follow-?up|reference|response|regards?) (?:of|to)|follow(?:ing)?[- ]?up (?:on|to|from|with)",
    "thanks": "(?:thanks|thank you|thx) (?:\\w+ ){0,3}for",
    "good": "good|nice|great|wonderful|lovely|a pleasure|fun|glad|enjoyed|delighted|happy",
    "be with": "(?:talk|speak|chat|catch up) (?:to|with)",
    "being with": "(?:talking|speaking|chatting|catching up) (?:to|with)|meeting(?: with)?",
    "not at work": "(?! (?:are|were|have|is|like|got|made|all the|on the list)\\b)",
    "paper": "invit\\w*|requests?|notes|minutes|details|agenda|reminder|info|sheet|option|center|back number|list|log|report",
    "thing": "(?:(?:me|you|it|this|that|about \\w+|{past}) )",
    "perhaps": "\\b(?:will|would|could|might|may|hope|hoping|hopefully|forward|wait|if|next|soon|tomorrow|again some ?time)\\b|'(?:ll|d)\\b|{in a mail}",
    "in a mail": "\\b(?:via|by|over) e-?mail\\b",
    "not yours": "(?:with|to) (?!you\\b)",
    "said": "said|told|mentioned|explained|agreed|asked|promised|requested|suggested|indicated",
}

VOICED = r"""
    (?:as|like|per) (?:(?:just|already|previously|briefly|recently) )?(?:discussed|spoken)(?! {in writing})
    (?:as|like|what|that|which|when|since|the \w+|items?|issues?|things?|changes|points|deals?) we(?:'ve)? {before}{0,2}discussed(?! {in writing})
    (?:as|like|what|that|which|when|since|the \w+|items?|issues?|things?|changes|points|deals?) we(?:'ve)? {before}{0,2}(?:talked|spoke|chatted) (?:about|of)
    we(?:'ve)? {before}{0,2}(?:{met}|discussed) (?:\w+ ){0,6}{past} ~ \bwe \w+ (?:\w+ )*{not yours}
    (?:when|after|since) (?:we|you and i) {before}{0,2}{met}\b(?! {not yours})
    (?:i|we)(?:'ve)? {before}{0,2}{met} (?:with|to) you
    {after} our (?!next|upcoming)(?:\w+ ){0,2}{talk}{to come} ~ \bour (?:\w+ )?\w+ing calls?\b
    {after} my (?:\w+ ){0,2}(?:conversation|discussion|talk|chat|call) with you
    (?:per|after|regarding|from|follow(?:ing)?[- ]?up (?:on|to|from)) your (?:phone |telephone )?call
    (?:per|regarding|from|follow(?:ing)?[- ]?up (?:on|to|from)) (?:yesterday|today|this morning|this afternoon)'s (?:\w+ )?{one talk}
    our (?:\w+ ){0,2}{talk} (?:(?:of|from) )?{past}
    {thanks} (?:the|your|our|taking my|returning my|this morning's|yesterday's|today's) (?:\w+ ){0,2}{one talk}(?! (?:{paper}|tonight|tomorrow)\b)
    {thanks} (?:calling|phoning)(?: me| us| back| yesterday| today| earlier|$| ?[.,!])
    {thanks} (?:speaking|talking|meeting|chatting|stopping by|coming by|your time on the phone)
    {good} (?:to (?:see|{be with})|it was (?:seeing|{being with})|seeing|{being with}) (?:you|both of you)\b{not at work} ~ {perhaps}
    was (?:(?:so|very|really) )?{good} to (?:talk|speak|chat|meet|catch up)(?: to| with)? (?:you|both of you)
    (?:enjoyed|appreciated) (?:our|the|your) (?:\w+ ){0,2}{talk}{to come}
    (?:as|like|what|which|that) (?:i|you|we) (?:\w+ )?{said} (?:\w+ ){0,3}{by voice}
    (?:as|like) (?:just |already )?(?:agreed|arranged|promised|requested|mentioned|explained|indicated) {when}{0,2}{by voice}
    (?:i|you|we) (?:\w+ )?(?:told|asked) (?:me|you) (?:\w+ ){0,4}{by voice} ~ \b(?:if|should|could|can) (?:i|you|we)\b
    (?:i|you|we) (?:\w+ )?(?:mentioned|agreed|discussed|talked|spoke) {thing}{0,2}{by voice} ~ \b(?:if|should|could|can) (?:i|you|we)\b
    when (?:you (?:called|phoned|stopped by|came by|visited)|i (?:called|phoned|saw|met|visited) you(?! \w+ing))
    (?:i|you) (?:called|phoned) (?:you|me) {past} ~ \b(?:voice ?mail|message|no answer|missed|not there|miss)\b
"""
