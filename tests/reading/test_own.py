"""Own words: a copy of a mail is read once, and copies apart or together are read the same."""

from regard.reading.batches import read_batch
from regard.reading.evidence import WORD, plain, words_of
from regard.reading.own import own_text
from regard.reading.reader import read
from tests.reading.written import FALLBACK, mail, told

ASKED = "Hi Piotr,\n\nCould you send me the profiles by Friday? I'll call Ana tomorrow.\n\n> What is left?\n"
POLISH = "Cześć Ano,\n\nczy możesz przesłać mi umowę do piątku? Jutro zadzwonię do Piotra.\n"


def test_messages_read_together_say_what_they_say_alone() -> None:
    letters = [mail(ASKED), mail(POLISH), mail(ASKED, Folder="Copies"), mail(""), mail("Thanks!"), b"no mail"]
    together = dict(read_batch([(n, data, FALLBACK) for n, data in enumerate(letters)]))
    assert together == {n: told(read(data, FALLBACK, "people")) for n, data in enumerate(letters)}


def test_own_text_is_what_the_reader_takes_for_it() -> None:
    message = read(mail(ASKED), FALLBACK)
    assert own_text(mail(ASKED)) == getattr(message, "text", "")
    assert "What is left" not in own_text(mail(ASKED))
    assert "none of the headers" in own_text(b"no mail")


def test_words_are_the_same_however_they_are_found() -> None:
    for sentence in ("I'll call, won't I?Yes: `it's` 25e6_x ''quoted'' ...", "Zażółć gęślą jaźń, dobrze?", "", "?!", "tabs\tand\x0bmore"):
        assert words_of(plain(sentence)) == WORD.findall(plain(sentence))
