"""Each cutter both ways: it cuts what others wrote, and keeps what looks like it."""

import pytest

from regard.reading.quoting import cut

TOP_POSTED = [
    "On Mon, 2 Mar 2026 at 09:14, Ana Nowak <ana@holt.example> wrote:",
    "On 02/03/2026 09:14, Ana Nowak wrote:",
    "On Monday, 2 March 2026 at 09:14:00 CET, Ana Nowak <ana.nowak@holt.example>\nwrote:",
    "W dniu 2.03.2026 o 09:14, Ana Nowak pisze:",
    "pon., 2 mar 2026 o 09:14 Ana Nowak <ana@holt.example> napisał(a):",
    "Dnia 2 marca 2026 09:14 Ana Nowak <ana@holt.example> napisała:",
    "Am 02.03.2026 um 09:14 schrieb Ana Nowak:",
    "Le lun. 2 mars 2026 à 09:14, Ana Nowak <ana@holt.example> a écrit :",
    "El lun, 2 mar 2026 a las 9:14, Ana Nowak (<ana@holt.example>) escribió:",
    "Il giorno lun 2 mar 2026 alle ore 09:14 Ana Nowak <ana@holt.example> ha scritto:",
    "Op ma 2 mrt 2026 om 09:14 schreef Ana Nowak <ana@holt.example>:",
    "2026-03-02 9:14 GMT+01:00 Ana Nowak <ana@holt.example>:",
    '02.03.2026, 09:14, "Ana Nowak" <ana@holt.example>:',
    "On Mon, 2 Mar 2026 09:14:00 +0100 Ana Nowak <ana@holt.example> wrote",
    "---- On Mon, 2 Mar 2026 09:14:00 +0100 ana@holt.example wrote ----",
    "ma 2. maaliskuuta 2026 klo 9.14 Ana Nowak\n<ana@holt.example> kirjoitti:",
    "Sent from TypeApp",
    "Wysłano z iPhone'a",
]

GAP = " " * 20
BLOCKS = [
    "-----Original Message-----\nFrom: Ana\nSent: Monday\nTo: Piotr\nSubject: Rates\n",
    " -----Original Message-----\nFrom: \tNowak, Ana\n",
    "________________________________\nFrom: Ana Nowak <ana@holt.example>\nSent: Monday, 2 March 2026 09:14\nTo: Piotr\nSubject: Rates\n",
    "From: Ana Nowak <ana@holt.example>\nDate: Monday, 2 March 2026\nTo: Piotr Zych\nSubject: Rates\n",
    "*From:* Ana Nowak\n*Sent:* Monday\n*To:* Piotr\n*Subject:* Rates\n",
    "Od: Ana Nowak\nWysłano: poniedziałek, 2 marca 2026 09:14\nDo: Piotr Zych\nTemat: Stawki\n",
    "-----Wiadomość oryginalna-----\nOd: Ana\n",
    "-------- Oprindelig besked --------\nFra: Ana\nTil: Piotr\nEmne: Priser\n",
    "Von: Ana Nowak\nGesendet: Montag, 2. März 2026 09:14\nAn: Piotr Zych\nBetreff: Preise\n",
    "De : Ana Nowak\nEnvoyé : lundi 2 mars 2026 09:14\nÀ : Piotr Zych\nObjet : Prix\n",
    "De: Ana Nowak\nEnviado: lunes, 2 de marzo de 2026\nPara: Piotr Zych\nAsunto: Precios\n",
    "Da: Ana Nowak\nInviato: lunedì 2 marzo 2026\nA: Piotr Zych\nOggetto: Prezzi\n",
    "Van: Ana Nowak\nVerzonden: maandag 2 maart 2026\nAan: Piotr Zych\nOnderwerp: Prijzen\n",
    "Ana M Nowak\n03/02/2026 09:14 AM\nTo:\tPiotr Zych/WAW/NORTH@NORTH\ncc:\t \nSubject:\tRates\n",
    "Ana Nowak on 03/02/2026 09:14:05 AM\nTo:\tpiotr@north.example\ncc:\nSubject:\tRates\n",
    "Ana Nowak\n\nTo: Piotr Zych/WAW/NORTH@NORTH, Ewa Lis/WAW/NORTH@NORTH,\nJan Lis/WAW/NORTH@NORTH, Ola\nLis/WAW/NORTH@NORTH\ncc:\nSubject: Rates\n",
    "To: Piotr Zych\n\nSent: Monday 2 March 2026 09:14\nSubject: Rates\n",
    f"{GAP}ana.nowak@holt\n{GAP}.example              To:     piotr@north.example\n{GAP * 2}cc:\n{GAP}03/02/2026            Subject:     Rates\n",
    "From:  Ana Nowak                           03/02/2026 09:14 AM\n\n\nTo:\tPiotr Zych\ncc:\nSubject:\tRates\n",
]


@pytest.mark.parametrize("attribution", TOP_POSTED)
def test_the_mail_answered_goes_with_its_attribution(attribution: str) -> None:
    marked = cut(f"Friday suits me.\n\n{attribution}\n> Which day suits you best for the visit?\n")
    bare = cut(f"Friday suits me.\n\n{attribution}\n\nWhich day suits you best for the visit?\n")
    assert marked.own == ["Friday suits me."]
    assert bare.own == ["Friday suits me."]
    assert "Which day suits you best for the visit?" in marked.quoted
    assert "Which day suits you best for the visit?" in bare.quoted


@pytest.mark.parametrize("block", BLOCKS)
def test_the_mail_answered_goes_with_the_headers_above_it(block: str) -> None:
    found = cut(f"Friday suits me.\n\n{block}\nWhich day suits you best for the visit?\n")
    assert found.own == ["Friday suits me."]
    assert "Which day suits you best for the visit?" in found.quoted


@pytest.mark.parametrize(
    "text",
    [
        "Ana wrote the report. It says:\nall is well.",
        "On Friday I spoke with Ana.\nShe agrees.",
        "From: now on we meet on Mondays.\nThat is all.",
        "To: be decided.\nDate: Friday.",
        "W piątek rozmawiałem z Aną.\nZgadza się.",
        "Do piątku wyślę stawki.\nTemat zamknięty.",
        "Two things: the rates, and the date.\n\nThe original message was lost.",
        "I said: let us wait.",
    ],
)
def test_words_that_look_like_headers_stay(text: str) -> None:
    assert cut(text).own == text.split("\n")


def test_a_memo_keeps_its_own_headers() -> None:
    memo = "To: All of North\nDate: 2 March 2026\nSubject: The rates\n\nThe rates change on Friday."
    assert cut(memo).own[-1] == "The rates change on Friday."


def test_a_short_attribution_goes_only_above_a_marked_quote() -> None:
    assert cut("Ana wrote:\n> Which day?\nFriday.").own[-1] == "Friday."
    assert "Ana wrote:" not in cut("Ana wrote:\n> Which day?\nFriday.").own
    assert cut("Ana wrote:\nFriday.").own == ["Ana wrote:", "Friday."]


def test_answers_between_quotes_keep_their_order() -> None:
    found = cut("> Which day suits you?\nFriday.\n> And at what time?\nAt nine.\n")
    assert [line for line in found.own if line] == ["Friday.", "At nine."]
    assert found.quoted == ["Which day suits you?", "And at what time?"]


def test_the_end_of_a_quoted_line_wrapped_without_its_mark_is_quoted() -> None:
    quote = "> We would like to see the three profiles that we spoke of in the\nlast meeting, please.\n> Ana\n"
    assert [line for line in cut(f"{quote}\nHere they are.").own if line] == ["Here they are."]


def test_a_forward_without_a_word_is_a_forward() -> None:
    block = "---------- Forwarded message ---------\nFrom: Ana\nDate: Monday\nSubject: Rates\nTo: Piotr\n\nOur rates are below.\n"
    assert cut(block).forward
    assert cut(block).own == []
    assert cut(f"FYI\n\n{block}").forward
    assert not cut("Friday suits me.\n\nOn Monday, 2 March 2026, Ana <ana@holt.example> wrote:\n> Which day?").forward


def test_a_polish_forward_is_a_forward() -> None:
    found = cut("Do wiadomości.\n\n---------- Wiadomość przekazana ----------\nOd: Ana\nData: poniedziałek\nTemat: Stawki\n\nStawki poniżej.")
    assert found.forward
    assert found.own == ["Do wiadomości."]


@pytest.mark.parametrize("line", ["-- ", "--"])
def test_a_signature_goes(line: str) -> None:
    assert cut(f"See you on Friday.\n{line}\nAna Nowak\nNorth Ltd\n+48 600 100 200").own == ["See you on Friday."]


def test_a_dash_above_a_long_text_is_no_signature() -> None:
    rest = [f"This is line {n} of what I want to say." for n in range(40)]
    assert cut("\n".join(["First.", "--", *rest])).own[-1] == rest[-1]


@pytest.mark.parametrize("line", ["Sent from my iPhone", "Wysłano z iPhone'a", "Get Outlook for Android", "Von meinem iPhone gesendet"])
def test_what_a_phone_adds_goes(line: str) -> None:
    assert cut(f"Fine by me.\n\n{line}\n").own == ["Fine by me."]


def test_what_was_sent_stays() -> None:
    assert cut("Sent the rates from my desk today.").own == ["Sent the rates from my desk today."]


def test_the_footer_of_a_list_goes() -> None:
    footer = "_______________________________________________\ngardeners mailing list\nTo unsubscribe send a mail to gardeners-leave@list.example\n"
    assert cut(f"Roses need sun.\n\n{footer}").own == ["Roses need sun."]


@pytest.mark.parametrize(
    "notice",
    [
        "This e-mail and any attachments are confidential and intended only for the addressee. If you are not the intended recipient, delete it.",
        "CONFIDENTIALITY NOTICE: this message is privileged. Please notify the sender if you got it in error.",
        "Niniejsza wiadomość jest poufna i przeznaczona wyłącznie dla adresata. Jeżeli otrzymali ją Państwo omyłkowo, prosimy ją usunąć.",
    ],
)
def test_companies_notices_go(notice: str) -> None:
    assert cut(f"The rates are attached.\n\n{notice}").own == ["The rates are attached."]


def test_speaking_of_what_is_confidential_stays() -> None:
    for text in ("Please keep this confidential until Friday.", "Proszę potraktować to jako poufne do piątku."):
        assert cut(text).own == [text]


def test_patches_go_and_the_words_above_stay() -> None:
    patch = "---\n man/rose.7 | 3 ++-\n 1 file changed, 2 insertions(+), 1 deletion(-)\n\n"
    patch += "diff --git a/rose b/rose\n--- a/rose\n+++ b/rose\n@@ -1 +1 @@\n-red\n+white\n"
    assert cut(f"Roses are white now.\n\nSigned-off-by: Ana Nowak <ana@holt.example>\n{patch}").own == ["Roses are white now."]


def test_logs_and_code_are_no_sentences() -> None:
    found = cut("It stops with this:\n\n[ERROR] cannot open /dev/rose\nint main() {\n  plant(1);\n}\n\nCan you help?")
    assert [line for line in found.own if line] == ["It stops with this:", "Can you help?"]


def test_figures_in_a_sentence_stay() -> None:
    for line in ("2026 was good for us.", "- 3 profiles by Friday", "(see 4.2 of the contract)", "50% now, 50% later, please confirm."):
        assert cut(line).own == [line]


def test_a_letter_pasted_in_below_a_forward_mark_is_not_the_authors_own() -> None:
    letter = "FROM THE COMMITTEE\n\n" + "Please return your comments on the draft to one of us by Friday at three. " * 6
    assert cut(letter, passes_on=True).forward
    assert not cut(letter, passes_on=False).forward
    assert not cut("Have you seen this? Let me know what you think.", passes_on=True).forward


def test_a_sentence_that_begins_like_a_phones_line_stays() -> None:
    assert cut("Sent from my desk this time, as the phone is broken again.").own == ["Sent from my desk this time, as the phone is broken again."]


def test_the_end_of_a_quoted_line_that_was_wrapped_without_a_mark_is_the_others() -> None:
    quoted = "> We would like to have the three profiles for the night shift on the desk before the\nmeeting with the two clients from Leeds\n> starts."
    assert cut(f"They are there.\n\n{quoted}").own == ["They are there."]
