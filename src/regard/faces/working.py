"""How a standing is worked out, in words: estimates as "of 100" on that one page, waits with who still waits, trust from deeds."""

from __future__ import annotations

from regard.faces.voice import Voice
from regard.facts.standing import Estimated, Known, Often, Opened, TrustWorked, Waited
from regard.languages.standing import standing

HUNDRED = 100


def estimate_lines(voice: Voice, one: Estimated) -> list[str]:
    """The estimate, its interval, what it leans on, how much the newest deeds weigh, and whether it is old."""
    if one.value is None or one.low is None or one.high is None:
        said = [voice.say("estimate_none")]
        return [*said, voice.say("stale", day=voice.plain_day(one.stale))] if one.stale else said
    said = [
        voice.say("estimate", value=_hundred(one.value), low=_hundred(one.low), high=_hundred(one.high)),
        voice.say("estimate_habit_mine" if one.lately.mine else "estimate_habit_theirs", habit=_hundred(one.habit)),
        voice.say("estimate_weight", effective=voice.decimal(one.effective).removesuffix(voice.decimal(0)[1:])),
    ]
    return [*said, voice.say("stale", day=voice.plain_day(one.stale))] if one.stale else said


def wait_lines(voice: Voice, one: Waited) -> list[str]:
    """How many are answered by when, those who still wait counted as long as seen to; and how fast where an answer came."""
    said = [voice.say("wait_asked", asked=voice.number(one.asked), answered=voice.number(one.answered))]
    words = standing(voice.language)
    for horizon in one.by:
        if horizon.share is not None:
            days = words.ANSWERED_BY[horizon.days]
            said.append(voice.say("wait_by", share=_hundred(horizon.share), days=days, watched=voice.number(horizon.watched)))
    if one.hours:
        quick, half, slow = (voice.decimal(hours) for hours in one.hours)
        said.append(voice.say("wait_hours", quick=quick, half=half, slow=slow))
    return said


def trust_line(voice: Voice, one: TrustWorked) -> str:
    """The estimate of trust and what it is made of."""
    if one.trust is None or one.reliability is None or one.integrity is None:
        return voice.say("trust_worked_none", promises=voice.number(one.promises))
    parts = {"trust": one.trust, "reliability": one.reliability, "integrity": one.integrity}
    return voice.say("trust_worked", promises=voice.number(one.promises), **{name: voice.decimal(value, 3) for name, value in parts.items()})


def breach_line(voice: Voice, one: Opened) -> str:
    """What the owner stated: what was broken, when it was said, and the owner's own words where there are any."""
    what = voice.say(f"breach_{one.kind}")
    return voice.say("breach_stated_words" if one.words else "breach_stated", what=what, day=voice.plain_day(one.at), words=one.words)


def of_known(voice: Voice, one: Known) -> str:
    """ "3 of 4", or that none is known."""
    return voice.say("of_known", kept=voice.number(one.kept), known=voice.number(one.known)) if one.known else voice.say("none_known")


def often_line(voice: Voice, one: Often) -> str:
    """How often signs were seen, now beside before; what was seen long ago is not said to be none."""
    if one.before is not None and (one.now or one.before):
        return voice.say("signs_now", now=voice.number(one.now), before=voice.number(one.before))
    return voice.say("signs_now_only", now=voice.number(one.now)) if one.now else voice.say("signs_earlier")


def waited_for(voice: Voice, hours: float | None) -> str:
    """How long one ask of a sample waited."""
    return voice.say("no_answer_seen") if hours is None else voice.say("answered_in", hours=_hours(voice, hours))


def proof_why(voice: Voice, one: Estimated) -> str:
    """Why a page may say what it says, in one sentence."""
    return voice.told(one.why)


def _hours(voice: Voice, hours: float) -> str:
    """Whole hours; under an hour its tenths."""
    if hours >= 1:
        return voice.counted("working_hours", round(hours))
    return voice.say("working_hours_part", hours=voice.decimal(hours))


def _hundred(share: float) -> str:
    return str(round(HUNDRED * share))
