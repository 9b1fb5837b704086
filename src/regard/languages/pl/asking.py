"""O co pyta produkt, po polsku: jedno zdanie na pytanie, na które można odpowiedzieć własnymi słowami; brak odpowiedzi nic nie znaczy.

Miejsca: {who} imię drugiej osoby, {names} osoby wskazane obok, {day} dzień, w którym pytanie powstało.
"""

QUESTIONS = {
    "both_strands": "Kim jest dla Ciebie teraz {who}?",
    "choose_clients": "Chcesz w tę relację inwestować, utrzymać ją, naprawić, czy dobrze zakończyć? Dlaczego?",
    "mutual_care": "Zapytaj osobiście: czy {who} czuje się zadbany lub zadbana? Zapisz odpowiedź, a obok swoją.",
    "shared_goals": "Zapisano cele wspólne z: {who}. Co każda strona zyskała?",
    "vision": "Czy to nadal ta wizja? Co dla niej zrobiono?",
    "sit_and_observe": "Oto kilka losowych chwil, które za tym stoją. Co widzisz?",
    "looking_forward": "Czy rozmowa z: {who} to było coś, na co czekało się z radością?",
    "shared_credit": "{who}: pochwała dla Ciebie ({day}). Kto pomógł? W wątkach widać: {names}.",
    "engagement": "Twój list poszedł dalej bez: {names}, choć w wątku było pytanie lub zastrzeżenie. Zapytać: {names}?",
    "inclusivity": "Twoja decyzja z {day}. Kogo jeszcze dotyczy? Wcześniej w wątku pisali, a na tym liście ich nie ma: {names}.",
    "no_jerks": "To zostało zaznaczone jako przekroczenie granicy. Powiesz o tym ({who}), czy dobrze to zakończysz?",
    "know_the_person": "Warto zapytać ({who}):",
}
AND = "i"
CHOICES = {
    "place": {
        "partner": "partnerstwo", "respected_not_loved": "szacunek bez serdeczności", "loved_not_respected": "serdeczność bez szacunku",
        "neither_yet": "jeszcze żadne", "cannot_say": "nie umiem powiedzieć",
    },
    "choice": {"invest": "inwestować", "keep": "utrzymać", "repair": "naprawić", "let_go": "dobrze zakończyć"},
    "looking_forward": {"yes": "tak", "neither": "ani tak, ani nie", "no": "nie"},
    "over_the_line": {"raised": "powiem o tym", "let_go": "dobrze to zakończę"},
    "circle": {
        "client": "klient", "colleague": "współpraca w firmie", "manager": "moje szefostwo", "report": "mój zespół", "candidate": "kandydat",
        "partner": "firma partnerska", "family": "rodzina lub przyjaźń", "other": "inne",
    },
}  # fmt: skip
PROPOSED_INSIDE = "Pisze z Twojej organizacji."
PROPOSED_CANDIDATE = "Jest w Twoich tabelach jako kandydat."
PROPOSED_CLIENT = "Jest w Twoich tabelach jako kontakt klienta."
SAVED = "Zapisano {day}: {words}"
WROTE = "Słowa z {day}: „{words}”"
