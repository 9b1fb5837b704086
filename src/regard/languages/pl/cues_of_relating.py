"""Polskie wskazówki relacji (Polish cues of relating): disagreement, rules leaned on, own mistakes, hardship, gifts, kindness named."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.cue import cues
from regard.languages.pl.words import LISTS

DISAGREEMENT = cues(
    "risk",
    "certain",
    r"""
    nie <zgadzam|zgadzamy> się\b ~ \?|\bjeśli\b|zgadza\w+ się na termin
    (uważam|myślę|sądzę),? że się <mylisz>\b
    (taką|taka|takie) <mamy|jest> (\w+ )?(zasadę|procedurę|zasada|procedura|przepisy)\b ~ \?
    <niestety>,? nie[.!]*$
    """,
    LISTS,
)

OWNING = cues(
    "apology",
    "certain",
    r"""
    <myliłem|myliłam> się\b ~ \?|\bjeśli\b|czy się
    nie <miałem|miałam> racji\b ~ \?
    """,
    LISTS,
)

STANDING_BY = cues(
    "offer",
    "certain",
    r"""
    cokolwiek <zdecydujesz|postanowisz|wybierzesz|zdecydujecie>\b ~ \?
    <poprę|uszanuję> (\w+ )?(twoją|pani|pana|waszą|każdą) (\w+ )?(decyzję)\b
    (ja |i tak |kawę |obiad |piwo )<stawiam>\b ~ \?|stawiam (na|się)\b
    ^<stawiam>\b ~ \?|stawiam (na|się|pytani\w*|tez\w*)\b
    <zapraszam|zapraszamy> (pana|panią|cię|ciebie|was|państwa|z)\b ~ do (kontaktu|współpracy|zapoznania|składania|udziału|rejestracji|zakup\w*|subskrypcji|lektury)|\?
    """,
    LISTS,
)

HARDSHIP = cues(
    "difficulty",
    "certain",
    r"""
    mam (już |tego |wszystkiego |trochę |naprawdę ){0,3}<dość>\b ~ \?|mam dość (czasu|danych|miejsca)
    <siedzę|siedzimy> (w pracy |tu |tak )?do (\d+|nocy|późna|ósmej|dziewiątej|dziesiątej|wieczora)\b ~ \?
    u (mnie|nas) (istny |istne |prawdziwy )?<sajgon|młyn|kocioł>\b ~ \?
    (tata|mama|ojciec|matka|żona|mąż|syn|córka|brat|siostra) (jest |leży |trafił |trafiła )(w|do) <szpitalu|szpitala>\b ~ \?
    (dwie|trzy|cztery|pół|połowa|dwoje|troje) (\w+ )?(osoby|osób|zespołu|ludzi)? ?(jest |są )?na <l4|zwolnieniu>\b ~ \?
    """,
    LISTS,
)

KINDNESS = cues(
    "warmth",
    "certain",
    r"""
    <pomyślałem|pomyślałam> o (tobie|pani|panu|was|państwu)\b ~ \?
    <kochana|kochany> jesteś\b
    (bardzo |szalenie |takie |to )?(miłe|miło|ładne|ładnie) z (twojej|pani|pana|państwa|waszej) <strony>\b ~ \?|byłoby
    """,
    LISTS,
)

REMEMBERING = cues(
    "warmth",
    "certain",
    r"""
    <mija|minęło|minie> (\w+ ){0,3}(rok|lata|lat),? odkąd (\w+ )?(pracujemy|się znamy|jesteś|jest pani|jest pan|jesteśmy) ~ \?
    <kupiłam|kupiłem|upiekłam|upiekłem> (\w+ )?(sernik|ciasto|tort|pączki|kwiaty|szarlotkę|ciastka)\b ~ \?
    """,
    LISTS,
)

ASKING = cues(
    "request",
    "certain",
    r"""
    czy <dałoby> się\b
    gdyby (pan|pani|państwo) <mógł|mogła|mogli>\b
    """,
    LISTS,
)

CUES = DISAGREEMENT + OWNING + STANDING_BY + HARDSHIP + KINDNESS + REMEMBERING + ASKING
