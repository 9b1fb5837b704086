"""Standing, how and kind-words: how a relationship stands, how that is worked out, and the kind words to keep."""

from __future__ import annotations

from typing import Annotated

import typer

from regard.faces import shape_of_review as shape
from regard.faces.cli.desk import Desk, desk_command
from regard.faces.cli.rows import INDENT, show_quote
from regard.faces.counts import count_line
from regard.faces.stated import choice_words
from regard.faces.working import breach_line, estimate_lines, of_known, often_line, proof_why, trust_line, wait_lines
from regard.facts.standing import Estimated, How, Side, Standing, Trusted

NameArgument = Annotated[list[str], typer.Argument(metavar="NAME", help="Part of a name, or an address.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the app."""
    for name, work in (("standing", standing), ("how", how), ("kind-words", kind_words)):
        desk_command(app, name)(work)


def standing(desk: Desk, name: NameArgument) -> None:
    """How a relationship stands: respect and love, each way; the place; trust and the way back in deeds."""
    page = desk.office.standing(" ".join(name), desk.as_of)
    if desk.as_json:
        desk.paper.object(shape.standing(page))
        return
    _show_place(desk, page)
    for side in page.sides:
        _show_side(desk, side)
    for one in page.trusts:
        _show_trust(desk, one)
    desk.paper.line((f'{desk.voice.say("how")}: regard how "{page.person.name}"', "quiet"))


def how(desk: Desk, name: NameArgument) -> None:
    """How a standing is worked out: estimates with their intervals, waits, trust; and what is only description."""
    page = desk.office.how(" ".join(name), desk.as_of)
    if desk.as_json:
        desk.paper.object(shape.how(page, desk.voice))
        return
    desk.paper.line((page.person.name, "strong"))
    desk.paper.line((desk.voice.say("how_about"), "quiet"))
    for mine, side in ((True, "mine"), (False, "theirs")):
        desk.paper.line()
        desk.paper.line((desk.voice.say(f"direction_{side}"), "strong"))
        _show_worked(desk, page, mine)
    desk.paper.line()
    desk.paper.line((desk.voice.say("how_unknown"), "quiet"))


def kind_words(desk: Desk) -> None:
    """Every thanks and credit received and given, quoted, and your own best moments; yours to keep."""
    from regard.faces.kind_words import as_text  # noqa: PLC0415 - lean start

    words, best = desk.office.kind_words(desk.as_of), desk.office.best_moments(desk.as_of)
    if desk.as_json:
        desk.paper.object(shape.kind_words(words, desk.as_of or desk.voice.now, best))
        return
    desk.paper.line(as_text(words, desk.voice).rstrip("\n") if words else desk.voice.say("kind_words_none"))
    if best:
        desk.paper.line()
        desk.paper.line()
        desk.paper.line((desk.voice.say("best_moments").upper(), "strong"))
        desk.paper.line()
    for one in best:
        show_quote(desk.paper, desk.voice, one)
        desk.paper.line((one.subject, "quiet"), indent=INDENT)
        desk.paper.line()


def _show_place(desk: Desk, page: Standing) -> None:
    voice, paper = desk.voice, desk.paper
    paper.line((page.person.name, "strong"))
    if page.place and page.place_said_at:
        paper.line(voice.say("place_said", place=choice_words(voice, "place", page.place), day=voice.plain_day(page.place_said_at)))
    else:
        paper.line((voice.say("place_none"), "quiet"))
    for sentence in (*page.differences, page.not_compared):
        if sentence:
            paper.line(sentence)


def _show_side(desk: Desk, side: Side) -> None:
    voice, paper = desk.voice, desk.paper
    paper.line()
    paper.line((f"{voice.say(f'strand_{side.name}')}, {voice.say('strand_way_mine' if side.mine else 'strand_way_theirs')}", "strong"))
    for one in side.deeds:
        old = f" {voice.say('stale', day=voice.plain_day(one.stale))}" if one.stale else ""
        paper.line(f"{voice.principle(one.lately.principle)}: {count_line(voice, one.lately)}.{old}", indent=INDENT)
        if one.before and (one.now.known or one.before.known):
            paper.line((voice.say("deeds_now", now=of_known(voice, one.now), before=of_known(voice, one.before)), "quiet"), indent=2 * INDENT)
    for sign in side.signs:
        paper.line(f"{voice.principle(sign.principle)}: {often_line(voice, sign)}", indent=INDENT)
    for words in side.quoted:
        show_quote(paper, voice, words)
    for said in side.answers:
        paper.line(
            (voice.say("looked_forward", answer=choice_words(voice, "looking_forward", said.value), day=voice.plain_day(said.at)), "quiet"), indent=INDENT
        )
    if not side.deeds and not side.signs and not side.answers:
        paper.line((voice.say("strand_none"), "quiet"), indent=INDENT)


def _show_trust(desk: Desk, one: Trusted) -> None:
    voice, paper = desk.voice, desk.paper
    paper.line()
    for number, sentence in enumerate(one.told):
        paper.line((sentence, "strong" if number == 0 else ""), indent=0 if number == 0 else INDENT)
    for each in one.breaches:
        paper.line(breach_line(voice, each), indent=INDENT)
        if each.row:
            paper.line((f"{each.row.reason}  regard why {each.row.id}", "quiet"), indent=2 * INDENT)
    if one.asks:
        paper.line(voice.say("breach_ask_mine" if one.mine else "breach_ask_theirs"), indent=INDENT)
        paper.line((one.asks.reason, "quiet"), indent=2 * INDENT)
        ways = voice.say("breach_ways", row=one.asks.id, name=one.asks.person_name, value="own_promise" if one.mine else "promise")
        paper.line((ways, "quiet"), indent=2 * INDENT)


def _show_worked(desk: Desk, page: How, mine: bool) -> None:
    voice, paper = desk.voice, desk.paper
    for one in page.estimates:
        if one.lately.mine == mine:
            _show_estimate(desk, one)
    for wait in page.waits:
        if wait.mine == mine and wait.asked:
            paper.line((voice.say("wait"), "act"), indent=INDENT)
            for sentence in (*wait_lines(voice, wait), *([voice.say("wait_about")] if wait.by else [])):
                paper.line(sentence, indent=2 * INDENT)
    for trust in page.trusts:
        if trust.mine == mine:
            paper.line((voice.say("trust_worked_mine" if mine else "trust_worked_theirs"), "act"), indent=INDENT)
            about = [] if trust.trust is None else [voice.say("trust_worked_about"), voice.say("proof_description")]
            for sentence in (trust_line(voice, trust), *about):
                paper.line(sentence, indent=2 * INDENT)


def _show_estimate(desk: Desk, one: Estimated) -> None:
    voice, paper = desk.voice, desk.paper
    paper.line((voice.principle(one.lately.principle), "act"), indent=INDENT)
    why = proof_why(voice, one) if one.why else ""
    proof = [] if one.value is None else [" ".join(filter(None, (voice.say(f"proof_{one.proof}"), why)))]
    for sentence in (f"{count_line(voice, one.lately)}. {voice.counted('known_deeds', one.known)}.", *estimate_lines(voice, one), *proof):
        paper.line(sentence, indent=2 * INDENT)
