"""The words that give Polish away, for texts too short to measure; without diacritics too, as phones write them."""

FREQUENT = frozenset((
    "i", "w", "z", "na", "nie", "się", "sie", "że", "ze", "do", "jest", "to", "czy", "jak", "co", "dla", "od", "po", "za", "o", "ale",
    "już", "juz", "tak", "mnie", "mi", "ci", "jeszcze", "tylko", "będzie", "bedzie", "proszę", "prosze", "dziękuję", "dziekuje",
    "dzięki", "dzieki", "pozdrawiam", "cześć", "czesc", "dzień", "dzien", "dobry", "witam", "hej", "pan", "pani", "panie", "jeśli",
    "jesli", "może", "moze", "mogę", "moge", "są", "sa", "był", "była", "bardzo", "przez", "oraz", "ten", "tego", "która", "który",
    "ja", "my", "być", "byc", "jutro", "dziś", "dzis", "dzisiaj", "wyślę", "wysle", "proszę", "nam", "nas", "mam", "masz",
    "tym",
))  # fmt: skip
