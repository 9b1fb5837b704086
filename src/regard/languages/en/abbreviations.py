"""Dots that end no sentence in English. Lower case, without the last dot."""

# Never the end of a sentence.
ALWAYS = frozenset((
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "col", "lt", "sgt", "capt", "st", "mt", "messrs", "vs", "cf", "e.g", "i.e",
    "eg", "ie", "viz", "approx", "fig", "figs", "eq", "sec", "ch", "vol", "no", "nos", "pp", "pg", "ext", "tel", "attn", "dept",
    "est", "incl", "min", "max", "sen", "rep", "gov", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
))  # fmt: skip
# The end of one only before a word that begins sentences: "Inc. The", but "Inc. Board".
OFTEN = frozenset((
    "inc", "corp", "co", "ltd", "llc", "jr", "sr", "etc", "al", "a.m", "p.m", "am", "pm", "u.s", "u.k", "ph.d", "b.s", "m.s", "ave",
    "blvd", "rd", "bros",
))  # fmt: skip
