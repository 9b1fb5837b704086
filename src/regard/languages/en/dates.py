"""How English names a due date; see `regard.languages.dating`. `cases/due.tsv` and `cases/no_due.txt` hold what must and must not be found."""

# ruff: noqa: E501  a cue is one line, however long

from regard.languages.dating import DAY, HOUR, MINUTE, MONTH, WEEK, WORKDAY, Grammar, datings

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday wed weds", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun")
    )
    for name in names.split()
}
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep",
            "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
NUMBERS = {
    word: number
    for number, words in enumerate(
        ("", "a an one first", "two second", "three third", "four fourth", "five fifth", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
    for word in words.split()
} | {"couple of": 2, "a couple of": 2, "couple": 2, "fourteen": 14}
UNITS = {
    "minute": MINUTE,
    "min": MINUTE,
    "hour": HOUR,
    "hr": HOUR,
    "day": DAY,
    "business day": WORKDAY,
    "working day": WORKDAY,
    "week": WEEK,
    "fortnight": 2 * WEEK,
    "month": MONTH,
}

BY = (
    r"(?:by|before|until|till|til|b4|due|due on|due by|for|no later than|not later than|no later|by or before|on or before|in by|by no later than|by at the latest|"
    r"deadline (?:is|of|for .{1,30} is)|due date (?:is|for .{1,30}:|of))(?: (?:the )?(?:end|close) of(?: the)?(?: business| day| biz)?(?: on| day)?| cob(?: on)?| eod(?: on)?| eob| noon(?: on)?| midnight(?: on)?)?"
)

SURE = datings(
    True,
    r"""
    iso: {by} (?P<year>20\d\d)-(?P<month>\d\d?)-(?P<day>\d\d?)
    date: {by}(?: on)?(?: the)?(?: {weekday}\.?,?)?(?: the)? (?P<day>\d\d?)(?:st|nd|rd|th)?(?: of)?[ \-](?P<month>{month})\b\.?(?:,? (?P<year>20\d\d))?
    date: {by}(?: on)?(?: {weekday}\.?,?)? (?P<month>{month})\.?(?: the)? (?P<day>\d\d?)(?:st|nd|rd|th)?\b(?!:)(?:,? (?P<year>20\d\d))?
    date: {by} the (?P<day>first|second|third|fourth|fifth) of (?P<month>{month})
    numbers: {by}(?: on)?(?: {weekday}\.?,?)?(?: the)? (?P<a>\d\d?)(?P<sep>[/.])(?P<b>\d\d?)(?:[/.](?P<year>(?:20)?\d\d))?(?![\d%:])
    numbers: (?:on )?{weekday}\.?,? (?P<a>\d\d?)(?P<sep>[/.])(?P<b>\d\d?)(?:[/.](?P<year>(?:20)?\d\d))?(?![\d%:])
    date: (?:on )?{weekday}\.?,?(?: the)? (?P<day>\d\d?)(?:st|nd|rd|th)?(?: of)?[ \-](?P<month>{month})\b\.?(?:,? (?P<year>20\d\d))?
    date: (?:on )?{weekday}\.?,? (?P<month>{month})\.?(?: the)? (?P<day>\d\d?)(?:st|nd|rd|th)?\b(?!:)(?:,? (?P<year>20\d\d))?
    ordinal: {by}(?: on)?(?: {weekday},?)? the (?P<day>\d\d?)(?:st|nd|rd|th)\b(?! (?:time|item|floor|page))
    span weekday: (?:for |in |by )?(?P<n>{number}) (?P<unit>week)s? from (?:this |on )?(?P<weekday>{weekday})
    span: (?P<n>\d+|{number}) (?P<unit>{unit})s? from (?:today|now)
    span: (?:a|one) (?P<unit>week) from (?:today|now)
    day 8: (?:a|one) week from tomorrow
    day 2: (?:{by} )?(?:the )?day after tomorrow
    weekday next: {by} (?:on )?next (?P<weekday>{weekday})
    weekday next: (?:{by}|on) (?P<weekday>{weekday}) next(?! week)
    weekday next: (?:{by} |on )?(?P<weekday>{weekday})(?: of)? next week
    weekday: {by} (?:on )?(?:this |this coming |coming |the )?(?P<weekday>{weekday})\b
    week 0: before next week\b
    week 1: {by} (?:the )?(?:late )?next week\b
    week 1: (?:{by} )?(?:the )?(?:end|close|latter part) of next week
    week 0: {by} (?:the )?(?:end of (?:the|this) )?(?:week|this week)\b
    week 0: (?:{by} )?(?:the )?end of (?:the|this) week
    week 0: (?:{by} )?\beow\b
    week 0: (?:by|before|until) the weekend
    month 1 10: (?:{by} |in |at |from )?(?:the )?(?:early(?: in)?|(?:very )?(?:beginning|start) of) next month
    month 1: (?:{by} )?(?:the )?(?:end of )?next month
    month 0: (?:{by} )?(?:the )?(?:end of (?:the|this) month|month[ -]end)\b
    month name: (?:{by} |in )?(?:the )?(?:end of|late) (?P<month>{month})\b
    nth 15: (?:{by} |in |around |about )?(?:the )?(?:middle of |mid[ -])(?P<month>{month})\b
    nth 10: (?:{by} |in |at |from )?(?:the )?(?:early(?: in)?|(?:very )?(?:beginning|start) of) (?P<month>{month})\b
    quarter: (?:{by} )?(?:the )?end of (?:the|this) quarter
    year: (?:{by} )?(?:the )?(?:end of (?:the|this) (?:calendar )?year|year[ -]end)\b(?! \w)
    day 1: {by} (?:tomorrow|tmrw|tomorow)
    day 0: {by} (?:today|tonight|this (?:afternoon|evening|morning))\b
    day 1: (?:eod|cob|eob) tomorrow
    day 0: (?:{by} )?(?:\beod\b|\bcob\b|\beob\b|(?<!\bat\s)(?<!\bat\sthe\s)(?:the )?end of (?:the |this |your |business )?(?:day|today)|close of (?:the )?(?:business|day))(?! on| tomorrow| {weekday}|,? {weekday})
    day 0: later (?:today|this (?:afternoon|evening|morning))\b
    month 0: (?:{by} )?\beom\b
    day 0: before the day is (?:out|over)
    span: (?:within|in) the next (?P<n>\d+|{number}|few) (?P<unit>{unit})s?\b
    """,
)
OPEN = datings(
    False,
    r"""
    iso: on (?P<year>20\d\d)-(?P<month>\d\d?)-(?P<day>\d\d?)
    date: on(?: the)? (?P<day>\d\d?)(?:st|nd|rd|th)?(?: of)? (?P<month>{month})\b\.?(?:,? (?P<year>20\d\d))?
    date: on (?P<month>{month})\.? (?P<day>\d\d?)(?:st|nd|rd|th)?\b(?!:)(?:,? (?P<year>20\d\d))?
    date: (?:deadline|due).{0,40}? (?:is|on) (?P<month>{month})\.? (?P<day>\d\d?)(?:st|nd|rd|th)?\b
    ordinal: on the (?P<day>\d\d?)(?:st|nd|rd|th)\b(?! (?:time|item|floor|page))
    span: within (?:the next )?(?P<n>\d+|{number}) (?P<unit>{unit})s?(?: of)?\b
    span: in (?:about |the next )?(?P<n>\d+|{number}) (?P<unit>{unit})s?\b
    span half: in half an (?P<unit>hour)
    weekday next: next (?P<weekday>{weekday})\b
    weekday: (?:on|this|this coming|coming|sometime|first thing|first thing on|early|late) (?P<weekday>{weekday})\b
    weekday: (?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?= (?:morning|afternoon|evening|night|noon|at|by|and|or|if|to|with|so|but|before|after|please|for|in|when|as|unless|because|then|via|about|from|on|the latest)\b| ?[-,.;:!?)(/]| *$)
    weekend: (?:over|on|at|during|by) (?:the|this) weekend
    weekend: this weekend
    week 1 1: (?:early|beginning of|start of|the beginning of) next week
    week 1 2: (?:in the |the )?(?:mid|middle of|mid-week|midweek)(?:[ -]week)? ?next week
    week 1: (?:some ?time |late |later )?next week\b
    week 0: (?:later )?this week\b
    month 1: next month\b
    month name: in (?P<month>{month})\b(?!,? ?\d|,? (?:and|or|of|through|to) {month}\b| of\b| (?:sales?|numbers|figures|results?|rates?|prices?|contracts?|report|production|edition|issue)\b)
    day 1: (?:first thing )?(?:tomorrow|tmrw|tomorow)(?! never)
    day 0: (?:later |still )?(?:today|tonight|this (?:afternoon|evening|morning))\b
    """,
)

GRAMMAR = Grammar(
    by=BY,
    quick=r"days?\b|tom{1,2}or{1,2}ow|tmrw|tonight|week|month|quarter|year|noon|midnight|evening|morning|{month}|"
    r"\b(?:eod|cob|eob|eow|eom|fortnight|today|mon|tues?|weds?|thu(?:rs?)?|fri|hours?|minutes?|lunch|half)\b|\d[/.\-]\d|\d(?:st|nd|rd|th)\b|\d ?[ap]\.?m\b|\d:\d|20\d\d-\d|(?:in|within|next) \d|(?:by|at) \d",
    datings=SURE + OPEN,
    hours=(
        r"(?:at|by|before|until|till|around|,|@|no later than|than|about) ?(?P<hour>\d\d?)(?:[:.](?P<minute>\d\d))? ?(?P<half>a\.?m|p\.?m)\b",
        r"(?P<hour>\d\d?)(?:[:.](?P<minute>\d\d))? ?(?P<half>a\.?m|p\.?m)\b",
        r"(?:at|by|before|until|till|around|,|@|no later than) ?(?P<hour>[012]?\d):(?P<minute>\d\d)\b",
        r"(?:at|by|around) (?P<hour>\d\d?)(?: o'clock)?(?= ?[.,;!?)]| *$)",
        r"(?:at|by|before|around) (?P<bare>\d\d?) o'clock\b",
        r"(?:at|by|before|around) (?P<bare>one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b(?! (?:of|or|to|percent|hundred|thousand|\w+s)\b)",
    ),
    alone=(
        r"(?:by|before|until|till|no later than) (?P<hour>\d\d?)(?:[:.](?P<minute>\d\d))? ?(?P<half>a\.?m|p\.?m)\b",
        r"(?:by|before|until|till|no later than) (?P<hour>[012]?\d):(?P<minute>\d\d)\b",
        r"(?:(?<=you\s)|(?<=me\s)|(?<=it\s)|(?<=back\s)|(?<=done\s)|(?<=ready\s)|(?<=them\s))by (?P<bare>[1-9]|1[0-2])(?= ?[.,;!?)]| *$)",
        r"(?:by|before) (?P<thirty>half past) (?P<hour>\w+)",
        r"(?:by|before|until|till|at) (?P<noon>noon|midday|lunch|lunchtime)\b",
        r"(?:by|before|until|till) (?P<midnight>midnight)\b",
    ),
    noon=r"\b(?:12 )?(?:noon|midday)\b",
    strictly=r"(?:before|b4) (?!(?:the )?(?:end|close|weekend|day|week|month|next week|next month|noon|midnight|cob|eod|today|tomorrow|tonight|this)\b)",
    midnight=r"\bmidnight\b",
    afternoon=r"\bafternoon\b|\bevening\b|\btonight\b",
    forbidden_before=r"(?:\b(?:last|past|previous|since|every|each|that|from|of|yesterday's|as of|dated|our|your|my|his|the|open|view|not|took|takes|take|for|than)|'s) *$",
    ahead=r"\b(?:will|'ll|shall|going to|please|can|could|would|need|must|should|let)\b|'ll\b",
    forbidden_after=r"^(?:'s\b| (?:meeting|report|call|numbers|figures|data|deadline|review|session|conference|view|lunch|dinner|game|party|edition)\b)",
    past=r"\b(?:was|were|did|didn't|had|went|sent|got|received|wrote|said|met|decided|called|spoke|talked|discussed|happened|came|been|told|sold|bought|paid|brought|lost|made|built|won|drove|flew|heard|asked|saw|left|gave|took|worked|work|failed|promised|meet|broke|started|tried|ran|released|posted|mentioned|agreed|scheduled|held)\b|could not|couldn't|thank(?:s| you)(?: \w+)? for|how (?:is|are|'s)\b",
    past_for_sure=r"\b(?:was|were|did|didn't|had been)\b",
    clause=r"[;:?!]|, | (?:so|but|because|that) |\. ",
    joint=r"[;:?!]|, | (?:so|but|because|and|then) |\. ",
    vague=r"\b(?:later (?:in the week|on)|some ?time|soon|shortly|in due course|during the week|one of these days|in a bit|at some point)\b",
    own=r"\b(?:i|i'm|i'll|i've|i'd|me|my|we|we're|we'll|we've|us|our|you|you're|you'll|your|latest|promise|sure|yes|okay|end|first|thing|hopefully|probably|sometime)\b",
    weekdays=WEEKDAYS,
    months=MONTHS,
    numbers=NUMBERS,
    units=UNITS,
    month_first=True,
)
