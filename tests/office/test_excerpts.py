"""Excerpts: a mail found is shown where the words stand that were searched for."""

from regard.office.excerpts import LENGTH, MORE, excerpt

LONG = "We talked about many things. " * 20 + "The contract comes tomorrow, says Anna. " + "And then there was more. " * 20


def test_a_short_text_is_shown_whole() -> None:
    assert excerpt("The contract\ncomes tomorrow.", "tomorrow") == "The contract comes tomorrow."


def test_a_long_text_is_shown_around_the_first_word_found() -> None:
    shown = excerpt(LONG, "tomorrow")
    assert "The contract comes tomorrow, says Anna." in shown
    assert shown.startswith(MORE)
    assert shown.endswith(MORE)
    assert len(shown) <= LENGTH + 2


def test_case_accents_and_an_unfinished_last_word_do_not_matter() -> None:
    polish = "Dużo słów. " * 40 + "Żółta łódź odpływa jutro."
    assert "Żółta łódź" in excerpt(polish, "zolta lod")
    assert "tomorrow" in excerpt(LONG, "TOMOR")


def test_words_inside_other_words_are_not_meant() -> None:
    assert "The part" in excerpt("Departments and partners. " * 20 + "The part is here.", "part is")


def test_where_the_words_stand_elsewhere_the_beginning_is_shown() -> None:
    assert excerpt(LONG, "zebra").startswith("We talked")
    assert excerpt("", "zebra") == ""
    assert excerpt("Short.", "!") == "Short."


def test_markup_that_was_sent_as_plain_text_is_left_out() -> None:
    assert excerpt('<html><body><p class="x">See you <b>tomorrow</b></p>', "tomorrow") == "See you tomorrow"
