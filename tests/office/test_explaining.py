"""Why: what each piece of evidence does about the words that opened the row."""

from pathlib import Path

from regard.office import Office
from tests.office.mailbox import mailbox

WRITTEN = """
Subject: Hello
2026-09-25 10:00 Marta -> Karen: Good to meet you on Friday.
2026-09-25 11:00 Karen -> Marta: Likewise, thank you for a good evening!

Subject: Rates
2026-10-02 10:31 Karen -> Marta: Could you send me the rates by next Friday?
2026-10-09 17:52 Karen -> Marta: I still haven't had the rates.
2026-10-10 09:00 Marta -> Karen: Sorry for the delay! Attached are the rates.
"""


def test_evidence_says_what_it_does(tmp_path: Path) -> None:
    office = Office.open(tmp_path / "home")
    office.set("zone", "Europe/Warsaw")
    office.set("as_of", "2026-10-13 08:00")
    office.import_paths([mailbox(tmp_path / "mail", WRITTEN)])
    row = next(row for row in office.view.occasions(principle="agreed_not_demanded"))
    page = office.why(row.key)
    said = {one.part: link for (one, _), link in zip(page.evidence, page.linked, strict=True)}
    assert said["opened"] == ""
    assert said["asked_again"].startswith("asks for it again, in the same words")
    assert said["met"].startswith("delivers it, in the same words")
    words = {one.part: quoted.words for one, quoted in page.evidence}
    assert words["met"] == "Attached are the rates."
    assert {(one.kind, one.reason) for one in office.view.links(page.evidence[-1][0].moment)} >= {("delivers", "same_words"), ("apologises", "chaser")}
    office.close()
