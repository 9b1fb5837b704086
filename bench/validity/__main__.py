"""`make validity`: every claim of docs/validity.md tested on real mail cut in time, on the sample office and on made-up lives; n beside every figure.

Reads the real mail of ../shared/data or $REGARD_DATA, and ends with one sentence where it is absent. A quarter of an hour on two busy cores.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from itertools import product

from bench.validity import fair, following, intervals, orderless, promptness, silence, trusting
from bench.validity.forecasts import Scored
from bench.validity.occasions import Seen, everyone

Line = tuple[str, str, str, bool | None]
"""What was looked at, what came out (with n), what was to be reached, and whether it was; None where a figure stands for comparison only."""


def main() -> None:
    """Print the table."""
    began = time.monotonic()
    seen = list(everyone())
    rows = sum(len(one.rows) for one in seen)
    print(f"{len(seen)} ledgers of {len({one.source for one in seen})} archives, {rows:,} occasions, imported in {time.monotonic() - began:.0f} s")
    parts: Sequence[tuple[str, Callable[[], Iterator[Line]]]] = (
        ("Promptness tells who is answered within a day", lambda: prompt(seen)),
        ("Follow-through is a habit", lambda: follow(seen)),
        ("The fairness test is honest", lambda: fairly(seen)),
        ("Intervals are honest", widths),
        ("Trust behaves", trusts),
        ("Silence is respected", lambda: quiet(seen)),
        ("Standing is orderless and symmetric", lambda: same(seen)),
    )
    for title, lines in parts:
        print(f"\n{title}")
        for name, found, aim, reached in lines():
            verdict = "" if reached is None else "reached" if reached else "NOT REACHED"
            print(f"  {name:<58} {found:<64} {aim:<26} {verdict}".rstrip(), flush=True)
    print(f"\n{time.monotonic() - began:.0f} s in all")


def prompt(seen: Sequence[Seen]) -> Iterator[Line]:
    """The running forecast beside what anyone could say."""
    counts, events, made, scores = promptness.compared(seen)
    came, pairs, doers = sum(event.came for event in events), len({event.pair for event in events}), len({event.doer for event in events})
    yield "asks forecast", f"n {len(events)}: {came} answered within a day; {pairs} pairs, {doers} people", "", None
    yield "by archive", ", ".join(f"{name.removesuffix('.mbox')} {n}" for name, n in counts.items() if n), "", None
    yield (
        "said and came, by what was said",
        "; ".join(f"{said:.2f} and {came:.2f} (n {n})" for said, came, n in promptness.calibrated(events, made["promptness"])),
        "",
        None,
    )
    yield from beside(scores)


def beside(scores: Sequence[Scored]) -> Iterator[Line]:
    """A forecast's log-loss and AUC, and those of the others with what they are worse by."""
    main, *others = scores
    yield f"log-loss and AUC: {main.name}", f"{main.loss:.3f}, {main.auc:.3f} ({main.auc_between[0]:.3f} to {main.auc_between[1]:.3f})", "", None
    for one in others:
        worse = f"worse by {one.loss_worse[0]:+.3f} to {one.loss_worse[1]:+.3f}, {one.auc_worse[0]:+.3f} to {one.auc_worse[1]:+.3f}"
        better = main.loss < one.loss and main.auc > one.auc
        asked = not one.name.startswith("(")
        yield f"  {one.name}", f"{one.loss:.3f}, {one.auc:.3f}; {worse}", "promptness better" if asked else "", better if asked else None


def follow(seen: Sequence[Seen]) -> Iterator[Line]:
    """Halves of one doer's promises, and the next promise."""
    several = ((True, following.RESOLVED, "certain promises"), (True, following.FEWER, "certain promises"), (False, following.RESOLVED, "likely ones too"))
    for certain, resolved, name in several:
        found = following.following(seen, certain=certain, resolved=resolved)
        asked = certain and resolved == following.RESOLVED
        yield f"{name}: doers with ≥ {resolved}", f"n {found.doers} doers, {found.promises} promises, {found.kept} kept", "", None
        halves = "not to be told" if found.halves is None else f"{found.halves:.2f}"
        yield "  correlation of halves over doers", f"{halves} (n {found.doers})", "", None
        if found.forecasts:
            habit, base = found.forecasts
            worse = f"base rate worse by {base.loss_worse[0]:+.3f} to {base.loss_worse[1]:+.3f}"
            shown = f"log-loss {habit.loss:.3f} against {base.loss:.3f} (n {found.scored}); {worse}"
            yield "  the next promise: habit against base rate", shown, "surely better" if asked else "", base.loss_worse[0] > 0 if asked else None


def fairly(seen: Sequence[Seen]) -> Iterator[Line]:
    """False alarms, then power."""
    for one in fair.alarms(seen):
        yield one.name, f"{100 * one.rate:.1f} % of {one.trials}", "≤ 5 % false alarms", one.rate <= 0.05
    for power in fair.power(seen):
        gap = f"{100 * power.high:.0f} → {100 * power.low:.0f} % of {power.answers} answers a group"
        yield f"planted: {power.name}", f"{gap}: seen in {power.rate:.2f} of {power.trials}; an oracle in {power.bound:.2f}", "≥ 0.8", power.rate >= 0.8
    for rate in (0.9, 0.75):
        small = fair.named(rate)
        found = f"{100 * small.gap:.0f} points named, told in {small.rate:.2f} of {small.trials}"
        yield f"what a page says could not be seen, {100 * rate:.0f} % answered", found, "told at most 0.8", small.rate <= 0.8


def widths() -> Iterator[Line]:
    """How often the interval holds the rate."""
    for learnt, people in product((False, True), intervals.PEOPLE):
        found = intervals.held(people, learnt=learnt)
        name = "habit learnt from them" if learnt else "habit given"
        shown = f"{100 * found.share:.1f} % of {found.intervals:,}; {100 * found.least:.1f} to {100 * found.greatest:.1f} % by habit"
        yield f"90 % intervals, {name}, {people} people", shown, "87 to 93 %", 0.87 <= found.share <= 0.93


def trusts() -> Iterator[Line]:
    """Traces and simulated lives."""
    for one in trusting.behaved():
        yield one.name, f"{one.found} (n {one.n:,})", "exact" if "trace" in one.name else "always", one.right


def quiet(seen: Sequence[Seen]) -> Iterator[Line]:
    """What was said where nothing may be."""
    for one in silence.silence(seen):
        yield one.name, f"{one.said} of {one.n:,}", "0", one.said == 0


def same(seen: Sequence[Seen]) -> Iterator[Line]:
    """Differences under shuffling and swapping."""
    for one in orderless.orderless(seen):
        yield (
            one.name,
            f"{one.counts} counts differ, floats by {one.floats:.0e} at most (n {one.n:,})",
            "0, 1e-9",
            not one.counts and one.floats <= orderless.CLOSE,
        )


if __name__ == "__main__":
    main()
