"""Which deeds would show in mail, in English: what is sent, told or answered shows; a meeting, a call or a thought does not.

What cannot be seen is unknown: a promise to talk to someone, or a request to ring, is never pressed on anyone.
"""

import re

SHOWS = re.compile(
    r"\b(?:send|sends|sending|resend|forward|e-?mail|mail|fax|attach|share|submit|post|upload|provide|give|supply|deliver|draft"
    r"|circulate|distribute|(?:let|letting) \w+(?: \w+)? know|(?:get|come|circle|report|write|respond|revert) back"
    r"|get (?:it|this|that|them|those|something|you|him|her|me|us)|(?:get|have|find|put|pull|prepare) (?:you|me|us|the|a|an|that|this|it|together|out)"
    r"|reply|respond|answer|advise|confirm|tell|inform|notify|clarify|explain|describe|suggest|recommend|update|copy|return|approve"
    r"|need|sign|comment|you(?:'|’)ll have|you will have|look into|check (?:on|into|with|whether|if)|find out|follow up|revise|correct|fix)\b",
    re.IGNORECASE,
)
"""Deeds that end in a mail."""

ELSEWHERE = re.compile(
    r"\b(?:call me|give \w+(?: \w+)? a (?:call|ring|buzz|shout)|(?:i|we)(?:'|’)?ll call|will call|ring|phone|stop by|come by|drop by"
    r"|swing by|see you|meet|attend|be there|join|talk to|talk with|speak (?:to|with)|discuss|visit|survey|register|rsvp|click"
    r"|log ?in|subscribe|unsubscribe|make a note|note that|be advised|be aware|keep in mind|remember|feel free"
    r"|(?:by|in|through) the post|by (?:registered |certified |regular |snail )?post|by (?:courier|snail mail|registered mail|certified mail)"
    r"|(?:at|to) the following address|(?:to|at) your (?:home|house|door)|(?:home|mailing|postal) address"
    r"|(?:send|mail|post|cut)(?: you| out)? (?:a|the|your|our) (?:cheque|check|parcel|package|box)"
    r"|see (?:the )?(?:attached|below|above)|review the attached|refer to|interoffice|update your)\b",
    re.IGNORECASE,
)
"""Deeds that are done by voice, in person, by post, on a page, or in one's head."""

OPEN_ENDED = re.compile(
    r"\b(?:when(?:ever)?|once|as soon as|if|unless|until|after|depending|how (?:it|this|that|things) (?:go|goes|turns?)"
    r"|keep (?:you|everyone|them) (?:posted|updated|informed)|some ?time|some day|eventually|in due course|at some point"
    r"|in the next (?:version|iteration|round|revision|release|mail|email))\b",
    re.IGNORECASE,
)
"""A promise that hangs on something else has no day of its own, unless one is named."""

CONDITIONAL = re.compile(r"^\W*(?:and |so |but |also,? )?if\b|[,;] (?:so |and |but )?if\b|\bin case\b", re.IGNORECASE)
"""A request that holds only if something happens is not yet put to anyone."""

PERMISSION = re.compile(r"\b(?:do|would) you mind\b|\bis it (?:ok|okay|alright|fine)\b|\b(?:may|can|could|shall) I\b", re.IGNORECASE)
"""Who asks leave is answered by a yes; nothing is left to be done."""
