"""Początki słów, po polsku, o tym, co proponuje się tylko na życzenie (zobacz `regard.languages.delicate`); według tematu."""

STEMS = {
    "health": (
        "chor", "szpital", "operacj", "operowa", "nowotw", "\\brak(?:a|iem|u)?\\b", "guz", "diagnoz", "chemi[oaę]", "terapi", "depresj", "lekarz", "lekark",
        "klinik", "migren", "wypad(?:ek|ku)", "uraz", "udar", "zawał", "demencj", "cukrzyc", "rehabilitacj", "uzależni", "trzeźw", "zdrow", "covid",
        "na l4", "zwolnieni\\w+ lekarsk",
    ),
    "faith": (
        "kości[oe][łl]", "mszy", "msz[aęą]", "parafi", "meczet", "synagog", "rabin", "ksiądz", "księ[dż]", "imam", "modli", "chrzest", "chrzci", "chrzt",
        "komuni", "bierzmowa", "ramadan", "wiar[aęyą]", "religij", "pielgrzym",
    ),
    "union": ("związ(?:ek|ku|kow\\w*) zawodow", "związkow", "strajk", "rad[aęyz]\\w* pracownic"),
    "pregnancy": ("ciąż", "ciężarn", "spodziewa(?:my|m) się dziec", "maleństw", "niemowl", "macierzyńsk", "tacierzyńsk", "poron", "in vitro", "poród",
        "porodz", "urodzi"),
    "separation": ("rozw[oó]d", "rozwodz", "rozwied", "separacj", "rozst[aa]", "rozstał", "odszedł ode mnie", "odeszła ode mnie",
        "był[aąy] żon", "był(?:y|ym) mąż"),
    "death": ("umar", "zmar", "śmier", "nie żyje", "pogrzeb", "żałob", "odszedł na zawsze", "odeszła na zawsze", "wdow", "stypa", "stypie", "samobój"),
}  # fmt: skip
OF_THEMSELVES = r"\b(?:ja|mnie|mi|mną|mój|moj\w+|moim\w*|mam|jestem|będę|my|nas|nam|nami|nasz\w*|\w+(?:łem|łam|liśmy|łyśmy|ujemy|amy|imy|ymy))\b"
"""Bez takiego słowa zdanie jest życzeniem albo pozdrowieniem i nic nie mówi o tym, kto je pisze."""
