"""News of someone's life outside work, in English: what was begun, won, bought or passed, by them or theirs."""

NEWS = (
    r"\b(?:starts?|started|starting|got|has|begins?|began) (?:a |an |her |his |my |their )?new (?:job|school|post)\b"
    r"|\b(?:bought|buying|moved|moving|move) (?:a |an |the |our |into (?:a |our |the )?)?(?:new )?(?:house|flat|plot|place|home|boat|dog|garden)\b"
    r"|\bmy (?:wife|husband|partner|son|daughter|sister|brother|mother|father|mum|dad|granddaughter|grandson|nephew|niece)"
    r" (?:\w+ )?(?:starts?|started|passed|graduat\w+|won|finish\w+|defended|plays?|turns?|is (?:starting|learning|finishing|moving))\b"
    r"|\b(?:got|getting) (?:married|engaged)\b|\b(?:ran|running|finished) (?:a|the|my) (?:half[- ])?marathon\b"
    r"|\b(?:we|i) got (?:a|our) (?:puppy|dog|kitten|cat)\b"
)
