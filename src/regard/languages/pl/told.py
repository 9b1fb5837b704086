"""What went wrong, and sentences that other parts bring along, in Polish; the same names as in English."""

TOLD = {
    # what the office could not do; the names are its error classes'
    "error_PersonNotFound": "„{name}”: nikogo takiego nie ma w rejestrze; zobacz `regard people` albo użyj adresu.",
    "error_PersonNotFound_page": "„{name}”: nikogo takiego nie ma w rejestrze; zobacz, kto jest wśród ludzi.",
    "error_PersonMisspelt": "„{name}”: nikogo takiego nie ma w rejestrze; czy chodzi o: {near}?",
    "error_PersonUnclear": "„{name}” to może być {candidates}: użyj pełnej nazwy albo adresu.",
    "error_RowNotFound": "Żaden wiersz nie zaczyna się od „{row}”: skopiuj identyfikator z `regard today`, `regard promises` albo `regard waiting`.",
    "error_RowNotFound_page": "Nie ma tu wiersza „{row}”: otwórz go z dzisiejszego dnia, z obietnic albo z tych, co czekają.",
    "error_RowUnclear": "„{row}” to początek kilku wierszy ({candidates}): dopisz jeszcze jeden znak.",
    "error_MailNotFound": "Listu {moment} nie ma w tym rejestrze: wczytaj go albo poszukaj przez `regard search SŁOWA`.",
    "error_MailNotFound_page": "Listu {moment} nie ma w tym rejestrze: wczytaj go albo poszukaj po słowach.",
    "error_DayToCome": "{day} dopiero nadejdzie: nowy dzień podaje `regard redate ID DZIEŃ`.",
    "error_DayToCome_page": "{day} dopiero nadejdzie: wpisz to jako nowy uzgodniony dzień.",
    "error_DayTooEarly": "{day} to tutaj za wcześnie: pierwszy pasujący dzień to {first}.",
    "error_EntryNotFound": "Pod {entry} nie ma czego cofać: co wpisano, pokazuje `regard why ID`.",
    "error_EntryNotFound_page": "Nie ma tu już czego cofać: co wpisano, pokazują źródła wiersza.",
    "error_EntryUnclear": "„{entry}” to początek kilku wpisów ({candidates}): dopisz jeszcze jeden znak.",
    "error_StatementUnfit": "„{kind}” wymaga: {needs}.",
    "error_StatementNotFound": "Żadne obowiązujące stwierdzenie nie zaczyna się od „{statement}”: zobacz `regard say --list`.",
    "error_StatementNotFound_page": "Żadne obowiązujące stwierdzenie nie zaczyna się od „{statement}”; może już je cofnięto.",
    "error_MeetingNotFound": "Nie ma spotkania z innymi pod {meeting}: te w pobliżu pokazuje `regard meeting`; kalendarz (.ics) można wczytać.",
    "error_MeetingNotFound_page": "Nie ma spotkania z innymi pod {meeting}: wczytaj kalendarz (.ics), w którym ono jest.",
    "error_AlreadySaid": "To samo wpisano o tej sprawie {day} i nadal obowiązuje: cofa to `regard undo {entry}`.",
    "error_AlreadySaid_page": "To samo wpisano o tej sprawie {day} i nadal obowiązuje: pokazują to jej źródła i tam można to cofnąć.",
    "error_OwnerNotFound": (
        "Nikogo o nazwie „{name}” nie ma w tej poczcie, więc właściciel rejestru zostaje bez zmian: podaj nazwisko albo adres tak, jak tam "
        "stoi (`regard set me ADRES`)."
    ),
    "error_OwnerNotFound_page": (
        "Nikogo o nazwie „{name}” nie ma w tej poczcie, więc właściciel rejestru zostaje bez zmian: wpisz w ustawieniach nazwisko albo adres tak, jak tam stoi."
    ),
    "error_OwnerMisspelt": (
        "Nikogo o nazwie „{name}” nie ma w tej poczcie, więc właściciel rejestru zostaje bez zmian: jeśli chodzi o {near}, powiedz to przez "
        "`regard set me ADRES`."
    ),
    "error_OwnerMisspelt_page": (
        "Nikogo o nazwie „{name}” nie ma w tej poczcie, więc właściciel rejestru zostaje bez zmian: jeśli chodzi o {near}, wpisz to w ustawieniach."
    ),
    "error_OwnerUnclear": (
        "„{name}” to może być {candidates}, więc właściciel rejestru zostaje bez zmian: podaj jeden z tych adresów (`regard set me ADRES`)."
    ),
    "error_OwnerUnclear_page": "„{name}” to może być {candidates}, więc właściciel rejestru zostaje bez zmian: wpisz w ustawieniach jeden z tych adresów.",
    "error_SettingUnknown": "Nie ma ustawienia „{name}”: ustawienia to {known}.",
    "error_SettingUnfit": "„{value}” nie pasuje do „{name}”: to {hint}.",
    "error_ZoneUnknown": "Nie ma strefy czasowej „{value}”: czy chodzi o {near}?",
    "error_WithOneself": "To Ty: relacja jest między Tobą a kimś innym. Z kim piszesz, pokazuje `regard people`.",
    "error_WithOneself_page": "To Ty: relacja jest między Tobą a kimś innym. Wybierz kogoś z listy osób.",
    "error_NobodyYet": "Nie wiadomo, kim jesteś: wczytaj swoją pocztę albo powiedz to przez `regard set me ADRES`.",
    "error_NobodyYet_page": "Nie wiadomo, kim jesteś: wczytaj swoją pocztę albo powiedz to w ustawieniach.",
    # what other parts bring along in English, by the sentence that they use; fillings of these are sayings too
    "told_before": "Pocztę widać od {seen}: co było należne wcześniej, nie wiadomo.",
    "told_outside": "Poczta kończy się {seen}, dalej nic nie wiadomo. Tamten poranek pokaże: `regard today --as-of {day}`.",
    "told_outside_page": "Poczta kończy się {seen}, dalej nic nie wiadomo. Żeby zobaczyć tamten poranek, wpisz {day} w ustawieniach jako ustalony ranek.",
    "told_handed_over": "Ten rejestr należał do: {before}; teraz należy do: {after}. Żeby wrócić: `regard set me {address}`.",
    "told_handed_over_page": "Ten rejestr należał do: {before}; teraz należy do: {after}. Żeby wrócić, wpisz {address} w ustawieniach.",
    "told_owner_lost": "Ten rejestr należał do: {before}; z tą pocztą nie wiadomo już, do kogo należy. Żeby tak zostało: `regard set me {address}`.",
    "told_owner_lost_page": (
        "Ten rejestr należał do: {before}; z tą pocztą nie wiadomo już, do kogo należy. Żeby tak zostało, wpisz {address} w ustawieniach."
    ),
    "told_me_said": "Według Ciebie {name} to Ty.",
    "told_me_sent": "Rejestr uznano za należący do: {name}; stamtąd jest {count} z {total} listów w folderach wysłanych.",
    "told_me_met": "Spośród {total} listów {count} jest od tej osoby lub do niej: {name}.",
    "told_me_several": "W folderach wysłanych leży poczta kilku osób ({names}). Powiedz, kim jesteś: --me NAZWISKO.",
    "told_me_several_page": "W folderach wysłanych leży poczta kilku osób ({names}). Powiedz w ustawieniach, kim jesteś.",
    "told_me_nobody": "Nie widać, czyja to skrzynka. Powiedz, kim jesteś: --me NAZWISKO albo --me ADRES; na przykład {names}.",
    "told_me_nobody_page": "Nie widać, czyja to skrzynka. Powiedz w ustawieniach, kim jesteś, nazwiskiem albo adresem; na przykład {names}.",
    "told_me_none": "Nie widać, czyja to skrzynka. Powiedz, kim jesteś: --me NAZWISKO albo --me ADRES.",
    "told_me_none_page": "Nie widać, czyja to skrzynka. Powiedz w ustawieniach, kim jesteś, nazwiskiem albo adresem.",
    "told_no_owner": "Nie wiadomo, czyja to poczta, więc nic nie jest oceniane; powiedz to przez --me NAZWISKO albo --me ADRES.",
    "told_no_owner_page": "Nie wiadomo, czyja to poczta, więc nic nie jest oceniane; powiedz to w ustawieniach.",
    "told_no_sent": (
        "Nie ma tu listów wysłanych przez Ciebie, więc nic nie jest oceniane; dodaj też folder wysłanych (Wysłane, Elementy wysłane, Sent "
        "Items, Sent, Sent Mail, a z Takeout [Gmail]/Wysłane albo Wszystkie)."
    ),
    "told_no_received": (
        "Nie ma tu listów, które do Ciebie przyszły, więc nic nie jest oceniane; dodaj skrzynkę odbiorczą i foldery, w których trzymasz pocztę."
    ),
    "told_not_kept": (
        "Z listów, na które poszła Twoja odpowiedź ({answered}), jest tu tylko {held}: resztę chyba usunięto albo nie wczytano. Tam, gdzie brakuje więcej "
        "niż połowy, nic nie mówi się o tym, czego inni nie napisali. Dodaj foldery z pocztą odebraną (Odebrane, Archiwum, Kosz)."
    ),
    "told_alone": "Ten adres występuje sam, bez innych.",
    "told_directory_one": "Katalog poczty przypisuje adresom {other} i {one} jedną skrzynkę: {directory}.",
    "told_directory_calls": "Katalog poczty nazywa skrzynkę {one} tak jak {other}: {directory}.",
    "told_full_name": "{one} i {other} utworzono z jednego imienia i nazwiska: {name}.",
    "told_same_house": "{one} i {other} to adresy jednej osoby ({name}), utworzone z tego nazwiska w jednej organizacji.",
    "told_same_mailbox": "Poczta do {one} i do {other} trafia do jednej skrzynki.",
    "told_rules": "W pliku {name} reguły skrzynek mbox dają różne liczby: {said}; Regard czyta {count}.",
    "told_rules_two": "wierszy zaczynających się od From: {lines}, z tego po pustym wierszu: {after}",
    "told_rules_three": "wierszy zaczynających się od From: {lines}, z tego po pustym wierszu: {after}, listów według podanej długości: {stated}",
    "told_missing": "Pod {path} nic nie ma: sprawdź pisownię albo przeciągnij plik do terminala, żeby dostać jego ścieżkę.",
    "told_missing_page": "Pod {path} nic nie ma: sprawdź pisownię.",
    "told_forbidden": "{path} nie daje się otworzyć ({detail}): nadaj sobie prawo odczytu albo skopiuj to do własnego folderu i wczytaj jeszcze raz.",
    "told_cut_short": "{path} urywa się przed końcem, więc niczego nie zmieniono: wyeksportuj ten plik od nowa i wczytaj cały.",
    "told_empty": "{path} jest puste, więc nie ma tam poczty: jeśli program pocztowy jeszcze tego nie zapisał, wyeksportuj to ponownie.",
    "told_not_mail": (
        "{path} to nie poczta ({detail}): Regard czyta pliki mbox, Maildiry, foldery z pojedynczymi listami (.eml, .emlx) i pojedyncze "
        "listy; wyeksportuj pocztę w jednej z tych postaci i wczytaj ją."
    ),
    "told_packed": "{path} w tej postaci nie da się odczytać: {detail}.",
    "told_no_mail": (
        "W folderze {path} nie ma poczty: Regard czyta pliki mbox, Maildiry i foldery z pojedynczymi listami (.eml, .emlx); podaj folder, w którym leżą."
    ),
    "told_changed": "{path} zmieniło się w trakcie czytania: niech program pocztowy skończy, a potem wczytaj to jeszcze raz; co odczytano, zostaje.",
    "told_too_large": "W {path} jest list o rozmiarze {detail}, większy, niż wysyła jakikolwiek system poczty: pominięto go, resztę odczytano.",
    "told_ordinary": "to nie jest zwykły plik",
    "told_seems": "to chyba {what}",
    "told_database": "baza danych",
    "told_pdf": "PDF",
    "told_calendar": "kalendarz",
    "told_card": "wizytówka",
    "told_program": "plik innego programu",
    "told_text": "tekst bez nagłówków listu",
    "told_unpack": "to plik spakowany: najpierw go rozpakuj, a potem wczytaj folder, który z niego wyjdzie",
    "told_outlook": "to plik danych Outlooka: otwórz go w Outlooku albo Thunderbirdzie, wyeksportuj pocztę jako mbox lub pliki .eml i wczytaj je",
    "told_express": "to folder Outlook Express: wczytaj go do Thunderbirda, a potem wczytaj folder Thunderbirda",
    "told_office": "to wiadomość Outlooka albo dokument Office: zapisz pocztę jako .eml lub .mbox i wczytaj to",
    "told_permission": "brak uprawnień",
    "told_deep": "Części leżą głębiej niż {count} poziomów; zachowano go, jak przyszedł, bez czytania.",
    "told_parts": "Ma więcej niż {count} części; zachowano go, jak przyszedł, bez czytania.",
    "told_headers": "Ma więcej niż {count} nagłówków; zachowano go, jak przyszedł, bez czytania.",
    "told_header_long": "Nagłówek {name} jest dłuższy niż {count} KB; zachowano go, jak przyszedł, bez czytania.",
    "told_addresses": "Wymienia więcej niż {count} adresów; zachowano go, jak przyszedł, bez czytania.",
    "told_text_long": "Tekst jest dłuższy niż 1 MB; zachowano go, jak przyszedł, bez czytania.",
    "told_no_headers": "Nie ma żadnego z nagłówków listu (From, To, Date, Subject); sprawdź, czy ten plik to w ogóle poczta.",
    "told_too_slow": "Czytanie trwało ponad dziesięć sekund; zachowano go, jak przyszedł, bez czytania.",
    "told_killed": "Zatrzymał proces czytania; zachowano go, jak przyszedł, bez czytania.",
    "told_memory": "Czytanie wymagało więcej pamięci, niż wolno jednemu listowi; zachowano go, jak przyszedł.",
    "told_reader_failed": "Czytnik się na nim zatrzymał ({failure}); zachowano go, jak przyszedł. Zgłoś to, proszę, razem z tym, co pokazuje `regard read`.",
    "told_home_file": "{home} to plik, nie folder; podaj folder na rejestr przez --home albo REGARD_HOME.",
    "told_home_closed": "Regard nie może pisać w {home} ({reason}); nadaj prawo zapisu albo podaj inny folder przez --home lub REGARD_HOME.",
    "told_newer": "{path} pochodzi z nowszego Regard (wersja {revision}); zaktualizuj Regard, żeby to otworzyć. Niczego nie zmieniono.",
    "told_unreleased": (
        "{path} pochodzi z niewydanego Regard i brakuje w nim {lacking}; odłóż ten plik i wczytaj pocztę od nowa "
        "albo otwórz go tym Regard, z którego pochodzi. Niczego nie zmieniono."
    ),
    "told_damaged": "{path} nie daje się odczytać jako rejestr ({reason}); przywróć kopię albo odłóż ten plik i wczytaj pocztę od nowa.",
    "told_running": "Do {home} właśnie coś się wczytuje; poczekaj, aż się skończy, albo to przerwij i zacznij jeszcze raz.",
    "told_hint_me": "adres albo nazwisko",
    "told_hint_zone": "strefa z bazy tz, na przykład Europe/Warsaw",
    "told_hint_language": "en albo pl",
    "told_hint_mail_link": "copy, message, mid, gmail",
    "told_hint_as_of": "dzień, na przykład 2026-10-13, albo dzień i godzina, na przykład 2026-10-13 08:00; puste: zegar",
    "told_hint_holidays": "dni, na przykład 2026-11-11, oddzielone przecinkami",
    "told_hint_learning": "on albo off",
    "told_written": "Ten wiersz nie ma umówionej postaci: {line}. Napisz go tak: {example}",
    "told_no_command_near": "Nie ma polecenia „{name}”. Czy chodzi o: {near}?",
    "told_no_option_near": "Nie ma opcji {name}. Czy chodzi o: {near}?",
    "told_no_option_several": "Nie ma opcji {name}; najbliższe: {near}",
    "told_missing_argument": "Brakuje argumentu: {name}.",
    "told_extra": "Tego nie oczekiwano: {name}",
    "told_without_value": "Opcja {name} wymaga wartości.",
    "told_invalid": "Wartość {name} nie pasuje: {reason}",
    "told_invalid_alone": "{reason}",
    "told_whole": "{value} nie jest liczbą całkowitą.",
    "told_between": "{value} nie leży między {least} a {most}.",
    "told_any_number": "dowolną liczbą",
    "told_empty_path": "Ścieżka jest pusta (może zmienna nie jest ustawiona).",
    "told_no_option": "Nie ma opcji {name}",
    "told_no_command": "Nie ma polecenia „{name}”.",
}
