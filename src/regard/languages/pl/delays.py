"""Words by which an apology is for being late, for having missed or forgotten a thing; in Polish, with and without its letters."""

import re

DELAY = re.compile(
    r"(?:op[oó][zź]ni|zw[lł]ok|sp[oó][zź]ni|zapomnia|przeoczy|umkn|p[oó][zź]n[oaą]|wcze[sś]niej|tak d[lł]ugo|d[lł]ugie milczenie|milczeni|"
    r"nie (?:odpisa|odpowiedzia|wys[lł]a|przes[lł]a|zd[aą][zż]y|odezwa))",
    re.IGNORECASE,
)
