"""Jak polszczyzna podaje termin (how Polish names a due date); see `regard.languages.dating`. Matched without the Polish letters, as mail is often written so."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.dating import DAY, HOUR, MINUTE, MONTH, WEEK, WORKDAY, Grammar, datings

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "poniedzialek poniedzialku poniedzialkiem pn pon",
            "wtorek wtorku wtorkiem wt",
            "sroda srode srody sr",
            "czwartek czwartku czwartkiem czw",
            "piatek piatku piatkiem pt",
            "sobota sobote soboty sob",
            "niedziela niedziele niedzieli",
        )
    )
    for name in names.split()
}
IN_MONTHS = ("styczniu", "lutym", "marcu", "kwietniu", "maju", "czerwcu", "lipcu", "sierpniu", "wrzesniu", "pazdzierniku", "listopadzie", "grudniu")
"""The months as "we wrześniu" names them."""
OF_MONTHS = ("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "wrzesnia", "pazdziernika", "listopada", "grudnia")
MONTHS = {name: number for names in (OF_MONTHS, IN_MONTHS) for number, name in enumerate(names, start=1)}
ORDINALS = [
    "pierwszego",
    "drugiego",
    "trzeciego",
    "czwartego",
    "piatego",
    "szostego",
    "siodmego",
    "osmego",
    "dziewiatego",
    "dziesiatego",
    "jedenastego",
    "dwunastego",
    "trzynastego",
    "czternastego",
    "pietnastego",
    "szesnastego",
    "siedemnastego",
    "osiemnastego",
    "dziewietnastego",
    "dwudziestego",
]
CLOCK = [
    *(word.removesuffix("iego") + "iej" if word.endswith("giego") else word.removesuffix("ego") + "ej" for word in ORDINALS),
    *(f"dwudziestej {word}" for word in ("pierwszej", "drugiej", "trzeciej")),
]
"""The hours as "o ósmej" names them."""
NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "", "jeden jednego jedna jednej", "dwa dwie dwoch", "trzy trzech", "cztery czterech", "piec pieciu", "szesc szesciu", "siedem siedmiu",
            "osiem osmiu", "dziewiec dziewieciu", "dziesiec dziesieciu", "jedenascie", "dwanascie dwunastu", "trzynascie", "czternascie czternastu",
        )
    )
    for word in words.split()
} | {word: number for number, word in enumerate(ORDINALS, start=1)} | {
    **{f"dwudziestego {word}": number for number, word in enumerate(ORDINALS[:9], start=21)}, "trzydziestego": 30, "trzydziestego pierwszego": 31, "pol": 0,
} | {word: number for number, word in enumerate(CLOCK, start=1)}  # fmt: skip
UNITS = {
    **dict.fromkeys(("minute", "minut", "minuty", "min"), MINUTE),
    **dict.fromkeys(("godzine", "godzin", "godziny", "h"), HOUR),
    **dict.fromkeys(("dzien", "dni", "dnia"), DAY),
    **dict.fromkeys(("dni roboczych", "dni robocze", "dnia roboczego", "dzien roboczy"), WORKDAY),
    **dict.fromkeys(("tydzien", "tygodnia", "tygodnie", "tygodni"), WEEK),
    **dict.fromkeys(("miesiac", "miesiaca", "miesiace", "miesiecy"), MONTH),
}
BY = r"(?:(?:najpozniej |maksymalnie |nie pozniej niz |juz |jeszcze |gotowe |koniecznie )?(?:do|na|przed|w terminie do|termin(?: \w+)? (?:to|mija|uplywa|do))|nie pozniej niz(?: w| we)?|najpozniej(?: w| we)?)"
DAYPART = r"(?: rano| po poludniu| wieczorem| z rana| w poludnie)?"

LONGER_FIRST = "|".join(sorted((word for word in NUMBERS if word.endswith("ego")), key=len, reverse=True))

SURE = datings(
    True,
    r"""
    iso: {by}(?: dnia)? (?P<year>20\d\d)-(?P<month>\d\d?)-(?P<day>\d\d?)
    date: {by}(?: dnia)?(?: {weekday},?)? (?P<day>\d\d?)(?:-?go)? (?P<month>{month})(?:,? (?P<year>20\d\d))?
    date: {by}(?: dnia)? (?P<day>{number}) (?P<month>{month})(?:,? (?P<year>20\d\d))?
    numbers: {by}(?: dnia)?(?: {weekday},?)? (?P<a>\d\d?)(?P<sep>[./])(?P<b>\d\d?)(?:[./](?P<year>(?:20)?\d\d))?(?![\d%:])(?! ?(?:zl|pln|eur|usd|proc))
    ordinal: {by}(?: dnia)? (?P<day>\d\d?)(?:-?go|-?tego)\b
    span: (?:w terminie|do|w czasie|nie pozniej niz w) (?P<n>\d+|{number}) (?P<unit>dni roboczych|dni|tygodni|miesiecy)\b
    ordinal: {by}(?: dnia)? (?P<day>{ordinal})\b(?! \w+(?:ego|a|u)\b)
    day 2: (?:{by} )?pojutrz[ea]
    week 1: {by} (?:konca |koniec |koncem )(?:przyszlego|nastepnego|kolejnego) tygodnia
    week 1: {by} (?:przyszlego|nastepnego|kolejnego|przyszly|nastepny) (?:tygodnia|tydzien)
    week 0: {by} (?:konca |koniec |koncem )?(?:tego |biezacego )?tygodnia
    week 0: {by} weekend(?:em|u)?\b
    month 1: {by} (?:konca |koniec |koncem )(?:przyszlego|nastepnego) miesiaca
    month 0: {by} (?:konca|koniec|koncem) (?:tego |biezacego )?miesiaca
    month name: (?:{by}|pod) (?:konca|koniec|koncem) (?P<month>{month})
    nth 15: (?:{by}|w|kolo|okolo|ok\.|gdzies w|mniej wiecej w) (?:okolicach )?polow(?:ie|y|e) (?P<month>{month})
    nth 10: (?:{by} |na |z |juz z )?(?:sam\w+ )?poczatk(?:u|iem) (?P<month>{month})
    nth 10: w pierwszych dniach (?P<month>{month})
    month 1 10: (?:{by} |na |z )?(?:sam\w+ )?poczatk(?:u|iem) (?:przyszlego|nastepnego) miesiaca
    quarter: {by} (?:konca|koniec|koncem) (?:tego |biezacego )?kwartalu
    year: {by} (?:konca|koniec|koncem) (?:tego |biezacego )?roku
    weekday next: {by} (?:przyszl\w+|nastepn\w+) (?P<weekday>{weekday})\b
    weekday: {by} (?:ten |tego |tej |najblizsz\w+ )?(?P<weekday>{weekday})\b
    day 1: {by} jutr[ao]\b
    day 0: {by} (?:dzis|dzisiaj|wieczora|dzis wieczorem)\b
    day 0: {by} (?:konca |koniec |koncem )(?:dzisiejszego )?dnia\b
    """.replace("{ordinal}", LONGER_FIRST),
)
OPEN = datings(
    False,
    r"""
    iso: w dniu (?P<year>20\d\d)-(?P<month>\d\d?)-(?P<day>\d\d?)
    date: (?:w dniu |dnia )?(?P<day>\d\d?)(?:-?go)? (?P<month>{month})(?:,? (?P<year>20\d\d))?
    date: (?P<day>{number}) (?P<month>{month})(?:,? (?P<year>20\d\d))?
    ordinal: (?P<day>(?:dwudziestego|trzydziestego) \w+ego)(?! \w+(?:ego|a|u|ych)\b)
    numbers: (?:w dniu|dnia) (?P<a>\d\d?)(?P<sep>[./])(?P<b>\d\d?)(?:[./](?P<year>(?:20)?\d\d))?
    week 1 1: (?:na poczatku|z poczatkiem|poczatkiem) (?:przyszlego|nastepnego) tygodnia
    week 1 2: w (?:polowie|srodku) (?:przyszlego|nastepnego) tygodnia
    week 1: (?:w|we|pod koniec|w ciagu) (?:przyszlym|nastepnym|kolejnym|przyszlego|nastepnego) tygodni\w+
    week 0: (?:jeszcze )?(?:w tym|pod koniec tego|pod koniec|w biezacym) tygodni\w+
    month 1: (?:w|pod koniec) (?:przyszlym|nastepnym|przyszlego) miesi\w+
    month 0: (?:w tym|pod koniec) miesi\w+
    month name: (?:w|we) (?P<month>{in month})\b(?!,? ?\d|,? (?:i|oraz|lub)\b)
    weekday next: (?:w|we) (?:przyszl\w+|nastepn\w+) (?P<weekday>{weekday})\b
    weekday: (?:w|we) (?:ten |te |najblizsz\w+ )?(?P<weekday>{weekday})\b
    weekday: (?:najblizsz\w+) (?P<weekday>{weekday})\b
    weekend: (?:w|przez|podczas) (?:ten |najblizszy )?weekend
    span: (?:w ciagu|w przeciagu|za) (?:okolo |jakies |najblizszych )?(?P<n>\d+|{number}) (?P<unit>{unit})\b
    span: (?:w ciagu|w przeciagu|za) (?P<unit>{unit})\b
    day 1: jutro(?: rano| po poludniu| wieczorem)?\b
    day 0: (?:jeszcze |dzis |dzisiaj )?(?:dzis|dzisiaj|dzis wieczorem)\b
    day 0: (?:wieczorem|po poludniu)\b
    """.replace("{in month}", "|".join(IN_MONTHS)),
)

GRAMMAR = Grammar(
    by=BY,
    quick=r"\d|jutr|dzis|poniedzial|wtor|srod|czwart|piat|sobot|niedziel|tydzien|tygodni|miesia|rok|kwartal|weekend|wieczor|polud|polnoc|godzin|minut|dni|{month}|\w{3}ego\b",
    datings=SURE + OPEN,
    hours=(
        r"(?:do|o|na|przed|okolo|ok\.|po) (?:godziny |godz\.? |godzinie )?(?P<hour>[012]?\d)[:.](?P<minute>\d\d)\b",
        r"(?:do|o|na|przed|okolo|ok\.|po) (?:godziny |godz\.? |godzinie )?(?P<hour>[012]?\d)(?:-?tej|-?ej)?(?= ?[.,;!?)]| *$| (?:jutro|dzis|w|we))",
        rf"(?:do|o|na|przed|okolo|po) (?:godziny |godzinie )?(?P<hour>{'|'.join(sorted(CLOCK, key=len, reverse=True))})\b",
    ),
    alone=(
        r"do (?:godziny|godz\.?) (?P<hour>[012]?\d)(?:[:.](?P<minute>\d\d))?\b",
        r"do (?P<hour>[012]?\d):(?P<minute>\d\d)\b",
        r"(?P<noon>do poludnia|w poludnie)\b",
        r"do (?P<midnight>polnocy)\b",
    ),
    noon=r"\b(?:w poludnie|do poludnia)\b",
    strictly=r"(?:\w+ )?przed (?!(?:weekend|konc|jutr|tygod|przyszl\w+ tyg|poludn|wieczor|dzis|godz))",
    midnight=r"\bpolnocy\b",
    afternoon=r"\bpo poludniu\b|\bwieczorem\b",
    ahead=r"\b(?:prosz\w*|bed\w+|musi\w*|trzeba|mozesz|moze|prosb\w+|daj|napisz|wyslij|przeslij)\b|\w(?:sle|bie|oze|nie|ymy|imy|emy)\b",
    forbidden_before=r"(?:\b(?:zl|pln|eur|euro|usd|stawk\w+)|\$|€) *$|\b(?:zeszl\w+|ostatni\w*|ubiegl\w+|poprzedni\w*|kazd\w+|co|od|z|ze|umowy z dnia|z dnia|co|w tabeli) *$",
    forbidden_after=r"^(?: (?:nikt|kazdy|kazda|malo kto|wszyscy|bywa|zwykle|zawsze)\b| temu\b| (?:spotkani|raport)\w*| \w+ temu\b)",
    past=r"\b(?:byl\w*|mial\w*|\w{2,}(?:alem|alam|ales|alas|ali|aly|ilem|ilam|iles|ilas|ili|ily|al|ala|il|ila|ylo|alo|ilo|ielismy|alismy|ilismy|ulem|elo|elas|eles|elem|elam|yl|yla|yli|yly|ylem|ylam|yles|ylas|ylismy|ylysmy))\b|\w*(?:szedl|szl|mogl|jechal|biegl|niosl|wiozl)(?:em|am|es|as|a|o|i|y|ismy|ysmy)?\b|jak poszlo|jak si[ea] masz",
    past_for_sure=r"\b(?:byl[oaey]?|bylo|mialo|zostal\w*|mielismy|bylismy|byles|bylas)\b",
    clause=r"[;:?!]|, | (?:wiec|ale|bo|ze|a) |\. ",
    joint=r"[;:?!]|, | (?:wiec|ale|bo|ze|a|i|oraz|potem) |\. ",
    vague=r"\b(?:w tygodniu|wkrotce|niedlugo|niebawem|kiedys|potem|pozniej|w swoim czasie|za jakis czas|przy okazji|w najblizszym czasie|w tych dniach|na dniach)\b",
    own=r"\b(?:ja|my|ty|mi|mam|mnie|moj\w*|nasz\w*|twoj\w*|pan|pani|najpozniej|jasne|dobrze|pewno|tak|rano|koniec|\w{2,}(?:my|sz|cie|lem|lam|se|sle|bie))\b",
    weekdays=WEEKDAYS,
    months=MONTHS,
    numbers=NUMBERS,
    units=UNITS,
    month_first=False,
)
