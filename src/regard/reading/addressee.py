"""Whom a sentence is put to by name: "Piotr, could you…", "@Ana", "…, Karen?"."""

import re

FIRST = re.compile(
    r"^\W*(?:(?:hi|hello|hey|dear|ok|okay|also|and|so|thanks|thank you|cześć|hej|witaj|dzień dobry)[, ]+)?"
    r"([^\W\d_][^\W\d_]+)(?: ?[,:]| ?-+ | –| —|-(?=[A-Z])| (?=please\b|pls\b|can you\b|could you\b))\s*(\S.*)$",
    re.DOTALL | re.IGNORECASE,
)
MENTION = re.compile(r"(?<![\w.])@([^\W\d_][\w\-]+)")
LAST = re.compile(r",\s+([^\W\d_][^\W\d_]+)\s*[?.!]*\s*$")
TITLED = re.compile(r",\s+(?:Pani|Panie)\s+([^\W\d_][^\W\d_]+)\s*[?.!]*\s*$")
"""A Polish form of address at the end of a sentence speaks to that person, whatever the sentence does."""
THANKED = re.compile(
    r"^(?:many |so )?(?:thanks?|thank you|thx|for (?:the|your|that|this|all)|well done|congrat\w*|great (?:job|work)|good (?:job|work)"
    r"|dziękuję|dziekuje|dzięki|dzieki|brawo|gratul\w*|świetna robota|za (?:to|pomoc|wszystko))\b",
    re.IGNORECASE,
)
PUT_TO_YOU = re.compile(
    r"^(?:please|pls|could|can|would|will|do|did|have|are|is|any|what|when|where|how|why|which|who|let|send|call|give|check|take|i need|we need|you|your|kindly"
    r"|(?!nasz\b|wasz\b)\w{2,}sz\b|proszę|prosze|czy|możesz|mozesz|mógłbyś|moglbys|mogłabyś|moglabys|daj|wyślij|wyslij|prześlij|przeslij|zadzwoń|zadzwon|sprawdź|sprawdz|kiedy|jak|co|gdzie|kto|ile)\b",
    re.IGNORECASE,
)
"""What follows a name that is called; in Polish any verb said to one person (its second person ends so)."""
NOT_NAMES = frozenset(
    re.findall(
        r"\w+",
        """
        also however please yes no ok okay well finally thanks thank first second third next then now so but and or if attached again
        today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december all assistants kindly there here colleagues friends members employees folks everyone
        everybody guys folks team ladies gentlemen hi hello dear hey question
        questions note sorry lastly additionally meanwhile otherwise therefore anyway btw fyi ps re fwd subject from to cc sent date
        update request reminder issue anyhow besides alternatively instead secondly thirdly maybe perhaps obviously currently
        regarding right sure great perfect good oh ah hmm hm actually basically tak nie dobrze jasne super proszę prosze dziękuję
        dziekuje dzięki dzieki więc wiec ponadto dodatkowo natomiast wszyscy państwo panstwo pytanie uwaga poniedziałek wtorek środa
        czwartek piątek sobota niedziela jutro dziś dzisiaj zatem oraz także również
        wonderful excellent brilliant awesome fantastic lovely nice cool fine agreed understood noted received amazing superb splendid
        wow hurray hooray yay congratulations cheers bravo brawo świetnie swietnie wspaniale doskonale ekstra rewelacja zgoda rozumiem
        cudownie pięknie fajnie bomba hura gratulacje
        """,
    )
)
"""Words that open a sentence with a capital and a comma, and are no one's name."""


def named(sentence: str, greeted: tuple[str, ...]) -> str:
    """The lower-case name the sentence is put to, "" when none; a name at the start counts when greeted or when a request, a question or
    thanks follow."""
    mention = MENTION.search(sentence)
    if mention:
        return mention[1].lower()
    first = FIRST.match(sentence)
    if first and _is_name(first[1]) and (first[1].lower() in greeted or PUT_TO_YOU.match(first[2]) or THANKED.match(first[2])):
        return first[1].lower()
    titled = TITLED.search(sentence)
    if titled:
        return titled[1].lower()
    last = LAST.search(sentence)
    if last and _is_name(last[1]) and (last[1].lower() in greeted or sentence.rstrip().endswith("?")):
        return last[1].lower()
    return ""


def _is_name(word: str) -> bool:
    return word[0].isupper() and not word.isupper() and word.lower() not in NOT_NAMES
