"""How a promise names what it is about, in English."""

import re

THING = re.compile(
    r"\b(?:have|send|get|give|forward|share|mail|email|provide|deliver)(?:\s+(?:you|him|her|them|over|to\s+you))*"
    r"\s+(?:the|your|our|my|a|an|all\s+the|these|those)\s+(?P<thing>[a-z][\w-]*(?:\s+[a-z][\w-]*){0,2}?)"
    r"(?=\s*(?:[.,;!?)]|$|\b(?:by|before|on|to|tomorrow|today|tonight|this|next|in|at|for|over|as|when|once|after|and|later|asap|with|back|from|of|first|shortly|soon)\b))",
    re.IGNORECASE,
)
"""What a promise is about, where it is said plainly enough to be named."""
A_WORD = re.compile(
    r"\b(?:(?:be|get|keep|stay) in touch|let (?:you|him|her|them) know|(?:get|come|be|report) back (?:to|with) (?:you|him|her|them)|back to you"
    r"|keep (?:you|him|her|them) "
    r"(?:posted|updated|informed)|(?:call|ring|phone|write (?:to )?|email|tell|answer|ping|text) (?:you|him|her|them)"
    r"|(?:reply|respond|answer|write|call)(?: back| again)?)\b",
    re.IGNORECASE,
)
"""A promise of no more than a word."""
NAMELESS = frozenset(
    "call shout hand heads-up update ring answer reply copy note line word bit few couple chance look".split()  # noqa: SIM905
)
"""Things that cannot be "seen" in the sense of a delivery."""
