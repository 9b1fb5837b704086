"""People or not, both ways: what no person wrote to the reader goes, and people's mail that looks like it stays."""

import pytest

from regard.facts.moment import Kind
from tests.reading.written import mail, message

LIST = {"List_Id": "<gardeners.list.example>", "List_Post": "<mailto:gardeners@list.example>", "To": "gardeners@list.example"}

ANSWER = {"Subject": "Re: Rates for May?", "In_Reply_To": "<a@b>"}


@pytest.mark.parametrize(
    ("kind", "text", "headers"),
    [
        ("robot", "I am away.", {"Auto_Submitted": "auto-replied"}),
        ("robot", "It failed.", {"From": "MAILER-DAEMON@holt.example"}),
        ("robot", "Your ticket is open.", {"From": "No Reply <no-reply@holt.example>"}),
        ("robot", "Bounced.", {"Return_Path": "<>"}),
        ("robot", "I am away until Friday.", {"Subject": "Automatic reply: The profiles"}),
        ("robot", "Jestem na urlopie.", {"Subject": "Odpowiedź automatyczna: Profile"}),
        ("robot", "This is an automated message, please do not reply.", {}),
        ("robot", "Wiadomość została wygenerowana automatycznie.", {}),
        ("newsletter", "Roses are cheap today.", {"List_Unsubscribe": "<https://shop.example/u>"}),
        ("newsletter", "Roses are cheap today.", {"From": "Shop <newsletter@shop.example>"}),
        ("newsletter", "Roses are cheap today.", {"From": "Shop <hello@news.shop.example>"}),
        ("newsletter", "New roses.\n\nTo unsubscribe click the link.", {"From": "shop@shop.example"}),
        ("newsletter", "Nowe róże.\n\nOtrzymujesz tę wiadomość, ponieważ zapisałeś się. Wypisz się.", {"From": "sklep@sklep.example"}),
        ("newsletter", "The cafeteria closes at noon.", {"To": "all.employees@holt.example"}),
        ("newsletter", "The cafeteria closes at noon.", {"To": ", ".join(f"p{n}@holt.example" for n in range(80))}),
        ("newsletter", "Roses are cheap today.", {"From": "Shop <hello@shop.example>", "To": "hello@shop.example"}),
        ("robot", "Changed: roses.c", {**LIST, "List_Post": "<mailto:roses-commits@list.example>"}),
        ("list", "Why was this changed?", {**LIST, "List_Post": "<mailto:roses-commits@list.example>", "Subject": "Re: Changed"}),
        ("list", "My roses have spots. What now?", LIST),
        ("list", "Try copper.", {**LIST, "Subject": "Re: [gardeners] Spots"}),
        ("notice", "Ana has accepted.", {"Subject": "Accepted: Rates meeting"}),
        ("notice", "Ana przyjęła zaproszenie.", {"Subject": "Zaakceptowano: Spotkanie"}),
        ("notice", "Return Receipt\n\n Your         RE: Rates for May?\n document:\n\n was received Ana Nowak/HOLT\n by:\n\n at:   10:12 Today", ANSWER),
        ("notice", "Your message\n\n   To:  Ana Nowak\n   Subject:  Rates for May?\n\nwas read on 02/03/2026 10:12.", ANSWER),
        ("notice", "To jest potwierdzenie odbioru wiadomości wysłanej do Ana Nowak.\n\nWiadomość została wyświetlona na komputerze adresata.", ANSWER),
        ("notice", "Twoja wiadomość\n\n   Do:  Ana Nowak\n   Temat:  Stawki na maj?\n\nzostała przeczytana 02.03.2026 10:12.", ANSWER),
        ("person", "Your message to Ana was clear to me. Could you send her the rates?", ANSWER),
        ("person", "The return receipt came back. Did Ana read it?", ANSWER),
        ("person", "Potwierdzenie odbioru przyszło wczoraj. Czy Ana je widziała?", ANSWER),
        ("spam", "x", {"X_Spam_Flag": "YES"}),
        ("spam", "Dear friend, I am the beneficiary of ten million dollars. Click here! 100% free!!! Act now!!!", {"Subject": "URGENT business proposal $$$"}),
        ("person", "Could you send me the profiles by Friday?", {}),
        ("person", "Czy możesz przysłać profile do piątku?", {}),
        ("person", "I will be out of the office on Friday, call Ewa.", {"Subject": "Friday"}),
        ("person", "Jestem na urlopie od piątku, dzwoń do Ewy.", {"Subject": "Urlop"}),
        ("person", "Please unsubscribe me from this.\n\n> To unsubscribe click here", {"Subject": "Re: Roses", "In_Reply_To": "<a@b>"}),
        ("person", "Our newsletter is ready, could you read it before Monday?", {"Subject": "Newsletter"}),
        ("person", "Congratulations on the new flat!", {"Subject": "Congratulations"}),
        ("person", "The mortgage papers are with Ewa, free from Monday.", {"Subject": "Mortgage"}),
        ("person", "Accepted, thank you.", {"Subject": "Re: Offer", "In_Reply_To": "<a@b>"}),
        ("person", "All of you, please read.", {"To": ", ".join(f"p{n}@holt.example" for n in range(20))}),
    ],
)
def test_kinds(kind: Kind, text: str, headers: dict[str, str]) -> None:
    found = message(text, **headers).moment
    assert found.kind == kind, found.kind_reason
    assert found.kind_reason


def test_a_list_is_named() -> None:
    assert message("x", **LIST).moment.list_id == "gardeners.list.example"
    assert message("x").moment.list_id == ""


def test_an_invitation_is_a_notice() -> None:
    body = "--b\nContent-Type: text/plain\n\nRates\n--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n--b--\n"
    from tests.reading.written import readable  # noqa: PLC0415

    assert readable(mail(body, Content_Type='multipart/alternative; boundary="b"')).moment.kind == "notice"
