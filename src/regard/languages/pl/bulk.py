"""Phrases of mail that no person wrote to this reader, in Polish; the same names as in English. Lower case."""

NEWSLETTER_PHRASES = (
    "wypisz się", "wypisać się z", "zrezygnować z subskrypcji", "zrezygnuj z subskrypcji", "rezygnacja z subskrypcji",
    "rezygnacji z newslettera", "otrzymujesz tę wiadomość, ponieważ", "otrzymujesz ten e-mail, ponieważ",
    "otrzymujesz tego maila, ponieważ", "otrzymali państwo tę wiadomość, ponieważ", "wiadomość została wysłana na adres",
    "jeśli nie chcesz otrzymywać", "jeżeli nie chcesz otrzymywać", "nie chcę otrzymywać", "zarządzaj subskrypcją",
    "wszelkie prawa zastrzeżone", "wyświetl w przeglądarce", "zobacz wersję online", "ten newsletter", "nasz newsletter",
    "preferencje subskrypcji",
)  # fmt: skip
ROBOT_PHRASES = (
    "wiadomość wygenerowana automatycznie", "wiadomość została wygenerowana automatycznie", "wygenerowano automatycznie",
    "prosimy na nią nie odpowiadać", "prosimy nie odpowiadać", "proszę nie odpowiadać na", "nie odpowiadaj na tę wiadomość",
    "to jest automatyczna", "automatyczne powiadomienie", "dziękujemy za złożenie zamówienia",
)  # fmt: skip
RECEIPT_OPENINGS = (
    "to jest potwierdzenie odbioru", "to jest potwierdzenie przeczytania", "to jest potwierdzenie otrzymania", "to jest zwrotne potwierdzenie",
    "zwrotne potwierdzenie", "potwierdzenie odbioru twój", "potwierdzenie odbioru twoja", "potwierdzenie zwrotne", "twoja wiadomość do: ",
    "twoja wiadomość adresat: ", "wiadomość do: ", "państwa wiadomość do: ", "twój dokument: ",
)  # fmt: skip
RECEIPT_PHRASES = (
    "została przeczytana", "została odczytana", "została odebrana", "została dostarczona", "została wyświetlona", "wiadomość wyświetlono",
    "została usunięta bez", "przeczytano w dniu", "odczytano w dniu", "został odebrany", "został odczytany", "został przeczytany",
)  # fmt: skip
BROADCAST_NAMES = ("ogłoszenia", "biuletyn", "komunikaty", "newsletter", "administrator", "powiadomienia")
EVERYONE_ADDRESSES = ("wszyscy@", "pracownicy@", "wszyscy.pracownicy", "cala.firma")
SPAM_SUBJECTS = (
    "pilne",
    "wygrałeś",
    "wygrana",
    "kredyt",
    "pożyczka",
    "oferta",
    "promocja",
    "gratis",
    "za darmo",
    "odchudzanie",
    "zarabiaj",
    "zarobek",
    "kryptowalut",
    "bitcoin",
)
SPAM_PHRASES = (
    "kliknij tutaj", "zarabiaj", "bez ryzyka", "szybki kredyt", "pożyczka bez", "wygrałeś", "wygrała", "odbierz nagrodę",
    "oferta ograniczona", "gwarancja zwrotu", "za darmo", "niniejsza wiadomość nie stanowi oferty",
    "ustawa o świadczeniu usług drogą elektroniczną", "wolność finansowa", "dodatkowy dochód", "tabletki",
)  # fmt: skip
