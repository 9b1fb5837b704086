"""Listy słów wspólne dla wskazówek (named lists of Polish words that cues share, each a pattern)."""

# ruff: noqa: E501  a cue is one line, however long

LISTS = {
    "surely": r"(?:(?:na pewno|zaraz|już|jeszcze|też|także|również|to|ci|pani|panu|państwu|wam|go|ją|je|dziś|dzisiaj|jutro|potem|osobiście|chętnie|od razu|wtedy|rano|wieczorem) )*",
    "will": "wyślę|wyślemy|prześlę|prześlemy|podeślę|podeślemy|przyślę|przyślemy|odeślę|odeślemy|doślę|doślemy|sprawdzę|sprawdzimy|"
    "zweryfikuję|zweryfikujemy|zrobię|zrobimy|przygotuję|przygotujemy|opracuję|opracujemy|zadzwonię|zadzwonimy|oddzwonię|"
    "oddzwonimy|przedzwonię|napiszę|napiszemy|odpiszę|odpiszemy|dopiszę|dopiszemy|wpiszę|poprawię|poprawimy|dopilnuję|"
    "dopilnujemy|przekażę|przekażemy|umówię|umówimy|ustalę|ustalimy|zapytam|spytam|dopytam|zapytamy|dopytamy|potwierdzę|"
    "potwierdzimy|dostarczę|dostarczymy|załatwię|załatwimy|ogarnę|ogarniemy|zobaczę|zobaczymy|przejrzę|przejrzymy|zerknę|"
    "zerkniemy|rzucę|podrzucę|wrzucę|wrzucimy|dorzucę|uzupełnię|uzupełnimy|zmienię|zmienimy|usunę|usuniemy|zamówię|zamówimy|"
    "kupię|kupimy|zapłacę|zapłacimy|opłacę|opłacimy|podpiszę|podpiszemy|zaktualizuję|zaktualizujemy|skontaktuję|skontaktujemy|"
    "porozmawiam|porozmawiamy|pogadam|pogadamy|omówię|omówimy|przedstawię|przedstawimy|pokażę|pokażemy|wyjaśnię|wyjaśnimy|"
    "zgłoszę|zgłosimy|zarezerwuję|zarezerwujemy|udostępnię|udostępnimy|dowiem|poinformuję|poinformujemy|przypomnę|przypomnimy|"
    "przyniosę|przywiozę|dowiozę|dowieziemy|dokończę|dokończymy|skończę|skończymy|poszukam|poszukamy|znajdę|znajdziemy|"
    "wystawię|wystawimy|zorganizuję|zorganizujemy|przeanalizuję|przeanalizujemy|przyjrzę|przyjrzymy|zajmę|zajmiemy|odezwę|"
    "odezwiemy|odpowiem|odpowiemy|wrócę|wrócimy|oddam|oddamy|zwrócę|dodam|dodamy|zamknę|zamkniemy|naprawię|naprawimy|rozwiążę|"
    "rozwiążemy|zrealizuję|zrealizujemy|przeczytam|odbiorę|przełożę|przesunę|przesuniemy|przyjadę|przyjdę|przyjedziemy|nadam|"
    "nadamy|przyznam|policzę|policzymy|rozliczę|rozliczymy|wdrożę|wdrożymy|zwrócimy|odbierzemy|pokryję|pokryjemy|uporządkuję|uporządkujemy|posprzątam|posprzątamy|"
    "zawiozę|zawieziemy|przywieziemy|podjadę|podjedziemy|dojadę|dojedziemy|wpadnę|wpadniemy|wpłacę|wpłacimy|przeleję|przelejemy|wyrównam|wyrównamy|"
    "dopłacę|dopłacimy|zatrudnię|zatrudnimy|podstawię|podstawimy|zamontuję|zamontujemy|zainstaluję|zainstalujemy|dowiemy|zbiorę|zbierzemy|spiszę|spiszemy|"
    "sporządzę|sporządzimy|rozpiszę|rozpiszemy|przeliczę|przeliczymy|zaksięguję|zaksięgujemy|wprowadzę|wprowadzimy|przetłumaczę|przetłumaczymy|zeskanuję|"
    "zeskanujemy|wydrukuję|wydrukujemy|skopiuję|skopiujemy|obdzwonię|obdzwonimy|powiadomię|powiadomimy|uprzedzę|uprzedzimy|wymienię|wymienimy|zabiorę|"
    "zabierzemy|dogram|dogramy|zabezpieczę|zabezpieczymy|wyznaczę|wyznaczymy|nadrobię|nadrobimy|przemyślę|przemyślimy|zastąpię|zastąpimy|przerobię|"
    "przerobimy|domknę|domkniemy|wypełnię|wypełnimy|złożę|złożymy|rozwieziemy|przekierujemy|przekieruję|odmaluję|odmalujemy|wezwę|wezwiemy|udzielę|udzielimy|"
    "zweryfikuje|podniosę|podniesiemy|obniżę|obniżymy|zdejmę|zdejmiemy|usuniemy|poślę|poślemy|wyjaśnimy",
    "orders": "wyślij|wyślijcie|prześlij|prześlijcie|podeślij|podeślijcie|przyślij|przyślijcie|odeślij|odeślijcie|doślij|doślijcie|roześlij|roześlijcie|sprawdź|"
    "sprawdźcie|zadzwoń|zadzwońcie|oddzwoń|oddzwońcie|napisz|napiszcie|odpisz|odpiszcie|potwierdź|potwierdźcie|popraw|poprawcie|dodaj|dodajcie|dopisz|dopiszcie|"
    "wpisz|wpiszcie|zrób|zróbcie|przygotuj|przygotujcie|zerknij|zerknijcie|zapytaj|zapytajcie|spytaj|spytajcie|dopytaj|przekaż|przekażcie|podaj|podajcie|"
    "uzupełnij|uzupełnijcie|wypełnij|wypełnijcie|podpisz|podpiszcie|zamów|zamówcie|odbierz|odbierzcie|wrzuć|wrzućcie|załatw|załatwcie|przejrzyj|przejrzyjcie|"
    "umów|umówcie|upewnij|upewnijcie|zgłoś|zgłoście|dołącz|dołączcie|zostaw|zostawcie|pokaż|pokażcie|skontaktuj|skontaktujcie|ustal|ustalcie|policz|policzcie|"
    "przeczytaj|przeczytajcie|dopilnuj|dopilnujcie|przypilnuj|przypilnujcie|zadbaj|zadbajcie|wydrukuj|wydrukujcie|skopiuj|przełóż|przełóżcie|przesuń|przesuńcie|"
    "zarezerwuj|zarezerwujcie|udostępnij|udostępnijcie|poinformuj|poinformujcie|zaktualizuj|zaktualizujcie|wystaw|wystawcie|porozmawiaj|porozmawiajcie|"
    "zapłać|zapłaćcie|opłać|opłaćcie|usuń|usuńcie|zmień|zmieńcie|przelej|przelejcie|zeskanuj|zeskanujcie|zaksięguj|rozlicz|rozliczcie|dowiedz|dowiedzcie|znajdź|"
    "znajdźcie|przetłumacz|opisz|opiszcie|oznacz|oznaczcie|przepisz|wpłać|wpłaćcie|zbierz|zbierzcie|rozpisz|rozpiszcie|wstrzymaj|wstrzymajcie|podrzuć|podrzućcie|"
    "przywieź|przywieźcie|odwieź|zawieź|odstaw|odstawcie|zabierz|zabierzcie|odłóż|odłóżcie|zatwierdź|zatwierdźcie|poproś|poproście|uprzedź|uprzedźcie|zawiadom|"
    "zawiadomcie|powiadom|powiadomcie|sporządź|sporządźcie|przemyśl|przemyślcie|porównaj|porównajcie|zweryfikuj|zweryfikujcie|podjedź|podjedźcie|dokończ|"
    "dokończcie|rozdaj|rozdajcie|przenieś|przenieście|zorganizuj|zorganizujcie|wyjaśnij|wyjaśnijcie|pamiętajcie|zajmijcie|przynieście|przyjedźcie|odezwijcie|"
    "zwróćcie|wpuść|wpuśćcie|wyczyść|wyczyśćcie|przetestuj|przetestujcie",
    "order": r"(?:wyślij|prześlij|podeślij|przyślij|odeślij|doślij|sprawdź|zadzwoń|oddzwoń|przedzwoń|napisz|odpisz|potwierdź|popraw|dodaj|dopisz|wpisz|zrób|przygotuj|weź|zerknij|rzuć okiem|umów|zapytaj|spytaj|dopytaj|"
    r"przekaż|podaj|uzupełnij|wypełnij|zapłać|opłać|usuń|zmień|pamiętaj|upewnij się|zajmij się|pomóż|podpisz|zamów|odbierz|zrób|wrzuć|podrzuć|przynieś|przywieź|załatw|ogarnij|ustal|policz|przejrzyj|przeczytaj|"
    r"zarezerwuj|udostępnij|poinformuj|przypomnij|zgłoś|dołącz|załącz|wystaw|zaktualizuj|skontaktuj się|porozmawiaj|pogadaj|zaproś|wydrukuj|skopiuj|przełóż|przesuń|zostaw|powiedz|dopilnuj|zadbaj|daj|pokaż|odezwij się|zastanów się)(?:cie)?",
    "could": r"(?:mógłbyś|mogłabyś|moglibyście|mogłybyście|mógłby pan|mogłaby pani|mogliby państwo|może pan|może pani|mogą państwo|możesz|możecie|dałbyś radę|dałabyś radę|dasz radę|dacie radę|zechciałby|zechciałaby|zechciałbyś|byłbyś|byłabyś|byłby pan|byłaby pani|da się|dałoby się|zajmiesz|zajmiecie|prześlesz|wyślesz|podeślesz|przyślesz|sprawdzisz|zadzwonisz|dopiszesz|poprawisz|pomożesz|zerkniesz|podrzucisz)",
    "anyquestions": r"(?:w razie (?:jakichkolwiek |dalszych |dodatkowych )?(?:pytań|wątpliwości|potrzeby|czego|problemów|niejasności)|w przypadku (?:jakichkolwiek |dalszych |dodatkowych )?(?:pytań|wątpliwości|problemów|niejasności)|(?:masz|macie|mają państwo|pojawi\w+ się|pojawiły się|mieli państwo|miałbyś|miałabyś) (?:jakieś |jakiekolwiek |dodatkowe |dalsze |więcej )?(?:pytania|pytań|wątpliwości)|gdyby (?:coś|cokolwiek|były|pojawi\w+))",
    "ifyou": r"\b(?:jeśli|jeżeli|jak|gdyby|gdybyś|gdybyście|jeśliby) (?:\w+ )?(?:chcesz|chce pan|chce pani|chcecie|potrzebujesz|potrzebował\w*|czegoś|trzeba|było trzeba|będzie trzeba|masz ochotę|wolisz|to pomoże|pasuje)|\bjeśli chcesz|\bjeżeli chcesz|\bgdyby było trzeba",
    "sendlater": r"\b(?:przesyłam|przesyłamy|podsyłam|podsyłamy|wysyłam|wysyłamy|dosyłam|odsyłam|przekazuję|przekazujemy)(?: (?!na\b)[^\s,;.]+){0,3} "
    r"(?:za (?:chwilę|moment|godzin\w+|parę|kilka|\d+)|zaraz|jutro|pojutrze|wieczorem|po południu|później|niebawem|we? (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)|w przyszłym)\b|"
    r"\b(?:za (?:chwilę|moment|godzin\w+|parę|kilka|\d+)|zaraz|jutro|pojutrze|wieczorem|po południu|później|niebawem|we? (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę))(?: \w+){0,2} "
    r"(?:przesyłam|przesyłamy|podsyłam|podsyłamy|wysyłam|wysyłamy|dosyłam|odsyłam|przekazuję|przekazujemy)\b",
    "agenda": r"\b(?:omówi\w+|omawia\w+|porozmawia\w+|pogada\w+|ustali\w+|przegada\w+|poruszy\w+)\b[^?:]{0,25}:[^?]*\?|^(?:\W|(?:no|a|ale|więc)\b)*czy (?:ja|my) (?:naprawdę |w ogóle )?(?:chcę|chcemy|mam ochotę)\b",
    "yourmove": r"^(?:\W|(?:to|więc|ok|tylko|albo|po prostu|proszę)\b|\w+,)* ?(?:daj|dajcie|dać|powiedz|powiedzcie|rzuć|rzućcie|szepnij) (?:\w+ )?(?:znać|znak|słowo|słówko|hasło)\b[^.?!;]*, ?(?:to|a|i)\b",
    "wh": r"(?:czy|co|kto|kogo|komu|kim|czego|czemu|czym|kiedy|gdzie|skąd|dokąd|jak|jaki|jaka|jakie|jakiego|jaką|jakim|jakich|ile|ilu|dlaczego|który|która|które|którą|którego|których|czyj|czyja|czyje|po co|na kiedy|do kiedy|od kiedy|o której|w jaki|na jakim|za ile)",
    "third": r"^(?:anna|marek|piotr|ola|tomek|marta|karolina|klient|dostawca|zarząd|firma|system|program|on|ona|oni|prezes|szef|dyrektor|kandydat) ",
    "reported": r"\b(?:powiedział\w*|napisał\w*|mówił\w*|obiecał\w*|stwierdził\w*|prosił[ao]? mnie|podobno|zapytał\w*|pytał\w*), (?:że|czy)|\bpodobno\b|\b(?:prosił|prosiła|prosili|poprosił|poprosiła) mnie\b",
    "footer": r"\badresatem\b|\bpoufn\w+|\bwypisać\b|\bkliknij\b|\busunąć tę wiadomość|\bsubskrypcj\w+|\bnewsletter\w*|\baby (?:zmienić|wypisać|zrezygnować)\b",
    "yes": r"(?:ok|okej|tak|jasne|dobrze|dobra|super|pewnie|dzięki|dziękuję|zgoda|spokojnie|oczywiście|to|a|no|już|wszystkie|wszystko)",
    "day": r"(?:jutro|dziś|dzisiaj|pojutrze|rano|wieczorem|po południu|zaraz|(?:do|na|przed|w|we|najpóźniej|za) \w+)",
    "ifwrong": r"\b(?:jeśli|jeżeli|gdyby|jakby|jak|w razie|w przypadku)\b.{0,40}\b(?:nie|błąd|błędy|źle|inaczej|problem\w*|zmian\w*)\b",
    "to you": r"(?:ci|tobie|panu|pani|państwu|wam)",
}

NO_ACT = (
    r"(?:temat|od|do|dw|udw|wysłano|data|wyslano): |(?:twoja|państwa|pani|pana|panstwa) wiadomość\b.{0,250}\bzostała (?:przeczytana|odczytana|wyświetlona|dostarczona|usunięta)\b"
    r"|to (?:jest )?potwierdzenie (?:odczytania|odebrania|odbioru|dostarczenia)|potwierdzenie (?:odczytania|przeczytania)"
)
"""Co mówi program albo nagłówek, a nie człowiek (what a program or a mail's head says, from the beginning of a line)."""
