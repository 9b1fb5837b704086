"""What the product says in Polish: pages and terminal.

The list of names is the same in every language; "{x}" are places to fill, "|" parts plural forms.
"""

WEEKDAYS = ("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.")
MONTHS = ("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru")

# Days as typed by hand, lower case and without diacritics.
NEAR_DAYS = {"dzis": 0, "dzisiaj": 0, "wczoraj": -1, "przedwczoraj": -2, "jutro": 1, "pojutrze": 2}
WEEKDAY_WORDS = {
    "poniedzialek": 0, "pon": 0, "wtorek": 1, "wt": 1, "sroda": 2, "srode": 2, "sr": 2, "czwartek": 3, "czw": 3,
    "piatek": 4, "pt": 4, "sobota": 5, "sobote": 5, "sob": 5, "niedziela": 6, "niedziele": 6, "nd": 6, "niedz": 6,
}  # fmt: skip

LAST_DIGITS = 10
HUNDRED = 100


def plural(number: int) -> int:
    """Which plural form a number takes: 0 for one, 1 for 2-4 (not 12-14), 2 for the rest."""
    if number == 1:
        return 0
    few = number % LAST_DIGITS in {2, 3, 4} and number % HUNDRED not in {12, 13, 14}
    return 1 if few else 2


SAYINGS = {
    "thousands": " ",
    "today": "dziś",
    "yesterday": "wczoraj",
    "tomorrow": "jutro",
    "me": "ja",
    "you": "Ty",
    # lists
    "list_today": "Dziś",
    "list_promises": "Obietnice",
    "list_waiting": "Czekają",
    "list_faded": "Wyblakłe",
    "list_people": "Ludzie",
    "mine": "Co jestem winien innym",
    "theirs": "Co inni są winni mnie",
    "mine_none": "Nic nie zalega po mojej stronie.",
    "theirs_none": "Nikt mi nic nie jest winien.",
    "nothing_owed": "Nic nie zalega. W drogę.",
    "more_debts": "Nie pokazano: {count}. Siedem na jeden ranek wystarczy.",
    "debts": "sprawa|sprawy|spraw",
    "faded_rows": "starsza sprawa wyblakła|starsze sprawy wyblakły|starszych spraw wyblakło",
    "faded_see": "{count} bez ruchu przez dwadzieścia dni roboczych. Do przejrzenia: {where}",
    "faded_about": "Starsze niż dwadzieścia dni roboczych i bez ruchu. Jedna strona do przejrzenia; nigdy nie liczone.",
    "parked_rows": "sprawa odłożona|sprawy odłożone|spraw odłożonych",
    "parked_about": "{count}, bo pytanie „nadal aktualne?” zostało bez odpowiedzi.",
    "kindness": "Dobre słowo, do zachowania",
    "since": "od: {day}",
    "due": "termin: {day}",
    "was_due": "termin był: {day}",
    "new_day": "nowy termin: {day}",
    "met": "zrobione: {day}",
    "still_true": "Czy to nadal aktualne?",
    "wrote": "{author}, {time}",
    "people_none": "Nikogo tu jeszcze nie ma.",
    "mails": "list|listy|listów",
    "owed_by_me": "z mojej strony zalega {count}",
    "owed_to_me": "z ich strony zalega {count}",
    "last_mail": "ostatni list: {day}",
    "empty_home": "Jeszcze nic tu nie ma. Wczytaj pocztę: {command}",
    # states and what presses
    "state_open": "otwarte",
    "state_met": "dotrzymane",
    "state_late": "po terminie",
    "state_told": "po terminie, z uprzedzeniem",
    "state_broken": "niedotrzymane",
    "state_excused": "załatwione",
    "state_unknown": "nie widać śladu",
    "state_faded": "wyblakłe",
    "pressing_tell_in_time": "można jeszcze uprzedzić",
    "pressing_asked_twice": "pytanie padło dwa razy",
    "pressing_acknowledged_not_done": "potwierdzone, nie zrobione",
    "pressing_agreed_past": "uzgodnione i po terminie",
    "pressing_waiting_first_answer": "czeka na pierwszą odpowiedź",
    "pressing_open": "otwarte",
    "excuse_another_did": "zrobił to ktoś inny",
    "excuse_withdrawn": "wycofane",
    "excuse_declined": "odmówione",
    "excuse_settled_elsewhere": "załatwione inaczej",
    "excuse_moot": "już niepotrzebne",
    # a person
    "first_met": "pierwszy list: {day}",
    "addresses": "Adresy i dlaczego to jedna osoba",
    "counts": "Jak było",
    "count_kept": "{kept} z ostatnich {last} znanych dotrzymano",
    "count_none": "nic jeszcze nie wiadomo",
    "count_late": "{count} po terminie",
    "count_unknown": "{count} niewiadomych",
    "count_open": "{count} otwartych",
    "principle_promptness": "Szybka odpowiedź",
    "principle_follow_through": "Doprowadzenie do końca",
    "principle_when_you_say": "Wtedy, kiedy mówisz",
    "principle_active_listening": "Odpowiedź na każdą sprawę",
    "principle_agreed_not_demanded": "Uzgodnione, nie żądane",
    "principle_two_way_traffic": "Ruch w obie strony",
    "traffic": "Most, w obie strony",
    "warm": "Ciepłe słowa",
    "warm_mine": "Ode mnie",
    "warm_theirs": "Do mnie",
    "warm_none": "Nie widać.",
    "direction_mine": "Z mojej strony",
    "direction_theirs": "Z ich strony",
    # evidence
    "evidence": "Na czym to stoi",
    "part_opened": "początek",
    "part_due": "termin",
    "part_told": "uprzedzenie",
    "part_met": "zrobione",
    "part_excused": "załatwione",
    "part_failed": "niedotrzymane",
    "part_acknowledged": "potwierdzenie",
    "part_asked_again": "ponowne pytanie",
    "cannot_know": "Czego nie da się wiedzieć",
    "rests_on": "Z czego to wynika",
    "covered": "Poczta wysłana i odebrana jest widoczna od: {start} do: {end}.",
    "covered_not": "Nie ma okresu, w którym widać pocztę i wysłaną, i odebraną.",
    "by_hand": "Wpisane ręcznie",
    # deciding
    "noted": "Zapisano: {what}.",
    "noted_done": "zrobione, {day}",
    "noted_settled": "załatwione inaczej",
    "noted_redated": "nowy termin, {day}",
    "noted_released": "zwolniono Cię z tego",
    "noted_another_did": "zrobił to ktoś inny",
    "noted_not_mine": "nie Twoje",
    "noted_not_a_promise": "to nie obietnica",
    "noted_is_promise": "to obietnica",
    "noted_still_true": "nadal aktualne",
    "noted_undone": "cofnięte",
    "note_kept": "Zapisano: {written}",
    "undo_how": "Żeby cofnąć: {command}",
    "taken_back": "Cofnięto.",
    "undo_nothing": "Nie ma czego cofać: żadnej decyzji jeszcze nie wpisano.",
    "not_which": "Powiedz, co: --released, --someone-else, --not-mine albo --not-a-promise.",
    "not_one": "Wybierz jedno z: --released, --someone-else, --not-mine, --not-a-promise.",
    "not_ask": "Co w takim razie?",
    "not_choice": "Numer",
    "way_released": "Zwolniono mnie z tego",
    "way_another_did": "Zrobił to ktoś inny",
    "way_not_mine": "Nie moje",
    "way_not_a_promise": "To nie obietnica",
    "day_unclear": "„{written}” to nie dzień, który umiem odczytać; wpisz datę (2026-10-16), dzień tygodnia (piątek), dziś albo wczoraj.",
    # import
    "importing": "Czytam pocztę",
    "import_line": "{done} z {total}, {speed} na sekundę{left}",
    "import_left": ", zostało około {time}",
    "import_first": "Pierwsze znalezisko",
    "import_done": "{raw}, odczytane jako chwile: {moments}, znane wcześniej: {known}.",
    "import_raw": "nowy list|nowe listy|nowych listów",
    "import_unreadable": "Nie dało się odczytać ({count}): {reason}",
    "import_skipped": "pominięto {count}: {reason}",
    "import_stopped": "Przerwano. To, co już zrobiono, zostaje; to samo polecenie podejmie pracę od tego miejsca.",
    "import_next": "Dalej: {command}",
    "no_such_path": "Pod {path} nic nie ma; sprawdź ścieżkę i spróbuj jeszcze raz.",
    # reading and searching
    "read_from": "Od",
    "read_to": "Do",
    "read_cc": "DW",
    "read_subject": "Temat",
    "read_kind": "Rodzaj",
    "read_nothing": "Żadnego aktu nie znaleziono.",
    "read_unreadable": "Nie dało się odczytać {path}: {reason}",
    "read_certain": "pewne",
    "read_likely": "prawdopodobne",
    "search_none": "Żaden list nie zawiera wszystkich słów: {words}",
    "setting_none": "nie ustawiono",
    "setting_set": "{name} to teraz {value}.",
    # serving
    "serving": "Regard jest otwarty pod {url}\nTen adres działa raz. Ctrl-C kończy.",
    "port_taken": "Port {port} jest zajęty; podaj inny przez --port albo pomiń go, a znajdzie się wolny.",
    "stopped": "Przerwano.",
    "unexpected": "Coś poszło źle w samym Regard ({error}); nic z wpisanych rzeczy nie zginęło. Z REGARD_TRACE=1 pokaże gdzie.",
}
