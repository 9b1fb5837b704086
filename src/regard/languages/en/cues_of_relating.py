"""English cues of relating: disagreement, rules leaned on, own mistakes, hardship, gifts, kindness named; what the signs quote."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.cue import cues
from regard.languages.en.words import LISTS

DISAGREEMENT = cues(
    "risk",
    "certain",
    r"""
    (i|we) (really |still |strongly |simply )?(don't|do not|can't|cannot) <agree> ~ \?|\bif\b|agree (on|to) (a|the) (time|date|day)
    (i|we) (\w+ )?think (you're|you are|that's|this is|that is|it's) <wrong|mistaken>\b ~ \?
    (that's|that is|this is|it's|it is) (simply |just )?(our|company) <policy|rule>\b ~ \?|\bif\b
    (policy|policies|rules|procedure|procedures|regulations) (does not|doesn't|do not|don't) <allow|permit>\b ~ \?|\bif\b
    """,
    LISTS,
)

OWNING = cues(
    "apology",
    "certain",
    r"""
    i <was> (completely |quite |totally |plainly )?(wrong|mistaken) (about|on|not|to|in|and|there) ~ \?|\bif i\b|correct me|(not|n't) (sure|think)
    ^(\d+ ?% |all |entirely |completely |totally )<my> fault\b ~ \?
    ^i <forgot>[.! ]*$
    """,
    LISTS,
)

STANDING_BY = cues(
    "offer",
    "certain",
    r"""
    (i|we)('ll| will)? <support|respect> your (decision|choice) ~ \?|\bif\b
    <whatever> you (decide|choose),? (i|we)('ll| will) (help|support|be there|back|stand) ~ \?
    <whichever> (way )?you (decide|choose),? (i|we)('ll| will) (help|support|be there|back|stand) ~ \?
    (coffee|lunch|dinner|drinks|beers|cake) (is|are|'s|s) <on> me\b ~ depend|wait
    (it's |that's |this is )?<my> treat\b ~ \?
    (i'd|i would|we'd|we would) like to <introduce> (you|my colleague|our new)\b ~ \?
    <nothing> to do (here )?if you don't (need|want)\b ~ \?
    """,
    LISTS,
)

HARDSHIP = cues(
    "difficulty",
    "certain",
    r"""
    (i|we) (can't|cannot|can not) <cope>\b ~ \?|\bif\b|cope with (the|this) (load|traffic|format|file)
    (i|we)('m| am|'re| are) (completely |totally |so |really |just )?<drowning|short-staffed|understaffed|knackered|shattered>\b ~ \?
    (i|we)('ve| have) had <enough>\b ~ \?|enough (data|time|information|of these|votes)
    at my wits' <end>\b
    my (dad|mum|mom|father|mother|wife|husband|son|daughter|brother|sister|partner) (is |was |has )?(going into|in|taken to|been taken to|back in) <hospital>\b ~ \?
    (two|three|four|half|most) of (my|our) (people|team|staff) (are|is) (off )?<sick|ill>\b ~ \?
    """,
    LISTS,
)

KINDNESS = cues(
    "credit",
    "certain",
    r"""
    (was|is|'s) (very |so |really |most |awfully )?(kind|decent|good|nice|generous|thoughtful|sweet) of <you>\b ~ \?|would be|\bif\b
    """,
    LISTS,
) + cues(
    "warmth",
    "certain",
    r"""
    (that|this|it) (really )?<means> (a lot|so much|a great deal|the world) (to me|to us|coming|,|.|$) ~ \?|would mean|\bif\b|means a (lot|great deal) of
    (immediately |straight away |at once )?<thought> of you\b ~ \?
    (two|a|small|little|some) (\w+ )?<tickets|present|gift> for you\b ~ \?|http|discount|\bfree\b|\bwin\b
    """,
    LISTS,
)

TAKING_UP = (
    cues(
        "acknowledgement",
        "certain",
        r"""
    (^|[.!] )<yes>,? please\b ~ \?
    you <were> right (about|that|on|to|not|all|and|there|[.,!]|$) ~ \?|\bif you\b
    ^<fine> (by|with) me\b ~ \?|but
    """,
        LISTS,
    )
    + cues(
        "alternative",
        "certain",
        r"""
    (^|[.!,;] )<my> idea(:| is to| would be) ~ \?
    (to |i'd |let's |we could )?<build> on (that|this|your|it)\b ~ \?|build (on|in) this (machine|system|platform|branch)
    (i|we) <propose|suggest> in addition\b ~ \?
    """,
        LISTS,
    )
    + cues(
        "question",
        "certain",
        r"""
    what do you <do> that (i|we) (don't|do not)\b
    """,
        LISTS,
    )
    + cues(
        "warmth",
        "certain",
        r"""
    <years> since (we|you) (started|joined|began|came|met)\b ~ \?
    """,
        LISTS,
    )
)

CUES = DISAGREEMENT + OWNING + STANDING_BY + HARDSHIP + KINDNESS + TAKING_UP
