"""What the product asks, in English: one sentence a question, answerable in the person's own words; nothing is held against no answer.

Placeholders: {who} the other person's first name, {names} those laid beside it, {won} the owner's words of a win,
{day} when it opened, {meeting} and {next} the meeting it is for.
"""

from regard.languages.en.standing import PLACES

QUESTIONS = {
    "both_strands": "What is {who} to you now?",
    "choose_clients": "Do you want to invest in this relationship, keep it, repair it, or let it go well? Why?",
    "mutual_care": "Ask {who} in person: do you feel cared for? Note the answer, and your own beside it.",
    "shared_goals": "You wrote down goals with {who}. What did each side gain towards them?",
    "vision": "Is this still the vision? What was done for it?",
    "sit_and_observe": "Here are some of the moments behind it, drawn by chance. What do you see?",
    "looking_forward": "Did you look forward to talking to {who}?",
    "shared_credit": "{who} praised you on {day}. Who helped? The threads show {names}.",
    "shared_credit_won": "You named a win on {day}: “{won}”. Who helped?",
    "asked_last_time": "{who} asked you for this before the last “{meeting}”. The next is on {next}. Worth sending before {who} asks?",
    "engagement": "You wrote on without {names}, who had asked or warned in that thread. Ask {names}?",
    "inclusivity": "You wrote a decision on {day}. Whom else does it touch? {names} wrote in that thread before and was not on that mail.",
    "no_jerks": "You marked this as over the line. Have you raised it with {who}, or let it go well?",
    "know_the_person": "Worth asking {who}:",
}
AND = "and"
NAMELESS = "Meeting"
CHOICES = {
    "place": PLACES,
    "choice": {"invest": "invest", "keep": "keep", "repair": "repair", "let_go": "let go well"},
    "looking_forward": {"yes": "yes", "neither": "neither way", "no": "no"},
    "over_the_line": {"raised": "I raised it with them", "let_go": "I let it go well"},
    "circle": {
        "client": "client", "colleague": "colleague", "manager": "my manager", "report": "reports to me", "candidate": "candidate",
        "partner": "partner firm", "family": "family or friend", "other": "other",
    },
}  # fmt: skip
PROPOSED_INSIDE = "writes from your own organisation"
PROPOSED_CANDIDATE = "a candidate in your tables"
PROPOSED_CLIENT = "a client's contact in your tables"
SAVED = "You saved on {day}: {words}"
CARD = "Not saved; you noted in your address book: “{words}”"
CARD_OF = "Not saved; you noted in your address book ({day}): “{words}”"
WROTE = "Not saved; {who} wrote on {day} (“{subject}”): “{words}”"
