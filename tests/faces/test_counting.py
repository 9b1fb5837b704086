"""How far an import is, in words: before anything is read, while the readers start, and on the way."""

from __future__ import annotations

import pytest

from regard.faces.counting import progress_line, stage_of
from regard.faces.voice import voice_of
from regard.facts.page import Progress


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (Progress(0, 0, 0.0, None, {}, None, "looking"), "nothing is read yet"),
        (Progress(0, 7050, 0.0, None, {}, None, "reading"), "7,050 found; the readers are starting"),
        (Progress(128, 7050, 11.0, 660.0, {}, None, "reading"), "128 of 7,050, 11 a second"),
        (Progress(700, 7050, 1500.0, 5.0, {"unchanged": 3}, None, "reading"), "700 of 7,050, 1,500 a second, about 5 s left; 3 skipped: unchanged"),
    ],
)
def test_only_what_is_known_is_said(now: Progress, said: str) -> None:
    assert progress_line(voice_of("en"), now) == said


def test_each_stage_has_its_name() -> None:
    stages = [stage_of(voice_of("en"), Progress(0, 0, 0.0, None, {}, None, stage)) for stage in ("looking", "reading", "deriving")]
    assert stages == ["Counting the mails", "Reading mail", "Working out what is owed"]
