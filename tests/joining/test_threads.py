"""Threads: by header, by quote, by topic; in English and in Polish."""

from regard.facts.keys import key_of
from regard.joining.series import Series

from .letters import ANA, KASIA, PIOTR, joined, key, letter, parents, threads

ASK = "Could you send me the three profiles for the Hamburg team by Friday?"
MORE = "The client decides on Monday, and two of them are on leave after that."


class TestByHeader:
    def test_in_reply_to_names_the_parent(self) -> None:
        mails = [
            letter("2026-03-02 09:14", ANA, PIOTR, "Profiles", ASK, id="1@forma"),
            letter("2026-03-02 10:02", PIOTR, ANA, "Something else", "Got it.", id="2@orlik", answers="1@forma"),
        ]
        assert parents(mails) == {1: (0, "header")}
        assert joined(mails).replies[0].certainty == "certain"

    def test_references_are_read_from_the_last_to_the_first(self) -> None:
        mails = [
            letter("2026-03-02 09:14", ANA, PIOTR, "Profiles", ASK, id="1@forma"),
            letter("2026-03-02 10:02", PIOTR, ANA, "RE: Profiles", "Got it.", id="2@orlik", answers="1@forma"),
            letter("2026-03-02 11:00", ANA, PIOTR, "Odp: Profiles", "Thanks.", answers="lost@orlik", references=("1@forma", "2@orlik", "lost@orlik")),
        ]
        assert parents(mails)[2] == (1, "header")
        assert [reply.certainty for reply in joined(mails).replies] == ["certain", "likely"]

    def test_two_answers_to_one_missing_mail_share_its_thread(self) -> None:
        mails = [
            letter("2026-03-02 10:02", PIOTR, ANA, "RE: Profiles", "Got it.", answers="1@forma"),
            letter("2026-03-02 11:02", KASIA, ANA, "RE: Profiles", "Mine follow.", answers="1@forma"),
        ]
        assert threads(mails) == [key_of("thread", "1@forma")] * 2
        assert parents(mails) == {1: (0, "topic")} or parents(mails) == {}

    def test_a_parent_dated_later_than_its_answer_is_no_parent_but_shares_the_thread(self) -> None:
        mails = [
            letter("2026-03-02 09:10", PIOTR, ANA, "RE: Profiles", "Got it.", id="2@orlik", answers="1@forma"),
            letter("2026-03-02 09:14", ANA, PIOTR, "Profiles", ASK, id="1@forma"),
        ]
        assert parents(mails) == {}
        assert len(set(threads(mails))) == 1

    def test_copies_with_one_message_id_share_a_thread(self) -> None:
        own = letter("2026-03-02 09:14", ANA, "list@lists.example", "Profiles", ASK, id="1@forma")
        by_list = letter("2026-03-02 09:14", ANA, "list@lists.example", "Profiles", ASK, "Footer of the list", id="1@forma", list_id="list.lists.example")
        assert len(set(threads([own, by_list]))) == 1


class TestByQuote:
    def test_two_quoted_lines_prove_the_parent(self) -> None:
        mails = [
            letter("2026-03-02 09:14", ANA, PIOTR, "Profiles", ASK, MORE),
            letter("2026-03-02 10:02", PIOTR, ANA, "Re: Profiles", "Got it.", quotes=(ASK, MORE)),
        ]
        assert parents(mails) == {1: (0, "quote")}
        assert joined(mails).replies[0].certainty == "certain"

    def test_one_rare_line_is_likely(self) -> None:
        mails = [letter("2026-03-02 09:14", ANA, PIOTR, "Profile", ASK), letter("2026-03-03 09:00", PIOTR, ANA, "Odp: Profile", "Mam.", quotes=(ASK,))]
        assert [(reply.reason, reply.certainty) for reply in joined(mails).replies] == [("quote", "likely")]

    def test_the_latest_of_the_quoted_is_the_parent(self) -> None:
        third = "Only two of the three are free before the end of March, I am afraid."
        mails = [
            letter("2026-03-02 09:14", ANA, PIOTR, "Profiles", ASK, MORE),
            letter("2026-03-02 10:02", PIOTR, ANA, "Re: Profiles", third, MORE + " Is that right?", quotes=(ASK, MORE)),
            letter("2026-03-02 11:30", ANA, PIOTR, "Re: Profiles", "Yes.", quotes=(third, MORE + " Is that right?", ASK, MORE)),
        ]
        assert parents(mails) == {1: (0, "quote"), 2: (1, "quote")}

    def test_a_short_answer_between_leaves_no_trace_and_is_found_by_whom_one_writes_to(self) -> None:
        mails = [
            letter("2026-03-02 09:14", ANA, PIOTR, "Profiles", ASK, MORE),
            letter("2026-03-02 10:02", PIOTR, ANA, "Re: Profiles", "Which team?", quotes=(ASK, MORE)),
            letter("2026-03-02 11:30", ANA, PIOTR, "Re: Profiles", "The new one.", quotes=(ASK, MORE)),
        ]
        assert parents(mails)[2] == (1, "quote")

    def test_with_another_subject_strangers_quoting_the_same_text_are_no_thread(self) -> None:
        text = [f"Paragraph {number} of the general terms of business applies to all orders." for number in ["one", "two", "three", "four", "five"]]
        mails = [
            letter("2026-03-02 09:14", ANA, PIOTR, "Terms", *text),
            letter("2026-03-09 09:14", KASIA, "jo@else.example", "Complaint", "See below.", quotes=text),
        ]
        assert parents(mails) == {}

    def test_with_a_changed_subject_much_quoted_text_between_the_two_is_a_thread(self) -> None:
        text = [f"Point {number} of the plan that we spoke about in Hamburg last week." for number in ["one", "two", "three", "four", "five"]]
        mails = [
            letter("2026-03-02 09:14", ANA, PIOTR, "Plan", *text),
            letter("2026-03-03 09:14", PIOTR, ANA, "Re: what you sent", "Fine with me.", quotes=text),
        ]
        assert parents(mails) == {1: (0, "quote")}

    def test_lines_that_everyone_writes_prove_nothing(self) -> None:
        line = "Please do not hesitate to contact me at any time."
        mails = [letter(f"2026-03-{day:02} 09:00", ANA, PIOTR, f"Note of day {day}", line) for day in range(1, 12)]
        mails.append(letter("2026-03-20 09:00", PIOTR, ANA, "Re: your notes", "Thanks", quotes=(line,)))
        assert parents(mails) == {}


class TestByTopic:
    def test_marks_of_many_programs(self) -> None:
        for mark in ("Re: ", "RE: ", "Odp: ", "AW: ", "Re[2]: ", "SV: ", "PD: ", "Fwd: "):
            mails = [
                letter("2026-03-02 09:14", ANA, PIOTR, "Stawki dla Hamburga", "?"),
                letter("2026-03-04 09:00", PIOTR, ANA, mark + "Stawki dla Hamburga", "OK"),
            ]
            assert parents(mails) == {1: (0, "topic")}, mark
            assert joined(mails).replies[0].certainty == "likely"

    def test_after_too_long_it_is_another_talk(self) -> None:
        mails = [letter("2025-03-02 09:14", ANA, PIOTR, "Budget", "?"), letter("2026-03-04 09:00", PIOTR, ANA, "Re: Budget", "OK")]
        assert parents(mails) == {}

    def test_strangers_with_one_subject_are_two_talks(self) -> None:
        mails = [
            letter("2026-03-02 09:14", ANA, PIOTR, "Rates for Hamburg", "?"),
            letter("2026-03-03 09:00", KASIA, "jo@else.example", "Re: Rates for Hamburg", "OK"),
        ]
        assert parents(mails) == {}

    def test_a_subject_that_could_head_anything_needs_both_and_soon(self) -> None:
        soon = [letter("2026-03-02 09:14", ANA, PIOTR, "Pytanie", "?"), letter("2026-03-03 09:00", PIOTR, ANA, "Odp: Pytanie", "Tak")]
        late = [letter("2026-03-02 09:14", ANA, PIOTR, "Pytanie", "?"), letter("2026-03-20 09:00", PIOTR, ANA, "Odp: Pytanie", "Tak")]
        aside = [letter("2026-03-02 09:14", ANA, PIOTR, "Meeting", "?"), letter("2026-03-03 09:00", PIOTR, KASIA, "Re: Meeting", "Yes")]
        assert (parents(soon), parents(late), parents(aside)) == ({1: (0, "topic")}, {}, {})

    def test_a_weekly_report_is_no_thread(self) -> None:
        mails = [letter(f"2026-03-{day:02} 09:00", ANA, PIOTR, "Numbers of the week", f"{day} open") for day in (2, 9, 16, 23)]
        assert parents(mails) == {}

    def test_an_answer_written_anew_under_the_same_subject(self) -> None:
        mails = [letter("2026-03-02 09:14", ANA, PIOTR, "Rates for Hamburg", "?"), letter("2026-03-04 09:00", PIOTR, ANA, "Rates for Hamburg", "See below")]
        assert parents(mails) == {1: (0, "topic")}

    def test_a_renamed_subject_says_what_it_was(self) -> None:
        mails = [
            letter("2026-03-02 09:14", ANA, PIOTR, "Rates for Hamburg", "?"),
            letter("2026-03-04 09:00", PIOTR, ANA, "Travel costs (was: Rates for Hamburg)", "And who pays the train?"),
        ]
        assert parents(mails) == {1: (0, "topic")}

    def test_parts_of_a_series_hang_on_the_first(self) -> None:
        mails = [letter(f"2026-03-02 09:0{part}", ANA, PIOTR, f"[Handbook {part}/3] Chapter {part}", f"Text {part}") for part in (1, 2, 3)]
        mails.append(letter("2026-03-03 10:00", PIOTR, ANA, "Re: [Handbook 2/3] Chapter 2", "A typo."))
        assert parents(mails) == {1: (0, "topic"), 2: (0, "topic"), 3: (1, "topic")}


def test_a_mail_with_a_clock_shifted_by_whole_hours_is_a_copy() -> None:
    mails = [
        letter("2026-03-02 07:57", ANA, PIOTR, "Profiles", ASK, MORE),
        letter("2026-03-02 17:57", ANA, PIOTR, "Profiles", ASK, MORE),
        letter("2026-03-02 18:20", ANA, PIOTR, "Profiles", ASK, MORE),
    ]
    found = joined(mails)
    assert found.numbered.copy_of.tolist() == [-1, 0, -1]
    assert set(found.towards.moment.tolist()) == {0, 2}
    assert found.threads[1].thread == key(mails[0])


def test_a_mail_whose_lines_another_program_broke_is_a_copy() -> None:
    one, other = "I hope that this finds you well\nand that the tables are of use.", "I hope that this finds you well and that the tables are of use."
    found = joined([letter("2026-03-02 07:57", ANA, PIOTR, "Profiles", one), letter("2026-03-02 19:57", ANA, PIOTR, "Profiles", other)])
    assert found.numbered.copy_of.tolist() == [-1, 0]
    said = ("The lift is out of order again.", "The rates come with the contract.")
    short = joined([letter(f"2026-03-02 {hour}:57", ANA, PIOTR, "Profiles", words) for hour, words in zip(("07", "19"), said, strict=True)])
    assert short.numbered.copy_of.tolist() == [-1, -1]


def test_patches_sent_in_one_run_are_one_thing_unless_their_program_writes_headers() -> None:
    running = Series()
    sent = [running.parent(place, 7, 1_000 + 2 * place, f"[PATCH] page{place}.3: wording", headed=False) for place in range(3)]
    assert sent == [None, 0, 0]
    assert running.parent(3, 7, 1_100, "[PATCH] another.3: typo", headed=False) is None
    assert running.parent(4, 7, 1_101, "[PATCH] yet.3: typo", headed=True) is None
    assert running.parent(5, 7, 1_102, "Re: [PATCH] page1.3: wording", headed=False) is None
