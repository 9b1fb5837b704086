"""Polskie wskazówki osądu (Polish cues of judgement): risk, alternative, decision, feedback."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.cue import cues
from regard.languages.pl.words import LISTS

RISK = cues(
    "risk",
    "certain",
    r"""
    <obawiam|obawiamy> się
    (istnieje|jest|widzę|mamy) (\w+ )?<ryzyko|zagrożenie|niebezpieczeństwo>
    (mam|mamy) (\w+ )?<wątpliwości|obawy|zastrzeżenia> ~ \bjeśli|w razie|nie mam
    nie (mogę|możemy) się (na to |z tym |na |z )?<zgodzić|podpisać>
    (niestety )?nie <zdążę|zdążymy|dam|damy|wyrobię|wyrobimy|uda>( rady| się)?\b ~ \?|nie dam znać
    jestem <przeciwny|przeciwna|przeciw>
    <odradzam|odradzamy>
    \bnie <znajdę|znajdziemy|dowiozę|dowieziemy|podejmę|podejmiemy|obiecam|obiecamy|zagwarantuję|zagwarantujemy|zejdę|zejdziemy|ściągnę|zdobędę|udźwignę|udźwigniemy>\b ~ \?|\bjeśli|\bjeżeli|\bdopóki|\bpóki|\bzanim
    <martwi|niepokoi|zaniepokoi*> (mnie|nas)
    """,
    LISTS,
) + cues(
    "risk",
    "likely",
    r"""
    (zły|kiepski|ryzykowny|nienajlepszy) <pomysł>
    nie <mogę|możemy|mógłbym|mogłabym> ~ \?|doczekać|nie mogę się
    (to |ten |ta |może )?może <zepsuć|zaszkodzić|opóźnić|popsuć|spowodować|utrudnić|zagrozić|oznaczać>
    <niestety> ~ \?
    z tym (będzie|może być|jest) <kłopot|problem|problemy|trudno>
    (bez|dopóki) .{3,40}\bnie <ruszymy|zaczniemy|zrobimy|możemy|podpiszemy|damy|pójdzie|wystartujemy>
    <przekroczymy|stracimy|zapłacimy|spóźnimy> (\w+ )?(budżet|termin|klienta|karę|kary|się)
    nie (podoba|podobają) <mi|nam> się
    <tylko> że
    <uwaga|uważaj|uważajcie>[,:!]
    nie <widzę> tego
    się nie <uda|sprawdzi|powiedzie>
    """,
    LISTS,
)

ALTERNATIVE = cues(
    "alternative",
    "certain",
    r"""
    co <powiesz|powiecie|pan|pani|państwo> (powie |powiedzą )?na
    <proponuję|proponujemy|proponowałbym|proponowałabym|sugeruję|sugerujemy|sugerowałbym|sugerowałabym|polecam|zalecam>
    (a )?<może> (\w+ )?(zamiast|by|spotka\w+|przełóż\w*|zrób\w*|lepiej|spróbuj\w*|weź\w*|zacznij\w*|pójdź\w*|umów\w*|przenieś\w*)
    <zamiast> (\w+ ){0,3}(moglibyśmy|można|zróbmy|może|lepiej|spotkajmy)
    (a )?<gdyby> (tak|tak to|to tak) \w+
    (czemu|dlaczego) by <nie>
    na (twoim|pana|pani|waszym) <miejscu>
    <warto> (by |byłoby |też |rozważyć|pomyśleć|spróbować|zapytać|sprawdzić|przemyśleć)
    <lepiej> (będzie|byłoby|by|chyba|najpierw|zrobić|zróbmy)
    <moglibyśmy|moglibyście|mogłybyśmy|można> (by |też |to |jeszcze |by to |ewentualnie ){1,3}\w+(ać|ić|yć|eć|ść|źć|uć|ąć|óc|ec) ~ \?$
    <ewentualnie|alternatywnie>
    (widzę|widzimy|mam|mamy|są|proponuję|mogę zaproponować|możemy zaproponować|przychodzą mi do głowy) (tylko |jeszcze |tu |co najmniej )?(dwie|trzy|2|3|cztery|kilka|dwa) (inne |możliwe |takie |realne )?<drogi|opcje|możliwości|wyjścia|rozwiązania|warianty|sposoby|scenariusze>\b ~ \?
    (innym|drugim|lepszym) <wyjściem|rozwiązaniem|pomysłem|wariantem>
    """,
    LISTS,
) + cues(
    "alternative",
    "likely",
    r"""
    <spróbuj|spróbujcie>\b ~ proszę
    <albo> \w+(my)\b
    <moglibyśmy>
    (też |również )?wchodzi <w> grę
    , <może> [^?]{2,40}\?
    """,
    LISTS,
)

DECISION = cues(
    "decision",
    "certain",
    r"""
    <zdecydowaliśmy|zdecydowałem|zdecydowałam|postanowiliśmy|postanowiłem|postanowiłam|ustaliliśmy|wybraliśmy|wybrałem|wybrałam|postanowione|zdecydowane> ~ \?|jeszcze nie|nie zdecydow|jak ustaliliśmy
    (zapadła|podjęliśmy|podjąłem|podjęłam|mamy) (\w+ )?<decyzja|decyzję>
    <akceptuję|akceptujemy|zatwierdzam|zatwierdzamy> ~ \bnie akceptuj|\?
    (masz|mają państwo|ma pan|ma pani|macie) (\w+ )?<zgodę>
    (wyrażam|wyrażamy) <zgodę> ~ \bnie wyrażam
    (zarząd|prezes|klient|dyrektor|rada|szef) (\w+ )?<zatwierdził|zatwierdziła|zaakceptował|zaakceptowała|zdecydował|zdecydowała|podjął|wybrał>
    <idziemy|wchodzimy> w (ten |to |wariant|opcję|projekt)
    <zostajemy|zostaniemy> (przy|z)
    (rezygnuję|wycofuję się|odstępuję|muszę zrezygnować|muszę się wycofać|muszę odstąpić|wypisuję się) <z|od> ~ \?|\bjeśli|\bnie rezygn
    <zostaję|zostaje>( w obecnej (firmie|pracy)| u obecnego pracodawcy| tam,? gdzie jestem| na swoim)[ .!]*$ ~ \?|\bjeśli|\bnie zosta
    (kontrofert\w+|podwyżk\w+|przebił\w*|zatrzymał\w*)\b.*, <zostaję>[ .!]*$ ~ \?|\bjeśli
    """,
    LISTS,
) + cues(
    "decision",
    "likely",
    r"""
    <rezygnujemy|rezygnuję|wybieramy|wybieram|odrzucamy|kończymy|odwołujemy|bierzemy> ~ \?
    <niech> będzie
    (zostaje|zostało|została|został|jest) <przesunięt*|przedłużon*|odwołan*|zatwierdzon*|przyjęt*>
    (spotkanie|termin|szkolenie|rozmowa) <przesunięt*|przełożon*|odwołan*>
    od \w+ <rozliczamy|pracujemy|stosujemy|wprowadzamy|zmieniamy>
    """,
    LISTS,
)

FEEDBACK = cues(
    "feedback",
    "certain",
    r"""
    <następnym> razem
    na <przyszłość>
    co (mogę|mogłem|mogłam|mogłabym|mógłbym|możemy|mogliśmy) (\w+ )?<poprawić|ulepszyć|zrobić|zmienić>( lepiej)? ~ zrobić (?!lepiej)
    jak (\w+ )?<oceniasz|ocenia|oceniacie|wypadłem|wypadłam|wypadliśmy>
    """,
    LISTS,
) + cues(
    "feedback",
    "likely",
    r"""
    <opinię|opinia|uwagi> (o|na temat|do) (\w+ )?(mojej|mojego|naszej|moim|mojej pracy|mnie)
    <wolałbym|wolałabym>,? (żebyś|abyś|gdybyś|żebyście)
    (twoje|pana|pani|wasze|twój|wasz|twoja) \w+ (jest|są) (trochę )?<za|zbyt> \w+
    """,
    LISTS,
)

RISK += cues(
    "risk",
    "certain",
    r"""
    nie (jestem|jesteśmy) <przekonany|przekonana|przekonani|pewien|pewna|pewny|pewni> ~ \?
    <odmawiam|odmawiamy|sprzeciwiam|protestuję>
    nie <podpisałbym|podpisałabym|ryzykowałbym|ryzykowałabym|robiłbym|robiłabym|liczyłbym|liczyłabym|ufałbym|ufałabym|brałbym|brałabym|polecałbym|polecałabym|szedłbym|szłabym|odważyłbym>
    <grozi|grożą> (nam|wam|to|tu|za to) ~ nie grozi
    coś (mi|nam) (tu |tutaj )?<nie> (gra|pasuje|zgadza)
    <problem|kłopot|szkopuł|sęk|haczyk> (w tym|jest w tym|polega|jest taki),? ~ \?
    """,
    LISTS,
) + cues(
    "risk",
    "likely",
    r"""
    nie <wytrzyma|przejdzie|zadziała|wypali|starczy|zepnie|zmieści|zdąży|zdążą|utrzyma|utrzymamy|wyrobi|obroni|udźwignie|obsadzimy|zdążymy> ~ \?
    (się )?nie <zepnie|opłaci|uda|sprawdzi|zmieści|da> ~ \?
    może (się )?(\w+ )?<wycofać|zemścić|rozlecieć|posypać|odbić|obrazić|wysypać|skończyć|rozsypać|zakwestionować|zażądać|odmówić|zerwać> ~ \?
    <skończy|skończą> się (\w+ )?(w sądzie|źle|kłótnią|karą|katastrofą|awanturą) ~ \?
    <zakwestionuje|zakwestionują|wypowie|odejdą|zrezygnują|zrezygnował|zrezygnowała|zrezygnowało> ~ \?
    <zje|zjada|pożre> (nam )?(cał\w+ )?(marżę|zysk|budżet)
    z całym <szacunkiem>
    (będzie|jest|stoimy|wygląda) <krucho|kiepsko|cienko|marnie|słabo> ~ \?
    z (tym )?(\w+ )?(będzie|jest|może być) <krucho|ciężko|problem|kłopot|trudno> ~ \?
    <lepiej> (tego )?nie \w+
    (jak|jeśli|jeżeli|gdy) nie .{3,60}<zostaniemy|stracimy|zapłacimy|przepadnie|utkniemy|stanie|będzie|ucieknie>
    bez .{3,50}<stanie|padnie|utknie|upadnie|zostaniemy|ruszy|przejdzie>
    <uważałbym|uważałabym|uważajmy|ostrożnie>
    (dwa razy|już raz|znowu|znów) (nas )?<wystawił|wystawili|zawiódł|zawiedli>
    <odpada>
    tak się (tego )?nie <robi>
    """,
    LISTS,
)

ALTERNATIVE += cues(
    "alternative",
    "certain",
    r"""
    czy nie <prościej|lepiej|łatwiej|taniej|szybciej|wygodniej>
    <taniej|prościej|szybciej|łatwiej|wygodniej|bezpieczniej|rozsądniej> (\w+ )?(wyjdzie|byłoby|będzie|wyszłoby|by) ~ \bnie \w+ (taniej|prościej)
    (druga|inna|trzecia|jeszcze jedna|kolejna) <możliwość|opcja|droga|wersja> (to|jest|,)
    (jest|zostaje|mamy|istnieje) (\w+ )?(taka |inna |druga )<opcja|możliwość>
    równie <dobrze>
    <spróbujcie|spróbuj> (może|jeszcze|też|przez|inaczej)
    (jeśli|jeżeli|jak) nie \w+,? to <może>
    (a |to )?<może> (by|tak|lepiej|jednak|raczej|zamiast)\b ~ \bmoże by[ćł]\w*
    """,
    LISTS,
) + cues(
    "alternative",
    "likely",
    r"""
    <da> się (to |też |również |jeszcze ){1,3} ~ \?
    ja <bym> (to |raczej |jednak )?\w+
    za to <poniedziałek|wtorek|środa|czwartek|piątek|sobota|jutro>
    , (ale|za to|natomiast) <poniedziałek|wtorek|środa|czwartek|piątek|jutro> .{0,20}(tak|jak najbardziej|pasuje|możemy|da się)
    , <czy> (może )?(wystarczy|lepiej)
    (też )?<wchodzi> w grę ~ \?
    """,
    LISTS,
)

DECISION += cues(
    "decision",
    "certain",
    r"""
    klamka <zapadła>
    <stanęło> na (tym|\w+)
    wybór <padł>
    zielone <światło> ~ \?|czekam
    ^<przyklepane|klepnięte|postanowione|zatwierdzone|uzgodnione|zdecydowane|ustalone> ~ \?
    <uchwałą|uchwaliliśmy|uchwalono|postanowiono|zdecydowano|ustalono> ~ \?|jeszcze nie|mowa o
    (zarząd|wspólnicy|rada|komisja|dyrekcja|prezes|szef|szefowa|klient|inwestor) (\w+ ){0,2}?<wybrał|wybrała|wybrali|postanowił|postanowiła|postanowili|zgodził|zgodziła|zgodzili|odrzucił|odrzuciła|zaakceptowali|zatwierdzili|zdecydowali> ~ \?
    """,
    LISTS,
) + cues(
    "decision",
    "likely",
    r"""
    ^(od \w+ )?(więc |to |zatem )?<przechodzimy|ruszamy|startujemy|otwieramy|zamykamy|wprowadzamy|wycofujemy|zmieniamy|podnosimy|zatrudniamy|zwalniamy|przenosimy|kupujemy|sprzedajemy> ~ \?|zwykle|zawsze|codziennie
    , <ruszamy|otwieramy|zamykamy|kończymy|startujemy|wchodzimy|jedziemy> ~ \?
    <od> (\w+ )(przechodzimy|ruszamy|startujemy|wprowadzamy|zmieniamy|pracujemy) ~ \?
    nie <przedłużamy|podpisujemy|zatrudniamy|bierzemy|kupujemy|wchodzimy|rezygnujemy> ~ \?
    <idziemy> (z tym |dalej |w |na |do sądu) ~ \?
    <odrzucona|odrzucony|odrzucone|zaakceptowana|zaakceptowany|zaakceptowane> ~ \?|będzie|zostanie|\bnie\b
    (zostaje|zostają) <bez> zmian
    """,
    LISTS,
)

FEEDBACK += cues(
    "feedback",
    "certain",
    r"""
    jak (się )?(wam|państwu|panu|pani|ci) (się )?(z nami |ze mną )?<pracuje|współpracuje|pracowało|czytało|podobało|podoba>.*\?
    czy (jest |są )?(pan|pani|państwo) <zadowolony|zadowolona|zadowoleni>
    (jesteś|jesteście) <zadowolony|zadowolona|zadowoleni> z .*\?
    (o|prosimy o|proszę o) <ocenę|opinię> (\w+ )?(współpracy|naszej|mojej|naszego|mojego|obsługi|szkolenia|o nas|o mnie)
    co (\w+ )?(mogę|możemy|mógłbym|mogłabym|powinienem|powinnam|mam)? ?(\w+ )?<poprawić|ulepszyć>( \w+)*\?
    co (\w+ ){0,2}?zrobić <lepiej|inaczej>
    jak (ci |wam |państwu )?<wypadłem|wypadłam|wypadliśmy|poszło> (mi|nam|na|w)\b ~ jak poszło (rozmow\w*|spotk\w*|zebr\w*)
    dobrze (mi|nam) <poszło>.*\?
    """,
    LISTS,
) + cues(
    "feedback",
    "likely",
    r"""
    <wolałbym|wolałabym|wolelibyśmy>,? (gdyby|żeby|żebyś|żebyście|aby)
    <gdybyś|gdybyście> (\w+ )?(zaczynał\w*|pisał\w*|mówił\w*|uprzedzał\w*|sprawdzał\w*|dzwonił\w*|przychodził\w*|częściej|rzadziej|krócej|wcześniej)
    <zabrakło> (mi|nam) (\w+ ){0,3}(w|na) (twoj|pana|pani|wasz|państwa)\w*
    za <dużo|mało|szybko|często|rzadko|długo|wolno> \w+sz\b
    <spóźniasz|przerywasz|zapominasz|gadasz> (się )?(już|mi|nam|o|za|\w+ raz)
    (był|była|było|były|jest|są) (trochę |nieco |chyba |zdecydowanie )?(zbyt|za) <ostry|ostra|ostre|długi|długa|długie|krótki|krótka|krótkie|ogólny|ogólna|ogólne|szybki|szybkie|suchy|suche|formalny> ~ \?
    czy (\w+ ){0,3}<przydatne|przydatny|przydatna|pomocne|pomocny|czytelne>.*\?
    (przy|podczas) <następnym|następnej|kolejnym|kolejnej> \w+ (pamiętaj\w*|proszę|zwróć\w*|zrób\w*|sprawdź\w*|weź\w*|lepiej)
    w takich <sytuacjach|przypadkach|sprawach> (\w+ )?(dzwoń|pisz|najpierw|proszę|mów)
    """,
    LISTS,
)

CUES = RISK + ALTERNATIVE + DECISION + FEEDBACK
