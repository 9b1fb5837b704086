"""The office as written: its people and all their letters, and the answers that need both."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from postroom.cast import Cast, Person
from postroom.story import Letter

REPLY_MARKS = re.compile(r"^((re|fw|fwd|odp|pd)\s*:\s*)+", re.I)
REPLY = {("outlook", "en"): "RE: ", ("outlook", "pl"): "ODP: "}
FORWARD = {("outlook", "en"): "FW: ", ("outlook", "pl"): "PD: "}


class OfficeInconsistent(ValueError):
    """A letter names a person or a letter that does not exist; the message names both."""


@dataclass(frozen=True)
class Office:
    """People by key and letters by id."""

    cast: Cast
    letters: dict[str, Letter]

    def sender(self, letter: Letter) -> Person:
        """Who wrote a letter."""
        return self.cast[letter.sender]

    def client(self, letter: Letter) -> str:
        """The mail program a letter was written with."""
        return letter.option("client") or self.sender(letter).client

    def ui(self, letter: Letter) -> str:
        """The language of that mail program: a phone speaks its owner's."""
        phone = {"marta": "pl"}.get(letter.sender, "") if letter.option("client") == "iphone" else ""
        return phone or self.sender(letter).ui

    def subject(self, letter: Letter) -> str:
        """The subject as it stands in the mail, with the program's own mark of a reply."""
        if written := letter.option("subject"):
            return written
        program = (self.client(letter), self.ui(letter))
        mark = FORWARD.get(program, "Fwd: ") if letter.option("fwd") else REPLY.get(program, "Re: ")
        return mark + REPLY_MARKS.sub("", self.subject(self.letters[letter.parent]))

    def message_id(self, letter: Letter) -> str:
        """The Message-ID: the letter's own id, at a host named the way the mail program names it."""
        domain = self.sender(letter).domain
        host = {"outlook": f"AM0PR05.{domain}", "thunderbird": domain, "iphone": f"mobile.{domain}"}
        return f"<{letter.id}@{host.get(self.client(letter), 'mail.' + domain)}>"

    def ancestors(self, letter: Letter) -> list[Letter]:
        """The letters this one stands on, oldest first."""
        chain: list[Letter] = []
        while letter.parent:
            letter = self.letters[letter.parent]
            chain.insert(0, letter)
        return chain


def open_office(cast: Cast, letters: Iterable[Letter]) -> Office:
    """An office whose letters all name known people and known letters that went before."""
    by_id: dict[str, Letter] = {}
    for letter in sorted(letters, key=lambda one: (one.sent, one.id)):
        check(letter, cast, by_id)
        by_id[letter.id] = letter
    return Office(cast, by_id)


def check(letter: Letter, cast: Cast, earlier: dict[str, Letter]) -> None:
    """Raise when a letter cannot have been written in this office."""
    strangers = {letter.sender, *letter.to, *letter.cc, *letter.bcc} - cast.keys()
    if strangers:
        raise OfficeInconsistent(f"The letter {letter.id} names {sorted(strangers)}, who are not in the cast.")
    if letter.id in earlier:
        raise OfficeInconsistent(f"The id {letter.id} is used twice.")
    if letter.parent and letter.parent not in earlier:
        raise OfficeInconsistent(f"The letter {letter.id} answers {letter.parent}, which was not written before it.")
    if not letter.parent and not letter.option("subject"):
        raise OfficeInconsistent(f"The letter {letter.id} has neither a subject nor a parent.")
