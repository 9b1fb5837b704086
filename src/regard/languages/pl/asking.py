"""O co pyta produkt, po polsku: jedno zdanie na pytanie, na które można odpowiedzieć własnymi słowami; brak odpowiedzi nic nie znaczy.

Miejsca: {who} imię drugiej osoby, {names} osoby wskazane obok, {won} Twoje słowa o wygranej,
{day} dzień, w którym pytanie powstało, {meeting} i {next} spotkanie, którego
dotyczy, i jego dzień.
"""

from regard.languages.pl.standing import PLACES

QUESTIONS = {
    "both_strands": "Kim jest dla Ciebie teraz {who}?",
    "choose_clients": "Chcesz w tę relację inwestować, utrzymać ją, naprawić, czy dobrze zakończyć? Dlaczego?",
    "mutual_care": "Zapytaj osobiście ({who}): „Czy masz poczucie, że o Ciebie dbamy?” Zapisz odpowiedź, a obok swoją.",
    "shared_goals": "Macie zapisane wspólne cele ({who}). Co zyskała każda strona?",
    "vision": "Czy to nadal ta wizja? Co dla niej zrobiono?",
    "sit_and_observe": "Oto kilka losowych chwil, które za tym stoją. Co widzisz?",
    "looking_forward": "{who}: czy cieszyła Cię myśl o tej rozmowie?",
    "shared_credit": "{who}: pochwała dla Ciebie ({day}). Kto w tym pomógł? W wątkach widać: {names}.",
    "shared_credit_won": "Wygrana nazwana przez Ciebie {day}: „{won}”. Kto w tym pomógł?",
    "asked_last_time": "Przed poprzednim spotkaniem „{meeting}” była taka prośba ({who}). Następne: {next}. Może wysłać, zanim padnie znowu?",
    "engagement": "W tym wątku jest pytanie albo zastrzeżenie ({names}), a Twój dalszy list tam nie poszedł. Zapytać?",
    "inclusivity": "Twoja decyzja z {day}. Kogo jeszcze dotyczy? W tym wątku widać wcześniejsze listy ({names}), a decyzja tam nie poszła.",
    "no_jerks": "Zaznaczono tu przekroczenie granicy ({who}). Czy rozmowa o tym już była, czy rzecz jest dobrze zakończona?",
    "know_the_person": "Warto zapytać ({who}):",
}
AND = "i"
NAMELESS = "Spotkanie"
CHOICES = {
    "place": PLACES,
    "choice": {"invest": "inwestować", "keep": "utrzymać", "repair": "naprawić", "let_go": "dobrze zakończyć"},
    "looking_forward": {"yes": "tak", "neither": "ani tak, ani nie", "no": "nie"},
    "over_the_line": {"raised": "rozmowa była", "let_go": "dobrze zakończone"},
    "circle": {
        "client": "klient", "colleague": "współpraca w firmie", "manager": "moje szefostwo", "report": "mój zespół", "candidate": "kandydat",
        "partner": "firma partnerska", "family": "rodzina lub przyjaźń", "other": "inne",
    },
}  # fmt: skip
PROPOSED_INSIDE = "listy z Twojej organizacji"
PROPOSED_CANDIDATE = "kandydatura w Twoich tabelach"
PROPOSED_CLIENT = "kontakt klienta w Twoich tabelach"
SAVED = "Zapisano {day}: {words}"
CARD = "Niezapisane; Twoja notatka z książki adresowej: „{words}”"
CARD_OF = "Niezapisane; Twoja notatka z książki adresowej ({day}): „{words}”"
WROTE = "Niezapisane; {who} w liście z {day} („{subject}”): „{words}”"
