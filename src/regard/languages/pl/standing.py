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
TRUST_RESTS = "Obietnice o znanym wyniku: {known}, dotrzymane: {kept}; naruszenia, które masz za takie: {breaches}."
TRUST_UNSEEN = {True: "Co czuje {who}, tego poczta nie pokazuje.", False: "Co czujesz, to powiesz tylko Ty."}
TRUST_STATES = {"sound": "całe", "breached": "naruszone", "on_probation": "w odbudowie", "closed": "zamknięte"}
WAY_BACK = "Dotrzymane z rzędu od {since}: {straight} z {needed}."
DECLARATIONS = "Obietnice i przeprosiny słowem od tego czasu: {n}. Stoją obok czynów i niczego nie zmieniają."
SUGGESTS_CLOSED = "To drugie naruszenie uczciwości. Możesz to zamknąć; nikt inny tego nie zrobi."

TOO_FEW = "Za mało odpowiedzi, żeby porównać ({asks})."
NO_DIFFERENCE = "Nie widać różnicy: {one} i {other}."
DIFFERS_SHARE = "{one}: odpowiedź do następnego dnia roboczego {prompt_one} z {asks_one}; {other}: {prompt_other} z {asks_other}."
DIFFERS_SPEED = "Połowa odpowiedzi, które przyszły: {one} w ciągu {hours_one} godz. roboczych, {other} w ciągu {hours_other}."
COULD_NOT_SEE = "Przy {asks} odpowiedziach różnicy poniżej {points} na 100, albo mniejszej niż {factor}-krotna, nie dałoby się zobaczyć."
SPREAD_CHANCE = "Odpowiedzi różnią się między ludźmi tak, jak chciałby przypadek; osób: {people}, spraw: {asks}."
SPREAD_MORE = "Odpowiedzi różnią się między ludźmi bardziej, niż chciałby przypadek; osób: {people}, spraw: {asks}. Zobacz, kto czeka."
GROUPS = {"ranked": "osoby na stanowiskach", "others": "pozostali", "after": "potem", "before": "przedtem"}

LOWER_HALF = "Niższa połowa zespołu, zatrudnienia w ostatnim kwartale: {now}; w poprzednim: {before}."
GIVEN_BESIDE = "Obok tego Twoje w ostatnim kwartale: pomoc współpracownikom {helped}, uznanie {credited}."
TOO_FEW_PEOPLE = "Mniej niż pięć osób: o tak małym zespole nic się nie mówi."
TABLES_TOO_SHORT = "Twoje tabele nie sięgają obu kwartałów, więc niczego się nie porównuje."
LEADER = "Jeśli ten zespół prowadzisz Ty: kilka gwiazd i reszta, której się nie udaje, to sprawa partnerstwa. Zanim ocenisz, usiądź na podłodze i popatrz."
QUARTERS = ("I kwartał {year}", "II kwartał {year}", "III kwartał {year}", "IV kwartał {year}")
HELP_RECORD = "{quarter}: pomoc współpracownikom {help}, uznanie {credit}, zatrudnienia z Twoim udziałem {outcome}."
