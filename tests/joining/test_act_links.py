"""Which act does something about which: answers, delivers, keeps, thanks, apologises, reminds; read from conversations."""

import pytest

from regard.facts.link import ActLink
from tests.conversation import derived, facts_of

Said = tuple[str, str, str, str]


def links(written: str) -> list[Said]:
    """(kind, the words that do it, the words it is about, certainty); "" for a mail as a whole."""
    found = derived(written)
    facts = facts_of(written)
    words = {(facts.columns.key[row], key): quote for row, key, quote in zip(facts.acts.row.tolist(), facts.acts.key, facts.acts.quote, strict=True)}

    def said(one: ActLink) -> Said:
        return one.kind, words.get((one.moment, one.act), ""), words.get((one.to_moment, one.to_act), ""), one.certainty

    return [said(one) for one in found.links if one.moment in facts.columns.key]


def test_a_reply_answers_the_question_of_its_mail() -> None:
    written = """
    Subject: Visit
    2026-03-02 09:00 Ana -> Piotr: Which day suits you for the visit to Gdynia?
    2026-03-02 10:00 Piotr -> Ana: Tuesday would be best, as I am in the office all day then.
    """
    assert links(written) == [("answers", "", "Which day suits you for the visit to Gdynia?", "likely")]


def test_of_two_questions_each_is_answered() -> None:
    written = """
    Subject: Visit
    2026-03-02 09:00 Ana -> Piotr: Which day suits you? Who else will come?
    2026-03-02 10:00 Piotr -> Ana: Tuesday, and Ewa comes with me as far as I know.
    """
    assert {(kind, to, how) for kind, _, to, how in links(written)} == {
        ("answers", "Which day suits you?", "likely"),
        ("answers", "Who else will come?", "likely"),
    }


def test_putting_off_or_asking_back_answers_nothing() -> None:
    written = """
    Subject: Visit
    2026-03-02 09:00 Ana -> Piotr: Which day suits you for the visit?
    2026-03-02 10:00 Piotr -> Ana: Which visit do you mean?
    2026-03-02 11:00 Ana -> Piotr: The one in Gdynia.
    2026-03-02 12:00 Piotr -> Ana: I'll check my calendar and let you know.
    """
    assert not [one for one in links(written) if one[0] == "answers" and "Which day" in one[2]]


@pytest.mark.parametrize(
    ("asked", "promised", "sent"),
    [
        ("Could you send me the three profiles by Friday?", "I'll send you the profiles on Thursday.", "Attached are the three profiles."),
        ("Czy możesz przysłać mi umowę do piątku?", "Prześlę Ci umowę w czwartek.", "W załączeniu przesyłam umowę."),
    ],
)
def test_one_delivery_does_what_was_requested_and_keeps_what_was_promised(asked: str, promised: str, sent: str) -> None:
    written = f"""
    Subject: Profiles
    2026-03-02 09:14 Ana -> Piotr: {asked}
    2026-03-02 10:02 Piotr -> Ana: {promised}
    2026-03-05 16:40 Piotr -> Ana: {sent}
    """
    found = {(kind, by, to) for kind, by, to, _ in links(written)}
    assert ("delivers", sent, asked) in found
    assert ("keeps", sent, promised) in found


def test_a_delivery_in_a_new_thread_is_known_by_its_words_and_only_likely() -> None:
    written = """
    Subject: Lunch
    2026-03-02 10:02 Piotr -> Ana: I'll send you the Gdynia brochures tomorrow.

    Subject: Brochures
    2026-03-04 16:40 Piotr -> Ana: Attached are the brochures for Gdynia.
    """
    assert links(written) == [("keeps", "Attached are the brochures for Gdynia.", "I'll send you the Gdynia brochures tomorrow.", "likely")]


def test_a_delivery_of_something_else_keeps_nothing() -> None:
    written = """
    Subject: Lunch
    2026-03-02 10:02 Piotr -> Ana: I'll send you the Gdynia brochures tomorrow.

    Subject: Invoice
    2026-03-04 16:40 Piotr -> Ana: Attached is the invoice of February.
    """
    assert links(written) == []


def test_thanks_are_for_the_help_of_the_mail_they_answer() -> None:
    written = """
    Subject: Profiles
    2026-03-02 09:00 Piotr -> Ana: Attached are the three profiles.
    2026-03-02 10:00 Ana -> Piotr: Thank you for the profiles!
    """
    assert links(written) == [("thanks", "Thank you for the profiles!", "Attached are the three profiles.", "certain")]


def test_a_reminder_is_about_the_request_and_the_apology_about_the_reminder() -> None:
    written = """
    Subject: Rates
    2026-03-02 09:00 Ana -> Piotr: Could you send me the rates by Wednesday?
    2026-03-06 09:00 Ana -> Piotr: I still haven't had the rates.
    2026-03-06 10:00 Piotr -> Ana: Sorry for the delay! Attached are the rates.
    """
    assert links(written) == [
        ("chases", "I still haven't had the rates.", "Could you send me the rates by Wednesday?", "certain"),
        ("apologises", "Sorry for the delay!", "I still haven't had the rates.", "certain"),
        ("delivers", "Attached are the rates.", "Could you send me the rates by Wednesday?", "likely"),
    ]


def test_an_apology_for_something_else_is_for_no_miss() -> None:
    written = """
    Subject: Rates
    2026-03-02 09:00 Ana -> Piotr: Could you send me the rates by Wednesday?
    2026-03-06 10:00 Piotr -> Ana: Sorry about the noise in the office yesterday.
    """
    assert not [one for one in links(written) if one[0] == "apologises"]


def test_a_new_version_of_a_patch_keeps_the_promise_made_about_the_old_one() -> None:
    written = """
    Subject: [PATCH] lamp: dim the light
    2026-03-02 09:00 Piotr -> Ana: This makes the light dimmer at night.

    Subject: Re: [PATCH] lamp: dim the light
    2026-03-02 10:00 Ana -> Piotr: The manual page is missing.
    2026-03-02 11:00 Piotr -> Ana: I will send a new version with it.

    Subject: [PATCH v2] lamp: dim the light
    2026-03-09 11:00 Piotr -> Ana: With the manual page now.
    """
    assert ("keeps", "", "I will send a new version with it.", "certain") in links(written)
    row = next(row for row in derived(written).occasions if row.principle == "when_you_say")
    assert (row.met_certainty, row.evidence[-1].part) == ("certain", "met")


def test_the_evidence_of_a_row_names_the_words_that_close_it() -> None:
    written = """
    Subject: Rates and dates
    2026-03-02 09:00 Ana -> Piotr: Could you send me the rates by Wednesday?
    2026-03-03 10:00 Piotr -> Ana: Here is the agenda of Monday. Attached are the rates.
    """
    found = derived(written)
    row = next(row for row in found.occasions if row.principle == "agreed_not_demanded")
    met = next(one for one in row.evidence if one.part == "met")
    quotes = dict(zip(facts_of(written).acts.key, facts_of(written).acts.quote, strict=True))
    assert met.act is not None
    assert quotes[met.act] == "Attached are the rates."


def test_later_mail_changes_no_link_made_before() -> None:
    first = """
    Subject: Rates
    2026-03-02 09:00 Ana -> Piotr: Could you send me the rates by Wednesday?
    2026-03-03 09:00 Piotr -> Ana: Attached are the rates.
    """
    more = "".join(
        f"\n2026-03-{day:02} 09:00 Ana -> Piotr: Thank you for the rates of the rates desk! Could you send me the rates again?" for day in range(4, 14)
    )
    assert links(first + more)[: len(links(first))] == links(first)
