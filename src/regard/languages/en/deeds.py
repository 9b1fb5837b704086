"""What the product says of an undone row of each deed, in English: what was not seen, and the way out.

Placeholders: {who} the other person's first name, {day} when it was opened as an adverb ("yesterday", "on 2 Oct"), {due} when it falls due.
"""

from typing import NamedTuple


class Sides(NamedTuple):
    """The sentence of a row of mine, and of a row of theirs."""

    mine: str
    theirs: str


NO_REPLY = Sides("No reply to {who} seen since.", "No reply to you seen since.")
NO_DEED = Sides("Nothing handed over seen since.", "Nothing handed over seen since.")
NO_WORD = Sides("No word to {who} seen since in that thread.", "No word to you seen since in that thread.")
"""In place of `NO_DEED` where no more than a word was promised."""

UNSEEN = {
    "active_listening": Sides("You wrote on in that thread; no word to {who} seen.", "{who} wrote on in that thread; no word to you seen."),
    "promptness": NO_REPLY,
    "inside_clients": NO_REPLY,
    "follow_through": Sides(f"{NO_DEED.mine} Acknowledged is not done.", f"{NO_DEED.theirs} Acknowledged is not done."),
    "when_you_say": NO_DEED,
    "agreed_not_demanded": Sides(f"{NO_REPLY.mine} Asked of you, not agreed.", NO_REPLY.theirs),
    "cooperation": Sides("No help and no other way seen since. A no with another way is help too.", "No help and no other way seen since."),
    "no_sugar_coating": Sides("No word to {who} seen that it will be late. A word today is better than none.", "No word to you seen that it will be late."),
    "two_sides_of_the_desk": Sides("No word to {who} seen since. Even “no news yet” is one.", "No word to you seen since."),
    "cover": Sides("It is not seen who looks after {who} while you are away. Name someone.", "It is not seen who looks after you while {who} is away."),
    "accountability": Sides("Owned up to; nothing seen since that puts it right.", "Owned up to; nothing seen since that puts it right."),
    "continuous_learning": Sides("No word to {who} seen about what changed. One sentence is enough.", "No word to you seen about what changed."),
    "alternatives_for_risks": Sides("No other way seen beside it. Is there one?", "No other way seen beside it."),
    "credit_supporters": Sides("No thanks to {who} seen since.", "No thanks to you seen since."),
    "open_lines": Sides("No answer to {who} seen since. Naming a time is an answer too.", "No answer to you seen since."),
    "roles_clear": Sides("It is not seen who takes it. Take it, or ask who does.", "It is not seen who takes it."),
    "reflect_then_act": Sides("Not marked as done yet.", "Not marked as done yet."),
}
"""Of every deed; a promise whose thing is named says that thing instead of "nothing"."""
A_WORD_SEEN = Sides("You wrote back {day}; nothing handed over seen since.", "{who} wrote back {day}; nothing handed over seen since.")
"""Instead of the sentence that no word was seen, where one was."""

BEGAN = {
    "two_sides_of_the_desk": Sides("{who} was put forward or met a client {day}.", "You put someone forward {day}."),
    "cover": Sides("You are away from {due}.", "{who} is away from {due}."),
    "open_lines": Sides(
        "Meetings with {who} were called off twice; the last was called off {day}.", "Meetings with you were called off twice; the last was called off {day}."
    ),
    "reflect_then_act": Sides("You chose one thing to do {day}.", "One thing was chosen {day}."),
    "continuous_learning": Sides("{who} answered {day} when you asked what to do better.", "You told {who} {day} what to do better."),
    "credit_supporters": Sides("{who} helped {day}.", "You helped {who} {day}."),
}
"""Of deeds that a meeting, a row of a table or a mail without plain words can open."""
STARTED = Sides("It began {day}, with {who}.", "It began {day}, with {who}.")
"""Where no words are at hand."""
