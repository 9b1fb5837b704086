"""The reader end to end, and what must hold for any bytes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regard.facts.message import Message, Unreadable
from regard.reading.greeting import greeted
from regard.reading.reader import read
from regard.reading.tongue import language_of
from regard.reading.topics import topic_of
from regard.reading.whole import whole_text
from tests.reading.written import FALLBACK, mail, message, readable, said

PROSE = st.lists(
    st.sampled_from(["Could you send the profiles?", "I will do it on Friday.", "Dziękuję, wyślę jutro.", "The rates are fine."]), min_size=1, max_size=6
)


def test_a_message_is_read() -> None:
    found = message("Hi Piotr,\n\nCould you send me the three\nprofiles by Friday?\n\nAna\n-- \nHolt Ltd", References="<zero@holt.example>")
    assert [sentence.text for sentence in found.sentences] == ["Hi Piotr,", "Could you send me the three profiles by Friday?", "Ana"]
    moment = found.moment
    assert (moment.message_id, moment.references, moment.topic, moment.kind, moment.language) == (
        "one@holt.example", ("zero@holt.example",), "the profiles", "person", "en",
    )  # fmt: skip
    assert moment.greeted == ("piotr",)
    assert moment.own_words == 12


def test_copies_are_one_moment_and_other_words_are_another() -> None:
    text = "Could you send me the three profiles by Friday?"
    copy = mail(
        f"Could you send me the three profiles\nby Friday?\n{'_' * 40}\ngardeners mailing list\n",
        Message_Id="<two@list.example>",
        Subject="[gardeners] The profiles",
    )
    assert readable(copy).moment.key == message(text).moment.key
    assert message(f"{text} Please.").moment.key != message(text).moment.key
    assert message(text, Date="Tue, 3 Mar 2026 09:14:00 +0100").moment.key != message(text).moment.key
    assert message(text, From="Ewa <ewa@holt.example>").moment.key != message(text).moment.key


def test_a_quote_is_proved_by_the_lines_of_the_parent() -> None:
    parent = message("Could you send me the three profiles by Friday?").moment
    reply = message("Yes.\n\nOn Mon, 2 Mar 2026, Ana <ana@holt.example> wrote:\n> Could you send me the three profiles by Friday?\n").moment
    assert parent.lines == reply.quoted
    assert len(parent.lines) == 1
    assert -(2**63) <= parent.lines[0] < 2**63
    assert reply.lines == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hi Piotr and Ewa,", ("piotr", "ewa")),
        ("Dear Mr. Zych,", ("zych",)),
        ("Piotr, could you look at it?", ("piotr",)),
        ("Hello everyone,", ("all",)),
        ("Hi team", ("all",)),
        ("Cześć Piotrze,", ("piotr",)),
        ("Panie Piotrze,", ("piotr",)),
        ("Szanowni Państwo,", ("all",)),
        ("Hej Ewo i Piotrku!", ("ewa", "piotr")),
        ("However, we cannot.", ()),
        ("Hi, how are you?", ()),
        ("Dzień dobry,", ()),
    ],
)
def test_greetings(text: str, names: tuple[str, ...]) -> None:
    assert greeted([text], {"piotr", "zych", "ewa", "lis"}) == names


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Could you send me the profiles by Friday?", "en"),
        ("Czy możesz przysłać mi profile do piątku?", "pl"),
        ("Czy mozesz przyslac mi profile do piatku? Dzieki", "pl"),
        ("Dzięki!", "pl"),
        ("OK", "en"),
        ("Könntest du mir bitte die Profile bis Freitag schicken? Ich brauche sie für den Kunden.", "de"),
    ],
)
def test_languages(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize(
    "subject",
    ["Re: Rates", "RE[2]: rates", "Odp: Rates", "FW: Re: Rates", "[gardeners] Re: Rates", "Re: [gardeners] Rates", "PD: Rates", "AW: WG: Rates", "Rates (fwd)"],
)
def test_topics(subject: str) -> None:
    assert topic_of(subject).topic == "rates"


def test_a_subject_with_a_colon_keeps_it() -> None:
    assert topic_of("Question: rates") == ("question: rates", False, False)
    assert topic_of("Re:").topic == ""
    assert topic_of("[gardeners]").topic == "[gardeners]"


def test_the_whole_text_shows_quotes_and_signature() -> None:
    assert whole_text(mail("Yes.\n-- \nAna\n\n> Old")) == "Yes.\n-- \nAna\n\n> Old"
    assert whole_text(mail("<p>Yes.</p><blockquote type=cite>Old</blockquote>", Content_Type="text/html")) == "Yes.\n\nOld"
    assert whole_text(b"") != ""


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.binary(max_size=400))
def test_no_bytes_make_it_fail(head: bytes, body: bytes) -> None:
    for raw in (head, b"From: a@b.example\n" + head + b"\n\n" + body, mail("x").replace(b"x", body)):
        found = read(raw, FALLBACK)
        assert isinstance(found, Message | Unreadable)
        assert found == read(raw, FALLBACK)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_no_text_makes_it_fail(text: str) -> None:
    for kind in ("text/plain", "text/html"):
        raw = b"From: a@b.example\nContent-Type: " + kind.encode() + b"; charset=utf-8\n\n" + text.encode("utf-8", "replace")
        assert isinstance(read(raw, FALLBACK), Message | Unreadable)


@settings(max_examples=60, deadline=None)
@given(PROSE, PROSE)
def test_a_quote_below_never_changes_the_own_sentences(own: list[str], old: list[str]) -> None:
    text = "\n".join(own)
    quoted = "\n".join(f"> {line}" for line in old)
    for below in (f"On Mon, 2 Mar 2026 at 09:14, Ana <ana@holt.example> wrote:\n\n{quoted}", "-----Original Message-----\nFrom: Ana\n\n" + "\n".join(old)):
        assert said(f"{text}\n\n{below}\n") == said(text)


def test_a_name_as_it_is_called_is_the_one_it_shares_most_with_whoever_else_is_addressed() -> None:
    for order in (("martyna", "mariola"), ("mariola", "martyna")):
        assert greeted(["Cześć Martyno,"], dict.fromkeys(order)) == ("martyna",)
