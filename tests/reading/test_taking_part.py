"""Who wrote, and to whom: lists that write themselves into From, Exchange exports, addresses as people type them."""

from regard.reading.addresses import Mailbox, mailboxes
from tests.reading.written import message

LIST = {"List_Id": "Gardeners <gardeners.list.example>", "List_Post": "<mailto:gardeners@list.example>"}


def test_addresses_as_they_come() -> None:
    assert list(mailboxes('"Nowak, Ana" <Ana@Holt.example>, piotr@north.example (Piotr Zych), Zych, Ewa <ewa@north.example>')) == [
        Mailbox("Nowak, Ana", "ana@holt.example"),
        Mailbox("Piotr Zych", "piotr@north.example"),
        Mailbox("Zych, Ewa", "ewa@north.example"),
    ]
    assert list(mailboxes("undisclosed-recipients:;")) == []
    assert list(mailboxes("Team: ana@holt.example, <ewa@north.example>;")) == [Mailbox("", "ana@holt.example"), Mailbox("", "ewa@north.example")]
    assert [box.address for box in mailboxes("ana'.'nowak@holt.example, s.o'neil@holt.example")] == ["ana.nowak@holt.example", "s.o'neil@holt.example"]
    assert list(mailboxes("ana at holt.example (Ana Nowak)")) == [Mailbox("Ana Nowak", "ana@holt.example")]


def test_the_author_behind_a_list_is_found() -> None:
    found = message("x", From="Ana Nowak via Gardeners <gardeners@list.example>", Reply_To="Ana Nowak <ana@holt.example>", **LIST)
    assert (found.participants[0].address, found.participants[0].name) == ("ana@holt.example", "Ana Nowak")
    original = message("x", From="Ana Nowak via Gardeners <gardeners@list.example>", X_Original_From="Ana <ana@holt.example>", **LIST)
    assert original.participants[0].address == "ana@holt.example"


def test_an_author_who_writes_through_a_list_under_their_own_address_stays() -> None:
    found = message("x", Reply_To="gardeners@list.example", **LIST)
    assert found.participants[0].address == "ana@holt.example"


def test_an_exchange_export_names_mailboxes() -> None:
    found = message(
        "x",
        From="n..ana@holt.example",
        To="p..zych@holt.example, ewa@north.example",
        X_From="Nowak, Ana </O=HOLT/OU=EU/CN=RECIPIENTS/CN=Anowak>",
        X_To="Zych, Piotr </O=HOLT/OU=EU/CN=RECIPIENTS/CN=PZYCH>, 'ewa@north.example'",
    )
    assert (found.participants[0].name, found.participants[0].directory) == ("Nowak, Ana", "CN=ANOWAK")


def test_names_beside_addresses_are_matched_by_position_when_there_are_as_many() -> None:
    found = message("x", To="p..zych@holt.example, e..lis@holt.example", X_To="Piotr Zych, Ewa Lis")
    assert [participant.name for participant in found.participants[1:]] == ["Piotr Zych", "Ewa Lis"]
    other = message("x", To="p..zych@holt.example, e..lis@holt.example", X_To="Zych, Piotr, Lis, Ewa")
    assert [participant.name for participant in other.participants[1:]] == ["", ""]


def test_mail_without_an_author_has_nobody() -> None:
    assert message("x", From="").participants[0].address == "unknown@invalid"
