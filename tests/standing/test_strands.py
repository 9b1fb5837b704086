"""Strands and the place: two strands each way, and a question where the owner's word and the evidence differ."""

import pytest

from regard.facts.sign import Sign
from regard.facts.traffic import Traffic
from regard.languages.findings import SPOKEN
from regard.languages.standing import standing
from regard.standing.place import PLACES, Placed, placed
from regard.standing.strands import Strand, strands
from tests.standing.occasions import at, occasion
from tests.standing.stated import sign, stated

TODAY = at("2026-10-13 08:00")


def drawn(*signs: Sign) -> tuple[Strand, ...]:
    return strands(signs, [(occasion(met_at=at("2026-10-05 12:00")), "met")], [stated("looking_forward", "2026-10-08 12:00", "yes")], "marta", "karen", TODAY)


def start(by: str, day: str) -> Traffic:
    other = "karen" if by == "marta" else "marta"
    return Traffic(f"{by} {day}", by, other, at(f"{day} 09:00"), True, False, False, False)


def differences(value: str, *signs: Sign, starts: list[Traffic] | None = None) -> list[str]:
    found = placed([stated("place", "2026-04-01 09:00", value)], drawn(*signs), starts or [], "marta", "karen", TODAY)
    return [one.kind for one in found.differences]


def test_four_strands_and_no_number() -> None:
    found = drawn(
        sign("free_warmth", "karen", "2026-10-01 09:00"), sign("free_warmth", "karen", "2026-06-01 09:00"), sign("reliance", "marta", "2026-09-01 09:00")
    )
    assert [(one.name, one.mine) for one in found] == [("respect", True), ("respect", False), ("love", True), ("love", False)]
    by_name = {(one.name, one.mine): one for one in found}
    assert [(one.principle, one.now, one.before) for one in by_name["love", False].signs] == [("free_warmth", 1, 1)]
    assert [one.principle for one in by_name["respect", True].signs] == ["reliance"]
    assert [(one.lately.principle, one.lately.kept) for one in by_name["respect", True].deeds] == [("promptness", 1)]
    assert [one.value for one in by_name["love", True].answers] == ["yes"]
    assert by_name["love", False].answers == ()


def test_the_last_words_are_quoted_and_likely_ones_are_not() -> None:
    found = drawn(
        *(sign("free_warmth", "karen", f"2026-09-0{day} 09:00", f"Words {day}") for day in range(1, 8)),
        sign("free_warmth", "karen", "2026-10-01 09:00", certain=False),
    )
    assert [one.quote for one in found[3].quoted] == ["Words 7", "Words 6", "Words 5", "Words 4", "Words 3"]


def test_a_sentence_that_two_rows_read_is_quoted_once() -> None:
    found = drawn(sign("free_warmth", "karen", "2026-09-01 09:00"), sign("small_gestures", "karen", "2026-09-01 09:00"))
    assert len(found[3].quoted) == 1


def test_the_order_does_not_matter() -> None:
    signs = [sign("free_warmth", "karen", f"2026-09-0{day} 09:00") for day in range(1, 8)]
    assert drawn(*signs) == drawn(*reversed(signs))


def test_before_the_owners_word_nothing_differs() -> None:
    assert placed([], drawn(), [start("marta", "2026-09-01")] * 9, "marta", "karen", TODAY) == Placed(None, None, ())


def test_you_say_partner_and_since_may_you_started_every_thread() -> None:
    starts = [start("karen", "2026-04-20"), *(start("marta", day) for day in ("2026-05-04", "2026-06-01", "2026-07-06", "2026-08-03", "2026-09-07"))]
    found = placed([stated("place", "2026-04-01 09:00", "partner")], drawn(), starts, "marta", "karen", TODAY)
    assert [(one.kind, one.since, one.seen) for one in found.differences] == [("you_start_all", at("2026-05-04 09:00"), 5)]
    assert differences("respected_not_loved", starts=starts) == []
    assert differences("partner", starts=[*starts, start("karen", "2026-09-20")]) == []
    assert differences("partner", starts=[start("karen", f"2026-0{month}-01") for month in range(4, 10)]) == ["they_start_all"]


def test_a_busy_week_is_no_turn() -> None:
    assert differences("partner", starts=[start("marta", f"2026-09-0{day}") for day in range(1, 9)]) == []


def test_warm_words_that_stopped() -> None:
    before = [sign("free_warmth", "karen", f"2026-06-0{day} 09:00") for day in range(1, 4)]
    assert differences("partner", *before) == ["quieter"]
    assert differences("partner", *before[:2]) == []
    assert differences("partner", *before, sign("free_warmth", "karen", "2026-10-01 09:00")) == []


def test_more_than_the_owner_says() -> None:
    warm = [sign("free_warmth", by, f"2026-09-0{day} 09:00") for by in ("karen", "marta") for day in range(1, 4)]
    relied = [sign("reliance", "karen", f"2026-09-0{day} 10:00") for day in range(1, 4)]
    assert differences("neither_yet", *warm, *relied) == ["more_warmth", "more_reliance"]
    assert differences("partner", *warm, *relied) == []
    assert differences("cannot_say", *warm, *relied) == []


def test_few_of_the_things_owed_to_you_were_kept() -> None:
    rows = [(occasion(doer="karen", toward="marta", due_at=at(f"2026-09-0{day} 10:00")), "met" if day < 3 else "late") for day in range(1, 8)]
    found = placed([stated("place", "2026-04-01 09:00", "partner")], strands((), rows, (), "marta", "karen", TODAY), [], "marta", "karen", TODAY)  # type: ignore[arg-type]
    assert [(one.kind, one.seen, one.of) for one in found.differences] == [("kept_few", 2, 7)]


@pytest.mark.parametrize("language", SPOKEN)
def test_every_difference_is_a_question_in_every_language(language: str) -> None:
    said = standing(language)
    assert said.PLACES.keys() == set(PLACES)
    asked = [text.format(place="x", since="1 May", who="Karen", n=5, of=7) for text in said.DIFFERENCES.values()]
    assert all(one.endswith("?") for one in asked)


def test_the_same_sentences_in_every_language() -> None:
    english, polish = ({name: getattr(standing(language), name) for name in dir(standing(language)) if name.isupper()} for language in SPOKEN)
    assert english.keys() == polish.keys()
    assert all(english[name].keys() == polish[name].keys() for name in english if isinstance(english[name], dict))
