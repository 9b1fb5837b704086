"""Dots that end no sentence in Polish. Lower case, without the last dot."""

ALWAYS = frozenset((
    "np", "tj", "tzn", "tzw", "m.in", "godz", "ul", "al", "pl", "nr", "tel", "fax", "dr", "prof", "mgr", "inż", "inz", "hab", "lek",
    "św", "ok", "ww", "cd", "cdn", "zob", "rys", "tab", "zł", "tys", "mln", "mld", "płk", "ppłk", "gen", "kpt", "ks", "poz", "wg",
    "dot", "ds", "p", "pp", "śp", "sp", "z.o.o", "ang", "łac", "pol", "bryt", "amer", "j.w", "jw", "m.st", "woj", "gm", "wyd", "zał",
    "zal", "dn",
))  # fmt: skip
OFTEN = frozenset((
    "r", "w", "o.o", "z.o.o", "s.a", "sp.j", "itd", "itp", "r.b", "br", "bm", "ub", "min", "pow", "os", "por", "red", "pon", "wt",
    "śr", "czw", "sob", "niedz", "stycz", "lut", "kwiet", "czerw", "lip", "sierp", "wrz", "paźdz", "listop", "grud",
))  # fmt: skip
BEFORE_FIGURES = frozenset(("str", "s", "art", "ust", "pkt", "pt", "im"))
