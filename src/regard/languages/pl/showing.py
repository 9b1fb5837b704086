"""Which deeds would show in mail, in Polish: what is sent, told or answered shows; a meeting, a call or a thought does not."""

import re

SHOWS = re.compile(
    r"\b(?:wy[sś][lł]\w*|prze[sś][lł]\w*|przy[sś][lł]\w*|podrzuc\w*|dostan\w*|otrzyma\w*|pode[sś][lł]\w*|ode[sś][lł]\w*|prze[kś]a[zż]\w*|za[lł][aą]cz\w*|udost[eę]pni\w*|dostarcz\w*"
    r"|przygotuj\w*|do[sś][lł]\w*|da(?:m|my|j|jcie|[cć]) (?:\w+ )?zna[cć]|odpowie\w*|odpisz\w*|odpisa\w*|odezw\w*|napisz\w*"
    r"|potwierd\w*|poinformuj\w*|informacj\w+|sprawd\w*|ustal\w*|dowie\w*|popraw\w*|uzupe[lł]ni\w*|wr[oó]c\w* (?:do|z)"
    r"|podpis\w*|zaakceptuj\w*|wska[zż]\w*|poda[jcćm]\w*|wyja[sś]ni\w*|opisz\w*|potrzebuj\w*)\b",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"\b(?:zadzwo\w*|dzwoni\w*|spotka(?!ni)\w*|spotyka\w*|przyjd\w*|przyjad\w*|wpad\w*|porozmawia\w*|pogada\w*|om[oó]wi\w*"
    r"|(?:poczt[aą]|listem) (?:tradycyjn\w+|polsk\w+|zwyk[lł]\w+|polecon\w+)|poleconym|kurier\w*|paczk\w+|adres (?:domowy|korespondencyjny)|do domu"
    r"|b[eę]d[eę] na|do[lł][aą]cz\w*|ankiet\w*|zarejestruj\w*|zaloguj\w*|klikn\w*|pami[eę]ta\w*|zwr[oó]\w+ uwag\w*|zapozna\w*)\b",
    re.IGNORECASE,
)
OPEN_ENDED = re.compile(r"\b(?:gdy|kiedy|jak tylko|je[sś]li|je[zż]eli|jakby|o ile|po tym|w swoim czasie|kiedy[sś]|z czasem|na bie[zż][aą]co)\b", re.IGNORECASE)
CONDITIONAL = re.compile(r"^\W*(?:a |i |wi[eę]c )?(?:je[sś]li|je[zż]eli|gdyby|jakby)\b|\bw razie\b", re.IGNORECASE)
PERMISSION = re.compile(r"\bczy (?:mog[eę]|mo[zż]emy|nie masz nic przeciw\w*)\b", re.IGNORECASE)
