"""How people are greeted in English: greeting words, words for everyone, forms of address, short forms. Lower case."""

GREETINGS = (
    "hi there", "hello there", "good morning", "good afternoon", "good evening", "good day", "greetings", "hi", "hello", "hey",
    "dear", "hiya", "howdy", "morning", "gm", "to",
)  # fmt: skip
EVERYONE = frozenset(
    ["all", "everyone", "everybody", "team", "folks", "guys", "gang", "friends", "colleagues", "people", "both", "there", "ladies", "gentlemen"]
)
ADDRESS = frozenset(["mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "madam", "my"])
AND = frozenset({"and", "&", "or"})
# Short forms of names, for matching a greeting with a recipient.
SHORT = {
    "mike": "michael", "rick": "richard", "dick": "richard", "rich": "richard", "bob": "robert", "rob": "robert", "bill": "william",
    "will": "william", "jim": "james", "jimmy": "james", "tom": "thomas", "dave": "david", "steve": "stephen", "chris": "christopher",
    "matt": "matthew", "dan": "daniel", "joe": "joseph", "tony": "anthony", "ed": "edward", "ted": "edward", "andy": "andrew",
    "drew": "andrew", "nick": "nicholas", "pete": "peter", "ron": "ronald", "don": "donald", "ken": "kenneth", "greg": "gregory",
    "jeff": "jeffrey", "larry": "lawrence", "fred": "frederick", "sam": "samuel", "ben": "benjamin", "alex": "alexander",
    "kate": "katherine", "kathy": "katherine", "liz": "elizabeth", "beth": "elizabeth", "sue": "susan", "jen": "jennifer",
    "deb": "deborah", "debbie": "deborah", "barb": "barbara", "pat": "patricia", "cindy": "cynthia", "kim": "kimberly",
    "sandy": "sandra", "phil": "phillip", "doug": "douglas", "jon": "jonathan", "josh": "joshua", "tim": "timothy",
    "vince": "vincent", "walt": "walter", "ray": "raymond", "jerry": "gerald",
}  # fmt: skip
