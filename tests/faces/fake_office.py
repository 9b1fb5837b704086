# ruff: noqa: ARG002 - an interface to fill, and rows to read
"""A small office for the faces' tests: Marta's Tuesday morning, with decisions that take effect; no store, no reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

from fake_review import FakeReview

from regard.facts.act import Act
from regard.facts.action import Action, Quoted
from regard.facts.coverage import Coverage
from regard.facts.entry import Entry, Note, Verdict
from regard.facts.keys import key_of
from regard.facts.message import Message, Sentence, Unreadable
from regard.facts.moment import Moment, Participant
from regard.facts.occasion import Evidence, Occasion
from regard.facts.page import Count, Imported, Ledgered, Mail, PersonCard, PersonPage, Progress, Today, Traffic, Why
from regard.facts.person import Belonging, Person
from regard.ledger.views import View
from regard.office import Office
from regard.office.errors import EntryNotFound, MailNotFound, PersonNotFound, RowNotFound

ZONE = ZoneInfo("Europe/Warsaw")


def at(written: str) -> int:
    """The instant of "2026-10-13 08:00" in Kraków."""
    return int(datetime.fromisoformat(written).replace(tzinfo=ZONE).timestamp())


MORNING = at("2026-10-13 08:00")
MARTA = Person(key_of("marta"), "Marta Zielińska", ("marta@haldenbridge.example",), True)
KAREN = Person(key_of("karen"), "Karen Holt", ("karen.holt@ferrybank.example", "k.holt@ferrybank.example"), False)
PIOTR = Person(key_of("piotr"), "Piotr Maj", ("piotr.maj@orlik.example",), False)
JUSTYNA = Person(key_of("justyna"), "Justyna Bąk", ("justyna.bak@orlik.example",), False)
DAN = Person(key_of("dan"), "Dan Okafor", ("dan@haldenbridge.example",), False)
HOSTILE = Person(key_of("hostile"), "<script>alert('name')</script>", ("x@evil.example",), False)
PEOPLE = (DAN, JUSTYNA, KAREN, PIOTR, HOSTILE)

PROMISE = "Will do, you'll have the rates by Friday."
CHASER = "It's ten to five here and I still haven't had the rates."


def said(words: str, author: str, when: str, subject: str = "Platform team, next step") -> Quoted:
    """Words of a mail of the sample."""
    moment = key_of(author, when)
    return Quoted(words, author, at(when), moment, f"{moment[:8]}@mail.example", subject)


def action(name: str, person: Person, *words: Quoted, **given: Any) -> Action:
    """A row; what is not given is an open debt of mine that was asked for."""
    row = Action(
        id=name,
        occasion=key_of("occasion", name),
        principle="follow_through",
        pressing="open",
        state="open",
        person=person.key,
        person_name=person.name,
        mine=True,
        opened_at=words[0].at,
        due_at=at("2026-10-14 17:00"),
        due_kind="asked",
        met_at=None,
        excuse=None,
        reason="",
        said=words,
        ways=("open_mail", "done", "settle", "redate", "not_mine", "not_a_promise"),
        still_true=False,
    )
    return row._replace(**given)


RATES = action(
    "k7rates",
    KAREN,
    said(PROMISE, "Marta Zielińska", "2026-10-02 10:40"),
    said(CHASER, "Karen Holt", "2026-10-09 17:52"),
    pressing="asked_twice",
    due_at=at("2026-10-09 23:59"),
    due_kind="promised",
    reason="You wrote “Will do, you'll have the rates by Friday” (2 Oct). She asked again on 9 Oct. No rates seen. Acknowledged is not done.",
    ways=("open_mail", "done", "tell", "settle", "redate", "not_mine", "not_a_promise"),
)
PROFILES = action(
    "p3profiles",
    PIOTR,
    said("Czy możesz przysłać trzy profile do czwartku?", "Piotr Maj", "2026-10-12 09:05", "Profile"),
    pressing="tell_in_time",
    due_at=at("2026-10-15 23:59"),
    reason="Piotr asked on 12 Oct; due on Thursday. No answer seen yet.",
    principle="promptness",
)
DEMAND = action(
    "d1demand",
    JUSTYNA,
    said("Zróbcie proszę nowy cennik do poniedziałku 🙂", "Justyna Bąk", "2026-10-08 12:30", "Cennik i parę drobiazgów"),
    pressing="waiting_first_answer",
    due_at=at("2026-10-12 23:59"),
    reason="Asked of you on 8 Oct, not agreed. Accept with a day, offer another way, or say no.",
    principle="agreed_not_demanded",
    ways=("open_mail", "reply", "decline", "redate", "settle", "not_mine"),
    still_true=True,
)
EVIL = action(
    "e9evil",
    HOSTILE,
    said(
        "Could you <img src=x onerror=alert(1)> confirm?\x1b[31m\u202e",
        HOSTILE.name,
        "2026-10-12 10:00",
        "</title><script>alert('subject')</script>",
    ),
    pressing="waiting_first_answer",
    due_at=at("2026-10-13 10:00"),
    due_kind="norm",
    reason="<b>Asked</b> on 12 Oct. No answer seen yet.",
    principle="promptness",
)
NOTICE_DAN = action(
    "n2notice",
    DAN,
    said("I'll get you Ines's notice period by Monday, promise.", "Dan Okafor", "2026-10-08 16:20", "Ines"),
    mine=False,
    due_at=at("2026-10-12 23:59"),
    due_kind="promised",
    reason="Dan wrote “I'll get you Ines's notice period by Monday” (8 Oct). Not seen yet.",
    circle="colleague",
)
KEPT = action(
    "m4kept",
    KAREN,
    said("I'll ask Oleksandr this morning.", "Marta Zielińska", "2026-10-02 08:20"),
    state="met",
    met_at=at("2026-10-02 09:12"),
    due_kind="promised",
    due_at=at("2026-10-02 23:59"),
    reason="You wrote “I'll ask Oleksandr this morning” (2 Oct) and told her the same day.",
)
ROWS = (RATES, PROFILES, DEMAND, EVIL)
EVERYTHING = (*ROWS, NOTICE_DAN, KEPT)
THANKS = said("You have been a rock this month, thank you.", "Karen Holt", "2026-09-30 15:00", "Thanks")
KINDNESS = said("Two of my people are ill and I am covering both shifts this week.", "Justyna Bąk", "2026-10-12 16:15", "Grafik")
NO_SENT = "No Sent folder was found, so what you answered cannot be seen; import it too: regard import ~/Mail/Sent."

MESSAGE = Message(
    Moment(key_of("m"), "karen-rates-4@mail.example", "", (), at("2026-10-02 10:40"), at("2026-10-02 10:40"), 120, "Re: Platform team, next step",
           "platform team, next step", "person", "two people", "", "en", False, False, 9, (), ("karen",), (), ()),
    (Participant("from", 0, "marta@haldenbridge.example", "Marta Zielińska", ""), Participant("to", 0, "karen.holt@ferrybank.example", "Karen Holt", "")),
    (
        Sentence(PROMISE, (
            Act(key_of("a"), "acknowledgement", "certain", PROMISE, 0, 0, 7, None, "", "", False),
            Act(key_of("a"), "promise", "certain", PROMISE, 0, 9, 40, at("2026-10-09 23:59"), "by Friday", "", False),
        )),
        Sentence("Lovely light in Kraków today.", ()),
    ),
    PROMISE,
)  # fmt: skip


class FakeOffice(FakeReview, Office):
    """Holds the sample; `entries` are the decisions of this run, `empty` a home without mail."""

    def __init__(self, empty: bool = False) -> None:
        self.empty = empty
        self.entries: list[Entry] = []
        self.written: list[Note] = []
        self.settings: dict[str, str] = {"as_of": "2026-10-13T08:00", "zone": "Europe/Warsaw", "me": "marta@haldenbridge.example"}
        self.view = cast(View, SimpleNamespace(entries=lambda target=None: [one for one in self.entries if target in (None, one.target)]))
        self.asked_as_of: list[int | None] = []
        self.interrupted = False

    def _open(self, rows: tuple[Action, ...]) -> tuple[Action, ...]:
        decided = {entry.target for entry in self.entries if entry.verdict not in {"redated", "still_true"}}
        return () if self.empty else tuple(row for row in rows if row.occasion not in decided)

    def today(self, as_of: int | None = None, *, record: bool = True) -> Today:
        self.asked_as_of.append(as_of)
        if self.empty:
            return Today(as_of or MORNING, None, (), None, 0, 0, 0, ())
        return Today(as_of or MORNING, MARTA, self._open(ROWS), KINDNESS, 2, 14, 1, (NO_SENT,))

    def promises(self, as_of: int | None = None) -> Ledgered:
        return Ledgered(as_of or MORNING, self._open((RATES, KEPT)), self._open((NOTICE_DAN,)), ())

    def waiting(self, as_of: int | None = None) -> Ledgered:
        return Ledgered(as_of or MORNING, self._open((PROFILES, EVIL)), (), ())

    def faded(self, as_of: int | None = None) -> Ledgered:
        return Ledgered(as_of or MORNING, self._open((KEPT._replace(state="faded", met_at=None),)), (), ())

    def people(self, as_of: int | None = None) -> list[PersonCard]:
        if self.empty:
            return []
        return [PersonCard(one, at("2026-10-09 17:52"), 12, sum(row.person == one.key for row in ROWS), 0) for one in PEOPLE]

    def person(self, name: str, as_of: int | None = None) -> PersonPage:
        for one in PEOPLE:
            if name.lower() in one.name.lower() or name in (one.key, *one.addresses):
                return _page(one, self._open(EVERYTHING))
        raise PersonNotFound(name=name)

    def why(self, row: str, as_of: int | None = None) -> Why:
        for action_ in EVERYTHING:
            if row and (action_.id.startswith(row) or action_.occasion == row):
                entries = tuple(entry.key for entry in self.entries if entry.target == action_.occasion)
                return Why(
                    action_,
                    _occasion(action_),
                    tuple((Evidence("opened" if n == 0 else "asked_again", words.at, words.moment, None), words) for n, words in enumerate(action_.said)),
                    Coverage(at("2026-01-01 00:00"), at("2026-10-12 18:00")),
                    "Calls and hallway talk, unless entered by hand.",
                    "Follow through: acknowledging is just the first step.",
                    entries,
                )
        raise RowNotFound(row=row)

    def mail(self, moment: str) -> Mail:
        for row in EVERYTHING:
            for words in row.said:
                if words.moment == moment:
                    text = f"Hello,\n\n{words.words}\n\nBest,\n{words.author}"
                    return Mail(moment, words.message_id, words.subject, words.author, ("Karen Holt",), ("Priya Raman",), words.at, text, ("Inbox",))
        raise MailNotFound(moment=moment)

    def decide(self, row: str, verdict: Verdict, when: int | None = None, words: str = "") -> Entry:
        target = self.why(row).action
        entry = Entry(key_of(row, verdict, len(self.entries)), "me", MORNING, verdict, "occasion", target.occasion, when, words, "", "")
        self.entries.append(entry)
        return entry

    def undo(self, entry: str) -> Entry | Note:
        for said_ in (*self.entries, *self.written):
            if entry and said_.key.startswith(entry):
                self.entries = [one for one in self.entries if one is not said_]
                self.written = [one for one in self.written if one is not said_]
                return said_
        raise EntryNotFound(entry=entry)

    def newest(self) -> Entry | Note | None:
        return (*self.written, *self.entries)[-1] if self.written or self.entries else None

    def note(self, written: str) -> Note:
        self.written.append(Note(key_of(written), MORNING, written))
        return self.written[-1]

    def notes(self) -> list[Note]:
        return self.written

    def worked_out(self) -> bool:
        return False

    def begun(self) -> bool:
        return not self.empty

    def owner(self) -> Person | None:
        return None if self.empty else MARTA

    def now(self) -> datetime:
        return datetime.fromtimestamp(MORNING, ZONE)

    def search(self, words: str, limit: int = 50) -> list[Mail]:
        found = [self.mail(row.said[0].moment) for row in EVERYTHING]
        return [one._replace(excerpt=one.text) for one in found if all(word.lower() in (one.text + one.subject).lower() for word in words.split())][:limit]

    def read(self, paths: Sequence[Path]) -> Iterator[tuple[Path, Message | Unreadable]]:
        for path in paths:
            yield path, Unreadable("Its parts are nested deeper than 50.") if "broken" in path.name else MESSAGE

    def dump(self) -> Iterator[str]:
        for number in range(20_000):
            yield f'{{"n": {number}}}'

    def setting(self, name: str) -> str | None:
        return self.settings.get(name)

    def set(self, name: str, value: str) -> None:
        self.settings[name] = value

    def import_paths(self, paths: list[Path], me: str | None = None, on_progress: Callable[[Progress], None] | None = None) -> Imported:
        if on_progress:
            on_progress(Progress(10, 100, 1500.0, 0.06, {"not a mail": 1}, None, "reading"))
            on_progress(Progress(90, 100, 1500.0, 0.01, {"not a mail": 1}, RATES, "reading"))
        self.empty = False
        return Imported(100, 90, 10, {"nested too deep": 1}, (), (NO_SENT,), self.interrupted)


def _page(one: Person, rows: tuple[Action, ...]) -> PersonPage:
    theirs = [row for row in rows if row.person == one.key]
    return PersonPage(
        MORNING,
        one,
        tuple(Belonging(address, one.key, "Its mails are signed with this name.") for address in one.addresses),
        at("2025-03-02 09:00"),
        at("2026-10-09 17:52"),
        tuple(row for row in theirs if row.mine),
        tuple(row for row in theirs if not row.mine),
        (
            Count("follow_through", True, 8, 10, 1, 3, 1),
            Count("promptness", True, 9, 10, 0, 0, 1),
            Count("promptness", False, 0, 0, 0, 2, 0),
        ),
        (Traffic("asks", 4, 9), Traffic("thanks", 6, 2)),
        (said("Congratulations, that is great news!", "Marta Zielińska", "2026-10-02 09:12"),),
        (THANKS,),
    )


def _occasion(row: Action) -> Occasion:
    return Occasion(
        row.occasion, row.principle, 1, False, key_of("cause"), "act", key_of("matter"), key_of("thread"), "", "each", "", "", "", row.person,
        row.opened_at, row.due_at, "promised", "", None, None, None, None, None, None, None, None, MORNING, "certain", row.said[0].words, (),
    )  # fmt: skip
