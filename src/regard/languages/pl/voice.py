"""Words that say, in Polish, that author and reader talked or met before this mail; the same names as in English.

The letters of Polish are compared without their marks, as mail is often written so; the patterns are written with them.
"""

# The beginning of one of these words stands in every sentence that says so.
STEMS = ("rozm", "telefon", "spotka", "widzie", "gada", "mówi", "mowi", "dzwoni", "pozna", "usłysz", "uslysz", "zobaczy", "lunch", "kaw", "wizyt")

LISTS = {
    "only you": "(?! z (?!tobą|panią|panem|państwem|wami))",
    "talk": "rozmow\\w+|rozmów|spotkani\\w+|telefon\\w*|wizy\\w+",
    "recent": "(?:(?:nasz|wczorajsz|dzisiejsz|ostatni|porann|telefoniczn|krótki|poniedziałkow|wtorkow|środow|czwartkow|piątkow)\\w+ )",
    "by voice": "przez telefon|telefonicznie|na (?:\\w+ )?(?:spotkaniu|korytarzu|kawie|lunchu|żywo)|osobiście|przy (?:kawie|obiedzie|lunchu)|{in a talk}",
    "in a talk": "w (?:\\w+ )?(?:rozmowie|biurze)|podczas (?:\\w+ )?(?:rozmowy|spotkania)",
    "to come": "\\b(?:jutro|jutrzejsz\\w+|pojutrze|odbędzie|przyszł\\w+|planowan\\w+|zaplanowan\\w+|najbliższ\\w+)\\b",
    "we talked": "(?:rozmawia|gada|omawia|omówi|mówi)(?:liśmy|łyśmy)",
    "we agreed": "(?:ustali|ustala|uzgodni|uzgadnia|umówi|umawia|dogada)(?:liśmy|łyśmy)(?: się)?",
    "one said": "(?:mówi|wspomina|wspomnia|obieca|prosi|tłumaczy)(?:łam|łem|łaś|łeś|ł pan|ła pani)",
    "good": "miło|fajnie|dobrze|super|przyjemnie|świetnie|wspaniale",
    "be with": "widzieć|zobaczyć|spotkać|poznać|porozmawiać|pogadać|usłyszeć",
    "after": "zgodnie z|w nawiązaniu do|nawiązując do|w związku z|wracając do|odnosząc się do|w odniesieniu do|w ślad za",
}

VOICED = r"""
    {we talked}{only you} ~ \b(?:w zespole|z klientem|między sobą|wewnętrznie)\b
    (?:się )?(?:widzie|spotka)(?:liśmy|łyśmy)(?: się)?{only you}
    rozmawia(?:łam|łem) (?:\w+ )?z (?:tobą|panią|panem|państwem|wami)
    {after} {recent}*{talk}{only you} ~ {to come}
    (?:po|od|w trakcie|podczas) {recent}+{talk}{only you} ~ {to come}
    nasz\w+ (?:\w+ )?{talk} (?:z )?(?:wczoraj|dziś|dzisiaj|przedwczoraj|w zeszł\w+|w ubiegł\w+)
    (?:tak )?jak (?:\w+ )?(?:{one said}|{we agreed})(?: \w+){0,3} {by voice}
    (?:tak )?jak mówi(?:łam|łem|łaś|łeś|ł pan|ła pani) (?:wczoraj|dziś|dzisiaj|rano|przedwczoraj|ostatnio|w \w+(?:ek|tek|łek|rtek|ę))
    (?:tym|tego|to),? co (?:mi )?mówi(?:łaś|łeś|ł pan|ła pani)
    (?:ustalenia|notatk\w+|podsumowanie) (?:po |z ){recent}?(?:rozmow\w+|spotkani\w+){only you}
    {we agreed}(?: \w+){0,4} {by voice} ~ \b(?:że spotkamy|jutro na|możemy|jeśli|jeżeli)\b
    (?:zgodnie z (?:\w+ )?ustaleniami|jak ustalono|jak uzgodniono) (?:z (?:\w+ )?(?:rozmowy|spotkania)|{by voice})
    (?:dzięki|dziękuję|dziękujemy) (?:\w+ ){0,3}za (?:\w+ ){0,2}(?:rozmow\w+|telefon|spotkanie|spotkania|wizytę|lunch|kawę) ~ \bza nowy telefon\b|{to come}
    {good} (?:mi )?było (?:\w+ ){0,3}{be with}
    było (?:mi )?(?:bardzo )?{good} (?:\w+ ){0,3}{be with}
    {good} (?:\w+ ){0,2}się (?:\w+ )?(?:rozmawiało|gadało|widziało)
    (?:jak|kiedy|gdy) (?:\w+ ){0,2}(?:dzwoni(?:łaś|łeś)|dzwonił pan|dzwoniła pani|do (?:mnie|ciebie) dzwoni(?:łaś|łeś|łam|łem))
"""
