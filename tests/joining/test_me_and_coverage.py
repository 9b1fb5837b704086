"""Whose mailbox it is, and for which time both sides are seen."""

from datetime import datetime, timedelta

import pytest

from regard.joining.coverage import NO_RECEIVED, NO_SENT
from regard.joining.errors import MeNotFound, MeUnclear
from regard.joining.sent_folders import is_sent

from .letters import ANA, KASIA, PIOTR, Letter, at, joined, letter


def day(number: int) -> str:
    return (datetime.fromisoformat("2026-01-01 09:00") + timedelta(days=number)).isoformat(" ", "minutes")


def exchange(days: range, answered: bool = True) -> list[Letter]:
    """Ana asks every day and Piotr answers the next hour; `answered` holds what he answers."""
    found = []
    for number in days:
        if answered:
            found.append(letter(day(number), ANA, PIOTR, f"Order of day {number}", "How many shall we send you today?"))
        found.append(letter(day(number)[:11] + "10:00", PIOTR, ANA, f"Re: Order of day {number}", "Ten."))
    return found


@pytest.mark.parametrize(
    "folder",
    [
        "Sent",
        "sent_items",
        "_sent_mail",
        "[Gmail]/Sent Mail",
        "INBOX.Wysłane",
        "Elementy wysłane",
        "Gesendete Elemente",
        "Archive/2020/Sent Items",
        "Sent.mbox",
    ],
)
def test_sent_folders(folder: str) -> None:
    assert is_sent(folder)


@pytest.mark.parametrize("folder", ["Inbox", "Presentations", "absent", "all_documents", "Consent forms", ""])
def test_other_folders(folder: str) -> None:
    assert not is_sent(folder)


class TestMe:
    def test_the_writer_of_the_sent_folders(self) -> None:
        mails = exchange(range(4))
        found = joined(mails, folders=["Inbox", "Wysłane"] * 4)
        assert [person.name for person in found.persons if person.me] == ["Piotr Lis"]
        assert found.me_reason == "This ledger is taken to be Piotr Lis's, who wrote 4 of the 4 messages in the sent folders."

    def test_without_a_sent_folder_whom_the_mail_is_addressed_to(self) -> None:
        mails = [letter(day(number), author, PIOTR, "News", f"{number}") for number, author in enumerate([ANA, KASIA, ANA, KASIA])]
        found = joined(mails, folders=["Inbox"] * 4)
        assert found.me_reason == "Piotr Lis wrote or received 4 of 4 messages."
        assert found.coverage == ()
        assert found.notices == (NO_SENT,)

    def test_an_archive_has_no_owner_and_names_people_to_choose_from_by_name(self) -> None:
        mails = [
            letter(day(number), author, "talk@lists.example", "Roses", f"{number}", list_id="talk.lists.example", kind="list")
            for number, author in enumerate([PIOTR, ANA, PIOTR])
        ]
        found = joined(mails)
        assert found.me == ()
        assert found.candidates == ("Ana Maj", "Piotr Lis")
        assert "--me" in found.me_reason

    def test_the_word_of_the_owner_overrules(self) -> None:
        mails = exchange(range(3))
        assert [person.name for person in joined(mails, me="ana maj", folders=["Inbox", "Sent"] * 3).persons if person.me] == ["Ana Maj"]
        assert [person.name for person in joined(mails, me=ANA.upper()).persons if person.me] == ["Ana Maj"]
        with pytest.raises(MeNotFound, match="Nobody named 'Olga' is in this mail"):
            joined(mails, me="Olga")
        with pytest.raises(MeUnclear, match=r"katarzyna\.wrona@orlik\.example, piotr\.lis@orlik\.example"):
            joined([*mails, letter(day(9), KASIA, PIOTR, "News", "x")], me="orlik")

    @pytest.mark.parametrize("asked", ["Maj Ana", "ana m", "MAJ"])
    def test_words_of_a_name_are_enough(self, asked: str) -> None:
        assert [person.name for person in joined(exchange(range(3)), me=asked).persons if person.me] == ["Ana Maj"]

    def test_a_name_is_never_found_inside_another(self) -> None:
        with pytest.raises(MeNotFound):
            joined(exchange(range(3)), me="aj")

    def test_sent_folders_of_several_people_are_nobodys(self) -> None:
        mails = [letter(day(number), author, KASIA, "News", f"{number}") for number, author in enumerate([PIOTR, ANA] * 3)]
        found = joined(mails, folders=["Sent"] * 6)
        assert (found.me, found.candidates) == ((), ("Ana Maj", "Piotr Lis"))
        assert found.me_reason == "The sent folders hold mail of several people (Ana Maj, Piotr Lis). Say who you are with --me NAME."


class TestCoverage:
    def test_both_sides_seen(self) -> None:
        found = joined(exchange(range(30)), me=PIOTR)
        assert found.coverage == ((at(day(0)[:11] + "10:00"), at(day(29)[:11] + "10:00")),)
        assert found.coverage_of_others[0].end == found.coverage[0].end
        assert found.notices == ()

    def test_a_gap_in_either_side_ends_the_span(self) -> None:
        found = joined(exchange(range(10)) + exchange(range(100, 110)), me=PIOTR)
        assert len(found.coverage) == 2
        assert found.coverage[0].end == at(day(9)) + 14 * 86_400
        assert found.coverage[1].start == at(day(100)[:11] + "09:00") or found.coverage[1].start == at(day(100)[:11] + "10:00")

    def test_one_side_alone_covers_nothing_and_says_the_remedy(self) -> None:
        received = [letter(day(number), ANA, PIOTR, f"News {number}", "x") for number in range(5)]
        sent = [letter(day(number), PIOTR, ANA, f"News {number}", "x") for number in range(5)]
        assert (joined(received, me=PIOTR).coverage, joined(received, me=PIOTR).notices) == ((), (NO_SENT,))
        assert (joined(sent, me=PIOTR).coverage, joined(sent, me=PIOTR).notices) == ((), (NO_RECEIVED,))

    def test_where_the_mail_that_i_answered_is_not_kept_nothing_is_judged(self) -> None:
        other_mail = [letter(day(number), KASIA, PIOTR, f"Report {number}", f"{number}") for number in range(30)]
        found = joined(exchange(range(30), answered=False) + other_mail, me=PIOTR)
        assert sum(span.end - span.start for span in found.coverage) < 5 * 86_400
        assert found.notices[0].startswith("You answered 30 mails, but only 0 of them are here")

    def test_an_archive_of_a_list_covers_everyone(self) -> None:
        mails = [letter(day(number), ANA, "talk@lists.example", "Roses", f"{number}", list_id="talk.lists.example", kind="list") for number in (0, 200)]
        found = joined(mails, me=ANA)
        assert found.coverage == ((at(day(0)), at(day(200))),)
