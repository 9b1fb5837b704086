"""Turns of phrase that deeds begin or end with, in Polish: a turn's name → the kinds of act in whose sentences it can stand, and its words."""

# ruff: noqa: E501  a turn is a few patterns, however long

import re
from typing import get_args

from regard.facts.act import ActKind

ASKING = frozenset({"question", "request"})
ANY = frozenset(get_args(ActKind))
SUBJECT = frozenset({"subject"})
"""A turn of a mail's subject, of no act."""


def _any_of(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in words), re.IGNORECASE)


OF_DEEDS = {
    "owns": (
        frozenset({"apology", "acknowledgement", "decision", "difficulty", "risk", "promise", "credit"}),
        _any_of(
            r"(?<!nie )\b(?:moja|nasza) (?:\w+ )?(?:wina|pomyłka|niedopatrzenie)\b|\b(?:z|przez) (?:mojej|naszej|moją|naszą) (?:winy|winę|pomyłk\w+)",
            r"(?<!nie )\b(?:mój|nasz) (?:\w+ )?błąd\b|\b(?:moje|nasze) (?:przeoczenie|niedopatrzenie)\b",
            r"\b(?:powinnam|powinienem|powinniśmy|powinnyśmy) (?:\w+ ){0,2}(?:był|była|było|byli|były)\b|\b(?:trzeba|należało) było (?:\w+ )?(?:zadzwonić|napisać|powiedzieć|uprzedzić|sprawdzić)",
            r"\b(?:zawaliłem|zawaliłam|zapomniałem|zapomniałam|przeoczyłem|przeoczyłam|pomyliłem się|pomyliłam się|źle (?:policzyłem|policzyłam|sprawdziłem|sprawdziłam))\b",
            r"\b(?:jest )?mi (?:bardzo )?(?:wstyd|głupio)\b|\bwstyd mi\b",
            r"\b(?:biorę|bierzemy) (?:to )?(?:na siebie|odpowiedzialność)\b|\bbiję się w pierś\b",
        ),
    ),
    "sorry_formula": (
        frozenset({"apology"}),
        _any_of(
            r"\b(?:przepraszam|przepraszamy|wybacz\w*|sorry)(?: \w+)?,? (?:bardzo )?(?:za |że |jeśli )?(?:\w+ ){0,3}(?:opóźnieni\w*|zwłok\w*|późn\w*|kłopot\w*|zawraca\w*|przeszkadza\w*|zamieszani\w*|spam\w*|długi\w*|pytam|dopytuj\w*|niepokoj\w*|milczeni\w*|trud\w*|naciska\w*|pośpiech\w*)",
        ),
    ),
    "slips": (
        ANY,
        _any_of(
            r"\bnie (?:zdążę|zdążymy|dam rady|damy rady|wyrobię|wyrobimy|uda (?:mi |nam )?się|będzie gotow\w+|skończę|skończymy|dowieziemy|dowiozę)\b",
            r"\b(?:opóźni\w*|opóźnion\w*|poślizg\w*|obsuw\w*|przesuw\w*|przesun\w*|przeciągn\w*|spóźni\w*)\b",
            r"\bpotrzebuj\w+ (?:jeszcze )?(?:\w+ )?(?:więcej czasu|dnia|dzień|dni|dwóch|kilku|chwili|tygodnia|tydzień)\b",
        ),
    ),
    "asks_help": (
        frozenset({"question", "request", "difficulty", "personal"}),
        _any_of(
            r"\b(?:pomożesz|pomożecie|pomoże (?:pani|pan|mi|nam|ktoś)|pomóż|pomóżcie|pomógłbyś|pomogłabyś|mógłbyś (?:mi |nam )?pomóc|mogłabyś (?:mi |nam )?pomóc|możesz (?:mi |nam )?pomóc|możecie (?:mi |nam )?pomóc|mogłaby (?:mi |nam )?pani (?:mi |nam )?pomóc|mógłby (?:mi |nam )?pan (?:mi |nam )?pomóc)\b",
            r"\b(?:proszę|prosiłbym|prosiłabym|prosimy)(?: \w+)? o (?:\w+ )?(?:pomoc|wsparcie|przysługę)\b",
            r"\bpotrzebuj\w+ (?:\w+ )?(?:pomocy|wsparcia|ratunku)\b|\bratunku\b|\bratuj\b|\bprzydał\w* (?:mi |nam )?się pomoc",
        ),
    ),
    "asks_time": (
        frozenset({"question", "request", "alternative", "warmth"}),
        _any_of(
            r"\bkiedy (?:masz|macie|ma pani|ma pan|mają państwo|będziesz mi\w*|będzie pani|będzie pan|znajdziesz|znajdzie) (?:\w+ ){0,2}(?:chwil\w*|czas|wolne|okienko|kwadrans|wolną)",
            r"\b(?:masz|macie|znajdziesz|znajdzie|znalazłaby|znalazłby|znalazłabyś|znalazłbyś|ma|mają)(?: \w+){0,2} (?:chwil\w*|kwadrans|pół godziny|godzin\w*|\d+ minut|czas|okienko)\b",
            r"\b(?:moglibyśmy|możemy|mogłybyśmy|czy możemy) (?:\w+ )?(?:się )?(?:\w+ )?(?:spotkać|porozmawiać|zdzwonić|umówić|pogadać)\b",
            r"\bkiedy (?:możemy|moglibyśmy|się) (?:\w+ )?(?:się )?(?:spotkać|porozmawiać|zdzwonić|umówić|widzimy|spotkamy)\b",
        ),
    ),
    "names_time": (
        ANY,
        _any_of(
            r"\b\d{1,2}[:.]\d\d\b|\bo \d{1,2}\b|\bgodz\w*\.? \d{1,2}\b",
            r"\b(?:poniedział\w*|wtor\w*|środ[aęy]\w*|czwart\w*|piąt\w*|sobot\w*|niedziel\w*)\b",
            r"\b(?:jutro|pojutrze|w południe|dziś po południu|rano|wieczorem|w przyszłym tygodniu)\b",
        ),
    ),
    "asks_feedback": (
        frozenset({"question", "request", "feedback"}),
        _any_of(
            r"\bco (?:mogę|mogłabym|mógłbym|możemy|moglibyśmy|powinnam|powinienem|powinniśmy|mam|mamy) (?:\w+ )?(?:robić|zrobić|poprawić|zmienić)(?: \w+)?(?: (?:lepiej|więcej|inaczej|mniej))?\b",
            r"\bco robić (?:lepiej|więcej|inaczej|mniej)\b|\bco poprawić\b",
            r"\b(?:informacj\w+|opini\w+) zwrotn\w+ (?:o|na temat|do|dla) (?:mnie|mojej|mojego|nas|naszej|tego,? jak)\b",
            r"\bjak (?:mi|nam) (?:poszło|idzie|szło)\b|\b(?:uwag\w*|opini\w*|informacj\w+ zwrotn\w+)\b[^.?!]{0,60}\b(?:żebyśmy|żebym|abyśmy|abym) (?:mogli |mogły |mogła |mógł )?(?:\w+ )?(?:popraw|ulepsz|robi\w+ lepiej)\w*",
        ),
    ),
    "suggests_change": (
        frozenset({"feedback", "request", "alternative", "difficulty", "risk"}),
        _any_of(
            r"\b(?:następnym razem|na przyszłość|w przyszłości|od teraz)\b[^.?!]{0,60}\b(?:proszę|daj|dajcie|napisz|zadzwoń|powiedz|prosił\w*|wolał\w*|możesz|mógłbyś|mogłabyś|niech|uprzedź|spytaj|zapytaj|wyślij)\b",
            r"\b(?:proszę|daj|dajcie|napisz|zadzwoń|powiedz|prosił\w*|niech|uprzedź|spytaj|zapytaj|wyślij)\b[^.?!]{0,80}\b(?:następnym razem|na przyszłość|w przyszłości)\b",
            r"\bwol(?:ał|ę)\w*,? (?:żebyś|żeby pan|żeby pani|abyś|gdybyś|żebyście)\b",
            r"\b(?:byłoby|będzie) (?:mi |nam )?(?:lepiej|łatwiej),? (?:gdybyś|gdyby pan|gdyby pani|jak|jeśli)\b",
        ),
    ),
    "tells_change": (
        ANY,
        _any_of(
            r"\bod (?:teraz|dziś|dzisiaj|jutra|tego tygodnia|przyszłego tygodnia|tego miesiąca|przyszłego miesiąca)\b",
            r"\b(?:dzięki|po) (?:twoj\w*|pani|pana|wasz\w*) (?:uwa\w*|opini\w*|słow\w*|rad\w*)|\b(?:tak jak|jak) (?:radził\w*|sugerował\w*|prosił\w*|mówił\w*)",
            r"\b(?:zmieniłem|zmieniłam|zmieniliśmy|zmieniam|zmieniamy) (?:to|sposób|jak|tak)\b|\bodtąd\b",
            r"\b(?:będę|będziemy) (?:zawsze|już zawsze|od teraz|co tydzień|co \w+)\b",
            r"\b(?:następnym razem|w przyszłości) (?:\w+ )?(?:dam|zrobię|wyślę|uprzedzę|zadzwonię|napiszę|zapytam|będę)\b",
        ),
    ),
    "refuses": (
        frozenset({"risk", "decision"}),
        _any_of(
            r"\bniestety,? (?:nie|to nie|tego nie|nic)\b|\bmuszę odmówić\b|\bodmawiam\w*\b",
            r"\bnie (?:mogę|możemy|da się|ma (?:takiej )?możliwości|jest (?:to )?możliwe|zgadzam się|zgodzę się|zgodzimy się|damy rady|dam rady|jestem w stanie|jesteśmy w stanie)\b",
        ),
    ),
    "another_way": (
        ANY,
        _any_of(
            r"\b(?:zamiast tego|w zamian|inn\w+ (?:sposób|opcj\w+|drog\w+|rozwiązani\w+)|albo\b[^.?!]{0,80}\balbo|(?:dwie|trzy|inne) (?:drogi|opcje|możliwości)|a może|ewentualnie|(?:mogę|możemy) (?:za to|natomiast))\b",
            r"\bco (?:wolisz|pani woli|pan woli|wolicie)\b|\bktór[aye] (?:bliżej|lepsz\w+|wolisz|pani|pan)\b",
        ),
    ),
    "asks_anyone": (
        ASKING,
        _any_of(
            r"\b(?:ktoś|kto|któreś|ktokolwiek|jedno|jedna|jeden) (?:z (?:was|państwa|nas))\b",
            r"\b(?:czy )?(?:ktoś|ktokolwiek) (?:\w+ )?(?:może|mógłby|mogłaby|ma|zna|wie|chce|weźmie|zajmie|zrobi|pomoże)\b",
            r"\bkto (?:\w+ )?(?:może|mógłby|mogłaby|weźmie|zajmie|chce|zrobi|ma czas|przygotuje|podejmie|będzie)\b|\bsą chętni\b",
        ),
    ),
    "hands_over": (
        ANY,
        _any_of(
            r"\b(?:zastąpi\w*|zastępuj\w*|zastępstw\w*|przejmi\w*|przejmuj\w*|przejmę|przejmie\w*|przypilnuj\w*|popilnuj\w*|dopilnuj\w*|zajmiesz się|zajmie się|zajmę się)\b",
            r"\b(?:pod|w czasie|podczas) (?:moj|twoj|mojej|twojej|moją|twoją|pani|pana)\w* (?:nieobecność|nieobecności|urlopu)\b|\b(?:jak|kiedy|gdy) mnie nie będzie\b",
        ),
    ),
    "forgives": (
        ANY,
        _any_of(
            r"\bnie ma (?:sprawy|problemu|za co)\b|\bnic (?:się )?nie (?:szkodzi|stało)\b|\bnie szkodzi\b|\bkażdemu się zdarza\b",
            r"\b(?:proszę się |nie )(?:nie )?(?:martw\w*|przejmuj\w*)\b|\bw porządku\b|\bspoko\b",
        ),
    ),
    "asks_in": (
        ASKING,
        _any_of(
            r"\b(?:włączeni\w+|uwzględnieni\w+|dołączeni\w+|dopisani\w+) mnie\b|\b(?:włącz|dołącz|dopisz|dodaj|uwzględnij|wciągnij)(?:cie)? mnie\b|\b(?:włączyć|dołączyć|dopisać|dodać|uwzględnić|informować) mnie\b",
            r"\b(?:nic|niczego|nie)\b[^.?!]{0,40}\bbeze mnie\b|\b(?:trzymaj|trzymajcie) mnie w (?:pętli|kopii|kursie)\b|\bmnie (?:też )?(?:w|do) (?:kopii|wiadomości|dw)\b",
            r"\b(?:zanim|nim) (?:cokolwiek|coś|to) (?:\w+ )?(?:ustal\w+|zdecyd\w+|podpis\w+)[^.?!]{0,60}\b(?:mnie|mną)\b",
        ),
    ),
    "came_good": (
        ANY,
        _any_of(
            r"\b(?:już )?(?:wszystko )?(?:działa|dotarł\w*|jest)(?: już)? (?:w porządku|jak trzeba|poprawnie|dobrze)\b|\bjuż (?:działa|dobrze|w porządku|się zgadza)\b|\bna razie (?:jest )?(?:dobrze|w porządku|ok)\b",
            r"\b(?:zamiennik|zastępstwo|korekta|zwrot|właściw\w+ \w+)\b[^.?!]{0,20}\b(?:dotarł\w*|przysz\w+|jest|działa|wpłynął|wpłynęła)\b",
        ),
    ),
    "has_received": (
        frozenset({"acknowledgement", "thanks", "delivery"}),
        _any_of(
            r"^(?:\w+, )?(?:już )?(?:mam|dostałem|dostałam|otrzymałem|otrzymałam|odebrałem|odebrałam|dotarł[aoy]?|dotarło|doszł[aoy]|wpłynęł[aoy])\b(?! (?:pytanie|prośbę|nadzieję|od|do|wrażenie|problem))"
        ),
    ),
    "withdraws": (
        ANY,
        _any_of(
            r"\b(?:rezygnuję|wycofuję się|muszę (?:zrezygnować|się wycofać|odmówić)|odstępuję|wypisuję się)\b",
            r"\b(?:kontrofert\w+|podwyżk\w+)\b[^.?!]{0,60}\bzostaję\b|\bzostaję (?:w obecnej|u obecnego|tam,? gdzie jestem|na swoim)\b",
            r"\b(?:przyjąłem|przyjęłam|podpisałem|podpisałam) (?:inną|kontr|tamtą)\w* ?(?:ofert\w+|umow\w+|propozycj\w+)",
        ),
    ),
    "rest_open": (
        ANY,
        _any_of(
            r"\b(?:reszta|pozostałe|pozostali|resztę) (?:jest |są )?(?:jeszcze )?(?:do (?:ustalenia|ogarnięcia|uzgodnienia|rozdzielenia)|ustal\w+ później|otwart\w+)\b"
        ),
    ),
    "asks_consent": (
        ASKING,
        _any_of(
            r"\b(?:zgadzasz|zgadzacie|zgadza) się\b[^.!]{0,60}\?|\bczy (?:pani|pan|państwo)? ?(?:się )?(?:zgadzasz|zgadzacie|zgadza|zgadzają|akceptujesz|akceptuje|akceptujecie)\b",
            r"\b(?:czy|jeśli|jeżeli) (?:to |tak |taki \w+ )?(?:jest )?(?:dla (?:ciebie|was|pani|pana|państwa) )?(?:ok|okej|w porządku|do przyjęcia)\b",
            r"\b(?:czy )?(?:to |tak )?(?:ci|wam|pani|panu|państwu|tobie) (?:to |tak )?(?:pasuje|odpowiada)\b|\b(?:pasuje|odpowiada) (?:ci|wam|pani|panu|państwu) (?:to|tak)\b",
            r"\b(?:może|moze) tak (?:być|zostać)\b[^.!]{0,30}\?|\bmasz coś przeciw\w*|\bmacie coś przeciw\w*",
        ),
    ),
    "asks_receipt": (
        ASKING,
        _any_of(
            r"\b(?:daj|dajcie|dać) (?:(?:mi|nam|proszę) )*znać,? (?:jak|gdy|kiedy|czy|że) (?:to |już )*(?:doszł\w+|dojdzie|dojdą|dotarł\w+|dotrze|dotrą|przyszł\w+|przyjdzie|(?:dostaniesz|dostałeś|dostałaś|otrzymasz|odbierzesz)(?: to| go| ją| je)?)[ .!]*$",
            r"\b(?:potwierdź|potwierdźcie|potwierdzić|o potwierdzenie) (?:proszę |mi )?(?:odbi(?:ór|oru)|otrzymani[ea]|że (?:to )?(?:doszł\w+|dotarł\w+))\b(?!.*\b(?:i|oraz|potem)\b)",
            r"^(?:\w+, )?(?:czy )?(?:mail|wiadomość|to|list|paczka) (?:do (?:ciebie|was|pana|pani|państwa) )?(?:doszł\w+|doszedł|dotarł\w*)\W*\?",
        ),
    ),
    "asks_word": (
        frozenset({"request"}),
        _any_of(
            r"^(?:\w+, )?(?:(?:proszę|prosze|tylko|i|a|więc) )*(?:daj|dajcie|dać|o danie|niech (?:pani|pan) da) (?:(?:mi|nam|proszę) )*znać\b(?!,? (?:co|kiedy|kto|gdzie|jak|który|która|które|o)\b)"
            r"(?!.*\b(?:i|potem) (?:proszę )?(?:wyślij|przyślij|prześlij|podeślij|odeślij|wyślijcie|prześlijcie)\b)",
        ),
    ),
    "titled_cover": (
        SUBJECT,
        _any_of(
            r"\bkto (?:co ma|ma co|za kogo|kogo zastępuje|co przejmuje|przejmuje co)\b|\bzastępstw\w*|\bprzekazani\w+ (?:spraw|tematów|klientów)\b",
            r"\b(?:pod moją nieobecność|w czasie mojej nieobecności|na czas (?:mojego )?urlopu|(?:jak|kiedy|gdy) mnie nie będzie)\b",
        ),
    ),
    "said_to_a_room": (
        frozenset({"thanks", "credit", "warmth"}),
        _any_of(r"\b(?:dzięk\w+|podziękować|podziękowania|gratul\w+|brawo)(?: dla)? (?:wszystkim|wszystkich|całemu|całej)\b"),
    ),
}
