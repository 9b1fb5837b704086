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
    <urlopie|urlop|wakacje|wakacjach|urlopu> ~ wniosek|dni urlopu|zaległ
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

CUES = THANKS + APOLOGY + CREDIT + WARMTH + PERSONAL + DIFFICULTY
