"""Named lists of English words that cues share, each a pattern."""

# ruff: noqa: E501  a cue is one line, however long

LISTS = {
    "soft": "please|kindly|also|just|then|so|maybe|perhaps|possibly|and|ok|okay|but|now|again|actually|quickly|first|second|finally|next",
    "softly": r"(?:(?:please|pls|kindly|also|just|then|maybe|perhaps|possibly|quickly|all|both|guys|either|again|at least|always|now|still|"
    r"take a (?:moment|minute|second) (?:to|and)|take the time to|try to|try and|go ahead and|be sure to|make sure to|help me|help us|help to|help),? )*",
    "surely": r"(?:(?:also|certainly|definitely|gladly|happily|surely|just|then|now|still|personally|always|be happy to|be glad to|be sure to|make sure to|"
    r"try to|try and|attempt to|do my best to|do our best to|go ahead and|try my best to|endeavou?r to|continue to|of course|hopefully|therefore|"
    r"immediately|again|first|have (?:\w+|my assistant|our \w+) to|both|in turn|shortly|promptly|soon|quickly|all),? )*",
    "act": r"send|forward|provide|give|call|let me know|let us know|confirm|check|review|look|take|make|add|remove|update|complete|fill|sign|return|"
    r"e-?mail|mail|fax|print|schedule|arrange|set|get|bring|tell|advise|respond|reply|answer|explain|clarify|share|post|fix|change|correct|include|"
    r"prepare|submit|approve|verify|ensure|insure|keep|try|coordinate|discuss|talk|speak|ask|join|attend|read|pass|distribute|delete|put|"
    r"move|copy|cc|resend|rsvp|remind|invite|book|order|open|close|stop|start|run|test|specify|indicate|identify|notify|inform|comment|suggest|"
    r"leave|plan|write|show|point|find out|find the|find a|help|assist|do not|don't|stay|come|meet|hold|drop|turn|work|file|attach|upload|install|reset|"
    r"revise|edit|draft|re-?send|re-?run|re-?submit|double-?check|investigate|handle|deal|reach out|follow up|contact (?!me|us|my|him|her)|"
    r"describe|elaborate|recommend|consider|have (?:\w+ )?(?:him|her|them|someone|your|the|a)|ship|pay|buy|pick|ping|apply|merge|push|rebase|send",
    "deed": r"send|forward|get|give|call|check|look|let|keep|update|provide|follow|fix|try|review|prepare|take (?:a (?:look|stab|crack|shot)|care|it (?:up|from|on|to|over|with|down|out|off)|this|that (?:up|on|to|over)|over|the (?:lead|action|point|minutes)|action|notes?|on|up|down|out|off|you|him|her|them)|set|talk|speak|ask|post|share|"
    r"resend|re-send|bring|add|change|correct|handle|arrange|schedule|contact|e-?mail|mail|fax|respond|reply|report|return|put|pass|investigate|discuss|"
    r"coordinate|make (?:sure|the|a|an|these|those|some|it|that|arrangements)|have (?:it|them|the|a|an|someone|somebody|my|him|her|this|that|more|\w+ (?:send|call|look|fix|check|contact|get))|"
    r"work (?:on|with|out|to)|touch base|bring|advise|notify|inform|circulate|distribute|deliver|drop|stop by|come (?:by|back|over|down|up)|"
    r"be (?:in touch|there|sending|calling|happy to|back to you|sure to|contacting|providing)|see (?:if|what|whether|to it)|find|"
    r"write|draft|revise|submit|test|verify|confirm|clarify|run|dig|reach out|reach|remind|pick|upload|push|apply|merge|attend|join|meet|"
    r"answer|explain|do (?:it|that|this|so|the|my best|our best|what)|show|tell|ping|research|approve|sign|pay|order|book|file|print|copy|cc|help|support|complete|finish|"
    r"implement|remove|delete|replace|track|monitor|collect|create|add|include|attach|consult|explore|consider|double-?check|reproduce|"
    r"rework|build|type|turn|move|leave|issue|publish|address|resolve|install|re-?install|re-?test|re-?run|re-?check",
    "conditional": r"\bif (?:you|for any reason|anyone|any of you|necessary|needed|required|interested|so desired)\b|\bshould you\b|\bunless you\b|\b(?:i|we) (?:hope|doubt|think|guess|wonder|believe) (?:that )?(?:i|we)\b|\bwhether (?:i|we)\b|\bi hope\b|\bup to you\b|\bin this (?:presentation|paper|section|report|chapter|document|course|talk|essay|article|post|tutorial|book|series)\b|\beach in turn\b|\b(?:i|we) (?:presume|suppose)\b|\bin other words\b|\b(?:i|we)(?:'ll| will) let (?:someone|somebody|others?|him|her|them)\b|\b(?:what|which|whom|whatever|some|the|any|all|these|those)(?: [a-z]+)? (?:i|we)(?:'ll| will)\b|\b(?:i|we)(?:'ll| will) (?:find|see|learn) that\b|\bgoing to have\b|^[a-z]+> |\binline\b|\bi'll ask[.:!]*$",
    "willnot": r"\b(?:will|'ll|shall) (?:not|never|no longer|neither)\b|\bwon't\b",
    "anyquestions": r"(?:(?:any|further|additional|more|other|with|have|w/any|with/any|some) (?:\w+ |\w+, |\w+/)*(?:questions?|concerns?|problems?|issues|comments or questions|queries|trouble|difficult(?:y|ies))|"
    r"questions? or (?:comments?|concerns?|problems?)|do not hesitate|don't hesitate|feel free|with questions)",
    "ifneeded": r"\bif (?:you|i|we|there is|there's|there are|my|anyone) .{0,40}(?:need|require|have any|want|would like|can (?:help|be of|do|assist|provide)|anything|further information|more information|additional information|assistance|trouble|problem|difficult)",
    "misdirected": r"intended recipient|those of the sender|for viruses|presence of (?:any )?virus(?:es)?|received (?:this|it) (?:\S+ )*in error|unsubscribe|mailing list|promotional",
    "agenda": r"\b(?:discuss|talk (?:about|over|through)|go (?:over|through)|cover|decide|settle|sort out|raise)\b[^?:]{0,25}:[^?]*\?|"
    r"^(?:\W|(?:so|and|but|well|oh)\b)*(?:do|did|would) (?:i|we) (?:even |really |ever )?(?:want|care|dare)\b",
    "askingact": r"(?:^|\b)(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody) (?:(?:please|kindly|also|just|maybe|perhaps|possibly|quickly|all|both|guys|at least),? )*"
    r"(?:send|forward|provide|give|call|let|confirm|check|review|look|take|make|add|remove|update|complete|fill|sign|return|e-?mail|mail|fax|print|schedule|arrange|set|get|bring|"
    r"respond|reply|share|post|fix|change|correct|include|prepare|submit|approve|verify|ensure|keep|try|put|move|copy|cc|resend|help|assist|please|forward|ask|run|test|attach|upload|point|suggest|recommend)\b",
    "greetingquestion": r"how (?:are|is|have|has|'s|was|were|did) (?:you|your|things|it going|everything|life|the (?:family|kids|baby|wife|weekend|holiday|trip))\b|how's (?:it|your|the|everything|life)",
    "tentative": r"\bmaybe\b|\bperhaps\b|\bif\b|\bwhen/if\b|\bprobably\b|\bmight\b|\b(?:i|we) will (?:get|also add that|add that|have|pay|try)\b|\b(?:i|we)'ll (?:get (?!back|it|that|the|you|this|them)|add that|have|pay|try)\b|"
    r"\bplease (?:call|let|contact|email|e-mail|send|reply|visit)\b.*\band (?:i|we)\b|"
    r"^(?:\W|(?:just|so|ok|okay|then|also|or|and|simply|either way)\b|\w+,)* ?(?:let (?:me|us) know|lmk|say (?:the word|so|when)|tell me|(?:give|drop) (?:me|us) a \w+|"
    r"(?:send|forward|give|email|bring|fax|get|tell|show|call|ring|ping|text) (?:me|us))\b[^.?!;]*\b(?:and|then) (?:i|we)(?:'ll| will)\b|\bgladly\b|\bfor example\b|\btypically\b|\b(?:once|after|before) (?:i|we|this|that|the)\b",
    "offering": r"\bif (?:you are|you're|additional|further)\b.{0,80}\bplease (?:call|contact|let (?:us|me) know)|\bif (?:you are|you're) interested\b|\bif you (?:would |'d )?(?:like|want|wish|prefer|have (?:other |any |further )?(?:ideas|comments|questions|concerns|problems))\b|\bif you have (?:outstanding|trouble)|\bplease (?:call|contact|email).{0,30}\bif (?:you|there)\b|\b(?:comments|questions),? please",
    "manual": r"^(?:\W|\d)*(?:to|for) [a-z]+(?: [\w\-']+){0,14},? please|\bjoin (?:me|us) in\b|"
    r"\bif (?:you|this|our) (?:have received|are not|receive|encounter|experience|occurs)|would (?:like|prefer)? ?(?:rather )?not|\bwebsite\b|\bweb site\b|user id\b|userid\b|password|click|\bnot be (?:overly )?alarmed|use (?:the following|your)|call (?:the (?:resolution|help)|1-8)|\bfollow the\b|\bplease notice\b",
    "telling": r"\b(?:can|could|would) (?:you|anyone|anybody|someone|somebody) (?:please |kindly )?(?:suggest|recommend|clarify|answer|confirm (?:me|if|whether|that)\b|let (?:me|us) know (?:how|why|what|if|whether))|"
    r"\b(?:tell|explain|clarify|confirm|advise|describe|share|give|provide|suggest|recommend|answer|throw)(?: to)?(?: me| us)?(?: about| some| any| your| the)?(?: \w+)? "
    r"(?:why|how|what|which|where|when|who|whether|if|thoughts|comments|insight|insights|advice|information|suggestions|clarification|pointers|substitute)\b",
    "idea": r"\b(?:how|what) about\b|\bwhy (?:don't|not|do not)\b|\bwhy (?:don't|not) (?:we|you)\b",
    "rhetoric": r"who knows|who cares|why bother|what the (?:heck|hell)|how (?:cool|great|nice) is|isn't (?:it|that|this) (?:great|nice|funny)|guess what|what can i say|what a |you know what\?",
    "yes": r"(?:ok|okay|yes|yep|sure|agreed|fine|great|thanks|right|got it|will do|of course|no problem|happy to|and|also|then|so|just)",
    "day": r"(?:today|tonight|tomorrow|tmrw|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next|tomorrow) (?:morning|afternoon|evening|week|month)|eod|cob|(?:by|before|within|on|until) (?:the )?\w+)",
    "incase": r"\b(?:if|in case) (?:it|this|that|they|these|those|anything|something|any of|there|not|the \w+|my \w+|our \w+|your \w+|you (?:cannot|can't|can not|don't|do not|won't|will not|are (?:unable|not)|aren't|disagree|see|find|notice|spot|object|have (?:any|not)|haven't))\b",
    "chasing": r"\bany (?:news|updates?|progress|word|joy)\b|did you (?:get|have) a chance|\bwhere (?:are we|do we stand)\b",
}

NO_ACT = (
    r"(?:subject|from|to|cc|bcc|sent|date|received|importance|attachments?): |(?:your|the) message\b.{0,250}\b(?:was|has been) (?:read|opened|displayed|deleted|delivered)\b"
    r"|(?:your|the) message[ ,.:]*$|this is a (?:read |return |delivery |mail )?receipt\b|(?:read|return) receipt\b|was read on\b|delivery (?:has failed|status notification|failure)"
)
"""What a program or a mail's head says, from the beginning of a line, and no one means."""
