"""Polskie wskazówki aktów (Polish cues); the shorthands are explained in `regard.languages.cue`. What must and must not fire lies in `cases/`."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.cue import cues
from regard.languages.pl import cues_of_care, cues_of_judgement, cues_of_relating, cues_of_work
from regard.languages.pl.words import LISTS

REQUEST = (
    cues(
        "request",
        "certain",
        r"""
        <proszę|prosimy|poproszę|poprosimy|prosiłbym|prosiłabym|poprosiłbym|poprosiłabym|upraszam> (\w+ ){0,3}o \w+ ~ {anyquestions}|proszę o kontakt w|prosz[ęe] o (chwilę|wybaczenie|wyrozumiałość|cierpliwość)
        <proszę|prosimy|prosiłbym|prosiłabym> (\w+ ){0,3}(żeby|aby|by|abyś|żebyś|żebyście)\b
        <proszę|prosimy> (\w+ ){0,3}?(nie )?\w+(ać|ić|yć|eć|ść|źć|uć|ąć|óc|ec|wać)( się)?\b ~ {anyquestions}|proszę (wybaczyć|uznać|pamiętać|zauważyć|zwrócić uwagę|przyjąć|dzwonić o każdej|śmiało)
        ^<proszę|poproszę> (?!bardzo|o\b|pan|się)(\w+ ){1,3}(do|na|przed) (poniedziałek|wtorek|środę|czwartek|piątek|poniedziałku|wtorku|środy|czwartku|piątku|jutro|jutra|dziś|dzisiaj)[ .!]*$
        ^(?!bardzo)\w+( \w+){0,3} (do|na|przed) (poniedziałek|wtorek|środę|czwartek|piątek|poniedziałku|wtorku|środy|czwartku|piątku|jutro|jutra|dziś|dzisiaj),? <proszę>[ .!]*$
        (daj|dajcie|proszę dać|prosimy dać) <znać> ~ {anyquestions}|{ifyou}|potrzebował|czegoś
        ^({lead} )*<wyślij|prześlij|podeślij|przyślij|odeślij|sprawdź|zadzwoń|oddzwoń|napisz|odpisz|potwierdź|popraw|dodaj|dopisz|wpisz|zrób|przygotuj|zerknij|zapytaj|przekaż|podaj|uzupełnij|wypełnij|podpisz|zamów|odbierz|wrzuć|załatw|przejrzyj|umów|upewnij|przypomnij|zgłoś|dołącz|zaproś|wyślijcie|prześlijcie|sprawdźcie|dajcie|przygotujcie|napiszcie|potwierdźcie>\b(?! (?:śmiało|o każdej)) ~ {anyquestions}|{ifyou}|śmiało
        {order},? (\w+ ){0,2}?<proszę>
        <proszę>,? {order}
        (czy )?<mógłbyś|mogłabyś|moglibyście|mógłby|mogłaby|mogliby|zechciałby|zechciałaby|zechciałbyś> (\w+ ){0,4}?\w+(ać|ić|yć|eć|ść|źć|uć|ąć|óc|ec|wać)\b ~ (powiedzieć|wyjaśnić|napisać|zdradzić),? (mi |nam )?(czy|co|kto|kiedy|gdzie|jak|ile|dlaczego|po co|skąd)\b|mógłby być|mogłoby|mogłaby być
        (czy |a )?<możesz|możecie> (\w+ ){0,4}?(wysł|przesł|podesł|przysł|odesł|sprawdz|zadzwon|oddzwon|napisać do|odpisa|potwierdz|popraw|doda|dopisa|wpisa|zrob|przygotow|zerkn|rzuc|umów|zapyt|przekaz|poda|uzupełn|wypełn|zapłac|zmien|usun|pomóc|podpis|zamów|odebra|wrzuc|podrzuc|załatw|ogarn|przejrze|przeczyt|zarezerw|udostępn|poinform|zgłos|dołącz|zapros|puścić|zająć|przesun|przełoż|wyjaśni)\w* ~ możesz (na mnie )?liczyć|(powiedzieć|wyjaśnić),? (mi |nam )?(czy|co|kto|kiedy|gdzie|jak|ile|dlaczego|po co|skąd)\b
        (czy )?(może|mogą) <pan|pani|państwo> (\w+ ){0,4}?\w+(ać|ić|yć|eć|ść|źć|uć|ąć|óc|ec)\b.*\? ~ (powiedzieć|wyjaśnić),? (mi |nam )?(czy|co|kto|kiedy|gdzie|jak|ile|dlaczego|po co|skąd)\b
        (czy )?<dałbyś|dałabyś|dasz|dacie|dałby|dałaby> radę .*\?
        <prośba|prośbę|prośbą> (o|do|żeby|aby|by)\b
        (mam|mamy|miałbym|miałabym|zwracam się|zwracamy się|ponawiam) (\w+ )?(z )?(małą |wielką |gorącą |ogromną |pilną )?<prośbę|prośbą>
        (mogę|mogłabym|mógłbym|możemy|chciałbym|chciałabym|chcielibyśmy|chciałem|chciałam) (was |ciebie |cię |pana |panią |państwa |\w+ )?<prosić|poprosić> ~ mogę (w czymś|jakoś)
        <będę|byłbym|byłabym|będziemy|bylibyśmy|byłybyśmy> (\w+ )?(wdzięczn\w+|zobowiązan\w+)
        <potrzebuję|potrzebujemy|potrzebne> (\w+ ){0,3}(od (ciebie|pana|pani|was|państwa)|do (poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|jutra|końca|godziny|\d)|na (jutro|dziś|poniedziałek|wtorek|środę|czwartek|piątek)|(twoj|pana|pani|wasz|państwa)\w*)
        nie <zapomnij|zapomnijcie>
        <koniecznie> {order}
        <oczekuję|oczekujemy>,? (od|\d+|że|żeby|aby|by|po) ~ \bnie oczekuj\w+
        (ma|mają|musi|muszą) <być> (gotow\w+|wysłan\w+|zrobion\w+|oddan\w+|złożon\w+|podpisan\w+|u mnie|na biurku|na moim biurku) .{0,20}\b(do|na|przed|najpóźniej)\b ~ \?
        nie <podlega|podlegają> (dyskusji|negocjacj\w+)
        """,
        LISTS | {"lead": r"(?:i|a|to|no|więc|ale|też|jeszcze|teraz|potem|tylko|może|i tylko|jak możesz to|\w+,)"},
        unless=r"{footer}|{reported}|{ifwrong}",
    )
    + cues(
        "request",
        "likely",
        r"""
        <potrzebuję|potrzebujemy>
        <brakuje> (mi|nam) (\w+ )?(twoj\w+|wasz\w+|pana|pani|państwa)
        (zależy|zależałoby) <mi|nam>,? (\w+ )?(żeby|aby|by|na)
        <liczę|liczymy> na (\w+ ){0,2}?(uwagi|odpowiedź|pomoc|opinię|komentarz|szybk\w+|twoj\w+|wasz\w+|pana|pani|państwa)
        <czekam|czekamy> na (\w+ ){0,2}?(odpowiedź|twoj\w+|wasz\w+|pana|pani|państwa|potwierdzenie|decyzję|informacj\w+|propozycj\w+|dokument\w+|akceptację) ~ \bnie czekam
        ^({lead} )*<weź|weźcie|zrób|zróbcie|daj|dajcie|przypomnij|pamiętaj|pamiętajcie|pomóż|wpadnij|przyjdź|przyjdźcie|zostaw|powiedz|pokaż|odezwij|zajmij|zajmijcie|wybierz|zwróć|zastanów|rzuć|ogarnij|skontaktuj|wróć|przyjedź|przynieś|ustal|policz|poprawcie|dopiszcie|odpiszcie|wpiszcie|uzupełnijcie|wypełnijcie|przeczytaj|przeczytajcie>\b ~ {anyquestions}|{ifyou}|do zdrowia
        <niech> (ktoś|pan|pani|państwo|ona|on|oni|\w+) ~ niech będzie|niech żyje|niech to
        (chciałbym|chciałabym|chcielibyśmy|wolałbym|wolałabym|bym chciała|bym chciał)( \w+)? ?,? ?<żebyś|żebyście|abyś|abyście|dostać|otrzymać|zobaczyć|żeby>
        <trzeba> (by |by to |to |jeszcze |będzie )*\w+(ać|ić|yć|eć|ść|źć|uć|ąć) .*\?
        nie <wysyłaj|rób|mów|pisz|dzwoń|zmieniaj|ruszaj|czekaj|usuwaj|wysyłajcie|róbcie|zmieniajcie>
        <musisz|musicie|powinieneś|powinnaś|powinniście> ~ \?
        <zajmiesz|zajmiecie|prześlesz|wyślesz|podeślesz|przyślesz|sprawdzisz|zadzwonisz|oddzwonisz|dopiszesz|poprawisz|pomożesz|zerkniesz|podrzucisz|odpiszesz|potwierdzisz|prześlecie|wyślecie|podeślecie|sprawdzicie> .*\?
        (czy )?<możesz|możecie> .*\? ~ możesz (na mnie )?liczyć|powiedzieć
        (daj|dajcie|proszę dać|prosimy dać) <znać> ~ {ifyou}|potrzebował|czegoś
        <proszę|prosimy> (\w+ ){0,3}o \w+ ~ proszę o kontakt w|prosz[ęe] o (chwilę|wybaczenie|wyrozumiałość|cierpliwość)
        <zapraszam> do (wypełnienia|udziału|przesłania|zapisów|rejestracji)
        {order},? <proszę>
        """,
        LISTS | {"lead": r"(?:i|a|to|no|więc|ale|też|jeszcze|teraz|potem|tylko|może|\w+,)"},
        unless=r"{footer}|{reported}|{anyquestions}",
    )
    + cues(
        "request",
        "certain",
        r"""
        <nadal|wciąż|ciągle|dalej|dotąd|dotychczas> (\w+ )?nie (\w+ )?(dostał\w*|otrzymał\w*|mam|mamy|odpisał\w*|przyszł\w*|przyszed\w*|dotarł\w*|widzę|doczekał\w*|odpowiedział\w*|przysłał\w*|przesłał\w*|wpłyn\w*)
        nie (dostał\w*|otrzymał\w*|mam|mamy|doczekał\w*) (\w+ )?<jeszcze|dotąd|nadal|ciągle|wciąż>
        do (dziś|dzisiaj|tej pory|chwili obecnej) nie <dostał*|otrzymał*|doczekał*|mamy>
        <jeszcze> nie (dostał\w*|otrzymał\w*|doczekał\w*)
        <nadal|wciąż|ciągle|dalej> (czekam|czekamy|oczekuję|oczekujemy) ~ czekam na (autobus|pociąg)
        <przypominam|przypominamy> (\w+ )?(się\b|o |że |uprzejmie )
        <ponawiam|ponawiamy>
        (czy )?(coś |jest coś |są )?<już> wiadomo.*\?
        <jakieś|jakiekolwiek|są> (\w+ )?(wieści|nowości|postępy|wiadomości)\b.*\?
        <nadal|wciąż|ciągle|dalej> nic (od|w sprawie|nie (wiem|mam|mamy|przyszło|dotarło)|o)\b
        ^(a |hej,? |i )?czy (\w+ ){0,3}<wieści|nowości|postępy>\b
        ^(i |a )?jak <tam> (z|ze) \w+ ~ (weekend|urlop|zdrow)\w*|(dom|rodzin|remont|dzie[cć])\w*
        <wracam|wracamy|powracam> (\w+ )?do (tematu|sprawy|mojego|mojej|naszego|pytania|prośby)
        <podbijam|podbijamy>
        <pamiętasz|pamiętacie|pamięta> (pan |pani |państwo )?(mnie|o mnie|nas|o nas|jeszcze|o moj\w+|o nasz\w+)( \w+)? ?\?
        <odświeżam|odświeżamy> (temat|wątek|prośbę|pytanie)
        ^(a |i |hej,? |to |cześć,? )?co <z> (?!tym zrobi|tego)(\w+ ?){1,4}\? ~ weekend|urlop|zdrow
        (bez|brak) <odpowiedzi|odzewu> (od|na moj\w+|do dziś|do tej pory)
        (udało|udało się) <ci|wam|panu|pani|państwu> (się )?(już |może )?(sprawdzić|zerknąć|przejrzeć|przygotować|zrobić|znaleźć|ustalić).*\?
        kiedy (mogę|możemy|mogę się) <spodziewać|oczekiwać|liczyć>
        <dopytuję|podpytuję|upominam>
        (i )?jak <tam> (z |ta |ten |postęp\w*).*\? ~ (weekend|urlop|zdrow|dom|rodzin|remont|dzie[cć])\w*
        """,
        LISTS,
        unless=r"{footer}|{reported}",
        chases=True,
    )
)

QUESTION = cues(
    "question",
    "certain",
    r"""
        (^|[.,:;!\-–(] ?|\b(?:i|a|ale|więc|to|no|ok|cześć|hej) )({wh}|kiedy) .{2,}<?> ~ {askingact}|{greeting}|{suggests}
        (wiesz|wiecie|wie pan|wie pani|orientujesz się|pamiętasz|pamięta pan|pamięta pani)( \w+)?,? ?<może|czy|co|kto|kiedy|gdzie|jak|ile|skąd|że|kogo|który|która> .*\?
        (zastanawiam się|zastanawiamy się|ciekaw jestem|ciekawa jestem|jestem ciekaw\w*|nie wiem|interesuje mnie|chciał\w+by\w* (się )?(dowiedzieć|wiedzieć|zapytać|spytać)( się)?),? (\w+ ){0,2}?<czy|co|kto|kiedy|gdzie|jak|ile|skąd|dlaczego|który|która|jaki|jakie|jaka|od> ~ nie wiem,? (czy|co|jak|kiedy).*[^?]$
        (mam|mamy|mam jedno|jeszcze jedno|kilka|drobne|małe|takie) (\w+ )?<pytanie|pytania|pytań> ~ {anyquestions}
        (co|kto) <o> (tym |tej |nich |nim )?.{0,30}(myślisz|myślicie|sądzisz|sądzicie|uważasz|pan myśli|pani myśli|pan sądzi|pani sądzi|państwo)
        (<mógłbyś|mogłabyś|mógłby|mogłaby|możesz|możecie|może> )(\w+ ){0,2}?(powiedzieć|wyjaśnić|zdradzić|napisać),? (mi |nam )?(czy|co|kto|kiedy|gdzie|jak|ile|dlaczego|po co|skąd)\b
        <prawda|dobrze|tak|zgadza|nie|zgoda>(,? tak)?\?
        ^(a |i |to )?<ile> (za|teraz|kosztuje|kosztują|wychodzi|wyjdzie) [^?.!]{4,60}$
        """,
    LISTS
    | {
        "askingact": r"(?:czy |a )?{could} (?:\w+ ){0,4}?(?:\w+(?:ać|ić|yć|eć|ść|źć|uć|ąć|óc|ec)\b|znać)|{chase}",
        "chase": r"już wiadomo|spodziewać|jakieś (?:wieści|nowości)|udało (?:ci|wam|panu|pani)",
        "greeting": r"co (?:słychać|u (?:ciebie|was|pana|pani))|jak (?:się (?:masz|macie|czuje|czujesz|miewa)|leci|minął|minęł\w+|było na urlopie|tam (?:remont|dziec|w domu|urlop)|zdrowie)",
        "suggests": r"\b(?:a )?co powie\w* na\b|\bczemu by nie|\ba gdyby|\bdlaczego by nie|czy mogę (?:w czymś |jakoś |ci |pani |panu )?pomóc|(?:może )?ci (?:w czymś |z tym )pomóc",
    },
    unless=r"{agenda}",
) + cues(
    "question",
    "likely",
    r"""
        ^.{6,}<?>\W*$ ~ {could}|{order}|\bmoże (zamiast|spotka|by|pójdz|zrób|przełoż)|co słychać|jak (się|leci|minął|tam)|a gdyby|czemu by|pomóc|\w+(ić|ać|nąć) ci\b|spodziewać|co powie|wiadomo|wieści
        """,
    LISTS,
    unless=r"{agenda}",
)

PROMISE = cues(
    "promise",
    "certain",
    r"""
        (^|[,.;:!–\-] ?|\b(?:i|a|to|więc|ale|jutro|dziś|dzisiaj|rano|wieczorem|zaraz|potem|oraz|ja|my|na pewno|później|po południu|jeszcze|weekendzie|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|tygodniu|ok|jasne|się|przy okazji|najpóźniej|rana|dniach|niezwłocznie|terminie|umowę|fakturę|ofertę|raport|dokumenty|zgody|otrzymaniu) ){surely}<{will}>
        ^(zaraz |tuż )?(po|przed) \w+(ie|u|em|ą|ej|iu|ach|ami) {surely}<{will}>
        ^(z|ze|do|u|o) \w+\.? (\w+ )?{surely}<{will}>
        (dam|damy) (\w+ )?<znać> ~ {ifyou}|\bjeśli
        <przesyłam|przesyłamy|podsyłam|podsyłamy|wysyłam|wysyłamy|dosyłam|odsyłam|przekazuję|przekazujemy>( (?!na\b)[^\s,;.]+){0,3} (za (chwilę|moment|godzin\w+|parę|kilka|\d+)|zaraz|jutro|pojutrze|wieczorem|po południu|później|niebawem|we? (poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)|w przyszłym)\b
        (jutro|pojutrze|zaraz|za chwilę|wieczorem|po południu) (\w+ ){0,2}?<przesyłam|przesyłamy|podsyłam|podsyłamy|wysyłam|wysyłamy|dosyłam|odsyłam|przekazuję|przekazujemy>
        <obiecuję|obiecujemy|gwarantuję|gwarantujemy|przyrzekam>
        (biorę|bierzemy) (to |temat |sprawę )?<na> (siebie|warsztat|klatę)
        <będziesz|będziecie|dostaniesz|dostaniecie> (\w+ ){0,2}?(miał\w*|mieli|mieć|to|komplet|umowę|ofertę|raport|dokumenty|odpowiedź|zestawienie|fakturę|je|ją|go|wszystko)\b ~ {ifyou}|\?|\bjeśli|\bjak będziesz|\bgdy będziesz|kiedy będziesz
        <dostanie|otrzyma|dostaną|otrzymają> (pan|pani|państwo|od nas) ~ \?|\bjeśli
        (będę|będziemy) (\w+ )?<pilnował|pilnowała|pilnować|informował|informowała|informować|kontakcie|dzwonił|dzwonić|pamiętał|pamiętała|działał|działała>
        (możesz|może pan|może pani|możecie) na (mnie|nas) <liczyć>
        <zrobi> się\b[ .!]*$
        (^|[,.!] ?|\b(?:jasne|ok|tak|spokojnie|na pewno|do \w+) )<dam|damy> radę\b ~ \bnie dam|\?|\bjeśli
        (nie ma problemu|ok|jasne|dobrze|super|pewnie),? (to )?<{will}>
        """,
    LISTS,
    unless=r"{footer}|{ifyou}|{yourmove}|{reported}|{third}|\bmoże\b|\?|jeśli chcesz|jeżeli|jeśli tak|jeśli tego|zobaczymy,? czy$|dzięki temu",
) + cues(
    "promise",
    "likely",
    r"""
        <postaram|postaramy|spróbuję|spróbujemy|dołożę|dołożymy> (się|to|\w+)?
        ^({yes},? )*<będzie|będą> ({day}|gotow\w+)\b ~ \?|\bjeśli|\bgdy\b|spotkani|będzie (na|w) (biurze|urlopie|pracy|delegacji)
        ^<jutro|dziś|dzisiaj|pojutrze|zaraz> (będzie|będą|wyślę|podeślę)\b ~ \?
        (zostanie|zostaną|będzie|będą) (to |jeszcze |\w+ )?<wysłan*|przesłan*|poprawion*|przygotowan*|dostarczon*|naprawion*|uzupełnion*|opublikowan*|przekazan*|gotow*|zrobion*|zapłacon*> ~ \?|\bjeśli|\bgdy\b
        (wszystko|to|całość|tabela|raport|umowa|oferta) (\w+ )?<będzie> (\w+ ){0,2}(gotow\w+|na twoim|u ciebie|u was|u pana|u pani)
        <zobaczę|zobaczymy|sprawdzę|sprawdzimy|dopytam|zapytam|wrócę|wrócimy|pogadam|porozmawiam|odezwę|odezwiemy|zajmę|zajmiemy|przygotuję|przygotujemy|prześlę|prześlemy|wyślę|wyślemy|podeślę|podeślemy|zadzwonię|poprawię|umówię|skontaktujemy|skontaktuję|przekażę|dopilnuję|ogarnę|oddzwonię|załatwię|wysle|przesle> ~ {ifyou}|\?|{third}
        """,
    LISTS,
    unless=r"{footer}|{reported}|\bnie (?:znajdę|znajdziemy|dowiozę|dowieziemy|podejmę|podejmiemy|obiecam|zejdę|zejdziemy)\b",
)

REQUEST += cues(
    "request",
    "certain",
    r"""
    ^({lead} )*<{orders}>\b(?! (?:śmiało|o każdej)) ~ {anyquestions}|{ifyou}|śmiało|\bsystem\b|instrukcj\w*
    (dobrze|fajnie|super|świetnie|idealnie|miło) (by |było by |byłoby)?(było)?,? ?<gdybyś|gdybyście|gdyby> (pan |pani |państwo )?\w+ ~ \?
    <koniecznie> (trzeba|proszę|musi\w*)?,? ?(żebyś|żebyście|żeby|aby)
    <liczę|liczymy>,? że (\w+ ){0,3}?\w+(cie|sz|śle|odeśle|dostarczy|prześle|przyśle|odda|zapłaci|podpisze) ~ \?
    (upraszam|uprasza się|zobowiązuję (pana|panią|państwa|was)) <o|do> \w+
    <dopilnuj|dopilnujcie|pamiętaj|pamiętajcie>,? (\w+ )?(żeby|aby|o \w+) ~ {ifyou}
    """,
    LISTS | {"lead": r"(?:i|a|to|no|więc|ale|też|jeszcze|teraz|potem|tylko|może|nie|\w+,)"},
    unless=r"{footer}|{reported}",
) + cues(
    "request",
    "likely",
    r"""
    <brakuje> (mi|nam) (\w+ ){0,2}?(od|twoj\w+|wasz\w+|oświadczeni\w+|zaświadczeni\w+|podpis\w*|dokument\w*|faktur\w*|skan\w*|dan\w+|potwierdzeni\w+|zgod\w+|numer\w*|stron\w*|załącznik\w*)
    <czekam|czekamy> (\w+ )?na \w+ ~ \bnie czekam|autobus\w*|pociąg\w*|wynik\w*|pogod\w*
    ,? (i |to |a )?<weź|weźcie> (ode mnie|od nas|proszę|to|tę|ten|jeszcze|chociaż)
    nie (mam|mamy|dostał\w*) (\w+ )?od (was|ciebie|pana|pani|państwa) <grafiku|listy|faktury|danych|odpowiedzi|potwierdzenia|dokumentów|umowy|skanu>
    """,
    LISTS,
    unless=r"{footer}|{reported}|{anyquestions}",
)

PROMISE += cues(
    "promise",
    "certain",
    r"""
    <zobowiązuję|zobowiązujemy> się ~ w takich|strony zobow\w*
    (możesz|może pan|może pani|możecie|mogą państwo|możecie państwo) (\w+ )?na (mnie|nas) (\w+ )?<liczyć>
    (będzie|będą) (pan|pani|państwo) <miał|miała|mieli|miały> ~ \?|{ifyou}
    (masz|macie|ma pan|ma pani) (to|tę|ten)? ?jak w <banku>
    daję (ci |wam |panu |pani )?<słowo>
    <słowo> (honoru|harcerza)
    <biorę|bierzemy|zabieram|zabieramy> się (już |zaraz |jutro |dziś )?(za|do) ~ \?|{ifyou}
    już się (za to |do tego )?<biorę|bierzemy|zabieram> ~ \?
    z (mojej|naszej) <strony>,? (\w+ ){0,3}(najpóźniej|do|jutro|dziś|dzisiaj|pojutrze|przed)\b ~ \?|\bbłęd\w*|pomył\w*|opóźnieni\w*|zaniedba\w*
    , <obiecane>[ .!]*$
    ^\w+(ę|ów|anie|enie|enia|cie|ony|isy|ury|owy) (dla|do|od|za|z|ze|na|w|o|po) ([\w.]+ ){1,3}?<{will}> ~ {ifyou}|\?|{third}|\bmoże\b|\bjeśli|\bjeżeli|\bgdyby|\bpostaram
    (^|[,.;:!–] ?|\b(?:to|i|więc|ale) )(\w+ ){0,2}?<{will}>\b[^?]*, (dobrze|ok|okej|oki|zgoda|może być|pasuje) ?\? ~ {ifyou}|{third}|\bnie\b
    ^\w+(ę|ów|anie|enie|enia|cie|ony|isy|ury|owy) (\w+ ){0,2}?<{will}> ~ {ifyou}|\?|{third}|\bmoże\b|\bjeśli|\bjeżeli|\bgdyby|\bpostaram
    """,
    LISTS,
    unless=r"{footer}|{reported}|{yourmove}",
) + cues(
    "promise",
    "likely",
    r"""
    <{will}> ~ {ifyou}|\?|{third}|\bmoże\b|\bjeśli|\bjeżeli|\bgdyby|\bnie (?:{will})
    (będzie|będą) (\w+ ){0,3}?<u> (państwa|pana|pani|was|ciebie)\b ~ \?|\bjeśli|spotkani\w*
    <dojedzie|dojadą|przyjedzie|przyjadą|dotrze|dotrą|staną|stawi|stawią|trafi|trafią> (\w+ ){0,2}?(do|u|na) (was|państwa|pana|pani|ciebie|miejsc\w+|twoj\w+|wasz\w+) ~ \?|\bjeśli|\bgdy
    <pójdzie|pójdą|wyjdzie|wyjdą|wyjedzie|pojedzie|pojadą|ruszy> (\w+ ){0,2}?(do|na) (urzędu|klienta|was|państwa|pana|pani|ciebie|druku|podpisu|zus\w*|skarbówki) ~ \?|\bjeśli|\bgdy
    ^<reszta|resztę|pozostałe|pozostali> (jest |są )?(jeszcze )?(do (ustalenia|ogarnięcia|uzgodnienia|rozdzielenia)|ustal\w+ później)\b ~ \?
    nie <zostawimy|zawiedziemy|zostawię|zawiodę> (was|cię|ciebie|pana|pani|państwa)
    """,
    LISTS,
    unless=r"{footer}|{reported}",
)

CUES = REQUEST + QUESTION + PROMISE + cues_of_work.CUES + cues_of_judgement.CUES + cues_of_care.CUES + cues_of_relating.CUES
