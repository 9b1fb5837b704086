"""Acts in whole messages: keys, spans, whom they are put to, what they chase, and when they fall due."""

from datetime import UTC, datetime

from regard.facts.act import Act
from regard.reading.acts import find_acts
from regard.reading.context import Context

WRITTEN = datetime(2026, 3, 2, 9, 14, tzinfo=UTC)
ANA = Context("moment", int(WRITTEN.timestamp()), 60, "en", ("piotr",), False, False, "person", 1)
PL = ANA._replace(language="pl", greeted=("piotr",))


def only(acts: tuple[Act, ...], kind: str) -> Act:
    (found,) = [act for act in acts if act.kind == kind]
    return found


def day(act: Act) -> str:
    assert act.due is not None
    return datetime.fromtimestamp(act.due + 3600, UTC).strftime("%Y-%m-%d %H:%M:%S")


def test_ana_asks_and_piotr_promises() -> None:
    asked = only(find_acts(["Hi Piotr,", "Could you send me the three profiles by Friday?"], ANA)[1], "request")
    assert asked.certainty == "certain"
    assert asked.quote[asked.start : asked.end].startswith("Could you send")
    assert (day(asked), asked.due_words) == ("2026-03-06 23:59:59", "by Friday")

    answer = find_acts(["Got it, I'll send them by Friday."], ANA._replace(reply=True))[0]
    assert only(answer, "promise").due_words == "by Friday"


def test_the_same_in_polish() -> None:
    asked = only(find_acts(["Cześć Piotr,", "Czy możesz przesłać mi trzy profile do piątku?"], PL)[1], "request")
    assert (asked.certainty, day(asked)) == ("certain", "2026-03-06 23:59:59")
    assert only(find_acts(["Jasne, wyślę w piątek."], PL)[0], "promise").due_words == "w piątek"


def test_a_request_is_put_to_the_one_named() -> None:
    assert only(find_acts(["Piotr, could you send me the list?"], ANA)[0], "request").named == "piotr"
    assert only(find_acts(["Karen - please send me the list."], ANA)[0], "request").named == "karen"
    assert only(find_acts(["Karen- can you send me the list?"], ANA)[0], "request").named == "karen"
    assert only(find_acts(["Karen please send me the list."], ANA)[0], "request").named == "karen"
    assert only(find_acts(["Assistants - please send the list on."], ANA)[0], "request").named == ""
    assert only(find_acts(["@Ana please check the rates."], ANA)[0], "request").named == "ana"
    assert only(find_acts(["Also, could you send me the list?"], ANA)[0], "request").named == ""
    assert only(find_acts(["Piotrze, czy możesz wysłać listę?"], PL)[0], "request").named == "piotrze"


def test_a_reminder_is_a_chaser() -> None:
    assert only(find_acts(["I still haven't received the rates."], ANA)[0], "request").chases
    assert only(find_acts(["Wciąż nie dostałam stawek."], PL)[0], "request").chases
    assert not only(find_acts(["Please send the rates."], ANA)[0], "request").chases


def test_equal_sentences_have_keys_of_their_own() -> None:
    first, second = find_acts(["Please send the rates.", "Please  send the rates."], ANA)
    assert first[0].key != second[0].key
    assert {act.key for act in find_acts(["Please send the rates."], ANA)[0]} == {first[0].key}


def test_a_newsletter_is_never_certain() -> None:
    acts = find_acts(["Please send us your form by Friday."], ANA._replace(kind="newsletter"))[0]
    assert all(act.certainty == "likely" for act in acts)


def test_nothing_is_found_in_a_table_or_in_nothing() -> None:
    assert find_acts([], ANA) == ()
    assert find_acts([""], ANA) == ((),)
    assert find_acts(["please send " * 100], ANA) == ((),)


def test_words_without_acts_stay_without() -> None:
    sentences = ["Hi Piotr,", "The office opens at nine.", "Best regards,", "Ana"]
    assert find_acts(sentences, ANA) == ((), (), (), ())
