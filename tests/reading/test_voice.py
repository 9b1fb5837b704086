"""Voice: mail that says the two talked or met before it, and mail that speaks of talks to come or of other people's."""

import pytest

from regard.reading.voice import voiced
from tests.reading.written import message

SAYS_SO = """
As I said on the phone, the rates stay.
As discussed, I attach the contract.
Per our conversation, here are the profiles.
Thanks for the call!
Thank you for meeting with me.
Good talking to you yesterday.
It was great seeing you in Kraków.
It was nice to meet you on Monday.
Nice to see you yesterday.
Following up on our meeting, I send the notes.
As agreed on Tuesday in the office, Piotr starts in May.
When we spoke you wanted three profiles.
Our call this morning was useful.
The changes we discussed are in the draft.
We discussed the new rates this morning.
As we talked about, the desk is free from May.
I told you on Monday on the phone that the desk is free.
Tak jak mówiłam wczoraj, dziś nie mam nic.
Myślałam o tym, co mówiłaś.
Ustalenia z rozmowy, żebyśmy pamiętali to samo.
Jak rozmawialiśmy, przesyłam profile.
Jak rozmawialismy, przesylam profile.
Zgodnie z rozmową przesyłam umowę.
Zgodnie z naszą wczorajszą rozmową telefoniczną przesyłam umowę.
Tak jak mówiłam przez telefon, stawki zostają.
Dzięki za rozmowę!
Dziękuję za telefon.
Dziękuję bardzo za wczorajsze spotkanie.
Po naszej rozmowie poprawiłem ofertę.
Jak ustaliliśmy na spotkaniu, zaczynamy w maju.
Miło było Cię widzieć.
W nawiązaniu do rozmowy telefonicznej przesyłam profil.
""".strip().splitlines()

SAYS_NOTHING = """
Let's discuss it on the phone.
Call me when you are back.
They discussed it with the client.
I look forward to our meeting.
It will be good to see you next week.
Could we talk about the rates?
Regarding our meeting tomorrow, which room?
Per our call on Monday next week, which number?
As discussed below, the rates stay.
As discussed in the attached memo, the rates stay.
He told me over the phone that he will start.
Thanks for the meeting invitation.
I spoke with Karen yesterday.
We talked to the client this morning.
Per my conversation with John, the rates stay.
Good to see you are well.
I called you yesterday and left a message.
The speaker met the deadline.
I told John on the phone that the desk is free.
Porozmawiajmy jutro.
Zadzwoń do mnie po południu.
Rozmawialiśmy z klientem, zgadza się.
Rozmawiałam z Karen.
Rozmawiali o tym z zarządem.
Omówimy to na spotkaniu.
Do zobaczenia w piątek.
W związku ze spotkaniem, które odbędzie się jutro, proszę o salę.
Po rozmowie z klientem wyślę ofertę.
Miło będzie Cię zobaczyć.
Dziękuję za numer telefonu.
Proszę o telefon.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", SAYS_SO)
def test_they_talked(sentence: str) -> None:
    assert voiced(sentence, [sentence], "pl")


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_that_is_to_come_or_another_talk(sentence: str) -> None:
    assert not voiced(sentence, [sentence], "pl")


def test_a_mail_is_voiced_by_its_own_words_and_between_people_only() -> None:
    assert message("Hi Piotr,\n\nThanks for the call. The rates are attached.").moment.voiced
    assert message("Cześć Piotr,\n\njak rozmawialiśmy, przesyłam profile do piątku.").moment.voiced
    assert not message("The rates are attached.\n\n> As discussed on the phone.").moment.voiced
    assert not message("Thanks for the call.", From="Shop <newsletter@shop.example>").moment.voiced
