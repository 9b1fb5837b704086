"""How days are written and typed, in Polish."""

TODAY, YESTERDAY, TOMORROW = "dziś", "wczoraj", "jutro"
ON = "{day}"
"""A date answers "when" without a word before it."""
WEEKDAYS = ("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.")
LONG_WEEKDAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
MONTHS = LONG_MONTHS = (
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
)  # fmt: skip
"""As a date takes them: "2 października"; shortened they would not be declined."""

# Days and months as typed by hand, lower case and without diacritics.
MONTH_WORDS = (
    "stycznia styczen sty", "lutego luty lut", "marca marzec mar", "kwietnia kwiecien kwi", "maja maj", "czerwca czerwiec cze", "lipca lipiec lip",
    "sierpnia sierpien sie", "wrzesnia wrzesien wrz", "pazdziernika pazdziernik paz", "listopada listopad lis", "grudnia grudzien gru",
)  # fmt: skip
NEAR_DAYS = {"dzis": 0, "dzisiaj": 0, "wczoraj": -1, "przedwczoraj": -2, "jutro": 1, "pojutrze": 2}
WEEKDAY_WORDS = {
    "poniedzialek": 0, "pon": 0, "wtorek": 1, "wt": 1, "sroda": 2, "srode": 2, "sr": 2, "czwartek": 3, "czw": 3,
    "piatek": 4, "pt": 4, "sobota": 5, "sobote": 5, "sob": 5, "niedziela": 6, "niedziele": 6, "nd": 6, "niedz": 6,
}  # fmt: skip
