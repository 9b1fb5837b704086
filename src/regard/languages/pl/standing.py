"""What the product says of a standing, in Polish; the same names as in English. No form that would need the other person's gender."""

RANKED = frozenset({
    "prezes", "prezeska", "wiceprezes", "wiceprezeska", "dyrektor", "dyrektorka", "wicedyrektor", "kierownik", "kierowniczka", "naczelnik", "naczelniczka",
    "szef", "szefowa", "przewodniczący", "przewodnicząca", "właściciel", "właścicielka", "założyciel", "założycielka", "ordynator", "brygadzista",
    "menedżer", "menedżerka", "manager", "menadżer", "lider", "liderka", "przełożony", "przełożona", "zarządu", "zarządzający", "zarządzająca",
})  # fmt: skip
UNRANKED_BEFORE = frozenset({"asystent", "asystentka", "sekretarz", "sekretarka", "biuro", "account", "project", "product"})
WEAK = frozenset({"manager", "menedżer", "menedżerka", "menadżer", "zarządu", "prezes", "dyrektor", "lider", "liderka"})

NOT_COMPARABLE = "Poczta nie obejmuje obu kwartałów, więc niczego się nie porównuje."

ANSWERED_BY = {1: "do następnego dnia roboczego", 2: "w ciągu dwóch dni roboczych", 5: "w ciągu pięciu dni roboczych"}

PLACES = {
    "partner": "partnerstwo",
    "respected_not_loved": "szacunek bez serdeczności",
    "loved_not_respected": "serdeczność bez szacunku",
    "neither_yet": "jeszcze ani jedno, ani drugie",
    "cannot_say": "nie umiem powiedzieć",
}
DIFFERENCES = {
    "you_start_all": "Twoje słowo: {place}; od {since} każdy wątek zaczyna się od Ciebie ({who}, {n}). Czym to jest dla Ciebie teraz?",
    "they_start_all": "Twoje słowo: {place}; od {since} żaden wątek nie zaczyna się od Ciebie ({who}, {n}). Kiedy pierwsze słowo od Ciebie?",
    "quieter": "Twoje słowo: {place}; ostatnie widoczne ciepłe słowo ({who}) jest z {since}, w kwartale przedtem: {n}. Czy u Was wszystko dobrze?",
    "kept_few": "Twoje słowo: {place}; z ostatnich {of} znanych spraw wobec Ciebie ({who}) dotrzymane: {n}. Czy była o tym rozmowa?",
    "more_warmth": "Twoje słowo: {place}; w tym kwartale ciepłe słowa płyną w obie strony, co najmniej {n} z każdej. Czy coś się zmieniło?",
    "more_reliance": "Twoje słowo: {place}; w tym kwartale prośba o radę lub przyjęcie Twojej propozycji ({who}): {n}. Czy coś się zmieniło?",
}

TRUST_IN_YOU = "Zaufanie, patrząc na Twoje czyny ({who})"
TRUST_IN_THEM = "Zaufanie, patrząc na czyny wobec Ciebie ({who})"
TRUST_RESTS = "Obiecane lub należne, o pewnym wyniku: {known}, dotrzymane: {kept}; naruszenia, które masz za takie: {breaches}."
TRUST_NONE = "Jeszcze żadnej obietnicy ani należności o pewnym wyniku i żadnego naruszenia z Twojego słowa."
TRUST_UNSEEN = {True: "Co czuje {who}, tego poczta nie pokazuje.", False: "Co czujesz, to powiesz tylko Ty."}
TRUST_STATES = {"unknown": "jeszcze nic nie wiadomo", "sound": "całe", "breached": "naruszone", "on_probation": "w odbudowie", "closed": "zamknięte"}
WAY_BACK = "Dotrzymane z rzędu od {since}: {straight} z {needed}."
DECLARATIONS = "Obietnice i przeprosiny słowem od tego czasu: {n}. Stoją obok czynów i niczego nie zmieniają."
SUGGESTS_CLOSED = "To drugie naruszenie uczciwości. Możesz to zamknąć; nikt inny tego nie zrobi."

TOO_FEW = "Za mało próśb i pytań, które da się porównać ({asks})."
COMPARED = {
    "consistency": "Porównane: {asks} z {of} próśb i pytań tylko do Ciebie o znanym wyniku, od osób, które pytały co najmniej dwa razy.",
    "no_status_difference": "Porównane: {asks} z {of} próśb i pytań tylko do Ciebie o znanym wyniku, od osób o znanym stanowisku.",
    "however_far_you_go": "Porównane: {asks} z {of} próśb i pytań tylko do Ciebie o znanym wyniku, od osób, które pytały przedtem i potem.",
}
SHARE = (
    "{one}: odpowiedź do następnego dnia roboczego {prompt_one} z {asks_one} (osób: {people_one}); {other}: {prompt_other} z {asks_other} "
    "(osób: {people_other})."
)
SPEED = "Połowa odpowiedzi, które przyszły: {one} w ciągu {hours_one} godz. roboczych (z {came_one}), {other} w ciągu {hours_other} (z {came_other})."
PARTS = {"share": "liczbie odpowiedzi na czas", "speed": "szybkości"}
AND = "i"
DIFFERS = "Widać różnicę w {what}: przypadkiem równie duża wychodzi {tries}. Przypadku to nie wyklucza, a skąd różnica, tego nie widać."
NO_DIFFERENCE = "Żadna różnica nie jest stwierdzona: przypadkiem równie duża wychodzi {tries}."
TRIES = "mniej więcej w {n} na 100 losowań"
HARDLY_EVER = "rzadziej niż w 1 na 100 losowań"
COULD_NOT_SEE = "Przy {asks} sprawach różnica poniżej {points} na 100, albo mniej niż {factor}-krotna w czasie czekania, umknęłaby częściej niż raz na pięć."
COULD_SEE_NO_SHARE = (
    "Przy {asks} sprawach prawie żadnej różnicy w liczbie odpowiedzi nie dałoby się stwierdzić; mniej niż {factor}-krotna w czasie czekania umknęłaby "
    "częściej niż raz na pięć."
)
SPREAD_CHANCE = "Odpowiedzi różnią się między ludźmi tak, jak chciałby przypadek (osób: {people}; tyle samo lub więcej wychodzi {tries})."
SPREAD_MORE = (
    "Odpowiedzi różnią się między ludźmi bardziej, niż chciałby przypadek (osób: {people}; tyle samo wychodzi {tries}). Przypadku to nie wyklucza, a skąd "
    "różnica, tego nie widać: zobacz, kto czeka."
)
APART = "Odsetki różnią się o {seen} na 100 (odchylenie standardowe); przypadek daje {chance}, a mniej niż {told} uszłoby za przypadek."
SAME_WAITS = "Kto czekał: te same sprawy co wyżej."
GROUPS = {"ranked": "osoby na stanowiskach", "others": "pozostali", "after": "potem", "before": "przedtem"}

LOWER_HALF = "Niższa połowa zespołu, zatrudnienia w ostatnim kwartale: {now}; w poprzednim: {before}."
GIVEN_BESIDE = "Obok tego Twoje w ostatnim kwartale: pomoc współpracownikom {helped}, uznanie {credited}."
TOO_FEW_PEOPLE = "Mniej niż pięć osób: o tak małym zespole nic się nie mówi."
TABLES_TOO_SHORT = "Twoje tabele nie sięgają obu kwartałów, więc niczego się nie porównuje."
LEADER = "Jeśli ten zespół prowadzisz Ty: kilka gwiazd i reszta, której się nie udaje, to sprawa partnerstwa. Zanim ocenisz, usiądź na podłodze i popatrz."
QUARTERS = ("I kwartał {year}", "II kwartał {year}", "III kwartał {year}", "IV kwartał {year}")
HELP_RECORD = "{quarter}: pomoc współpracownikom {help}, uznanie {credit}, zatrudnienia z Twoim udziałem {outcome}."
