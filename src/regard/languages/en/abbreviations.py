"""Dots that end no sentence in English. Lower case, without the last dot."""

# Never the end of a sentence.
ALWAYS = frozenset((
    "mr", "mrs", "ms", "dr", "prof", "hon", "gen", "col", "lt", "sgt", "capt", "messrs", "vs", "cf", "e.g", "i.e", "eg", "ie", "viz",
    "approx", "tel", "attn", "dept", "incl", "sen", "rep", "gov",
))  # fmt: skip
# The end of one only before a word that begins sentences: "Inc. The", but "Inc. Board".
OFTEN = frozenset((
    "inc", "corp", "co", "ltd", "llc", "jr", "sr", "etc", "al", "a.m", "p.m", "am", "pm", "u.s", "u.k", "ph.d", "b.s", "m.s", "ave",
    "blvd", "rd", "bros", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
    "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "est", "st", "mt",
))  # fmt: skip
# Never the end of one before a figure: "No. 5", but "He said no. We left."
BEFORE_FIGURES = frozenset(("no", "nos", "vol", "ch", "pp", "pg", "fig", "figs", "eq", "sec", "ext", "max", "min", "rev"))
