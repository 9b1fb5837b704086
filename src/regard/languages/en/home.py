"""News of someone's life outside work, in English: what was begun, won, bought or passed, by them or theirs."""

NEWS = (
    r"\b(?:starts?|started|starting|got|has|begins?|began) (?:a |an |her |his |my |their )?new (?:job|school|post)\b"
    r"|\b(?:bought|buying|moved|moving|move) (?:a |an |the |our |into (?:a |our |the )?)?(?:new )?(?:house|flat|plot|place|home|boat|dog|garden)\b"
    r"|\bmy (?:wife|husband|partner|son|daughter|sister|brother|mother|father|mum|dad|granddaughter|grandson|nephew|niece)"
    r" (?:\w+ )?(?:starts?|started|passed|graduat\w+|won|finish\w+|defended|plays?|turns?|is (?:starting|learning|finishing|moving))\b"
    r"|\b(?:got|getting) (?:married|engaged)\b|\b(?:ran|running|finished) (?:a|the|my) (?:half[- ])?marathon\b"
    r"|\b(?:we|i) got (?:a|our) (?:puppy|dog|kitten|cat)\b"
)
OF_HOME = (
    r"\b(?:wife|husband|spouse|fianc[eé]e?|girlfriend|boyfriend|sons?|daughters?|kids?|children|twins|grand(?:sons?|daughters?|child\w*)|mum|mom|dad|mother|father"
    r"|parents|sisters?|brothers?|dogs?|puppy|cats?|horses?|birthday|wedding|hobby|hobbies|garden\w*|allotment|marathons?|runner|runs every"
    r"|cycl(?:es|ist|ing)|sail(?:s|or|ing)|climb(?:s|er|ing)|ski(?:s|er|ing)|chess|guitar|piano|choir|football|tennis|golf|fishing|swim(?:s|mer|ming))\b"
)
"""About what a note on a card may be worth a word to them; what they do at work is not."""
