"""Words by which an apology is for being late, for having missed or forgotten a thing; in English."""

import re

DELAY = re.compile(
    r"\b(?:delay(?:ed)?|late(?:r|ness)?|slow(?:ness)?|belated|tardy|overdue|miss(?:ed|ing)|forgot(?:ten)?|overlook(?:ed|ing)|slipp?(?:ed)?|"
    r"(?:took|taken|taking|been) (?:me |us )?(?:so|too|this|such a|a|quite a)? ?(?:long|while)|wait(?:ing|ed)?|silence|radio silence|"
    r"not (?:getting back|writing|replying|responding|answering|sending)|n[o']t (?:get back|got(?:ten)? back|reply|replied|respond|responded|sent|wr[io]tten)|"
    r"sooner|behind)\b",
    re.IGNORECASE,
)
