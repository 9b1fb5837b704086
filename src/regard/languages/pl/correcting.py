"""What the product says of corrections, in Polish. Placeholders as in English."""

MAIL_GONE = "Listu, którego to dotyczyło, nie ma już w rejestrze: wczytaj go ponownie albo cofnij wpis: `regard undo {entry}`."
NOTHING_LEFT = "Niczego tam już nie widać: nie trzeba nic robić, a wpis działa, gdyby to znów się znalazło."
MARK_AGAIN = 'Tych słów już nie widać: zaznacz je (`regard mark {mail} "…"`) i powiedz to jeszcze raz albo cofnij wpis: `regard undo {entry}`.'

WORDS = {"not_a_promise": "to nie obietnica", "not_mine": "nie moje", "is_promise": "to obietnica"}
LESS = "Pokazywane mniej pewnie, bo przy podobnych zdaniach ({count}) padło „{word}”."
MORE = "Pokazywane pewniej, bo przy podobnych zdaniach ({count}) padło „{word}”."

LINKS = {
    "answers": "odpowiada na to",
    "delivers": "spełnia prośbę",
    "keeps": "dotrzymuje słowa",
    "thanks": "dziękuje za to",
    "apologises": "przeprasza za to",
    "chases": "pyta o to ponownie",
}
REASONS = {
    "reply": "w odpowiedzi",
    "same_thread": "dalej w wątku",
    "same_words": "tymi samymi słowami",
    "attachment": "załącznikiem",
    "further_version": "kolejną wersją tej samej łatki",
    "chaser": "po przypomnieniu",
    "overdue": "po terminie",
}
LIKELY = "prawdopodobnie"
