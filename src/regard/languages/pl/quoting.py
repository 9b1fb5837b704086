"""Marks of foreign text in Polish mail; the same names as in English. All lower case."""

ATTRIBUTION_VERBS = ("napisał", "napisała", "napisał(a)", "napisal", "napisala", "napisal(a)", "pisze", "pisał", "pisała", "napisali", "napisano")
ATTRIBUTION_STARTS = ("dnia ", "w dniu ", "w dn. ", "dn. ", "użytkownik ", "uzytkownik ", "pon", "wt", "śr", "czw", "pt", "sob", "niedz")
FORWARD_MARKS = (
    "wiadomość przekazana",
    "przekazana wiadomość",
    "początek przekazanej wiadomości",
    "treść przekazanej wiadomości",
    "wiadomosc przekazana",
    "przesłana wiadomość",
    "przekazane przez",
)
REPLY_MARKS = (
    "wiadomość oryginalna",
    "oryginalna wiadomość",
    "wiadomosc oryginalna",
    "oryginalna wiadomosc",
    "wiadomość pierwotna",
    "treść oryginalnej wiadomości",
    "wiadomość źródłowa",
)
FROM_LABELS = ("od", "nadawca")
OTHER_LABELS = (
    "wysłano", "wyslano", "data", "do", "dw", "udw", "temat", "ważność", "załączniki", "odpowiedz do", "wysłane", "adresat", "kopia",
    "kiedy",
)  # fmt: skip
SIGNATURE_STARTS = (
    "wysłano z ", "wyslano z ", "wysłane z ", "wyslane z ", "pobierz program outlook", "pobierz outlook", "pozyskaj outlook",
    "wiadomość wysłana z ", "proszę pomyśleć o środowisku", "pomyśl o środowisku", "zanim wydrukujesz", "wolny od wirusów", "bez wirusów",
)  # fmt: skip
DISCLAIMER_STARTS = (
    "niniejsza wiadomość", "niniejszy e-mail", "niniejszy email", "treść tej wiadomości", "treść niniejszej wiadomości", "informacje zawarte w",
    "informacja zawarta w", "ta wiadomość (", "ta wiadomość oraz", "ta wiadomość i", "ta wiadomość jest przeznaczona", "ta wiadomość może zawierać",
    "wiadomość ta jest", "wiadomość ta może", "zawartość tej wiadomości", "klauzula poufności", "zastrzeżenie poufności", "klauzula informacyjna",
    "administratorem danych osobowych", "administratorem pani/pana danych", "jeżeli nie jest pani/pan adresatem", "jeżeli nie jesteś adresatem",
    "jeśli nie są państwo adresatem", "uwaga: ta wiadomość", "informujemy, że administratorem",
)  # fmt: skip
DISCLAIMER_WORDS = (
    "poufn", "adresat", "nadawc", "omyłkow", "usunąć", "usunięcie", "prawnie chronion", "rozpowszechnian", "kopiowan", "zabronion",
    "administratorem", "rodo", "przetwarza", "sąd rejonowy", "krs", "kapitał zakładowy",
)  # fmt: skip
DISCLAIMER_ROOTS = ("poufn", "adresat", "nadawc", "administratorem", "rodo", "krs", "sąd rejonowy")
FOOTER_WORDS = (
    "lista dyskusyjna", "aby wypisać się", "wypisz się", "rezygnacja z subskrypcji", "lista mailingowa", "archiwum listy",
    "wypisać się z listy",
)  # fmt: skip
