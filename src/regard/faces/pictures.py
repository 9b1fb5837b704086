"""Pictures drawn on the server: plain SVG within the page, no style and no script in it; each says in words what it shows."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from regard.faces.voice import Voice
from regard.facts.mirror import Curve
from regard.facts.standing import Estimated

WIDE, HIGH = 640, 240
LEFT, RIGHT, TOP, BOTTOM = 46, 18, 34, 34
"""The frame around what is drawn: room for the numbers."""
HOURS = (1, 8, 16, 24, 40)
LAST = 40
DAY = 8  # working hours
MOST = 12  # dots in a pile, and the longest bar of a bridge
QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


def curves_picture(voice: Voice, curves: Sequence[Curve]) -> Markup:
    """The share answered by working hours, one stepped line a group; the lines are told apart by their dashes, and named above."""
    parts = [_line(LEFT, _up(share), WIDE - RIGHT, _up(share), "grid") for share in QUARTERS]
    parts += [_text(LEFT - 8, _up(share) + 4, f"{100 * share:.0f}", "end") for share in QUARTERS]
    parts += [_text(_across(hours), HIGH - 10, voice.say("hours_short", hours=hours), "middle") for hours in HOURS]
    for number, one in enumerate(curves):
        x = LEFT + number * WIDE / 2
        parts.append(f'<path class="curve curve-{number}" d="M{x:.0f} 10 L{x + 30:.0f} 10 {_stepped(one)}"/>')
        parts.append(_text(x + 38, 14, one.label, "start", f"label-{number}"))
    said = "; ".join(voice.say("curve_said", label=one.label, share=round(100 * _at(one, DAY))) for one in curves if one.points)
    return _with_words(_svg(WIDE, HIGH, said, "".join(parts), "curves"), voice.say("curve_axis"))


def _stepped(one: Curve) -> str:
    path, before = [f"M{_across(0):.0f} {_up(0):.0f}"], 0.0
    for hours, share in one.points:
        path.append(f"L{_across(hours):.0f} {_up(before):.0f} L{_across(hours):.0f} {_up(share):.0f}")
        before = share
    return " ".join(path)


def _at(one: Curve, hours: int) -> float:
    return max((share for until, share in one.points if until <= hours), default=0.0)


def tenths_picture(voice: Voice, people: Sequence[int]) -> Markup:
    """How many people have which tenth of their asks answered by the next working day: a dot a person, nobody named."""
    step = (WIDE - LEFT - RIGHT) / len(people)
    tallest = max(1, *people)
    high = TOP + BOTTOM + 16 * min(tallest, MOST)
    parts = [_line(LEFT, high - BOTTOM + 6, WIDE - RIGHT, high - BOTTOM + 6, "grid")]
    for tenth, count in enumerate(people):
        x = LEFT + step * (tenth + 0.5)
        parts += [f'<circle class="dot" cx="{x:.0f}" cy="{high - BOTTOM - 4 - 16 * n:.0f}" r="6"/>' for n in range(min(count, MOST))]
        if count > MOST:
            parts.append(_text(x, TOP - 2, str(count), "middle"))
        parts.append(_text(x, high - BOTTOM + 22, f"{tenth * 10}–{tenth * 10 + 10}", "middle"))
    said = voice.say("tenths_said", people=sum(people), always=people[-1])
    return _with_words(_svg(WIDE, high, said, "".join(parts), "tenths"), voice.say("tenths_axis"))


def interval_picture(voice: Voice, one: Estimated) -> Markup:
    """The estimate as a point within its interval, and the habit as a tick, between none and all; nothing where too little is known."""
    if one.value is None or one.low is None or one.high is None:
        return Markup("")
    low, habit, value = (6 + 308 * share for share in (one.low, one.habit, one.value))
    parts = [
        _line(6, 12, 314, 12, "grid"),
        f'<rect class="range" x="{low:.0f}" y="8" width="{max(2.0, 308 * (one.high - one.low)):.0f}" height="8" rx="4"/>',
        _line(habit, 3, habit, 21, "habit"),
        f'<circle class="point" cx="{value:.0f}" cy="12" r="5"/>',
    ]
    said = voice.say("estimate", value=round(100 * one.value), low=round(100 * one.low), high=round(100 * one.high))
    return _svg(320, 24, said, "".join(parts), "interval")


def bridge_picture(voice: Voice, kind: str, mine: int, theirs: int) -> Markup:
    """Mine to the left, theirs to the right of the middle, with their numbers; as long as there are, up to twelve."""
    least = [min(one, MOST) / MOST * 28 for one in (mine, theirs)]
    parts = [
        _text(18, 14, str(mine), "end"),
        f'<rect class="mine" x="{50 - least[0]:.0f}" y="5" width="{least[0]:.0f}" height="9"/>',
        f'<rect class="theirs" x="52" y="5" width="{least[1]:.0f}" height="9"/>',
        _text(84, 14, str(theirs), "start"),
    ]
    return _svg(102, 18, voice.say("bridge_said", kind=voice.traffic(kind), mine=mine, theirs=theirs), "".join(parts), "bridge")


def _with_words(picture: Markup, words: str) -> Markup:
    """The picture, and what its axis says below it, in letters that do not shrink with it."""
    return Markup("<figure>{}<figcaption>{}</figcaption></figure>").format(picture, words)


def _across(hours: float) -> float:
    return LEFT + (WIDE - LEFT - RIGHT) * hours / LAST


def _up(share: float) -> float:
    return HIGH - BOTTOM - (HIGH - BOTTOM - TOP) * share


def _line(x1: float, y1: float, x2: float, y2: float, name: str) -> str:
    return f'<line class="{name}" x1="{x1:.0f}" y1="{y1:.0f}" x2="{x2:.0f}" y2="{y2:.0f}"/>'


def _text(x: float, y: float, words: str, anchor: str, name: str = "") -> str:
    return f'<text class="{name}" x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}">{escape(words)}</text>'


def _svg(wide: float, high: float, said: str, drawn: str, name: str) -> Markup:
    """`drawn` is made of numbers and escaped words alone."""
    return Markup(f'<svg class="picture {name}" viewBox="0 0 {wide:.0f} {high:.0f}" role="img" aria-label="{escape(said)}">{drawn}</svg>')  # noqa: S704
