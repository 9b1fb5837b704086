"""What the owner says of one row: it holds for the other rows of the same words, and finds its row again after another reader cut elsewhere."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from regard.facts.entry import Verdict
from regard.facts.keys import sentence_key
from regard.facts.message import Message, Sentence
from regard.ledger.reader import Answers, Unread
from regard.ledger.rereading import reread
from regard.office import Office
from regard.reading.batches import read_batch
from tests.conversation import at
from tests.office.mailbox import mailbox

WRITTEN = """
Subject: Hello
2026-09-25 10:00 Marta -> Karen: Good to meet you on Friday.
2026-09-25 11:00 Karen -> Marta: Likewise, thank you for a good evening!

Subject: Rates
2026-10-02 10:31 Karen -> Marta: Could you send me the rates by next Friday?
2026-10-02 10:40 Marta -> Karen: Will do. I'll send you the rates by Friday.

Subject: Umowa
2026-10-07 09:00 Ewa -> Marta: Dzień dobry, czy możesz przysłać mi umowę do piątku?

Subject: Dates
2026-10-07 09:10 Marta -> Dan: Welcome back!
2026-10-08 09:10 Dan -> Marta: Could you send me the dates by next Friday?

Subject: Visit
2026-10-08 09:30 Marta -> Piotr: I'll send you the address of the office tomorrow.
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    home = Office.open(tmp_path / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-10-13 08:00")
    home.import_paths([mailbox(tmp_path / "mail", WRITTEN)])
    yield home
    home.close()


def shifted(messages: Iterable[Unread]) -> Iterator[Answers]:
    """A second cutter: every sentence takes the first word of the next one, so that every span and key is another."""
    waiting = list(messages)
    yield [(index, said if not isinstance(said, Message) else _shifted(said)) for index, said in read_batch(waiting)]


def _shifted(said: Message) -> Message:
    texts = [one.text for one in said.sentences]
    following = [*(text.split()[0] for text in texts[1:]), "Regards"][: len(texts)]
    leading = [texts[0], *(text.partition(" ")[2] or text for text in texts[1:])] if texts else []
    sentences = []
    for one, text, word in zip(said.sentences, leading, following, strict=True):
        cut = f"{text} {word}"
        key = sentence_key(said.moment.key, cut, 0)
        sentences.append(Sentence(cut, tuple(act._replace(key=key, quote=cut, start=0, end=len(cut)) for act in one.acts)))
    return said._replace(sentences=tuple(sentences))


def mine(office: Office) -> dict[str, tuple[str, str]]:
    """The state of each of my rows, by principle and the other's name."""
    owner = office.today().me
    assert owner is not None
    found = [office.why(row.key) for row in office.view.occasions(doer=owner.key)]
    return {f"{one.action.principle} {one.action.person_name}": (one.action.state, one.occasion.quote) for one in found}


def row_of(office: Office, principle: str, person: str) -> str:
    owner = office.today().me
    assert owner is not None
    return next(row.key for row in office.view.occasions(doer=owner.key, principle=principle) if office.why(row.key).action.person_name == person)


@pytest.mark.parametrize(
    ("verdict", "when", "state"),
    [
        ("done", "2026-10-09 09:00", "met"),
        ("settled", None, "excused"),
        ("redated", "2026-10-30 12:00", "open"),
        ("released", None, "excused"),
        ("another_did", None, "excused"),
        ("not_mine", None, "excused"),
        ("not_a_promise", None, "excused"),
    ],
)
def test_every_word_survives_a_second_cutter_and_can_be_taken_back(office: Office, verdict: Verdict, when: str | None, state: str) -> None:
    before = mine(office)["when_you_say Karen"][0]
    entry = office.decide(row_of(office, "when_you_say", "Karen"), verdict, at(when) if when else None)
    assert mine(office)["when_you_say Karen"][0] == state
    assert reread(office.ledger, read=shifted, everything=True).added
    now, quote = mine(office)["when_you_say Karen"]
    assert quote.endswith(" Regards")
    assert now == state
    assert office.view.entries() == [entry]
    office.undo(entry.key)
    assert mine(office)["when_you_say Karen"][0] == before


@pytest.mark.parametrize("person", ["Dan", "Ewa"])
def test_not_a_promise_wins_at_once_under_every_name(office: Office, person: str) -> None:
    def states() -> set[str]:
        return {state for name, (state, _) in mine(office).items() if name in {f"promptness {person}", f"agreed_not_demanded {person}"}}

    before = states()
    assert "excused" not in before
    entry = office.decide(row_of(office, "promptness", person), "not_a_promise")
    assert states() == {"excused"}
    assert not [row for row in (*office.today().actions, *office.waiting().mine) if row.person_name == person]
    assert entry.key in office.why(row_of(office, "promptness", person)).entries
    office.undo(entry.key)
    assert states() == before


def test_what_is_settled_under_one_name_is_not_waited_for_under_another(office: Office) -> None:
    entry = office.decide(row_of(office, "promptness", "Dan"), "settled")
    assert mine(office)["agreed_not_demanded Dan"][0] == "excused"
    assert office.why(row_of(office, "agreed_not_demanded", "Dan")).entries == (entry.key,)


def test_each_of_several_words_is_taken_back_by_its_own_name(office: Office) -> None:
    row = row_of(office, "when_you_say", "Karen")
    first = office.decide(row, "redated", at("2026-10-30 12:00"))
    office.decide(row, "settled")
    office.undo(first.key)
    assert mine(office)["when_you_say Karen"][0] == "excused"
    assert len(office.why(row).entries) == 1
