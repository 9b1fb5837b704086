"""What `--help` says, in Polish, by what it says in English."""

HELP = {
    "Usage: ": "Użycie: ",
    "Options": "Opcje",
    "Arguments": "Argumenty",
    "Show this message and exit.": "Pokaż to i skończ.",
    "In the morning": "Rano",
    "Ways out of a row": "Wyjścia z wiersza",
    "Filling the ledger": "Wypełnianie rejestru",
    "Looking closer": "Z bliska",
    "The rest": "Reszta",
    "Regard reads your own mail and says each morning what is owed to whom.\n\nWithout a command it opens the browser on Today.": (
        "Regard czyta Twoją pocztę i mówi każdego ranka, co komu się należy.\n\nBez polecenia otwiera w przeglądarce dzisiejszy dzień."
    ),
    # options
    "Where the ledger lies (default: $REGARD_HOME, else your data folder).": "Gdzie leży rejestr (domyślnie: $REGARD_HOME, a bez niego folder danych).",
    "Pretend it is that day at eight in the morning (2026-10-13, 13.10.2026), or that instant (2026-10-13T17:00).": (
        "Udawaj, że jest ten dzień, ósma rano (2026-10-13, 13.10.2026), albo ta chwila (2026-10-13T17:00)."
    ),
    "Print JSON, version 1 (docs/json.md).": "Wypisz JSON, wersja 1 (docs/json.md).",
    "Speak this language.": "Mów w tym języku.",
    "Say which Regard this is.": "Powiedz, który to Regard.",
    "Only those whose name or address begins so.": "Tylko ci, których nazwisko albo adres tak się zaczyna.",
    "Only those with whom something is open.": "Tylko ci, z którymi coś jest otwarte.",
    "Also what is kept, settled or faded.": "Także to, co dotrzymane, załatwione lub wyblakłe.",
    "Part of a name, or an address.": "Część nazwiska albo adres.",
    "The row's id, or its beginning.": "Identyfikator wiersza albo jego początek.",
    "When it was done; today if left out.": "Kiedy to zrobiono; bez tego dziś.",
    "How, in your words.": "Jak, własnymi słowami.",
    "A date (2026-10-16), a weekday (Friday, piątek), today, tomorrow.": "Data (2026-10-16), dzień tygodnia (piątek, Friday), dziś, jutro.",
    "They released me.": "Zwolniono mnie z tego.",
    "Someone on my side did it.": "Zrobił to ktoś po mojej stronie.",
    "It was never mine.": "To nigdy nie było moje.",
    "Nothing was promised or asked there.": "Niczego tam nie obiecano i o nic nie proszono.",
    "Which decision, note or statement; the newest if left out.": "Które słowo: decyzja, notatka albo inne; bez wskazania najnowsze.",
    "mbox files, Maildirs, folders of mails; calendars, address books, tables (.csv).": (
        "Pliki mbox, Maildiry, foldery z listami; kalendarze, książki adresowe, tabele (.csv)."
    ),
    "Whose ledger this is: an address or name (default: found, and said).": "Czyj to rejestr: adres albo nazwisko (domyślnie: znalezione i powiedziane).",
    "2026-03-02 09:14 Anna -> me: call. She will send it by Friday.": "2026-03-02 09:14 Anna -> me: telefon. Prześlę to do piątku.",
    "Files of one mail each, or mbox files.": "Pliki z jednym listem albo pliki mbox.",
    "All of them must be there.": "Wszystkie muszą wystąpić.",
    "How many mails at most.": "Ile listów najwyżej.",
    "The port; 0 finds a free one.": "Port; 0 znajduje wolny.",
    "Open the browser too, or only print the address.": "Otwórz też przeglądarkę albo tylko wypisz adres.",
    "The new value; empty for none.": "Nowa wartość; pusta znaczy żadna.",
    # commands
    "Also what the present reader has read.": "Także to, co czytał obecny czytnik.",
    "Read nothing; list the words by hand that belong to nothing found.": "Nic nie czytaj; wypisz wpisy ręczne, które nie mają miejsca.",
    "Read stored mail again with the present reader, say what changed, and keep every word by hand.": (
        "Przeczytaj zapisaną pocztę jeszcze raz obecnym czytnikiem, powiedz, co się zmieniło, i zachowaj każdy wpis ręczny."
    ),
    "Its Message-ID, or words that find it.": "Jego Message-ID albo słowa, które go znajdują.",
    "Words of the sentence meant.": "Słowa zdania, o które chodzi.",
    "promise, request or question; else what the sentence is.": "promise (obietnica), request (prośba) albo question (pytanie); bez tego to, czym jest zdanie.",
    "By when; a weekday is the next one after the mail. Else what the words say.": (
        "Na kiedy; dzień tygodnia to najbliższy po liście. Bez tego to, co mówią słowa."
    ),
    "This is a promise, a request or a question: mark a sentence that was not found, and see the row that it opens.": (
        "To obietnica, prośba albo pytanie: zaznacz zdanie, którego nie znaleziono, i zobacz wiersz, który otwiera."
    ),
    "What your corrections taught: which findings are shown less or more surely because of findings like them.": (
        "Czego nauczyły poprawki: co jest pokazywane mniej lub bardziej pewnie z powodu podobnych zdań."
    ),
    "What is owed this morning: seven rows at most, with the words behind each and a way out.": (
        "Co zalega dziś rano: najwyżej siedem wierszy, każdy ze słowami, które za nim stoją, i z wyjściem."
    ),
    "Promises and accepted requests: what I owe, and what I am owed.": "Obietnice i przyjęte prośby: moje wobec innych i innych wobec mnie.",
    "Who waits for a word: questions and requests put to me and those I put, and candidates without news.": (
        "Kto czeka na słowo: pytania i prośby do mnie i te ode mnie oraz kandydaci bez wiadomości."
    ),
    "Rows older than twenty working days and unmoved: one page to skim, never counted.": (
        "Wiersze starsze niż dwadzieścia dni roboczych i bez ruchu: jedna strona do przejrzenia, nigdy nie liczona."
    ),
    "Everyone met between people, by name.": "Wszyscy, z którymi była wymiana listów, po nazwisku.",
    "One relationship, both directions side by side and never mixed.": "Jedna relacja, oba kierunki obok siebie i nigdy pomieszane.",
    "The evidence behind a row: the mails in order, the words in each, and what it cannot know.": (
        "Źródła wiersza: listy po kolei, słowa w każdym z nich i to, czego nie da się wiedzieć."
    ),
    "It is done, today or on that day.": "To zrobione, dziś albo tego dnia.",
    "It was settled elsewhere: on the phone, in the hallway.": "Załatwione inaczej: przez telefon, na korytarzu.",
    "A new day was agreed.": "Uzgodniono nowy dzień.",
    "It is not owed: they released me, someone else did it, it is not mine, or not a promise.": (
        "To się nie należy: zwolniono mnie, zrobił to ktoś inny, to nie moje albo to nie obietnica."
    ),
    "It is still true: keep the row that asked.": "To nadal aktualne: zostaw wiersz, który o to pytał.",
    "Take a decision, a note or a statement back.": "Cofnij decyzję, notatkę albo inne swoje słowo.",
    "Read mail on disk: mbox files, Maildirs, folders of single mails; again at will, nothing is kept twice.": (
        "Wczytaj pocztę z dysku: pliki mbox, Maildiry, foldery z pojedynczymi listami; ile razy chcesz, nic nie liczy się podwójnie."
    ),
    "Write down a call or a word in the hallway, which is read like mail; without words, show what was written down.": (
        "Zapisz telefon albo słowo na korytarzu, co czyta się jak pocztę; bez słów pokaż, co zapisano."
    ),
    "What is found in a mail, in place: who writes, of what kind it is, and the acts in its sentences.": (
        "Co znaleziono w liście, na miejscu: kto pisze, jaki to list i jakie akty są w zdaniach."
    ),
    "Mail that holds all the words, newest first.": "Listy, które zawierają wszystkie słowa, od najnowszych.",
    "The whole ledger, one JSON object a line; the same for the same mail in any order.": (
        "Cały rejestr, jeden obiekt JSON w wierszu; taki sam dla tej samej poczty w dowolnej kolejności."
    ),
    "Open the pages on this machine (loopback only) and print their address, which works once.": (
        "Otwórz strony na tym komputerze (tylko tutaj) i wypisz ich adres, który działa raz."
    ),
    "What is set for this home, and what is used where nothing is.": "Co ustawiono i co obowiązuje tam, gdzie niczego nie ustawiono.",
    "Change a setting: whose ledger this is, the zone, the language, how mail is opened, a fixed morning.": (
        "Zmień ustawienie: czyj to rejestr, strefa, język, jak otwierać listy, ustalony ranek."
    ),
    "A mirror of your own conduct: who waits, rank, before and after a turning point, help beside outcomes, the bridge.": (
        "Zwierciadło Twojego postępowania: kto czeka, stanowiska, przed przełomem i po nim, pomoc obok wyników, most."
    ),
    "Your help and credit to colleagues beside outcomes, by quarter; yours to keep.": (
        "Twoja pomoc i uznanie dla współpracowników obok wyników, kwartał po kwartale; do zachowania."
    ),
    # the review, statements and standings
    "Once a week": "Raz w tygodniu",
    "The weekly review: what was kept this week, one relationship, a few questions.": "Cotygodniowy przegląd: co dotrzymane, jedna relacja, kilka pytań.",
    "Meetings: those at hand; one, with who comes, what is open between you, and one thing worth asking.": (
        "Spotkania: te w pobliżu; jedno, z tym, kto przyjdzie, co jest między Wami otwarte i o co warto zapytać."
    ),
    "Answer a question of a review or a meeting, put it off, or say that it is not wanted.": (
        "Odpowiedz na pytanie przeglądu albo spotkania, odłóż je albo powiedz, że nie jest potrzebne."
    ),
    "State something: the circle, the place, a wish, a goal, what they told, a breach, a turning point; list it, or take it back.": (
        "Powiedz coś: krąg, miejsce, życzenie, cel, co ktoś opowiedział, naruszenie, przełom; pokaż to albo cofnij."
    ),
    "How a relationship stands: respect and love, each way; the place; trust and the way back in deeds.": (
        "Jaki jest stan relacji: szacunek i serdeczność w obie strony; miejsce; zaufanie i droga powrotna w czynach."
    ),
    "How a standing is worked out: estimates with their intervals, waits, trust; and what is only description.": (
        "Jak to jest policzone: szacunki z przedziałami, czekanie, zaufanie; i co jest tylko opisem."
    ),
    "Every thanks and credit received and given, quoted, and your own best moments; yours to keep.": (
        "Każde podziękowanie i uznanie, otrzymane i dane, dosłownie, oraz Twoje najlepsze chwile; do zachowania."
    ),
    "The meeting's id, or words of its name or of who comes; those at hand if left out.": (
        "Identyfikator spotkania albo słowa z jego nazwy lub nazwisko kogoś, kto przyjdzie; bez tego te w pobliżu."
    ),
    "The question's id, or its beginning.": "Identyfikator pytania albo jego początek.",
    "One of the values that the question shows.": "Jedna z wartości, które pokazuje pytanie.",
    "In your words.": "Własnymi słowami.",
    "Who it was; again for each.": "Kto to był; dla każdej osoby osobno.",
    "Ask again in a week.": "Zapytaj znów za tydzień.",
    "Do not ask this again.": "Nie pytaj o to więcej.",
    "circle, place, choice, wish, goal, saved, act, turn, vision, …; regard say lists them.": (
        "krąg, miejsce, wybór, życzenie, cel, zapamiętane, czyn, przełom, wizja, …; wszystkie pokazuje regard say."
    ),
    "Whom it is about: part of a name, or an address; left out where it is about you.": "O kim: część nazwiska albo adres; pomiń, gdy chodzi o Ciebie.",
    "One of the values of the kind.": "Jedna z wartości tego rodzaju.",
    "When it was, or by when.": "Kiedy to było albo do kiedy.",
    "Until when it holds.": "Jak długo obowiązuje.",
    "The row, question or fact that it is about, by its key.": "Wiersz, pytanie lub fakt, o który chodzi, przez jego klucz.",
    "What you stated and stands.": "Co zostało powiedziane i obowiązuje.",
    "Take one statement back.": "Cofnij jedną wypowiedź.",
}
