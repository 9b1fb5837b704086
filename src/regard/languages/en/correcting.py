"""What the product says of corrections, in English: what they taught, how acts hang together, what can be done about a word that found no place.

Placeholders: {entry} the beginning of an entry's key, {mail} a Message-ID, {count} how many, {word} what was said.
"""

MAIL_GONE = "The mail it was said of is not in the ledger any more: import it again, or take it back with `regard undo {entry}`."
NOTHING_LEFT = "Nothing is found there any more: there is nothing to do, and it stands if it is found again."
MARK_AGAIN = 'The words are not found any more: mark them with `regard mark {mail} "…"` and say it again, or take it back with `regard undo {entry}`.'

WORDS = {"not_a_promise": "not a promise", "not_mine": "not mine", "is_promise": "this is a promise"}
LESS = "Shown less surely, because you said “{word}” of {count} like it."
MORE = "Shown more surely, because you said “{word}” of {count} like it."

LINKS = {
    "answers": "answers it",
    "delivers": "delivers it",
    "keeps": "keeps it",
    "thanks": "thanks for it",
    "apologises": "apologises for it",
    "chases": "asks for it again",
}
REASONS = {
    "reply": "in the reply",
    "same_thread": "later in the thread",
    "same_words": "in the same words",
    "attachment": "by what is attached",
    "further_version": "by a further version of the same patch",
    "chaser": "after the reminder",
    "overdue": "after the day it was due",
}
LIKELY = "likely"
