"""Polskie wskazówki pracy (Polish cues of work): offer, acknowledgement, delivery."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.cue import cues
from regard.languages.pl.words import LISTS

OFFER = cues(
    "offer",
    "certain",
    r"""
    {anyquestions}.{0,60}<proszę|pisz|dzwoń|kontakt|dyspozycji|kontaktować|śmiało|pytaj|pisać|dzwonić|zapraszam|zapraszamy|daj|pytać|telefonem>
    <proszę|prosimy|pisz|dzwoń|zapraszam|zapraszamy|kontakt|daj|pytaj> .{0,40}{anyquestions}
    (chętnie|z przyjemnością|z chęcią|z radością) (\w+ )?<pomogę|pomożemy|opowiem|opowiemy|odpowiem|odpowiemy|wyjaśnię|wyjaśnimy|spotkam|spotkamy|porozmawiam|doradzę|przyjadę|przyjdę|pokażę|podpowiem|podeślę|prześlę|przejrzę|zerknę|zajmę|wezmę>
    (jestem|jesteśmy|pozostaję|pozostajemy) (\w+ ){0,2}?(do |pod )?(\w+ )?<dyspozycji|telefonem|mailem|usług>
    <służę|służymy> (radą|pomocą|informacj\w+|wsparciem)
    <dzwoń|dzwońcie|pisz|piszcie|pytaj|pytajcie|wpadaj> (\w+ )?(śmiało|o każdej|kiedy chcesz|w każdej chwili|zawsze|kiedy tylko)
    śmiało <dzwoń|dzwońcie|pisz|piszcie|pytaj|pytajcie|proszę>
    nie <krępuj|krępujcie|wahaj|wahajcie> się
    proszę się nie <krępować|wahać>
    <daj|dajcie|proszę> (dać |o )?(mi |nam )?(znać|znak|kontakt|informację).{0,4} ?(gdybyś|gdyby|gdybyście|jeśli|jeżeli) (\w+ ){0,2}?(czegoś|potrzebował\w*|potrzebujesz|potrzebna|trzeba|coś|był\w* niejasn\w*|mógł\w* pomóc|mogła pomóc)
    (może|czy mogę|czy możemy|mogę|mam|czy mam) (ci |pani |panu |państwu |wam |jakoś |w czymś |z tym |w tym )*<pomóc|pomagać>.*\?
    <mogę|możemy> .{0,40}(jeśli|jeżeli|gdyby|jak) (chcesz|to pomoże|trzeba|chcecie|potrzeba|wolisz)
    (jeśli|jeżeli|gdyby|gdybyś|jak) (\w+ )?<chcesz|chcecie|trzeba|potrzebowała|potrzebował|potrzebujesz|chciał|chciała|czegoś>,? (\w+ ){0,3}?(mogę|możemy|przejrz\w+|pomog\w+|jestem|zrobię|wyślę|podeślę|prześlę|wezmę|dzwoń|pisz|daj znać|zajmę|podrzucę|przyjadę|potrzebował\w*)
    <zapraszam|zapraszamy> do (kontaktu|rozmowy|współpracy|zadawania|siebie)
    """,
    LISTS,
) + cues(
    "offer",
    "likely",
    r"""
    <chętnie|przyjemnością> \w+ ~ \?|usłysz|dowiem|poznam|bym
    <mogę|możemy> (ci|cię|panu|pani|państwu|wam|was|to|też|jutro|przyjechać|przyjść|wziąć|zastąpić|podesłać|wysłać|przesłać|pokazać|podrzucić|przygotować|sprawdzić) ~ \?|nie mog
    w każdej <chwili> (możemy|mogę|można|możesz|możecie)
    <podrzucić|podesłać|pomóc|przynieść|pokazać|zamówić|wysłać|kupić> (ci|wam|panu|pani) .*\?
    (gdyby|jeśli|jeżeli|jak) (\w+ ){0,2}?<trzeba|potrzeba>,?
    <zawsze> (możesz|możecie|może pan|może pani) (\w+ )?(zadzwonić|napisać|przyjść|liczyć|wpaść)
    """,
    LISTS,
)

ACKNOWLEDGEMENT = cues(
    "acknowledgement",
    "certain",
    r"""
    ^(\w+[,:] )?<ok|okej|jasne|dobrze|rozumiem|zgoda|przyjąłem|przyjęłam|przyjęte|pewnie|oczywiście|super|świetnie|zrozumiano|załatwione|wporzo|git>(,? (ok|rozumiem|jasne|dobrze|dziękuję|dzięki|super|zgoda|świetnie|pasuje))*[ .!]*$
    (ok|okej|jasne|dobrze|super),? (to )?(\w+ )?<zrobimy|zrobię|umówieni|umówione|zgoda|brzmi>\b
    <brzmi> (dobrze|świetnie|super|rozsądnie|sensownie|ok|okej)
    <zgadzam|zgadzamy> się( z (tobą|panem|panią|tym|wami|państwem)| na|[ .,!]*$| w pełni| całkowicie) ~ \bnie zgadzam\w*|\?
    <potwierdzam|potwierdzamy>
    <otrzymałem|otrzymałam|otrzymaliśmy|dostałem|dostałam|dostaliśmy|odebrałem|odebrałam> (już |twoj\w+ |pana |pani |państwa |wasz\w+ |twój |wasz |tę |ten |obie )?(\w+ )?(wiadomość|maila|mail|list|dokumenty|umowę|fakturę|zgłoszenie|plik|pliki|przesyłkę|paczkę|prośbę|pismo) ~ \bnie (dostał|otrzymał|odebrał)|\?
    (masz|ma pan|ma pani|macie|mają państwo) (absolutną |całkowitą |sto procent )?<rację|słuszność>
    (to )?ma <sens> ~ nie ma sensu|\?
    <pasuje|odpowiada> (mi|nam)\b ~ \bnie (pasuje|odpowiada)|\?
    (mi|nam) <pasuje|odpowiada>\b ~ \bnie (pasuje|odpowiada|mi)|\?|który|jeśli
    ^(tak,? )?(w|nie ma) <porządku|sprawy|problemu>[ .!]*$
    <słuszna|dobra|trafna|celna> (uwaga|uwagi)
    tak <jest>\b[ .,!]*($|zgadza)
    <zrozumiałem|zrozumiałam|zrozumieliśmy>\b ~ \bnie|\bźle|\?
    <odnotowałem|odnotowałam|odnotowaliśmy|przyjąłem|przyjęłam|przyjęliśmy>
    (mail|wiadomość|paczka|umowa|faktura|plik|dokumenty|przelew) (już )?<dotarł|dotarła|dotarły|doszedł|doszła|doszły|przyszła|przyszedł> ~ \bnie\b|\?
    jestem <za>[ .!]*$
    ^(już |wszystko |dziękuję,? |dzięki,? )*<działa|działają>( już)?( w porządku| jak trzeba| poprawnie)?,?( dziękuję| dzięki)?[ .!]*$
    ^(już )?<dotarło|dotarła|dotarły|dotarł|doszło|doszła|doszły|doszedł|wpłynęło|wpłynęła>[ ,.!]*(dziękuję|dzięki|dziekuje)?[ .!]*$ ~ \?
    ^(ok|okej|dobrze|jasne|tak|zgoda|super)?,? ?<robimy|zróbmy|róbmy> tak\b ~ \?
    ^<przyjąłem|przyjęłam|przyjęliśmy|przyjęto|odnotowane|zapisane|zanotowałem|zanotowałam>\b ~ \?|\bnie\b
    """,
    LISTS,
) + cues(
    "acknowledgement",
    "likely",
    r"""
    ^<ok|okej|jasne|dobrze|rozumiem|zgoda|pewnie|oczywiście|tak|zgadza>[,.!:\-]+ \w ~ \?
    <rozumiem|rozumiemy>\b ~ \bnie rozumiem|\?|jeśli dobrze
    ^<widzę|wiem>[,.]
    (może|niech) <być>[ .!]*$
    ^<jutro|pojutrze>[ .!]*$
    ^<podpisane|podpisany|podpisana>[ .!]*$
    <spoko|luz|git>\b
    """,
    LISTS,
)

DELIVERY = cues(
    "delivery",
    "certain",
    r"""
    (w|we) <załączniku|załączeniu|załącznikach>\b ~ \?|jeśli|sprawdź|opisan|znajdzie
    <załączam|załączamy|dołączam|dołączamy>
    <przesyłam|przesyłamy|podsyłam|podsyłamy|wysyłam|przekazuję|przekazujemy|dosyłam|odsyłam> ~ \bnie (przesyłam|wysyłam)|zwykle|zawsze|co (miesiąc|tydzień)|{sendlater}
    ^<gotowe|zrobione|załatwione|wysłane|poprawione|podpisane|zapłacone|opłacone|naprawione>\b ~ \?|nie
    ^(\w+ )?<oto|proszę> (obiecan\w+|lista|link|zestawienie|tabel\w+|dane|numery|raport|plik|umowa|oferta) ~ proszę o
    <oto> \w+
    <poniżej> (lista|zestawienie|link|tabela|dane|numery|odpowiedzi|obiecan\w+|wyliczenie|podsumowanie|przesyłam|podaję|masz)
    <tu|tutaj> (jest |masz |macie |ma pan |ma pani )(\w+ )?(link|plik|lista|listę|nagranie|zestawienie|dane|tabela)
    (^|[.,] ?|\b(?:już|właśnie|i|a|jutro|dziś|dzisiaj|rano) )<wysłałem|wysłałam|wysłaliśmy|przesłałem|przesłałam|przesłaliśmy|podesłałem|podesłałam|odesłałem|odesłałam|wrzuciłem|wrzuciłam|wrzuciliśmy|dopisałem|dopisałam|poprawiłem|poprawiłam|poprawiliśmy|uzupełniłem|uzupełniłam|zapłaciłem|zapłaciłam|zapłaciliśmy|przygotowałem|przygotowałam|przygotowaliśmy|podpisałem|podpisałam|zrobiłem|zrobiłam|zrobiliśmy|załatwiłem|załatwiłam|zamówiłem|zamówiłam|zarezerwowałem|zarezerwowałam|zaktualizowałem|zaktualizowałam|dodałem|dodałam|naprawiłem|naprawiłam|usunąłem|usunęłam|przekazałem|przekazałam|umówiłem|umówiłam|sprawdziłem|sprawdziłam|sprawdziliśmy|nadałem|nadałam> ~ \bnie |\?|\bjeśli|gdyby
    (tak )?jak <prosiłeś|prosiłaś|prosił|prosiła|prosiliście|obiecałem|obiecałam|ustaliliśmy|obiecaliśmy|umówiliśmy>
    o (którą|który|które) <prosiłeś|prosiłaś|prosił|prosiła|pytałeś|pytałaś|pytała|pytał|prosiliście|pytaliście>
    zgodnie z <ustaleniami|prośbą|obietnicą|umową|rozmową>,? (\w+ )?(przesyłam|przekazuję|wysyłam|załączam|podaję)
    """,
    LISTS,
    unless=r"{reported}",
) + cues(
    "delivery",
    "likely",
    r"""
    (już |jest już |masz już |jest )?<zapłacona|zapłacone|wysłana|wysłane|podpisana|podpisane|nadany|nadane|gotowa|gotowy|gotowe|poprawione|poprawiona|zrobione|opłacona|dodany|dodane|naprawione|uzupełnione|zamówione|zarezerwowane>\b ~ \?|\bnie\b|będzie|będą|zostanie|zostaną|\bjeśli
    <przelew|paczka|faktura|umowa|mail|oferta> (już )?(poszedł|poszła|wyszła|wyszedł|idzie|wysłana|wysłany)
    <poniżej> ~ \?|kurs|cen|średni
    <załączeniu|załączniku|załącznik>
    """,
    LISTS,
    unless=r"{reported}",
)

OFFER += cues(
    "offer",
    "certain",
    r"""
    ^(może |to |a )?<podwieźć|odebrać|przysłać|podrzucić|pomóc|przywieźć|zawieźć|podesłać|przynieść|zamówić|kupić|zastąpić|przyjechać|podjechać|wpaść|odwieźć> (\w+ ){0,4}.*\?
    (chcesz|chcecie|chce pan|chce pani|życzy pan|życzy pani|życzą sobie państwo|wolisz),? <żebym|żebyśmy|abym|abyśmy>
    <może|mogę|możemy|mogłabym|mógłbym|moglibyśmy> (\w+ ){0,3}?(przejmę|przejąć|wezmę|wziąć|zastąpić|zastąpię|podjechać|podjadę|podrzucić|pożyczyć|pogadać|przywieźć|odwieźć|pomóc|pomogę|przyjechać|wpaść|usiąść z|dowieźć|odciążyć)\b ~ \bnie mog\w+|czy może (pan|pani)|czy mo(żesz|gł\w+)
    (jak|jakby|gdyby) <coś|co>,? (to )?(\w+ ){0,2}?({will}|jestem|dzwoń|pisz|daj znać|wołaj|pomog\w+|możemy|mogę)
    w razie <czego|potrzeby>,? (\w+ ){0,3}?({will}|jestem|dzwoń|pisz|wołaj|pomog\w+|możemy|mogę|zmieszcz\w+|miejsce)
    <wystarczy> (napisać|zadzwonić|dać znać|powiedzieć|słowo|jeden telefon|mail|sygnał|że (pan|pani|państwo|dasz|napiszesz|zadzwonisz))
    drzwi .{0,30}<otwarte>
    (jestem|jesteśmy) pod <telefonem|mailem|ręką>
    """,
    LISTS,
) + cues(
    "offer",
    "likely",
    r"""
    <bezpłatnie|nieodpłatnie|gratis> ~ \?|vat|dodatk\w*
    bez (żadnych |dodatkowych )?<opłat|zobowiązań>
    (żaden|to nie|to żaden|nie ma|nie będzie) <kłopot|problem|kłopotu|problemu> ~ ^(ok|jasne|tak)?,? ?nie ma problemu|problem w tym|\?
    <telefon> mam (włączony|przy sobie)
    mam <wolne|luz|czas|chwilę> (\w+ )?(popołudnie|jutro|w|dziś|dzisiaj|żeby|więc)
    <pożyczyć|pożyczę|użyczę|użyczymy|udostępnimy> ~ \?
    <wpadaj|wpadajcie|przyjeżdżaj|przyjeżdżajcie>
    """,
    LISTS,
)

ACKNOWLEDGEMENT += cues(
    "acknowledgement",
    "certain",
    r"""
    ^(tak,? |ok,? |no,? |już |się |to )?<mam|jest|robi|pasuje|stoi|zanotowane|odnotowane|zapisane|przyjęte|zrozumiałe|racja|słusznie|fakt|jasne|zgoda|luz|spoko|luzik|dokładnie|umowa|dogadane|umówione|deal>( się| stoi| jasne| sprawa| u mnie)?[ .!]*$
    ^(no |a |to )?<dobra|dobrze|okej|ok|zgoda|trudno>,? (niech (tak |już )?(będzie|zostanie)|niech wam|niech ci)
    niech (tak |będzie |już )*<będzie|zostanie>( po twojemu| po waszemu| tak)?[ .!]*$
    ^(no |tak,? |ok,? |oczywiście,? |jasne,? )*<tak> (zrobimy|zrobię|będzie|właśnie zrobimy)[ .!]*$
    <jak> najbardziej\b[ .!,]*($|zgadza|tak|pasuje|możemy)
    <zgadzam|zgadzamy|zgadza> się ~ \bnie (zgadzam|zgadzamy|zgadza)|\?|jeśli|\bkwot\w*|\bsald\w*
    <akceptuję|akceptujemy|przyjmuję|przyjmujemy> (państwa |pana |pani |twoj\w+ |wasz\w+ |te |tę )?(warunki|ofertę|propozycję|zaproszenie|termin|stawk\w|zmiany|uwagi|przeprosiny) ~ \?|\bnie
    <słusznie|racja|fakt|faktycznie|istotnie>[,.!] ~ \?
    ^(faktycznie|no tak|tak|rzeczywiście|istotnie),? .{0,30}<rację|racja|słusznie>
    (tak|już|ok),? (widziałem|widziałam|widzieliśmy|czytałem|czytałam|przeczytałem|przeczytałam|<wiem>)\b ~ \?
    <zapisałem|zapisałam|zapisaliśmy|zanotowałem|zanotowałam|notuję|zapisuję|odnotowuję> ~ \?|\bnie\b
    (dokumenty|papiery|umowa|umowy|faktura|faktury|paczka|klucze|przesyłka|przesyłki|wszystko|zaświadczenie) (są|jest|leży|leżą) (już )?<u> (mnie|nas)
    (super|świetnie|dobrze|ok),? (to |więc |zatem )?(jesteśmy )?<umówieni>
    """,
    LISTS,
) + cues(
    "acknowledgement",
    "likely",
    r"""
    <otrzymałem|otrzymałam|otrzymaliśmy|dostałem|dostałam|dostaliśmy> (\w+ ){0,2}?(wszystko|oba|obie|komplet|załącznik\w*|je|faktur\w*|umow\w*|dokument\w*|pozostał\w+|wyciąg\w*|skan\w*) ~ \bnie (dostał|otrzymał)|\?
    ^<mam|dotarło|doszło|doszły|dotarły|jest|są>, ~ \?|\bnie\b
    ^<super|świetnie|ekstra|fajnie|oczywiście|jasne|pewnie|naturalnie|zgoda|spokojnie|słusznie|racja>[,!.] ~ \?
    <środa|wtorek|poniedziałek|czwartek|piątek|termin|godzina> (mi |nam )?(odpowiada|pasuje) ~ \?|\bnie\b|który
    (mi|nam) <odpowiada|pasuje|odpowiadają|pasują>\b ~ \?|\bnie\b|któr\w*
    """,
    LISTS,
)

DELIVERY += cues(
    "delivery",
    "certain",
    r"""
    <znajdzie|znajdziesz|znajdziecie|znajdą> (pan |pani |państwo )?(\w+ ){0,2}?(w|pod) (załącz\w+|link\w+|folder\w+|dysku)
    (w|we) (załączniku|załączeniu) <znajdzie|znajdziesz|znajdziecie|znajdą>
    (już )?po <sprawie|kłopocie|wszystkim>\b ~ \?
    ^<przelew|faktura|deklaracja|paczka|zgłoszenie|dostęp|zamówienie|umowa|pismo|wniosek|korekta|rezerwacja> (już )?(zlecon\w+|wysłan\w+|złożon\w+|nadan\w+|poszł\w+|poszedł|zrobion\w+|wystawion\w+|podpisan\w+|zaksięgowan\w+|opłacon\w+)\b ~ \?|\bnie\b|będzie|zostanie
    (tak )?jak (się )?<umawialiśmy|umówiliśmy|ustalaliśmy|obiecałem|obiecałam|prosiłeś|prosiłaś> ~ \?|\bnie\b
    ^(no i |no to |i |a )?(proszę,? )?<masz|macie> (tę|ten|te|tą|swoj\w+|obiecan\w+) ~ \?|\bnie\b
    <tu|tutaj|poniżej> (są|jest|masz|macie) (\w+ )?(te |ten |ta |to )?\w+,? o któr\w+
    <dosyłam|dosyłamy|podsyłam|przesyłam|odsyłam|załączam> ~ \bnie (przesyłam|wysyłam)|zwykle|zawsze|co (miesiąc|tydzień)
    <wrzuciłem|wrzuciłam|wrzuciliśmy|podrzuciłem|podrzuciłam|zostawiłem|zostawiłam|położyłem|położyłam> (ci |wam |panu |pani |państwu |już )?(\w+ ){0,2}?(na|w|u|do) ~ \?|\bnie\b
    """,
    LISTS,
    unless=r"{reported}",
) + cues(
    "delivery",
    "likely",
    r"""
    <zlecony|zlecona|zlecone|nadana|nadany|złożona|złożone|złożony|zaksięgowane|zaksięgowana|opłacone|opłacony|uregulowane|uregulowana|wstawione|wstawiona|zamontowane|zamontowana|posprzątane|posprzątany|sprawdzone|sprawdzona|zweryfikowana|zweryfikowany|zweryfikowane|skorygowana|skorygowane|wystawiona|wystawiony|dostarczone|dostarczona|odebrane|odebrana|wydrukowane|zeskanowane|przelane|przelana|rozliczone|rozliczona|umówione|umówiony|ogarnięte|wyjaśnione|wymienione|wymieniona>\b ~ \?|\bnie\b|będzie|będą|zostanie|zostaną|\bjeśli|musi|powinn\w+|trzeba|na ostatniej
    <poszedł|poszła|poszło|poszły|wyszła|wyszły|wyszło|pojechał|pojechała|pojechały|wyjechał|wyjechała|wyjechały|wróciła|wróciły|wrócił> (\w+ ){0,3}?(dzisiaj|dziś|wczoraj|rano|już|do (was|ciebie|pana|pani|państwa|urzędu|klienta)|na (twoje|pana|pani|państwa|wasze|konto)) ~ \?|\bnie\b|\bjeśli|prezes|do domu
    <rozmawiałem|rozmawiałam|rozmawialiśmy|dzwoniłem|dzwoniłam|pytałem|pytałam|gadałem|gadałam|ustaliłem|ustaliłam|dowiedziałem|dowiedziałam|załatwiłem|załatwiłam> (już |się )?(z (nim|nią|nimi|panem|panią)|do (niego|niej|nich|pana|pani)|w (urzędzie|banku|zus\w*|skarbówce)) ~ \?|\bnie\b
    <urząd|bank|klient|skarbówka|zus> (już )?(przyjął|przyjęła|zaakceptował|potwierdził|potwierdziła) ~ \?|\bnie\b|zarząd
    """,
    LISTS,
    unless=r"{reported}",
)

CUES = OFFER + ACKNOWLEDGEMENT + DELIVERY
