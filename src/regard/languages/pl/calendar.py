"""Words of calendars, in Polish; the same names as in English. Lower case."""

ABSENCES = (
    "urlop", "urlop wypoczynkowy", "urlop na żądanie", "urlop macierzyński", "urlop ojcowski", "urlop rodzicielski", "urlop bezpłatny",
    "urlop okolicznościowy", "na urlopie", "wakacje", "na wakacjach", "ferie", "wolne", "dzień wolny", "dni wolne", "mam wolne", "nieobecność",
    "nieobecny", "nieobecna", "poza biurem", "poza pracą", "chorobowe", "na chorobowym", "zwolnienie", "zwolnienie lekarskie", "l4", "na l4",
    "opieka na dziecko", "opieka nad dzieckiem", "dzień opieki", "nie pracuję",
)  # fmt: skip

GOES_ON = ("w", "we", "na", "nad", "do", "od", "z", "ze", "po", "i", "u", "-", "–")

GOES_ON_ELSEWHERE = ("wolne na", "wolne miejsca", "wolne terminy", "zwolnienie z", "zwolnienie grupowe")

MINE = ("mój ", "moje ", "moja ", "ja: ", "ja - ")

HOLIDAY_CALENDARS = ("święta w", "święta i dni wolne", "dni wolne od pracy", "święta państwowe", "polskie święta", "święta")

HOLIDAY_CATEGORIES = ("święto", "święta", "święto państwowe", "święta państwowe", "dzień wolny od pracy", "dni wolne od pracy")

OBSERVANCES = ("obchody", "obchód", "święto nieustawowe", "dzień pracujący")
