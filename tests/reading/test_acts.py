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


def test_a_day_that_another_clause_says_of_someone_else_is_not_the_promises_day() -> None:
    board = "The board decides on 30 September, she'll tell me the day after and I'll tell you."
    assert only(find_acts([board], ANA)[0], "promise").due is None
    told = only(find_acts(["The board decides on 30 September, I'll tell you by 5 October."], ANA)[0], "promise")
    assert told.due_words.startswith("by 5 October")
    assert only(find_acts(["On Friday at the latest, I'll send it."], ANA)[0], "promise").due_words == "On Friday"
    assert only(find_acts(["You need it by Friday, so I'll send it."], ANA)[0], "promise").due_words == "by Friday"
    assert only(find_acts(["Keep your diary free for Friday, you will get the agenda on Monday."], ANA)[0], "promise").due_words == "on Monday"
    assert only(find_acts(["Zarezerwuj sobie piątek, a wyślę Ci plan w poniedziałek."], PL)[0], "promise").due_words == "w poniedziałek"
    assert only(find_acts(["Rada decyduje 30 września, a potem dam Ci znać."], PL)[0], "promise").due is None
    assert only(find_acts(["Najpóźniej w piątek, jak obiecałam, wyślę umowę."], PL)[0], "promise").due_words == "Najpóźniej w piątek"


def test_a_day_that_is_full_is_not_the_day_promised() -> None:
    full = only(find_acts(["Today is full, I'll write to you later in the week."], ANA)[0], "promise")
    pelny = only(find_acts(["Dziś nie dam rady, napiszę w tygodniu."], PL)[0], "promise")
    assert (full.due, pelny.due) == (None, None)


def test_a_month_binds_who_promises_in_it_and_nobody_who_is_asked_about_it() -> None:
    promised = only(find_acts(["I'll ask the owner in June."], ANA)[0], "promise")
    assert day(promised) == "2026-06-30 23:59:59"
    assert only(find_acts(["Do you expect many guests in June?"], ANA)[0], "question").due is None


def test_a_reminder_without_a_subject_chases_too() -> None:
    for words in ("Still nothing on the badge.", "Bumping this.", "Any joy with the landlord?", "Where are we with the visa papers?"):
        assert any(act.chases for act in find_acts([words], ANA)[0]), words
    for words in ("Nadal nic nie mam.", "Czy są już jakieś wieści?", "Co z umową?"):
        assert any(act.chases for act in find_acts([words], PL)[0]), words


def test_receipts_and_heads_of_mail_say_nothing() -> None:
    assert find_acts(["Subject: RE: please send the file", 'Your message "please call" was read on 2 March.'], ANA) == ((), ())
