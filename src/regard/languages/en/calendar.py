"""Words of calendars, in English: what the owner's own time away is called, and what nobody's working day. Lower case."""

ABSENCES = (
    "out of office", "out of the office", "ooo", "ooto", "pto", "vacation", "vacations", "on vacation", "holiday", "holidays", "on holiday",
    "annual leave", "on leave", "leave", "sick leave", "parental leave", "maternity leave", "paternity leave", "unpaid leave", "compassionate leave",
    "day off", "days off", "time off", "off", "off work", "off sick", "sick", "sick day", "away", "sabbatical", "bank holiday leave", "not working",
)  # fmt: skip
"""What the summary of an absence begins with."""

GOES_ON = ("in", "to", "until", "till", "from", "with", "at", "by", "and", "for", "-", "–")
"""Words with which such a summary may go on; any other makes it something else ("holiday planning", "leave for the airport")."""

GOES_ON_ELSEWHERE = ("leave for", "leave to", "off to", "away to")
"""Beginnings that only look like an absence."""

MINE = ("my ", "me: ", "me - ", "i am ", "i'm ")
"""What may stand before the words of an absence."""

HOLIDAY_CALENDARS = ("holidays in", "public holidays", "bank holidays", "national holidays", "holidays")
"""What the name of a calendar of public holidays says."""

HOLIDAY_CATEGORIES = ("holiday", "holidays", "public holiday", "public holidays", "bank holiday", "bank holidays", "national holiday")
"""Categories under which calendar programs keep public holidays."""

OBSERVANCES = ("observance", "observances", "season", "not a public holiday")
"""What the description of a day says that is remembered and worked on."""
