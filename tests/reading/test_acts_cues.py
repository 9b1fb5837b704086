"""The cues of each language find what their case file says, by rules alone: adding a cue is a line of data and a line of cases."""

from importlib.resources import files

import pytest

from regard.languages.cue import CueUnanchored, cues
from regard.reading.acts import look
from regard.reading.context import Context
from regard.reading.evidence import Trial, spoken
from regard.reading.judging import best

LANGUAGES = ("en", "pl")


def cases(language: str) -> list[tuple[str, str, str]]:
    text = (files("regard.languages") / language / "cases" / "acts.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return [(language, sign, sentence) for sign, sentence in rows]


def found(language: str, sentence: str) -> dict[str, bool]:
    context = Context("m", 0, 0, language, (), False, False, "person", 1)
    return {act.kind: act.certain for act in best(look(sentence, context).matches)}


@pytest.mark.parametrize(("language", "sign", "sentence"), [case for language in LANGUAGES for case in cases(language)])
def test_the_case_files_hold(language: str, sign: str, sentence: str) -> None:
    acts = found(language, sentence)
    kind = sign.lstrip("+-~")
    if sign.startswith("++"):
        assert acts.get(kind) is True, acts
    elif sign.startswith("+"):
        assert kind in acts, acts
    elif sign.startswith("~"):
        assert acts.get(kind) is not True, acts
    else:
        assert kind not in acts, acts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_has_cases_that_must_fire(language: str) -> None:
    fired = {sign.lstrip("+") for _, sign, _ in cases(language) if sign.startswith("+")}
    assert len(fired) == 16


def test_a_cue_is_one_line_of_data() -> None:
    lists = {"deed": "paint|fix"}
    (cue,) = cues("promise", "certain", r"i <shall> {deed} ~ \bif\b", lists)
    assert cue.anchors == ("shall",)
    assert cue.pattern == "i (?:shall) (?:paint|fix)"
    assert cue.unless == (r"\bif\b",)


def test_a_cue_without_an_anchor_is_refused() -> None:
    with pytest.raises(CueUnanchored, match="has no anchor"):
        cues("promise", "certain", "i will", {})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folded", [False, True])
def test_every_cue_can_be_searched_for(language: str, folded: bool) -> None:
    for number, cue in enumerate(spoken(language)):
        trial = Trial(cue, number, folded)
        assert trial.seek("") is None, cue.pattern
        assert [veto.seek("") for veto in trial.unless if veto.seek("") is not None] == [], cue.unless
