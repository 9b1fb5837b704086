"""Towards whom a moment speaks."""

from regard.joining.channels import ROLES

from .letters import ANA, KASIA, PIOTR, Letter, joined, letter

LIST = "talk@lists.example"
Row = tuple[str, str, bool, bool, bool]


def rows(letters: list[Letter], place: int) -> list[Row]:
    """(name, role, alone, named, other named) of one moment."""
    found = joined(letters)
    towards = found.towards
    return sorted(
        (found.persons[person].name, ROLES[role], alone, named, other)
        for moment, person, role, alone, named, other in zip(*(column.tolist() for column in towards), strict=True)
        if moment == place
    )


def test_to_and_cc() -> None:
    mail = letter("2026-03-02 09:14", ANA, [PIOTR, ANA], "Profiles", "Hi", cc=[KASIA, PIOTR])
    assert rows([mail], 0) == [("Katarzyna Wrona", "cc", False, False, False), ("Piotr Lis", "to", True, False, False)]


def test_greeted_by_a_short_name_while_another_is_addressed_too() -> None:
    mail = letter("2026-03-02 09:14", ANA, [PIOTR, KASIA], "Stawki", "Cześć Kasiu", greeted=["kasiu"])
    assert rows([mail], 0) == [("Katarzyna Wrona", "to", False, True, False), ("Piotr Lis", "to", False, False, True)]


def test_greeting_everyone_names_no_one() -> None:
    mail = letter("2026-03-02 09:14", ANA, [PIOTR, KASIA], "Rates", "Hi all", greeted=["all"])
    assert [row[3:] for row in rows([mail], 0)] == [(False, False), (False, False)]


def test_a_list_message_speaks_to_whom_it_answers_and_to_people_named() -> None:
    mails = [
        letter("2026-03-02 09:14", ANA, LIST, "Roses", "How do I cut them?", id="1", list_id="talk.lists.example", kind="list"),
        letter("2026-03-02 10:14", PIOTR, LIST, "Re: Roses", "In March.", id="2", answers="1", cc=[KASIA], list_id="talk.lists.example", kind="list"),
    ]
    assert rows(mails, 0) == []
    assert rows(mails, 1) == [("Ana Maj", "answered", True, False, False), ("Katarzyna Wrona", "cc", False, False, False)]


def test_robots_and_newsletters_speak_to_no_one() -> None:
    for kind in ("robot", "newsletter", "spam", "notice"):
        assert rows([letter("2026-03-02 09:14", ANA, PIOTR, "Offers", "…", kind=kind)], 0) == []


def test_a_list_is_no_person() -> None:
    found = joined([letter("2026-03-02 09:14", ANA, [LIST, PIOTR], "Roses", "Hi", list_id="talk.lists.example", kind="list")])
    assert {address for person in found.persons for address in person.addresses} == {ANA, PIOTR}
