"""Every deed has its place on a list and its sentences, in both languages; only debts press."""

import pytest

from regard.actions.deeds import DEEDS, PRESSING, WORDLESS, rank
from regard.actions.telling import Telling, tell, ways
from regard.facts.occasion import Evidence, Occasion
from regard.languages.findings import findings
from regard.languages.principles import principles
from regard.matters.clock import clock
from regard.principles import registry
from tests.conversation import KRAKOW, at

SPOKEN = ["en", "pl"]
NAMES = {deed.name for deed in registry.DEEDS}


def row(principle: str, cause_kind: str = "act") -> Occasion:
    return Occasion(
        key="k", principle=principle, rule_version=1, restraint=False, cause="c", cause_kind=cause_kind, matter="m", thread="t", group="g",  # type: ignore[arg-type]
        group_rule="each", doer_identity="", toward_identity="", doer="me", toward="ana", opened_at=at("2026-03-02 10:00"), due_at=at("2026-03-03 10:00"),
        due_kind="norm", clock="office", acknowledged_at=None, asked_again_at=None, told_at=None, met_at=None, met_certainty=None, excused_at=None,
        excuse=None, failed_at=None, seen_until=at("2026-03-13 10:00"), certainty="certain", quote="",
        evidence=(Evidence("opened", at("2026-03-02 10:00"), "m", None),),
    )  # fmt: skip


def told(principle: str, language: str, *, mine: bool, spoken: str, acknowledged: str = "") -> str:
    working = clock(at("2026-03-02 10:00"), at("2026-03-13 10:00"), KRAKOW)
    one = row(principle)._replace(acknowledged_at=at(acknowledged) if acknowledged else None)
    return tell(one, "unknown", Telling(language, working, at("2026-03-06 08:00"), "Ana", mine, spoken, at("2026-03-02 10:00")))


def test_the_table_holds_every_deed_and_no_other() -> None:
    assert set(DEEDS) == NAMES


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("principle", sorted(NAMES))
@pytest.mark.parametrize("mine", [True, False])
@pytest.mark.parametrize("spoken", ["The rates by Friday", ""])
def test_every_undone_row_is_told_with_and_without_words(language: str, principle: str, mine: bool, spoken: str) -> None:
    sentence = told(principle, language, mine=mine, spoken=spoken)
    assert "{" not in sentence
    assert "“”" not in sentence
    assert "„”" not in sentence
    assert sentence.endswith((".", "?"))


@pytest.mark.parametrize("language", SPOKEN)
def test_what_began_without_words_is_that_of_deeds(language: str) -> None:
    words = findings(language)
    assert set(words.BEGAN) <= NAMES
    assert set(words.UNSEEN) == NAMES
    assert set(principles(language)) >= NAMES


def test_a_candidate_without_a_word_is_told_so() -> None:
    assert told("two_sides_of_the_desk", SPOKEN[0], mine=True, spoken="") == (
        "Ana was put forward or met a client on 2 Mar. No word to Ana seen since. Even “no news yet” is one."
    )


def test_debts_press_and_the_others_live_in_the_review() -> None:
    assert {"follow_through", "when_you_say", "promptness", "active_listening", "two_sides_of_the_desk"} == PRESSING
    assert rank("follow_through") < rank("promptness") < rank("credit_supporters")


def test_a_row_that_no_mail_opened_offers_no_mail() -> None:
    assert "open_mail" not in ways(row("cover", "meeting"), "unknown", mine=True)
    assert "reply" in ways(row("promptness"), "unknown", mine=True)


@pytest.mark.parametrize(
    ("language", "denied"),
    [("en", ("No reply", "No word", "No answer", "no word to")), ("pl", ("widać odpowiedzi", "widać Twojej odpowiedzi", "widać słowa", "żadnego słowa"))],
)
@pytest.mark.parametrize("principle", sorted(WORDLESS))
@pytest.mark.parametrize("mine", [True, False])
def test_no_word_is_never_said_where_one_was_seen(language: str, denied: tuple[str, ...], principle: str, mine: bool) -> None:
    assert any(one in told(principle, language, mine=mine, spoken="The rates by Friday") for one in denied)
    sentence = told(principle, language, mine=mine, spoken="The rates by Friday", acknowledged="2026-03-02 11:00")
    assert not any(one in sentence for one in denied), sentence


def test_who_wrote_back_is_told_so() -> None:
    theirs = told("active_listening", "en", mine=False, spoken="Send me the rates", acknowledged="2026-03-05 11:00")
    assert theirs.endswith("Ana wrote back yesterday; nothing handed over seen since.")
    theirs = told("active_listening", "pl", mine=False, spoken="Wyślij mi stawki", acknowledged="2026-03-05 11:00")
    assert theirs.endswith("Ana: słowo w odpowiedzi do Ciebie (wczoraj); od tego czasu nie widać, żeby to dotarło.")


@pytest.mark.parametrize(
    ("language", "spoken", "mine", "ends"),
    [
        ("en", "I'll be in touch next week", True, "No word to Ana seen since in that thread."),
        ("en", "Odezwę się w tygodniu", False, "No word to you seen since in that thread."),
        ("pl", "Dam znać po urlopie", True, "Od tego czasu nie widać w tym wątku słowa od Ciebie."),
        ("en", "I'll send you the list and let you know", True, "No list seen."),
        ("en", "I'll go through it on Monday", True, "Nothing handed over seen since."),
    ],
)
def test_who_promised_no_more_than_a_word_is_told_of_a_word(language: str, spoken: str, mine: bool, ends: str) -> None:
    assert told("when_you_say", language, mine=mine, spoken=spoken).endswith(ends)


def test_an_address_keeps_its_small_letter() -> None:
    working = clock(at("2026-03-02 10:00"), at("2026-03-13 10:00"), KRAKOW)
    of = Telling("en", working, at("2026-03-06 08:00"), "ana@post.example", False, "I'll send the list", at("2026-03-02 10:00"))
    assert tell(row("when_you_say"), "unknown", of).startswith("ana@post.example wrote")


def test_what_was_promised_is_done_and_nobody_was_met() -> None:
    working = clock(at("2026-03-02 10:00"), at("2026-03-13 10:00"), KRAKOW)
    of = Telling("en", working, at("2026-03-06 08:00"), "Ana", True, "I'll send the list", at("2026-03-02 10:00"))
    assert tell(row("when_you_say")._replace(met_at=at("2026-03-03 09:00")), "met", of).endswith("Done on 3 Mar.")
