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

CUES = RISK + ALTERNATIVE + DECISION + FEEDBACK
