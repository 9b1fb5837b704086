"""Sentences that other parts bring along in English are said in Polish, and on a page with a page's next step."""

from __future__ import annotations

from pathlib import Path

import pytest

from regard.faces.voice import voice_of
from regard.joining.coverage import NO_OWNER, NO_RECEIVED, NO_SENT, NOT_KEPT
from regard.joining.persons import ALONE
from regard.languages.en import findings as english
from regard.languages.pl import findings as polish
from regard.ledger.errors import HomeNotFolder, HomeNotWritable, ImportRunning, LedgerDamaged, LedgerNewer, LedgerUnreleased
from regard.office.settled import HINTS
from regard.reading.limits import HeaderTooLong, NotMail, TextTooLong, TooDeep, TooManyAddresses, TooManyHeaders, TooManyParts
from regard.sources import errors as sources
from regard.sources.written import WrittenUnclear

PATH = Path("/home/ana/mail.pst")
BROUGHT = [
    *(NO_OWNER, NO_RECEIVED, NO_SENT, NOT_KEPT.format(answered=264, held=42), ALONE),
    *(str(one(PATH)) for one in (HomeNotFolder, ImportRunning)),
    str(HomeNotWritable(PATH, "Permission denied")),
    *(str(one(PATH, "x")) for one in (LedgerNewer, LedgerDamaged, LedgerUnreleased)),
    *(str(one()) for one in (NotMail, TextTooLong, TooDeep, TooManyAddresses, TooManyHeaders, TooManyParts)),
    str(HeaderTooLong("X-Long")),
    *(str(one(PATH)) for one in (sources.SourceMissing, sources.SourceEmpty, sources.FolderWithoutMail, sources.SourceChanged, sources.ExportCutShort)),
    str(sources.SourceForbidden(PATH, "Permission denied")),
    str(sources.NotMail(PATH, "it seems to be a PDF")),
    str(sources.MessageTooLarge(PATH, "80 MiB")),
    str(WrittenUnclear("call Anna")),
    *HINTS.values(),
]


@pytest.mark.parametrize("sentence", BROUGHT)
def test_it_is_said_in_polish(sentence: str) -> None:
    said = voice_of("pl").told(sentence)
    assert said != sentence or sentence == HINTS["mail_link"]
    assert voice_of("en").told(sentence) == sentence


def test_its_fillings_are_said_too() -> None:
    said = voice_of("pl").told(str(sources.NotMail(PATH, "it seems to be a PDF")))
    assert said.startswith("/home/ana/mail.pst to nie poczta (to chyba PDF)")


@pytest.mark.parametrize("words", [english, polish])
def test_a_page_names_no_command(words: object) -> None:
    for language in ("en", "pl"):
        page = voice_of(language)._replace(page=True)
        for template in (words.OUTSIDE, words.HANDED_OVER, words.OWNER_LOST):  # type: ignore[attr-defined]
            sentence = template.format(seen="31 Dec 2001", day="2001-12-31", before="Ana Ruiz", after="Dan Okafor", address="ana@x.example")
            if (words is polish) == (language == "pl"):
                assert "`" in sentence
                assert "`" not in page.told(sentence)


@pytest.mark.parametrize("language", ["en", "pl"])
def test_no_error_of_the_office_sends_a_page_to_the_terminal(language: str) -> None:
    sayings = voice_of(language).sayings
    for name, said in sayings.items():
        if name.startswith("error_") and not name.endswith("_page") and "`regard" in said:
            assert "`" not in sayings.get(f"{name}_page", said), name


def test_what_is_not_recognised_stays_as_it_is() -> None:
    assert voice_of("pl").told("Something nobody has translated.") == "Something nobody has translated."
