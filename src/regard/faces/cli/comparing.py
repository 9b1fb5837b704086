"""Comparisons and help-record: the own mirror, and the record of help that is the owner's to keep."""

from __future__ import annotations

import typer

from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.rows import INDENT
from regard.faces.help_record import as_text
from regard.faces.working import waited_for
from regard.facts.mirror import Comparison, Crossing, LowerHalf, Waiting


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    for name, work in (("comparisons", comparisons), ("help-record", help_record)):
        desk_command(app, name)(work)


def comparisons(desk: Desk) -> None:
    """A mirror of your own conduct: who waits, rank, before and after a turning point, help beside outcomes, the bridge."""
    page = desk.office.mirror(desk.as_of)
    if desk.as_json:
        from regard.faces import shape_of_mirror as shape  # noqa: PLC0415 - lean start

        desk.paper.object(shape.comparisons(page))
        return
    desk.paper.line((f"{desk.voice.say('comparisons_about')} {desk.voice.say('comparisons_proof')}", "quiet"))
    for one in page.comparisons:
        _show_comparison(desk, one)
    if page.lower_half:
        _show_lower_half(desk, page.lower_half)
    if page.record:
        _head(desk, desk.voice.principle("loyalty_and_productivity"))
        desk.paper.line(as_text(page.record, desk.voice).rstrip("\n"), indent=INDENT)
    if page.traffic:
        _show_bridge(desk, page.traffic)


def help_record(desk: Desk) -> None:
    """Your help and credit to colleagues beside outcomes, by quarter; yours to keep."""
    record = desk.office.help_record(desk.as_of)
    if desk.as_json:
        from regard.faces import shape_of_mirror as shape  # noqa: PLC0415 - lean start

        desk.paper.object(shape.help_record(record, desk.as_of or desk.voice.now))
        return
    desk.paper.line(as_text(record, desk.voice).rstrip("\n"))


def _head(desk: Desk, title: str) -> None:
    desk.paper.line()
    desk.paper.line((title, "strong"))


def _show_comparison(desk: Desk, one: Comparison) -> None:
    _head(desk, desk.voice.principle(one.principle))
    for sentence in one.told:
        desk.paper.line(sentence, indent=INDENT)
    for name, several in (("longest", one.longest), ("never", one.never)):
        if several:
            desk.paper.line((desk.voice.say(f"waited_{name}"), "act"), indent=INDENT)
        for ask in several:
            desk.paper.line(_waited(desk, ask), indent=2 * INDENT)


def _waited(desk: Desk, ask: Waiting) -> str:
    return f"{ask.person_name}, {desk.voice.plain_day(ask.at)}: {waited_for(desk.voice, ask.hours)}  {ask.subject}".rstrip()


def _show_lower_half(desk: Desk, one: LowerHalf) -> None:
    _head(desk, desk.voice.principle("few_stars"))
    for sentence in one.told:
        desk.paper.line(sentence, indent=INDENT)
    if one.prompt:
        said = one.prompt if one.looked is None else desk.voice.say("leader_looked", day=desk.voice.plain_day(one.looked))
        desk.paper.line((said, "quiet"), indent=INDENT)


def _show_bridge(desk: Desk, traffic: tuple[Crossing, ...]) -> None:
    _head(desk, desk.voice.say("traffic"))
    for one in traffic:
        kinds = (desk.voice.say("bridge_said", kind=desk.voice.traffic(kind), mine=mine, theirs=theirs) for kind, mine, theirs in one.kinds if mine or theirs)
        desk.paper.line(one.person.name, ("  " + " · ".join(kinds), "quiet"), indent=INDENT)
