"""Beginnings of words, in English, that speak of what is offered only on request (see `regard.languages.delicate`); by theme."""

STEMS = {
    "health": (
        "ill", "sick", "hospital", "surger", "surgeon", "operation", "cancer", "tumou?r", "diagnos", "chemo", "therap", "depress", "anxiety", "doctor",
        "clinic", "migraine", "injur", "accident", "stroke", "dementia", "diabet", "rehab", "addict", "sober", "unwell", "health", "scan", "covid",
    ),
    "faith": (
        "church", "mass on", "parish", "mosque", "synagogue", "rabbi", "priest", "imam", "pray", "bapti", "christen", "communion", "confirmation class",
        "ramadan", "eid", "lent", "yom kippur", "bar mitzvah", "bat mitzvah", "bible", "quran", "faith", "religio",
    ),
    "union": ("trade union", "the union", "shop steward", "on strike", "picket", "works council", "unioni[sz]"),
    "pregnancy": (
        "pregnan", "expecting a", "baby", "maternity", "paternity", "parental leave", "miscarr", "ivf", "newborn", "gave birth",
        "due in (?:january|february|march|april|may|june|july|august|september|october|november|december)",
    ),
    "separation": (
        "divorc", "separat", "split up", "broke up", "break-?up", "left (?:me|him|her)\\b", "custody", "estranged", "ex-?(?:wife|husband|partner)",
    ),
    "death": (
        "died", "death", "dead", "dying", "funeral", "passed away", "passing of", "bereave", "grie[fv]", "mourn", "widow", "burial", "memorial", "suicid",
        "lost (?:my|our|his|her) (?:\\w+ )?(?:mother|mum|mom|father|dad|wife|husband|son|daughter|brother|sister|grand\\w+|friend|partner|baby)",
    ),
}  # fmt: skip
OF_THEMSELVES = r"\b(?:i|i['’](?:m|ve|ll|d)|my|mine|me|we|we['’](?:re|ve|ll|d)|our|us)\b"
"""Without such a word a sentence is a wish or a greeting, and tells nothing of whoever writes it."""
