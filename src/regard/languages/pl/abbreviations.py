"""Dots that end no sentence in Polish. Lower case, without the last dot."""

ALWAYS = frozenset((
    "np", "tj", "tzn", "tzw", "m.in", "min", "godz", "ul", "al", "pl", "os", "nr", "tel", "fax", "dr", "prof", "mgr", "inż", "inz",
    "hab", "lek", "św", "sw", "ok", "ww", "cd", "cdn", "itd", "itp", "por", "zob", "rys", "tab", "str", "s", "zł", "tys", "mln",
    "mld", "płk", "ppłk", "gen", "kpt", "por", "red", "ks", "art", "ust", "pkt", "poz", "wg", "dot", "ds", "im", "p", "pp", "pt",
    "śp", "sp", "z.o.o", "ang", "łac", "pol", "bryt", "amer", "j.w", "jw", "m.st", "woj", "pow", "gm", "wyd", "zał", "zal", "dn",
    "pon", "wt", "śr", "czw", "sob", "niedz", "stycz", "lut", "kwiet", "czerw", "lip", "sierp", "wrz", "paźdz", "listop", "grud",
))  # fmt: skip
OFTEN = frozenset(["r", "w", "o.o", "z.o.o", "s.a", "sp.j", "itd", "itp", "r.b", "br", "bm", "ub"])
