"""Turns of phrase in Polish: a turn's name → the kinds of act in whose sentences it can stand, and its words (see `regard.languages.turns`)."""

# ruff: noqa: E501  a turn is a few patterns, however long

import re
from typing import get_args

from regard.facts.act import ActKind
from regard.languages.pl.turns_of_deeds import OF_DEEDS

ASKING = frozenset({"question", "request"})
ANY = frozenset(get_args(ActKind))


def _any_of(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in words), re.IGNORECASE)


TURNS = {
    "asks_advice": (
        ASKING,
        _any_of(
            r"\bco (?:by pani|by pan|byś) (?:zrobił|doradził|polecił)",
            r"\b(?:twoj|pani|pana|wasz)\w* (?:rad|zdani|opini)\w*",
            r"\bco (?:pani |pan )?o tym (?:myślisz|sądzi|sądzisz|myśli)",
            r"\bporad[źz]\w*",
        ),
    ),
    "refers": (
        ANY,
        _any_of(
            r"\b(?:dał|dała|dali|podał|podała) (?:mi|nam) (?:twój|twoje|pani|pana|wasz|państwa|namiar|kontakt|numer|adres)",
            r"\b(?:polecił|poleciła|polecili|polecono|poleca) (?:mi |nam )?(?:ciebie|cię|panią|pana|was|państwa)\b",
            r"\b(?:kontakt|namiar|numer|adres) do (?:ciebie|pani|pana|was|państwa) (?:mam|dostał\w*|dał\w*|mamy) ",
            r"\b(?:dałem|dałam|podałem|podałam) (?:mu|jej|im) (?:twój|twoje|pani|pana|wasz|namiar|kontakt)",
            r"\b(?:poleciłem|poleciłam) (?:cię|ciebie|panią|pana|was)\b",
        ),
    ),
    "early_word": (
        ANY,
        _any_of(
            r"\b(?:chciał\w*|chcę|wolę|wolał\w*),? (?:żebyś|abyś|by pani|by pan|żeby pani|żeby pan|żebyście) (?:\w+ ){0,3}(?:wiedział\w*|usłyszał\w*|dowiedział\w*)[^.?!]{0,30}(?:wcześniej|pierwsz\w*|ode mnie|zanim|z wyprzedzeniem|już teraz)",
            r"\bzanim (?:to )?(?:będzie oficjalne|ogłoszą|ogłosimy|zapytasz|pani zapyta|pan zapyta)\b",
            r"\b(?:uprzedzam|uprzedzamy|sygnalizuję|sygnalizujemy|daję znać|piszę)(?: \w+)? (?:wcześniej|z wyprzedzeniem|zawczasu|już teraz)\b",
            r"\bto (?:jeszcze )?nie (?:jest )?prośba\b",
        ),
    ),
    "invites": (
        ANY,
        _any_of(
            r"\bzapraszam(?:y)? (?:cię|ciebie|panią|pana|was|państwa|na|do|serdecznie|z)\b",
            r"\b(?:wpadnij|wpadniesz|wpadniecie|przyjdź|przyjdziesz|dołączysz|dołącz)(?: \w+)? (?:na|do) ",
            r"\b(?:może|chodźmy|skoczymy|idziemy|umówmy się|wyskoczymy|masz ochotę)(?: \w+)? na (?:kawę|obiad|lunch|piwo|kolację|herbatę|ciacho)\b",
            r"(?:^|[,.!] )(?:kawa|obiad|lunch|piwo) (?:w|we|dziś|jutro|o)\b[^?.!]{0,40}\?",
        ),
    ),
    "introduces": (
        ANY,
        _any_of(
            r"\b(?:chciał\w*|pozwól|proszę pozwolić|chcę)(?: \w+){0,2} (?:przedstawić|poznać (?:cię|panią|pana|was) z)\b",
            r"\bprzedstawiam (?:ci|pani|panu|wam|państwu|mojego|moją|naszego|naszą|nową|nowego)\b",
            r"\b(?:poznajcie się|poznaj (?:mojego|moją|naszego|naszą))\b",
            r"\błączę (?:was|państwa) (?:mailowo|ze sobą|w tym)\b",
        ),
    ),
    "gift": (
        ANY,
        _any_of(
            r"\bmam (?:dla (?:ciebie|pani|pana|was) )?(?:\w+ )?(?:bilety?|upominek|prezent|drobiazg|książkę|ciasto|kwiaty)\b[^?]*$",
            r"\b(?:kupiłem|kupiłam|upiekłem|upiekłam|przyniosłem|przyniosłam|przyniosę|wysyłam|wysłałem|wysłałam|przywiozę)(?: \w+){0,2}"
            r" (?:bilety|upominek|prezent|drobiazg|książkę|ciasto|sernik|kwiaty|czekoladki|ciastka)\b",
            r"\b(?:ja )?stawiam\b(?! (?:na|pytani|tez|warun|się|przed))",
            r"\bw paczce[^.?!]{0,80}(?:jest|znajdziesz|są) (?:\w+ )?(?:książka|upominek|prezent|drobiazg|niespodzianka)",
        ),
    ),
    "disagrees": (
        ANY,
        _any_of(
            r"\bnie (?:zgadzam|zgodzę|zgadzamy) się(?! na\b)",
            r"\b(?:mam|mamy) (?:\w+ )?(?:inne|odmienne) zdanie\b|\bjestem innego zdania\b",
            r"\b(?:uważam|myślę|sądzę),? że (?:się mylisz|pan się myli|pani się myli|nie masz racji|to (?:jest |był |będzie )?(?:błąd|zły pomysł|nie jest dobry pomysł))",
            r"\bnie (?:jestem|jesteśmy) (?:do tego )?przekonan\w*",
            r"\bjestem (?:temu |stanowczo )?przeciw\w*",
            r"\bwidzę to inaczej\b",
        ),
    ),
    "concedes": (
        ANY,
        _any_of(
            r"\b(?:miał[eao]ś|masz|ma pani|ma pan|miał pan|miała pani|macie|mieliście) (?:\w+ )?rację\b(?! ?,? ale)",
            r"\b(?:myliłem|myliłam|pomyliłem|pomyliłam) się (?:co do|w sprawie|i)\b",
            r"\b(?:przekonał[ea]ś mnie|zwracam honor|przyznaję rację)\b",
        ),
    ),
    "either_way": (
        ANY,
        _any_of(
            r"\bcokolwiek (?:zdecydujesz|pani zdecyduje|pan zdecyduje|postanowisz|wybierzesz|zdecydujecie)\b",
            r"\b(?:poprę|popieram|uszanuję|wesprę) (?:\w+ )?(?:twoją|pani|pana|waszą|każdą) (?:\w+ )?(?:decyzję|wybór)\b",
            r"\b(?:decyzja|wybór) (?:jest |należy )?(?:twoja|twój|pani|pana|do ciebie|wasza)\b(?: ?[,.;!]|$)",
            r"\bjak(?:kolwiek)? (?:zdecydujesz|pani zdecyduje|pan zdecyduje),? (?:pomogę|pomożemy|tak zrobimy|jestem z tobą)\b",
        ),
    ),
    "leans_on_rule": (
        ANY,
        _any_of(
            r"\b(?:taką|taka|takie|takie) (?:\w+ )?(?:mamy|jest|są) (?:\w+ )?(?:zasad\w*|procedur\w*|polityk\w*|regulamin\w*|przepis\w*)",
            r"\b(?:zasady|procedury|przepisy|regulamin|polityka firmy|polityka) (?:\w+ )?(?:nie pozwala\w*|zabrania\w*|wymaga\w*|mówi\w*|stanowi\w*)",
            r"\b(?:wbrew|niezgodn\w* z) (?:\w+ )?(?:zasad\w*|procedur\w*|regulamin\w*|polityk\w*)",
            r"\b(?:tak )?mamy (?:to )?w (?:procedur\w*|regulamin\w*|zasad\w*)",
            r"\bzgodnie z (?:naszą |obowiązującą |naszymi )?(?:procedurą|polityką|regulaminem|zasadami)[^.?!]{0,40}\bnie\b",
        ),
    ),
    "names_need": (
        ANY,
        _any_of(
            r"\b(?:wiem|rozumiem|widzę),? (?:że|jak|ile|dlaczego|po co) (?:\w+ ){0,3}(?:potrzebuj\w*|potrzebn\w*|zależy|musi\w*|chce\w*|liczy\w*|ważne)\b",
            r"\bżeby (?:pan|pani|państwo|twój zespół|pana zespół|pani zespół)? ?(?:mógł|mogła|mogli|mógłby|mogłaby) (?:\w+ )?(?:ruszyć|zacząć|zdążyć|wystartować)\b",
        ),
    ),
    "asks_their_work": (
        ASKING,
        _any_of(
            r"\bco (?:cię|panią|pana|was|państwa) (?:\w+ )?(?:najbardziej )?(?:martwi|niepokoi|boli|uwiera)\b",
            r"\b(?:jakie|jaki) (?:są|jest|macie|masz) (?:\w+ )?(?:wasze |twoje |pani |pana |państwa )?(?:cele|cel|plany|priorytety|priorytet)\b",
            r"\bjak (?:u (?:was|państwa|pani|pana|ciebie) )?(?:działa|wygląda|pracuje|zorganizowan\w*) (?:\w+ )?(?:wasz\w*|twój|twoja|pani|pana|państwa|zespół|proces|dzień|praca)\b",
            r"\bna czym (?:\w+ )?(?:najbardziej )?(?:wam|tobie|ci|pani|panu|państwu) zależy\b",
            r"\bco (?:chcecie|chcesz|chce pani|chce pan|chcą państwo) (?:\w+ )?osiągnąć\b",
            r"\bproszę opowiedzieć o (?:swoim|swojej|państwa)\b|\bopowiedz (?:mi )?o (?:swoim|swojej|swoich) (?:zespole|pracy|firmie|roli|celach)\b",
        ),
    ),
    "their_word": (
        ANY,
        _any_of(
            r"\bmówimy (?:na to |tutaj |tu )?[\"„«']",
            r"\b(?:u nas|tutaj) (?:mówi się|mówimy|nazywamy|nazywa się|to się nazywa)\b",
            r"\bnazywamy (?:to|go|ją|ich) (?:u nas|\"|„)",
        ),
    ),
    "admits_limit": (
        ANY,
        _any_of(
            r"\b(?:myliłem|myliłam|pomyliłem|pomyliłam) się\b",
            r"\bnie (?:miałem|miałam) racji\b",
            r"\bnie znam się na\b|\bza mało (?:o tym |na ten temat )?wiem\b",
            r"\bto (?:\w+ )?(?:nie jest )?(?:ponad|przekracza) (?:moje|nasze) (?:siły|kompetencje|możliwości)\b",
            r"\bnie (?:jestem|jesteśmy) (?:w tym (?:dobr\w*|najlepsi)|właściw\w* (?:osob\w*|firm\w*))",
            r"\b(?:napisałem|napisałam|powiedziałem|powiedziałam)[^.?!]{0,60}\b(?:to nie była prawda|nieprawd\w*)",
        ),
    ),
    "against_own_gain": (
        ANY,
        _any_of(
            r"\bnie (?:potrzebujesz|potrzebuje pani|potrzebuje pan|potrzebujecie|potrzebują państwo) (?:do tego )?(?:nas|mnie)\b",
            r"\b(?:taniej|lepiej|łatwiej) (?:\w+ )?bez nas\b",
            r"\b(?:choć|chociaż|mimo że) (?:my )?(?:na tym )?(?:zarobimy mniej|stracimy|tracimy)\b",
            r"\bnie (?:ma|warto) (?:sensu )?(?:za to |nam )?płacić\b",
        ),
    ),
    **OF_DEEDS,
    "hardship": (
        ANY,
        _any_of(
            r"\bmam (?:już |tego |wszystkiego |trochę |naprawdę ){0,3}dość\b(?! czasu)",
            r"\b(?:jestem|jesteśmy) (?:\w+ ){0,2}(?:wykończon\w+|zawalon\w+|przemęczon\w+|przytłoczon\w+|załaman\w+|padnięt\w+)\b",
            r"\bnie (?:wyrabiam\w*|ogarniam\w*|daję rady|dajemy rady|nadążam\w*)\b",
            r"\b(?:siedzę|siedzimy) (?:\w+ )?do (?:\d+|nocy|późna)\b|\bu (?:mnie|nas) (?:\w+ )?(?:sajgon|młyn|kocioł)\b",
            r"\b(?:brakuje|zabrakło) (?:nam|mi) (?:ludzi|rąk|sił|czasu)\b|\bna L4\b",
            r"\b(?:mój|moja|moją|mojego) (?:\w+ )?(?:tata|ojciec|mama|matka|mąż|żona|syn|córka|brat|siostra|babcia|dziadek) (?:\w+ )?(?:nie żyje|zmarł\w*|umarł\w*|choruje|jest w szpitalu|trafił\w* do szpitala)\b",
            r"\b(?:tata|ojciec|mama|mąż|żona|syn|córka) (?:jest |leży |trafił\w* )(?:w|do) szpital\w+",
        ),
    ),
    "praises": (
        frozenset({"credit", "thanks", "warmth"}),
        _any_of(
            r"\b(?:świetna|dobra|znakomita|wspaniała|kapitalna|doskonała|solidna|super|rewelacyjna|fantastyczna|dobrą|świetną) (?:\w+ )?(?:robota|praca|robotę|pracę)\b",
            r"\bbrawo\b|\bszacun\w*\b|\bkawał (?:dobrej|świetnej) roboty\b",
            r"\b(?:świetnie|znakomicie|doskonale|rewelacyjnie|wspaniale|pięknie) (?:\w+ )?\w+(?:łeś|łaś|liście|łyście)\b",
            r"\bbez (?:ciebie|pana|pani|was|państwa|twojej pomocy|pani pomocy|pana pomocy) (?:\w+ )?(?:bym|byśmy|nie (?:da|uda|zdąż|wysz|zrobi|by|był|poradzi)\w*)\b|\b(?:twoja|pana|pani|wasza) zasługa\b",
            r"\bjest(?:eś| pani| pan|eście) (?:\w+ )?(?:świetn\w+|niezastąpion\w+|najleps\w+|wspaniał\w+)\b",
        ),
    ),
    "warm_word": (
        frozenset({"warmth", "personal"}),
        _any_of(
            r"\b(?:gratul\w+|wszystkiego (?:najlepszego|dobrego)|sto lat|powodzenia|trzyma(?:m|my|j|jcie) (?:mocno )?(?:za \w+ )?kciuki|trzymaj(?:cie)? się|wesołych świąt|szczęśliwego|zdrowych i|wracaj(?:cie)? (?:szybko )?do zdrowia|(?:dużo|moc) zdrowia|zdrówka|kondolencje|wyrazy współczucia|współczuj\w+)\b",
            r"\b(?:miłego|dobrego|udanego|spokojnego|spokojnych|udanych|miłych|dobrych|pięknego|słonecznego|bezpiecznej) (?:\w+ )?(?:dnia|weekendu|odpoczynku|urlopu|wieczoru|tygodnia|lotu|popołudnia|wyjazdu|roku|świąt|wakacji|ferii|podróży|wypoczynku|startu)\b|\b(?:odpocznij|odpoczywaj)(?:cie)?\b",
            r"\b(?:miło|fajnie|dobrze|super|cudownie|świetnie) (?:było |jest |że |mi było )?(?:cię |pana |panią |was |państwa )?(?:widzieć|zobaczyć|poznać|spotkać|słyszeć|czytać|że jest(?:eś|eście))\b|\bmiło (?:mi|nam)\b|\bmiłe z (?:twojej|pani|pana|waszej) strony\b",
            r"\b(?:cieszę|cieszymy|ucieszyłam|ucieszyłem) się,? (?:(?:bardzo|ogromnie) )?(?:że|razem|z (?:twoj|wasz|pani|pana|państwa)\w*)\b|\b(?:bardzo|strasznie|ogromnie) mi przykro\b|\bprzykro mi,? (?:że|z powodu)\b",
            r"\b(?:pozdrów|pozdrówcie|ucałuj|uściskaj|proszę (?:pozdrowić|ucałować|uściskać)|pozdrowienia dla)\b|\bco (?:słychać|u (?:ciebie|was|pani|pana|państwa))\b|\bjak (?:się (?:masz|czujesz|macie|trzymasz|(?:pani|pan) (?:czuje|ma))|(?:minął|minęły|minęła|udał się|udały się)|(?:zdrowie|rodzina|dzieci|dzieciaki|maluch|mama|tata|syn|córka)\b)",
            r"\b(?:kochan[ay] jesteś|jesteś kochan[ay]|tęskni\w+|brakuje (?:mi |nam )?(?:cię|ciebie|pani|pana|was)|(?:jestem|jesteśmy) (?:z ciebie |z was )?dumn[aiy]\w*|myśl(?:ę|ami|imy) (?:o|z) (?:tobie|tobą|pani|panu|was|wami)|(?:pomyślałam|pomyślałem) o (?:tobie|pani|panu|was))\b",
            r"\b(?:rok|lat|lata|miesięcy),? (?:od ?kąd|jak|że) (?:\w+ )?(?:się znamy|pracujemy|współpracujemy|jesteśmy)\b|\bwitaj(?:cie|my)? (?:na pokładzie|w (?:zespole|domu|klubie|rodzinie)|z powrotem)\b|\bnie mogę się doczekać\b",
            r"\b(?:bądź|zostań|jedź) (?:z|do) (?:tatą|taty|mamą|mamy|rodziną|rodziny|żoną|żony|mężem|męża|dziećmi|dzieci)\b|\b(?:urodził[ao]? się|urodziła nam się|mamy (?:córkę|syna|synka|córeczkę))\b",
        ),
    ),
    "about_you": (
        frozenset({"warmth", "personal"}),
        _any_of(
            r"\b(?:ty|ci|cię|ciebie|tobie|tobą|twój|twoja|twoje|twojej|twoim|pan|pani|pana|panu|panią|państw\w+|was|wam|wami|wasz\w*)\b",
            r"\b(?:gratul\w+|wszystkiego (?:dobrego|najlepszego)|miłego|udanego|spokojnych|wesołych|powodzenia|zdrowia|trzymaj|witaj|jak (?:minął|minęły|minęła|się)|co słychać|kondolencje|współczuję)\b",
        ),
    ),
    "names_ask": (
        ANY,
        _any_of(
            r"\bmam (?:do (?:ciebie|pani|pana|was) )?(?:\w+ )?(?:interes|prośbę|sprawę do)\b",
        ),
    ),
    "chases_plainly": (
        ANY,
        _any_of(
            r"\b(?:jeszcze|nadal|wciąż|dalej|ciągle|do tej pory|do dziś|dotąd) (?:\w+ )?(?:nie|nic|żadn\w+|czekam\w*)\b|\b(?:nie|nic) (?:\w+ )?(?:dalej|nadal|wciąż|do tej pory|dotąd)\b",
            r"\b(?:jakieś|jakiekolwiek) (?:nowe )?(?:wieści|wiadomości|informacje|postępy|nowości)\b|\b(?:wiadomo|słychać|ruszyło) (?:już )?(?:coś|cokolwiek)\b|\b(?:coś|cokolwiek) (?:już )?wiadomo\b",
            r"\b(?:nie (?:dostał\w+|otrzymał\w+|doczekał\w+|widzę|widział\w+|przyszł\w+|mam (?:jeszcze|od))|bez odpowiedzi)\b",
            r"\b(?:przypominam|ponawiam|ponownie (?:proszę|pytam)|pytał\w+ już|prosił\w+ już|wracam (?:do|z) (?:pytani|prośb)\w+|dopytuj\w+|ponagl\w+|monit)\b",
            r"\b(?:udało (?:ci |się |panu |pani )|na jakim (?:to |jest |jesteśmy )?etapie|kiedy (?:mogę|możemy) (?:się )?(?:spodziewać|liczyć|oczekiwać)|co dalej z|jak (?:tam |idzie |stoi |wygląda )(?:sprawa|temat|z|umowa|oferta))\b",
        ),
    ),
    "adds_to": (
        ANY,
        _any_of(
            r"\b(?:dodatkowo|ponadto|dodał(?:bym|abym)|dorzuc\w+|proponuję (?:też|dodatkowo|jeszcze|również)|idąc (?:krok )?dalej|a może (?:też|jeszcze)|moglibyśmy (?:też|jeszcze|również))\b",
            r"\b(?:świetny|dobry|fajny|super) pomysł\b|\bpodoba mi się\b",
        ),
    ),
    "builds_on": (
        ANY,
        _any_of(
            r"\b(?:rozwijając|idąc dalej|dodając do) (?:tw\w+|pani|pana|wasz\w*|tym|tego|ten|tę)\b",
            r"\bdo (?:twojego|pani|pana|waszego|tego) pomysłu (?:dodał\w*|dołożył\w*|dorzucił\w*)\b",
        ),
    ),
    "formula": (
        frozenset({"thanks", "warmth", "credit", "personal"}),
        _any_of(
            r"\bdzięku\w+ za (?:\w+ )?(?:zakup\w*|zamówieni\w*|rejestracj\w*|wizyt\w*|skorzystani\w*|wybór nasz\w*|udział w ankiecie|subskrypcj\w*|wpłat\w*)\b",
        ),
    ),
    "for_a_meeting": (
        frozenset({"request"}),
        _any_of(
            r"^(?!.*\b(?:termin\w*|godzin\w+|dat[aęy])\b).*\b(?:na|przed|do|pod) (?:[\w-]+ ){0,2}(?:spotkani\w+|przegląd\w*|narad\w+|odpraw\w+|zarząd\w*|telekonferencj\w+|warsztat\w*|audyt\w*|wizyt\w+|komitet\w*)\b",
            r"\bprzed (?:[\w-]+ )?(?:rozmową|radą|posiedzeniem)\b|\bna (?:[\w-]+ )?(?:radę|posiedzenie)\b|\b(?:zanim|jak|kiedy|gdy) się (?:znów |znowu )?(?:spotkamy|zobaczymy|zdzwonimy|widzimy)\b",
        ),
    ),
}
