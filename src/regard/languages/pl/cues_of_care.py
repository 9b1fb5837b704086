"""Polskie wskazówki troski (Polish cues of care): thanks, apology, credit, warmth, personal, difficulty."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.cue import cues
from regard.languages.pl.words import LISTS

THANKS = cues(
    "thanks",
    "certain",
    r"""
    <dziękuję|dziękujemy|dzięki|dziękować|podziękować|podziękowania|dziękujmy> (\w+ ){0,3}?(za|że|dla|całemu|wszystkim)\b ~ z góry|dzięki temu
    <dzięki|dziękuję|dziękujemy> (ci|wam|tobie|panu|pani|państwu|wielkie|bardzo|serdecznie|jeszcze raz|\w+ za)
    (bardzo|serdecznie|ogromnie|wielkie|pięknie|jeszcze raz) <dziękuję|dziękujemy|dzięki>\b(?![ ,.!]*$)
    <doceniam|doceniamy>
    <wdzięczny|wdzięczna|wdzięczni|zobowiązany|zobowiązana|zobowiązani> (\w+ )?(za|że|ci|pani|panu) ~ będę|byłbym|byłabym|bylibyśmy
    (jestem|jesteśmy) (\w+ ){0,2}?<wdzięczny|wdzięczna|wdzięczni|zobowiązany|zobowiązana|zobowiązani>
    (życie|skórę|mnie),? <dziękuję|dzięki>
    """,
    LISTS,
    unless=r"z góry (?:bardzo )?(?:dziękuję|dziękujemy|dzięki)",
) + cues(
    "thanks",
    "likely",
    r"""
    \w, <dziękuję|dzięki|dziękujemy>\b
    ^<dziękuję|dzięki|dziękujemy>!
    ^(ok|jasne|super|świetnie),? <dziękuję|dzięki|dziękujemy>
    <odwdzięczę|wdzięczność>
    """,
    LISTS,
    unless=r"z góry (?:bardzo )?(?:dziękuję|dziękujemy|dzięki)|(?:przyjął\w*|przyjęł\w*|widzę), (?:dziękuję|dzięki)",
)

APOLOGY = cues(
    "apology",
    "certain",
    r"""
    <przepraszam|przepraszamy|przeprosić|przeprosiny|przepraszać> ~ nie (masz|ma pan|ma pani) za co|\?
    <wybacz|wybaczcie|sorry|sory> ~ \?
    proszę (o )?<wybaczyć|wybaczenie|wyrozumiałość>
    (to )?(był |była |jest )?(moja|nasza|z mojej|z naszej) <wina|winy|pomyłka>
    (mój|nasz) <błąd> ~ \?
    (przykro|głupio) <mi|nam>,? (że (tak|nie|dopiero|musi\w+)|bo|z tego powodu)
    (nie )?<powinienem|powinnam|powinniśmy> (był |była |byliśmy |był tego |był\w* )
    <zapomniałem|zapomniałam|zapomnieliśmy|przegapiłem|przegapiłam|przeoczyłem|przeoczyłam|pomyliłem|pomyliłam|zawaliłem|zawaliłam|zawaliliśmy|pomyliliśmy> ~ \?
    """,
    LISTS,
) + cues(
    "apology",
    "likely",
    r"""
    <niepotrzebnie> (\w+ )?\w+(łem|łam|liśmy)
    z (naszej|mojej) <strony> (doszło|nastąpił|popełni)
    źle <policzyłem|policzyłam|zrozumiałem|zrozumiałam|napisałem|napisałam|wpisałem|wpisałam>
    """,
    LISTS,
)

CREDIT = cues(
    "credit",
    "certain",
    r"""
    (świetna|dobra|znakomita|wspaniała|piękna|kapitalna|doskonała|kawał|solidna|super|rewelacyjna|fantastyczna|świetnej|dobrej|fantastycznej|ogromna) (\w+ )?<robota|praca|roboty|pracę|robotę|pracy> ~ \?|szukam
    <brawo|brawa> ~ brawura
    (bez (ciebie|pana|pani|was)|dzięki (tobie|waszej|twojej|panu|pani)) (\w+ ){0,3}?<nie|udało|zdążyliśmy|domknęliśmy|wygraliśmy>
    <świetnie|znakomicie|doskonale|rewelacyjnie|wspaniale|pięknie|genialnie|fantastycznie> (\w+ )?\w+(łeś|łaś|liście|łyście|ł to|ła to)\b
    (to )?(twoja|pana|pani|wasza|jego|jej) <zasługa>
    jestem pod (\w+ )?<wrażeniem>
    (twoja|pana|pani|wasza|twój|wasz|twoje) \w+ (\w+ )?(nam |mi )?(bardzo |ogromnie )?<pomogła|pomógł|pomogło|pomogły|uratowała|uratował>
    """,
    LISTS,
) + cues(
    "credit",
    "likely",
    r"""
    to [a-ząćęłńóśźż]+ <znalazła|znalazł|przygotowała|przygotował|zauważyła|zauważył|wymyśliła|wymyślił|zrobiła|zrobił|naprawiła|naprawił|uratowała|uratował>
    <zachwycony|zachwycona|zachwyceni> (\w+ )?(twoj|pana|pani|wasz)\w*
    <pomysł> (\w+ )?(wyszedł|pochodzi|jest) od
    (największy|duży|ogromny) <wkład>
    <sama|sam> (\w+ )?(przygotował|przygotowała|zrobił|zrobiła|napisał|napisała|ogarnął|ogarnęła)
    <gratuluję|gratulujemy> (\w+ )?(wynik\w*|świetn\w*|tak|pomysł\w*|prezentacj\w*|sukces\w*)
    """,
    LISTS,
)

WARMTH = cues(
    "warmth",
    "certain",
    r"""
    <gratulacje|gratuluję|gratulujemy> ~ wynik
    <trzymam|trzymamy> (\w+ )?(za \w+ )?kciuki
    nie mogę się (już )?<doczekać>
    <cieszę|cieszymy> się,? (\w+ )?(że|na|z)
    (miło|dobrze|fajnie|wspaniale|cudownie) (\w+ )?(było |mi )?(\w+ )?<cię|ciebie|pana|panią|was|państwa|poznać|widzieć|zobaczyć|słyszeć|usłyszeć>
    <współczuję|współczujemy>
    (wyrazy|najszczersze|moje|nasze) <współczucia|kondolencje>
    <ściskam|całuję|przytulam|uściski|buziaki>
    <witamy|witaj> (w|wśród|na pokładzie)\b
    przykro (mi|nam),? <z> powodu (twoj|pana|pani|wasz|straty|śmierci)
    (myślami|sercem) jestem <z>
    """,
    LISTS,
) + cues(
    "warmth",
    "likely",
    r"""
    (fajnie|dobrze|super|cudownie),? <że> (jesteś|jesteście|dołączasz|wróciłeś|wróciłaś)
    <brakuje> mi (naszych|ciebie|was|twojego)
    <tęsknię|tęsknimy|tęskniliśmy>
    <cieszę> się
    (dobrze|świetnie|przyjemnie) (\w+ )?<mi|nam> się (z tobą|z panem|z panią|z wami) (\w+)
    <powodzenia>
    """,
    LISTS,
)

PERSONAL = cues(
    "personal",
    "certain",
    r"""
    co (u|tam u) <ciebie|was|pana|pani>
    co <słychać>
    jak <minął|minęły|minęła|minęło|spędziłeś|spędziłaś|udał|udały>
    jak (\w+ )?się <czuje|czujesz|masz|macie|miewa|miewasz>
    (miłego|udanego|dobrego|spokojnego|przyjemnego) <weekendu|urlopu|wypoczynku|odpoczynku|wieczoru|popołudnia|wyjazdu|dnia>
    (wesołych|radosnych|spokojnych|zdrowych) (\w+ ){0,2}?<świąt>
    wszystkiego <najlepszego|dobrego>
    (wracaj|wracajcie|szybkiego|dużo|powrotu) (\w+ ){0,2}<zdrowia>
    <urodzin|urodziny|imieniny|imienin|ślub|ślubu|wesele|pogrzeb|pogrzebie> ~ firm
    """,
    LISTS,
) + cues(
    "personal",
    "likely",
    r"""
    <syn|córka|żona|mąż|mama|tata|ojciec|matka|dziecko|dzieci|dzieciaki|brat|siostra|babcia|dziadek|synek|córeczka|rodziną|rodzina|rodzice|żoną|mężem|dziećmi|syna|córki|syna|dziecka|rodziny> ~ \bpan(?:a|i) (?:syn|córk)|ubezpiecz
    <wakacje|wakacjach> ~ wniosek
    <grypę|choroba|szpitalu|lekarza|przeziębiony|przeziębiona|szpitala|operacja|operację|chory|chora>
    <remont|przeprowadzka|przeprowadzkę|rowerach|narty|nartach|ogród|ogródku|przedszkola|maturę|ferie>
    """,
    LISTS,
)

DIFFICULTY = cues(
    "difficulty",
    "certain",
    r"""
    (jestem|jesteśmy) (\w+ ){0,2}?<zawalony|zawalona|zawaleni|wykończony|wykończona|wykończeni|przemęczony|przemęczona|przytłoczony|przytłoczona|zarobiony|zarobiona|padnięty|padnięta|załamany|załamana>
    nie <wyrabiam|wyrabiamy|radzę|radzimy|ogarniam>( się| sobie)?\b
    (mam|mamy) (\w+ )?<urwanie> głowy
    (mam|mamy) (już )?(tego |wszystkiego )?<dość|dosyć>\b
    <utknąłem|utknęłam|utknęliśmy|utkwiliśmy>
    <zmarł|zmarła|umarł|umarła> (mi |nam )?(mój|moja|nasz|nasza|ojciec|mama|tata|\w+)
    (jest|było) mi (\w+ ){0,3}?<trudno|ciężko|źle|smutno>
    """,
    LISTS,
) + cues(
    "difficulty",
    "likely",
    r"""
    <brakuje> (nam|mi) (ludzi|czasu|rąk|sił)
    (mam|mamy|miałem|miałam|mieliśmy) (\w+ )?<ciężki|ciężką|trudny|trudną|zły|fatalny> (\w+ )?(miesiąc|tydzień|dzień|okres|czas|rok|sytuację)
    <walczę|walczymy|męczę|męczymy> (się )?(z|nad)
    nie <sypiam|śpię|spałem|spałam>
    <przytłacza|wykańcza|dobija> (mnie|nas)
    <ledwo> (\w+ )?(stoimy|stoję|żyję|żyjemy|daję|dajemy|wiążemy)
    tracę <cierpliwość|siły|nadzieję>
    """,
    LISTS,
)

THANKS += cues(
    "thanks",
    "certain",
    r"""
    <dziękuję|dziękujemy|dzięki>( \w+){0,2}, (że|iż)\b
    <ratujesz|ratujecie|uratowałeś|uratowałaś|uratowaliście> (mi|nam|mnie|nas)
    mam(y)? (u|wobec) (ciebie|was|pana|pani|państwa) <dług>
    (miło|uprzejmie|ładnie|wspaniale|szlachetnie) z (twojej|pana|pani|państwa|waszej) <strony>
    <bóg> zapłać
    bez (twojej|waszej|pana|pani|państwa) (\w+ )?<pomocy|wsparcia|życzliwości> ~ \?
    <jestem|jesteśmy> (\w+ )?(twoim|twoją|pana|pani|waszym) dłużni\w+
    należ[ąy] (ci |wam |panu |pani |państwu |się |im |jej |mu )*<kwiaty|podziękowania|podziękowanie|słowa>
    jak (się |ja |ci |wam |panu |pani |państwu )*<odwdzięczę|odwdzięczymy|odpłacę>
    """,
    LISTS,
    unless=r"z góry (?:bardzo )?(?:dziękuję|dziękujemy|dzięki)",
) + cues(
    "thanks",
    "likely",
    r"""
    ^<dziękuję|dzięki|dziękujemy>, \w+
    <dzięki|dziękuję|dziękujemy> za
    """,
    LISTS,
    unless=r"z góry|^(?:dziękuję|dzięki),? (?:i )?(?:pozdrawiam|pozdrowienia)|automatyczn\w*",
)

APOLOGY += cues(
    "apology",
    "certain",
    r"""
    <sorki|sorka|sorry|wybaczcie|wybacz|pardon> ~ \?
    <umknął|umknęła|umknęło|umknęły|uciekło|uciekł|wyleciało|wypadło> (mi|nam)\b ~ \?
    <wstyd> (mi|nam)\b
    (głupio|nieładnie|niezręcznie) (mi|nam|wyszło|to wyszło)\b,? ?<że|z|wstyd|bo|mi>
    (wina|błąd|pomyłka) (jest |leży |była |był )?<po> (naszej|mojej) stronie
    <żałuję|żałujemy>,? (że|tego)
    (dałem|dałam|daliśmy) <plamę|ciała>
    nie <dopilnowałem|dopilnowałam|dopilnowaliśmy|dotrzymałem|dotrzymałam|dotrzymaliśmy|odpisałem|odpisałam|oddzwoniłem|oddzwoniłam|uprzedziłem|uprzedziłam> ~ \?
    bij(ę|emy) się w <pierś|piersi>
    z (mojej|naszej) <strony> (poszedł|poszła|poszło|wyszedł|wyszła|był błąd|nastąpiła) ~ \?
    wysł\w+ (ci |wam |panu |pani )?<nie> (ten|tę|tą|to) \w+
    """,
    LISTS,
)

CREDIT += cues(
    "credit",
    "certain",
    r"""
    (wyszło|wyszła|wyszedł|poszło|udało się) (ci|wam|panu|pani|państwu|jej|mu|im) <świetnie|kapitalnie|znakomicie|super|pięknie|doskonale|rewelacyjnie|wspaniale|fantastycznie|mistrzowsko>
    <świetnie|znakomicie|doskonale|rewelacyjnie|wspaniale|pięknie|genialnie|fantastycznie|kapitalnie|wzorowo|mistrzowsko|perfekcyjnie|profesjonalnie|sprawnie> (\w+ ){0,3}?\w+(ał|ała|ił|iła|ył|yła|ęła|ął|ali|ili|yli|łeś|łaś|liście|łyście)\b ~ \?
    <dobrze|ładnie|fajnie> (to |się |sobie )?\w+(łeś|łaś|liście|łyście)\b ~ \?|czy
    czapki z <głów>
    (to )?(\w+ ){0,4}<zasługa|zasługą> (\w+)
    <zasługujesz|zasługuje|zasługujecie|zasługują> na (\w+ )?(pochwał\w+|brawa|uznanie|podziękowani\w+|premi\w+)
    (włożył\w*|włożyliście|wkładasz|włożyłaś|włożyłeś) (\w+ ){0,5}<pracy|serca|wysiłku|trudu>
    nikt (\w+ ){0,5}(tak jak|lepiej niż|lepiej od) <ty|ciebie|pan|pani|ona|on|wy>
    bez (jednej|żadnej|ani jednej) <poprawki|skargi|wpadki|reklamacji|spóźnionej> ~ \?
    (dobrze|świetnie|super),? że (\w+ )?<zareagowałeś|zareagowałaś|zauważyłeś|zauważyłaś|sprawdziłeś|sprawdziłaś|pomyślałeś|pomyślałaś|zapytałeś|zapytałaś|przypomniałeś|przypomniałaś>
    <poradziłeś|poradziłaś|poradziliście|radzisz|spisałeś|spisałaś|spisaliście|postarałeś|postarałaś|postaraliście> (się|sobie) ~ \?|nie
    (przygotowan\w+|zrobion\w+|napisan\w+|poprowadzon\w+|opracowan\w+) <wzorowo|świetnie|znakomicie|perfekcyjnie|doskonale|bezbłędnie>
    """,
    LISTS,
) + cues(
    "credit",
    "likely",
    r"""
    gdyby <nie> (ty|wy|pan|pani|\w+),? .*(by|bym|byśmy|libyśmy|łabym|łbym)\b ~ gdyby nie (mój|ten|to|było|miał|deszcz|korki)
    (twój|twoja|twoje|twoi|wasz\w*|pana|pani|państwa) \w+ (\w+ )?(był|była|było|były|jest|są|okazał\w* się) <najlepsz*|najczyteln*|najciekaw*|świetn*|znakomit*|doskonał*|bezbłędn*|wzorow*|rewelacyjn*>
    <uratowała|uratował|uratowali|wyłapał|wyłapała|wychwycił|wychwyciła|wypatrzył|wypatrzyła|wymyślił|wymyśliła|wynegocjował|wynegocjowała|dopilnowała|dopilnował> ~ \?|\bnie\b|(mi|nam) życie
    <uratowałaś|uratowałeś|wyłapałaś|wyłapałeś|wynegocjowałaś|wynegocjowałeś|wychwyciłaś|wychwyciłeś>
    (przed) <czasem|terminem> ~ \?
    <odkąd> (prowadzisz|jesteś|pracujesz|przejęłaś|przejąłeś|jest pani|jest pan|prowadzi pani)
    <klient|klienci|klientka> (\w+ ){0,3}(chwali\w*|zachwycon\w+|pytał\w*, kto|zadowolon\w+) ~ \?
    <gratulacje|brawa> dla
    """,
    LISTS,
)

WARMTH += cues(
    "warmth",
    "certain",
    r"""
    wszystkiego <najlepszego|dobrego>
    <życzę|życzymy> (\w+ )?(ci|wam|panu|pani|państwu|spokojn\w+|zdrow\w+|wesoł\w+|szczęści\w+|powodzeni\w+)
    <sto> lat\b
    (wracaj|wracajcie|szybkiego powrotu|dużo) (\w+ ){0,2}<zdrowia>
    przykro (mi |nam )?z <powodu>
    przykro (mi|nam),? że (to )?<cię|was>
    <uważaj|uważajcie|dbaj|dbajcie> (na|o) siebie
    <ucieszyłem|ucieszyłam|ucieszyliśmy|ucieszył|ucieszyła> (się|mnie|nas)? ?(na|z|że|twój|pani|pana)?
    <brakowało|brakuje> (nam|mi) (tu |tutaj |bardzo |\w+ )?((ciebie|was|pani|pana)[ .!]*$|(twoj\w+|wasz\w+|pani|pana) (śmiechu|uśmiechu|humoru|obecności|energii|głosu|towarzystwa|rozmów|opowieści))
    (zawsze )?(miło|przyjemnie|dobrze) (\w+ )?się (\w+ )?z <tobą|panem|panią|wami|państwem>
    <pozdrów|uściskaj|ucałuj> (\w+ )
    """,
    LISTS,
) + cues(
    "warmth",
    "likely",
    r"""
    bez (was|ciebie|pana|pani) to (już )?<nie> (to|ta|ten|by)
    zawsze <czeka|czekamy> (na|tu)
    <wpadaj|wpadajcie> (kiedy|zawsze|częściej)
    (\w+ )?to <skarb>
    dobrze (cię|pana|panią|was) (znowu |znów )?<słyszeć|widzieć>
    <ciesze|cieszę|cieszymy> się
    """,
    LISTS,
)

PERSONAL += cues(
    "personal",
    "certain",
    r"""
    jak (tam )?<zdrowie|zdrówko|zdrowko|ogródek|dzieci|dzieciaki|maluch|remont|rodzina>
    jak (\w+ )?<było> na (nartach|urlopie|wakacjach|weselu|koncercie|rowerach|wycieczce|działce)
    jak (się )?(pan|pani|państwo|mama|tata|mąż|żona) (się )?(\w+ )?<czuje|czują|miewa|miewają>
    <chrzciny|chrzcin|komunia|komunię|komunii|rocznica|rocznicę|narodzin|narodziny|urodzin|urodziny> ~ firm\w*|spółk\w*
    <macierzyńskiego|macierzyńskim|macierzyński|tacierzyński|wychowawczym>
    od \w+ lat (\w+ ){0,2}po <ślubie>
    """,
    LISTS,
) + cues(
    "personal",
    "likely",
    r"""
    <bratanka|bratanek|siostrzenica|siostrzeniec|teść|teściowa|teściowie|szwagier|wnuk|wnuczka|wnuki|kuzyn|chłopcy|chłopaki|córeczki|córeczka|maluszek|mamie|tacie|taty|mężowi|żonie> ~ wspólni\w*|udział\w*|firm\w*|spółk\w*
    <półmaraton|maraton|siatkówkę|siatkówce|basenie|siłowni|rowerem|rowery|nartach|narty|chórze|działkę|działce|ogródek|ogródku|pomidory|grilla|bieszczady|mazury|tatry|morze>  ~ dostaw\w*|budow\w*
    <ospę|ospa|grypa|grypę|gorączkę|gorączka|przeziębienie|katar|szpitala|szpitalu|szpital> ~ zamówien\w*|przetarg\w*|klient\w*
    (mój|nasz|moja|nasza|moje) <pies|kot|piesek|kotka>
    ^<pies|kot> (zjadł|nam|mi|znowu)
    po <godzinach> (\w+ ){0,2}(śpiewam|gram|biegam|maluję|ćwiczę|uczę)
    <śpiewam|biegałem|biegałam|biegam|wędkuję>
    <pięćdziesiątkę|sześćdziesiątkę|siedemdziesiątkę|osiemdziesiątkę|czterdziestkę|trzydziestkę|dziewięćdziesiątkę>
    pierwsze <kroki|słowo|ząbki> ~ w branży|w firmie
    (jadę|lecę|jedziemy|lecimy|wyjeżdżam|byłem|byłam|byliśmy|wróciłem|wróciłam) (\w+ )?(na|z) <urlop|urlopie|urlopu|wakacje|wakacjach|wakacji>
    """,
    LISTS,
)

DIFFICULTY += cues(
    "difficulty",
    "certain",
    r"""
    nie (prze)?<przespałem|przespałam|śpię|sypiam|spałem|spałam>
    (został\w*|jestem|zostaliśmy) (z tym |ze wszystkim |z tym wszystkim )(\w+ )?<sam|sama|sami>
    ręce (mi|nam) <opadają|opadły>
    oczy (mi|nam) się <zamykają|kleją>
    w co ręce <włożyć>
    <padam|padamy> (\w+ )?(na twarz|z nóg|na nos|ze zmęczenia)
    na <rzęsach>
    <ledwo|ledwie> (\w+ ){0,3}(wyrabiam|wyrabiamy|zipię|stoję|wiążę|wiąże|wiążemy|chodzę|nadążam|nadążamy|daję|żyję)
    nie (mam|mamy) (już )?<siły|sił|siły>
    <nerwowo|psychicznie> (już )?(nie|wysiadam)
    (chce|chciało) mi się (\w+ )?<płakać|wyć>
    """,
    LISTS,
) + cues(
    "difficulty",
    "likely",
    r"""
    <trudno|ciężko> (mi|nam|jest mi|jest nam) ~ \?|powiedzieć|ocenić|stwierdzić
    <ciężki|trudny|fatalny|koszmarny> (mam|mamy|miałem|miałam|mieliśmy) (\w+ )?(miesiąc|tydzień|dzień|okres|czas|rok)
    <straciliśmy|straciłem|straciłam> (\w+ ){0,4}(klienta|pracę|ojca|mamę|tatę|kontrakt|zlecenie)
    (ciągnę|robię|pracuję|ciągniemy) (na |za )?<dwa|dwoje|dwóch|trzech> ~ \?
    <brakuje> (nam |mi )?(dwóch|trzech|czterech|ludzi|rąk|czasu|sił|kilku|\d+)
    <siedzę|siedzimy|pracuję|pracujemy> (\w+ ){0,3}(do nocy|po nocach|do późna|dniami i nocami|do \w+(ej|ny)\b|co wieczór)
    (druga|trzecia|kolejna|która to) <noc> (\w+ )
    <wykończy|wykańcza|przerasta|dobija|załamuje> (mnie|nas)
    koniec z <końcem>
    """,
    LISTS,
)

CUES = THANKS + APOLOGY + CREDIT + WARMTH + PERSONAL + DIFFICULTY
